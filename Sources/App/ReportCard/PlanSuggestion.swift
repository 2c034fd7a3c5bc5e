import Domain
import Storage

/// Saran Rapor Pendidikan on the page where a teacher chooses a sub-indicator: what it speaks for and why, or why it
/// speaks for none.
package enum PlanSuggestion: Equatable, Sendable {
  /// With its reason in one sentence.
  case advised(Suggestion)
  /// One sentence that says why there is none.
  case none(String)

  package var suggestion: Suggestion? { if case .advised(let suggestion) = self { suggestion } else { nil } }

  /// What is shown, in either case.
  package var sentence: String {
    switch self {
    case .advised(let suggestion): suggestion.reason
    case .none(let sentence): sentence
    }
  }

  /// Asks the school's newest report about the sub-indicators of somebody's rubric set.
  package static func find(
    for school: SchoolID, among indicators: [SubIndicator], on connection: any Connection
  ) throws -> PlanSuggestion {
    guard let stored = try ReportCardRows.latest(of: school, on: connection) else {
      return .none(ReportCardCopy.noReport)
    }
    return read(stored.card, among: indicators)
  }

  package static func read(_ card: ReportCard, among indicators: [SubIndicator]) -> PlanSuggestion {
    switch card.recommendation(among: indicators) {
    case .focus(let id, let reason):
      let sentence = ReportCardCopy.sentence(reason, for: id, among: indicators)
      return .advised(Suggestion(indicator: id, year: reason.year, reason: sentence))
    case .none(let absence): return .none(ReportCardCopy.sentence(absence, year: card.year))
    }
  }
}
