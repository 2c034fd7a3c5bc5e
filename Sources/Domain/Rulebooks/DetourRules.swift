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

  package static let unsaid = DetourRule(
    objectionDays: 14, silenceAccepts: true, automaticApproval: false, otherPrincipalFeedback: true, closings: [])
}
