import Domain

/// The fields of the assessor's page and what they say.
enum PlanReviewForm {
  static let draftName = "pemeriksaan"

  static func remarks(_ fields: FormFields, under rules: Rulebook) -> [PlanRemark] {
    rules.planParts.compactMap { rule in
      let reason = fields.text(Refusal.Field.remark(rule.part).control)
      return reason.isEmpty ? nil : PlanRemark(part: rule.part, reason: reason)
    }
  }

  static func approval(_ fields: FormFields, under rules: Rulebook) -> Approval {
    Approval(
      expectations: rules.behaviour.values.compactMap { value in
        let text = fields.text(Refusal.Field.expectation(value: value.id).control)
        return text.isEmpty
          ? nil : Expectation(value: SuppliedChoice(id: value.id, title: value.title), text: text)
      },
      annexes: rules.annexes.compactMap { annex in
        let text = fields.text(Refusal.Field.annex(id: annex.id).control)
        return text.isEmpty ? nil : AnnexText(annex: SuppliedChoice(id: annex.id, title: annex.title), text: text)
      }, note: fields.text(Refusal.Field.note.control))
  }

  /// What the page proposes at first: the rulebook's expectations and the first sentence of each annex.
  static func proposal(under rules: Rulebook) -> FormFields {
    FormFields(
      rules.behaviour.values.map { (Refusal.Field.expectation(value: $0.id).control, $0.expectation) }
        + rules.annexes.compactMap { annex in
          annex.suggestions.first.map { (Refusal.Field.annex(id: annex.id).control, $0) }
        })
  }
}
