/// The year: periods, stages, the parts of a plan and the windows.
extension Rulebook {
  static func readPeriods(_ fields: RulebookFields) -> [PeriodShape]? {
    fields.identified("periods") { place in
      guard let fields = place.fields(["id", "title", "from", "to"]) else { return nil }
      let id = fields.id()
      let title = fields.text("title")
      let from = fields.monthDay("from")
      let to = fields.monthDay("to")
      guard let id, let title, let from, let to else { return nil }
      if to < from { fields["to"]?.fault(.endsBeforeBegins) }
      return PeriodShape(id: id, title: title, from: from, to: to)
    }
  }

  /// Perencanaan, pelaksanaan and penilaian are in every rulebook; the stages around them only from 2025 on.
  static func readStages(_ fields: RulebookFields) -> [StageRule]? {
    let stages = fields.list("stages") { place -> StageRule? in
      guard let fields = place.fields(["kind", "title"]) else { return nil }
      let kind = fields.choice("kind", StageRule.Kind.self)
      let title = fields.text("title")
      guard let kind, let title else { return nil }
      return StageRule(kind: kind, title: title)
    }
    guard let stages, let place = fields["stages"] else { return nil }
    for kind in [StageRule.Kind.planning, .execution, .appraisal] where !stages.contains(where: { $0.kind == kind }) {
      place.fault(.missingEntry(kind.rawValue))
    }
    let order = StageRule.Kind.allCases
    for (index, stage) in stages.enumerated().dropFirst() {
      let entry = RulebookPlace(node: .null, path: "\(place.path)[\(index)].kind", reading: place.reading)
      if stages[..<index].contains(where: { $0.kind == stage.kind }) {
        entry.fault(.duplicate(stage.kind.rawValue))
      } else if order.firstIndex(of: stages[index - 1].kind)! > order.firstIndex(of: stage.kind)! {
        entry.fault(.outOfOrder)
      }
    }
    return stages
  }

  static func readPlanParts(_ fields: RulebookFields) -> [PlanPartRule]? {
    if let place = fields["planParts"] { place.reportRepeated(place.places(of: "part")) }
    return fields.list("planParts") { place in
      guard let fields = place.fields(["part", "title", "required"]) else { return nil }
      let part = fields.choice("part", PlanPart.self)
      let title = fields.text("title")
      let required = fields.boolean("required")
      guard let part, let title, let required else { return nil }
      return PlanPartRule(part: part, title: title, required: required)
    }
  }

  /// Every step has one window in every period: one that serves all periods, or one for each.
  static func readWindows(_ fields: RulebookFields) -> [Window]? {
    let periods = fields["periods"].map { RulebookPlace.texts($0.idPlaces) } ?? []
    var taken: Set<String> = []
    let windows = fields.list("windows") { place -> Window? in
      let keys = ["step", "opens", "closes", "earliness", "lateness", "source"]
      guard let fields = place.fields(keys, optional: ["period"]) else { return nil }
      let step = fields.choice("step", Window.Step.self)
      let period = fields["period"] == nil ? nil : fields.id("period")
      let opens = fields.monthDay("opens")
      let closes = fields.monthDay("closes")
      let earliness = fields.choice("earliness", Window.Firmness.self)
      let lateness = fields.choice("lateness", Window.Firmness.self)
      let source = fields.source()
      if let period, !periods.contains(period) { fields["period"]?.fault(.unknownReference(period)) }
      if let opens, let closes, closes < opens { fields["closes"]?.fault(.closesBeforeOpens) }
      guard let step, let opens, let closes, let earliness, let lateness, let source else { return nil }
      let names = (period.map { [$0] } ?? periods.sorted()).map { "\(step.rawValue) \($0)" }
      if !taken.isDisjoint(with: names) { fields["step"]?.fault(.duplicate(step.rawValue)) }
      taken.formUnion(names)
      return Window(
        step: step, period: period, opens: opens, closes: closes, earliness: earliness, lateness: lateness,
        source: source)
    }
    guard let windows else { return nil }
    for step in Window.Step.allCases {
      for period in periods.sorted() where !taken.contains("\(step.rawValue) \(period)") {
        fields["windows"]?.fault(.missingEntry(periods.count == 1 ? step.rawValue : "\(step.rawValue) \(period)"))
      }
    }
    return windows
  }
}
