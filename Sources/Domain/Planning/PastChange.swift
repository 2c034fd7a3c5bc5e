/// Riwayat usulan perubahan: a proposal that was made, the plan that it would have changed, and what became of it.
package struct PastChange: Equatable, Sendable {
  package let proposal: ChangeProposal
  /// Nil where the events begin after the plan was submitted.
  package let agreed: Plan?
  /// Its place among the events, and that of the one that ended it.
  package let proposedAt: Int
  package private(set) var endedAt: Int?
  package private(set) var end = End.waiting

  package enum End: Equatable, Sendable {
    case waiting
    case accepted(word: String)
    case declined(reason: String)
    case withdrawn
    /// Unanswered: the rating was sent.
    case rated
    /// Unanswered: the record was closed.
    case closed
  }

  /// Every proposal among a record's events, oldest first.
  package static func all(in events: [Event]) -> [PastChange] {
    var plan: Plan?
    var all: [PastChange] = []
    for (place, event) in events.enumerated() {
      let end: End
      switch event {
      case .planSubmitted(let submitted):
        plan = submitted
        continue
      case .changeProposed(let proposal):
        all.append(PastChange(proposal: proposal, agreed: plan, proposedAt: place))
        continue
      case .changeAccepted(let word): end = .accepted(word: word)
      case .changeDeclined(let reason): end = .declined(reason: reason)
      case .changeWithdrawn: end = .withdrawn
      case .appraisalSent: end = .rated
      case .recordClosed: end = .closed
      default: continue
      }
      guard let last = all.indices.last, all[last].end == .waiting else { continue }
      if case .accepted = end { plan = all[last].proposal.plan }
      all[last].end = end
      all[last].endedAt = place
    }
    return all
  }

  private init(proposal: ChangeProposal, agreed: Plan?, proposedAt: Int) {
    self.proposal = proposal
    self.agreed = agreed
    self.proposedAt = proposedAt
  }

  /// What it changes, in the order of the rulebook's parts; nothing where the plan before it is not known.
  package func changes(under rules: Rulebook) -> [PlanPart] {
    agreed.map { proposal.changes(from: $0, under: rules) } ?? []
  }
}
