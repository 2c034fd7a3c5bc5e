import Domain

/// The fields of the part pages and what they say. Nobody types a rencana hasil kerja: a choice brings its wording along.
enum PlanForm {
  /// The drafts that a plan is made of.
  static let draftNames = PlanPart.allCases.map(\.segment)

  /// The plan that the drafts add up to, over what was sent before. `suggestion` is what Rapor Pendidikan recommends now;
  /// it goes with the choice that follows it.
  static func plan(
    drafts: [String: FormFields], sent: Plan?, rules: Rulebook, suggestion: Suggestion?,
    for editing: PlanEditing = .plan
  ) -> Plan {
    var plan = sent ?? Plan()
    for rule in rules.planParts {
      guard let fields = drafts[editing.draft(rule.part)] else { continue }
      read(fields, of: rule.part, under: rules, suggestion: suggestion, into: &plan)
    }
    return plan
  }

  private static func read(
    _ fields: FormFields, of part: PlanPart, under rules: Rulebook, suggestion: Suggestion?, into plan: inout Plan
  ) {
    switch part {
    case .mainDuties:
      plan.duties = chosen("tugas", in: fields).map { choice($0, among: rules.duties) }
      plan.additionalDuties = chosen("tambahan", in: fields).map { id in
        AdditionalDuty(
          duty: choice(id, among: rules.additionalDuties),
          decree: fields.text(Refusal.Field.decree(id: id).control))
      }
    case .practice:
      let sent = plan.practice
      plan.practice = chosen("praktik", in: fields).map { id in
        // A choice that stands keeps its wording and the recommendation that it followed.
        if let kept = sent.first(where: { $0.indicator.id == id }) { return kept }
        let followed = suggestion.flatMap { $0.indicator == id ? $0 : nil }
        return rules.practiceChoice(id, suggestion: followed)
          ?? PracticeChoice(
            indicator: SuppliedChoice(id: id, title: ""), workResult: "", superiorsResult: "", individualIndicator: "",
            target: "", suggestion: nil)
      }
    case .competence:
      plan.competence = chosen("kegiatan", in: fields).map { id in
        CompetencePlan(
          activity: SuppliedChoice(id: id, title: rules.competenceActivity(id)?.title ?? ""),
          topic: fields.text(Refusal.Field.topic(id: id).control))
      }
    case .behaviour:
      plan.behaviour = rules.behaviour.values.map { value in
        BehaviourChoice(
          value: SuppliedChoice(id: value.id, title: value.title),
          guides: chosen(Refusal.Field.guides(value: value.id).control, in: fields).map {
            choice($0, among: value.guides)
          })
      }
    }
  }

  /// The fields that say the same as a part of a plan.
  static func fields(of part: PlanPart, in plan: Plan) -> FormFields {
    switch part {
    case .mainDuties:
      FormFields(
        plan.duties.map { ("tugas", $0.id) }
          + plan.additionalDuties.flatMap {
            [("tambahan", $0.duty.id), (Refusal.Field.decree(id: $0.duty.id).control, $0.decree)]
          })
    case .practice: FormFields(plan.practice.map { ("praktik", $0.indicator.id) })
    case .competence:
      FormFields(
        plan.competence.flatMap {
          [("kegiatan", $0.activity.id), (Refusal.Field.topic(id: $0.activity.id).control, $0.topic)]
        })
    case .behaviour:
      FormFields(
        plan.behaviour.flatMap { one in
          one.guides.map { (Refusal.Field.guides(value: one.value.id).control, $0.id) }
        })
    }
  }

  /// The fields of texts that a choice in this part asks for, and that a form does not have yet: they come on a page of
  /// their own, after the choices.
  static func unaskedDetails(of part: PlanPart, in fields: FormFields) -> Bool {
    details(of: part, in: fields).contains { !fields.has($0.control) }
  }

  /// The texts that the choices of a part ask for.
  static func details(of part: PlanPart, in fields: FormFields) -> [Refusal.Field] {
    switch part {
    case .mainDuties: chosen("tambahan", in: fields).map { .decree(id: $0) }
    case .competence: chosen("kegiatan", in: fields).map { .topic(id: $0) }
    case .practice, .behaviour: []
    }
  }

  static func chosen(_ name: String, in fields: FormFields) -> [String] {
    fields.texts(name).filter { !$0.isEmpty }
  }

  private static func choice(_ id: String, among items: [SuppliedItem]) -> SuppliedChoice {
    SuppliedChoice(id: id, title: items.first { $0.id == id }?.title ?? "")
  }
}

extension RecordView {
  /// Whether the owner may change the plan now, and whoever helps may type for them.
  var isPlanOpen: Bool { mayType && (stage == .planDraft || stage == .planReturned) }

  /// Whether the owner may agree on a submitted plan that nobody can approve.
  var mayAgreeAlone: Bool {
    isOwner && stage == .planSubmitted && assessor == nil && rules.detours.automaticApproval
  }

  /// The plan as the viewer may see it: for its owner while it is open with what is not sent yet.
  func plan(suggestion: Suggestion? = nil) -> Plan {
    guard isPlanOpen else { return record.plan ?? Plan() }
    return PlanForm.plan(drafts: drafts, sent: record.plan, rules: rules, suggestion: suggestion)
  }

  func refusals(of plan: Plan, in part: PlanPart) -> [Refusal] {
    plan.refusals(in: part, under: rules, rubricSet: record.opening.rubricSet)
  }

  /// The parts that are not complete, in the order of the rulebook.
  func missingParts(of plan: Plan) -> [PlanPartRule] {
    rules.planParts.filter { !refusals(of: plan, in: $0.part).isEmpty }
  }

  func title(of part: PlanPart) -> String { rules.planPart(part)?.title ?? "" }

  /// The year of the period, for titles: *Rencana kinerja 2026*.
  var year: String { String(record.opening.from.year) }
}
