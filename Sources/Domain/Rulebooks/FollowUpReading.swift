/// Tindak lanjut hasil evaluasi; a rulebook may say nothing of it, and only one that has the stage says something.
extension Rulebook {
  /// - Returns: nil when it is faulty, `.some(nil)` when the rulebook has none.
  static func readEvaluationFollowUp(_ fields: RulebookFields, stages: [StageRule]?) -> EvaluationFollowUpRule?? {
    guard let place = fields["evaluationFollowUp"] else { return .some(nil) }
    if let stages, !stages.contains(where: { $0.kind == .evaluationFollowUp }) {
      fields["stages"]?.fault(.missingEntry(StageRule.Kind.evaluationFollowUp.rawValue))
    }
    guard let fields = place.fields(["kinds", "suggestions", "source"]) else { return nil }
    let kinds = readSupplied(fields, "kinds", atLeast: 1)
    let known = fields["kinds"].map { RulebookPlace.texts($0.idPlaces) } ?? []
    if let place = fields["suggestions"] { place.reportRepeated(place.places(of: "predicate")) }
    let suggestions = fields.list("suggestions") { readSuggestion($0, known: known) }
    for predicate in Predicate.allCases
    where suggestions.map({ all in !all.contains { $0.predicate == predicate } }) ?? false {
      fields["suggestions"]?.fault(.missingEntry(predicate.rawValue))
    }
    let source = fields.source()
    guard let kinds, let suggestions, let source else { return nil }
    return EvaluationFollowUpRule(kinds: kinds, suggestions: suggestions, source: source)
  }

  private static func readSuggestion(
    _ place: RulebookPlace, known: Set<String>
  ) -> EvaluationFollowUpRule.Suggestion? {
    guard let fields = place.fields(["predicate", "kinds", "sentence"]) else { return nil }
    let predicate = fields.choice("predicate", Predicate.self)
    let kinds = fields.list("kinds") { place -> String? in
      guard let id = place.text(limit: 60) else { return nil }
      if !known.contains(id) { place.fault(.unknownReference(id)) }
      return id
    }
    let sentence = fields.sentence("sentence")
    guard let predicate, let kinds, let sentence else { return nil }
    return EvaluationFollowUpRule.Suggestion(predicate: predicate, kinds: kinds, sentence: sentence)
  }
}
