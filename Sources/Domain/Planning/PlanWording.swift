extension Rulebook {
  /// The wording that is supplied for a sub-indicator: nobody types a rencana hasil kerja. Nil when the rulebook does not
  /// have the indicator.
  package func practiceChoice(_ id: String, suggestion: Suggestion?) -> PracticeChoice? {
    guard let found = indicator(id) else { return nil }
    return PracticeChoice(
      indicator: SuppliedChoice(id: found.id, title: found.name), workResult: workResult(for: found),
      superiorsResult: practice.superiorsResult, individualIndicator: individualIndicator(for: found),
      target: practice.target, suggestion: suggestion)
  }
}
