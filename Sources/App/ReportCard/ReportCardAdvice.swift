import Domain

/// Saran Rapor Pendidikan in words: what a report speaks for and why, or why it speaks for none.
package enum ReportCardAdvice: Equatable, Sendable {
  /// With its reason in one sentence, as it is kept with the plan that follows it.
  case given(Suggestion)
  /// One sentence that says why there is none.
  case none(String)

  /// Asks a report about the sub-indicators of somebody's rubric set.
  package init(of card: ReportCard, among indicators: [SubIndicator]) {
    switch card.recommendation(among: indicators) {
    case .focus(let id, let reason):
      let sentence = ReportCardCopy.sentence(reason, for: id, among: indicators)
      self = .given(Suggestion(indicator: id, year: reason.year, reason: sentence))
    case .none(let absence): self = .none(ReportCardCopy.sentence(absence, year: card.year))
    }
  }

  package var suggestion: Suggestion? { if case .given(let suggestion) = self { suggestion } else { nil } }

  /// What is shown, in either case.
  package var sentence: String {
    switch self {
    case .given(let suggestion): suggestion.reason
    case .none(let sentence): sentence
    }
  }
}
