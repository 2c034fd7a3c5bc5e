/// The parts of a plan besides praktik kinerja, its annexes, and dokumen akuntabilitas.
extension Rulebook {
  /// Both lists of duties may be empty: 2024 had no tugas pokok in the plan.
  static func readSupplied(_ fields: RulebookFields, _ key: String, atLeast: Int = 0) -> [SuppliedItem]? {
    fields.identified(key, atLeast: atLeast, readItem)
  }

  private static func readItem(_ place: RulebookPlace) -> SuppliedItem? {
    guard let fields = place.fields(["id", "title", "source"]) else { return nil }
    let id = fields.id()
    let title = fields.sentence("title")
    let source = fields.source()
    guard let id, let title, let source else { return nil }
    return SuppliedItem(id: id, title: title, source: source)
  }

  private enum SchemeName: String, CaseIterable { case reflection, points }

  static func readCompetence(_ fields: RulebookFields) -> CompetenceRule? {
    let keys = ["scheme", "minimum", "maximum", "activities", "source"]
    guard let fields = fields["competence"]?.fields(keys, optional: ["minimumPoints"]) else { return nil }
    let name = fields.choice("scheme", SchemeName.self)
    let minimumPoints = fields.positive("minimumPoints")
    let minimum = fields.integer("minimum", 0...100)
    let maximum = fields.positive("maximum")
    fields.compare(minimum, maximum, at: "minimum")
    let activities = fields.identified("activities", atLeast: max(1, minimum ?? 1)) { readActivity($0, scheme: name) }
    let source = fields.source()
    var scheme: CompetenceRule.Scheme?
    switch name {
    case .reflection:
      fields["minimumPoints"]?.fault(.pointsWithoutScheme)
      scheme = .reflection
    case .points:
      if fields["minimumPoints"] == nil {
        let path = fields.place.under("minimumPoints")
        fields.place.reading.faults.append(RulebookFault(path: path, reason: .missingKey))
      }
      scheme = minimumPoints.map { .points(minimum: $0) }
    case nil: break
    }
    guard let scheme, let minimum, let maximum, let activities, let source else { return nil }
    return CompetenceRule(scheme: scheme, minimum: minimum, maximum: maximum, activities: activities, source: source)
  }

  private static func readActivity(_ place: RulebookPlace, scheme: SchemeName?) -> CompetenceActivity? {
    let keys = ["id", "title", "evidence", "source"] + (scheme == .points ? ["points"] : [])
    guard let fields = place.fields(keys, optional: scheme == .points ? [] : ["points"]) else { return nil }
    let id = fields.id()
    let title = fields.sentence("title")
    let evidence = fields.sentence("evidence")
    let points = fields.positive("points")
    let source = fields.source()
    if scheme == .reflection { fields["points"]?.fault(.pointsWithoutScheme) }
    guard let id, let title, let evidence, let source else { return nil }
    return CompetenceActivity(id: id, title: title, evidence: evidence, points: points, source: source)
  }

  static func readBehaviour(_ fields: RulebookFields) -> BehaviourRule? {
    guard let fields = fields["behaviour"]?.fields(["minimumGuides", "values", "source"]) else { return nil }
    let minimum = fields.positive("minimumGuides")
    if let values = fields["values"] { values.reportRepeated(values.places(of: "guides").flatMap(\.idPlaces)) }
    let values = fields.identified("values") { place -> BehaviourValue? in
      guard let fields = place.fields(["id", "title", "guides", "expectation"]) else { return nil }
      let id = fields.id()
      let title = fields.text("title")
      let guides = fields.list("guides", atLeast: minimum ?? 1, readItem)
      let expectation = fields.sentence("expectation")
      guard let id, let title, let guides, let expectation else { return nil }
      return BehaviourValue(id: id, title: title, guides: guides, expectation: expectation)
    }
    let source = fields.source()
    guard let minimum, let values, let source else { return nil }
    return BehaviourRule(minimumGuides: minimum, values: values, source: source)
  }

  static func readAnnexes(_ fields: RulebookFields) -> [Annex]? {
    fields.identified("annexes") { place in
      guard let fields = place.fields(["id", "title", "suggestions", "source"]) else { return nil }
      let id = fields.id()
      let title = fields.text("title")
      let suggestions = fields.sentences("suggestions", atLeast: 0)
      let source = fields.source()
      guard let id, let title, let suggestions, let source else { return nil }
      return Annex(id: id, title: title, suggestions: suggestions, source: source)
    }
  }

  static func readAccountability(_ fields: RulebookFields) -> [AccountabilityDocument]? {
    fields.identified("accountability") { place in
      guard let fields = place.fields(["id", "title", "proof", "source"]) else { return nil }
      let id = fields.id()
      let title = fields.text("title")
      let proof = fields.choice("proof", AccountabilityDocument.Proof.self)
      let source = fields.source()
      guard let id, let title, let proof, let source else { return nil }
      return AccountabilityDocument(id: id, title: title, proof: proof, source: source)
    }
  }
}
