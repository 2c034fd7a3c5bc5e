extension Rulebook {
  /// Days after which silence accepts a rating, where it does: those for acceptance, and never fewer than those for an
  /// objection.
  package var silenceDays: Int { max(acceptance.days, detours.objectionDays) }
}

/// Aturan jalan lain: what a rulebook says of the detours of a year. A rulebook that says nothing of them, such as one that
/// a record of an earlier version is pinned to, has the rules of `DetourRule.unsaid`.
package struct DetourRule: Equatable, Sendable {
  /// Days after the receipt of a rating within which its owner may object (PP 30/2019: 14).
  package let objectionDays: Int
  /// Whether a rating that is neither accepted nor objected to counts as accepted after its window.
  package let silenceAccepts: Bool
  /// Whether a submitted plan may be agreed on without approval while nobody holds the assessor's post.
  package let automaticApproval: Bool
  /// Whether the head of another school at which the owner works gives feedback.
  package let otherPrincipalFeedback: Bool
  /// Alasan penutupan: why a record may be closed without a rating.
  package let closings: [SuppliedItem]
  package let sources: Sources

  /// Where each of the first four comes from.
  package struct Sources: Equatable, Sendable {
    package let objectionDays: Source
    package let silenceAccepts: Source
    package let automaticApproval: Source
    package let otherPrincipalFeedback: Source

    /// Those of a rulebook that names none: its bytes stay as they are, and nothing is surer for that.
    package static let unsaid = Sources(
      all: Source(citation: "Tidak disebut di buku aturan ini.", status: .provisional))

    init(objectionDays: Source, silenceAccepts: Source, automaticApproval: Source, otherPrincipalFeedback: Source) {
      self.objectionDays = objectionDays
      self.silenceAccepts = silenceAccepts
      self.automaticApproval = automaticApproval
      self.otherPrincipalFeedback = otherPrincipalFeedback
    }

    private init(all source: Source) {
      self.init(
        objectionDays: source, silenceAccepts: source, automaticApproval: source, otherPrincipalFeedback: source)
    }
  }

  package static let unsaid = DetourRule(
    objectionDays: 14, silenceAccepts: true, automaticApproval: false, otherPrincipalFeedback: true, closings: [],
    sources: .unsaid)
}
