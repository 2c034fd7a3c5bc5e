/// Tindak lanjut hasil evaluasi: what follows from a result in the next year. It comes after the result and holds up
/// nothing: a record without it is finished all the same.
package struct EvaluationFollowUp: Equatable, Sendable {
  /// Out of the rulebook's list, in its words of that day.
  package let kinds: [SuppliedChoice]
  /// What it means for the next year.
  package let sentence: String
  /// The assessor on the day of writing.
  package let by: Party
  package let day: Day

  package init(kinds: [SuppliedChoice], sentence: String, by: Party, day: Day) {
    self.kinds = kinds
    self.sentence = sentence
    self.by = by
    self.day = day
  }
}

/// What the assessor writes of it.
package struct EvaluationFollowUpForm: Equatable, Sendable {
  package let kinds: [SuppliedChoice]
  package let sentence: String

  package init(kinds: [SuppliedChoice], sentence: String) {
    self.kinds = kinds
    self.sentence = sentence
  }

  /// - Parameter written: what stands already; the same once more is no change.
  package func refusals(against written: EvaluationFollowUp?, under rules: Rulebook) -> [Refusal] {
    guard let rule = rules.evaluationFollowUp else { return [.noFollowUpStage] }
    if let written, written.kinds == kinds, written.sentence == sentence { return [.nothingChanged] }
    return refusals(by: rule)
  }

  package func refusals(by rule: EvaluationFollowUpRule) -> [Refusal] {
    let known = Set(rule.kinds.map(\.id))
    var seen: Set<String> = []
    let faults: [Refusal] = kinds.compactMap { kind in
      if !known.contains(kind.id) { return .unknownChoice(.followUpKinds, id: kind.id) }
      return seen.insert(kind.id).inserted ? nil : .repeated(.followUpKinds, id: kind.id)
    }
    return (kinds.isEmpty ? [.missing(.followUpKinds)] : faults) + TextRule.required(.nextYear, sentence)
  }
}

extension Record {
  /// Whether tindak lanjut hasil evaluasi may be written on a day: a result stands, and the rulebook has the stage.
  package func mayFollowUp(on day: Day, under rules: Rulebook) -> Bool {
    rules.evaluationFollowUp != nil && Stage.rated.contains(stage(on: day, under: rules))
  }
}

extension EvaluationFollowUpRule {
  /// What is proposed to the assessor for a predicate.
  package func proposal(for predicate: Predicate) -> EvaluationFollowUpForm {
    let suggestion = suggestions.first { $0.predicate == predicate }!
    return EvaluationFollowUpForm(
      kinds: kinds.filter { suggestion.kinds.contains($0.id) }.map { SuppliedChoice(id: $0.id, title: $0.title) },
      sentence: suggestion.sentence)
  }
}
