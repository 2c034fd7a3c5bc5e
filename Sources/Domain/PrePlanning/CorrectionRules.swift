/// Permintaan perbaikan data: what a request and the answer to it must say.
package enum CorrectionRules {
  /// Letters that a wish or a reason may have.
  package static let limit = 500

  /// Why a request cannot be sent.
  package enum RequestFault: Hashable, Sendable {
    case nothingAsked
    case tooLong(IdentityCheck.Item, limit: Int)
  }

  /// Why an answer cannot be given.
  package enum OutcomeFault: Hashable, Sendable {
    case noOutcome
    case noReason
    case reasonTooLong(limit: Int)
    case noMender
    /// Nothing about the person has changed since they asked, so nothing was mended.
    case nothingChanged
  }

  /// Everything that is wrong with a request, in the order of the page; blank wishes are none.
  package static func faults(ofRequest wishes: [IdentityCheck.Item: String]) -> [RequestFault] {
    let said = asked(wishes)
    if said.isEmpty { return [.nothingAsked] }
    return IdentityCheck.Item.allCases.filter { (said[$0]?.count ?? 0) > limit }.map { .tooLong($0, limit: limit) }
  }

  /// The wishes that say something.
  package static func asked(_ wishes: [IdentityCheck.Item: String]) -> [IdentityCheck.Item: String] {
    wishes.filter { !TextRule.isBlank($0.value) }
  }

  /// What the operator chose.
  package enum Choice: String, CaseIterable, Sendable { case mended, impossible }

  /// The answer, or everything that is wrong with it. `hasChanged`: whether anything about the person has changed since
  /// they asked.
  package static func outcome(
    _ choice: Choice?, reason: String, mender: CorrectionOutcome.Registry?, hasChanged: Bool
  ) -> Result<CorrectionOutcome, OutcomeFaults> {
    var faults: [OutcomeFault] = []
    switch choice {
    case nil: faults.append(.noOutcome)
    case .mended: if !hasChanged { faults.append(.nothingChanged) }
    case .impossible:
      if TextRule.isBlank(reason) { faults.append(.noReason) }
      if reason.count > limit { faults.append(.reasonTooLong(limit: limit)) }
      if mender == nil { faults.append(.noMender) }
    }
    guard faults.isEmpty else { return .failure(OutcomeFaults(all: faults)) }
    if choice == .impossible, let mender { return .success(.impossible(reason: reason, mender: mender)) }
    return .success(.mended)
  }

  package struct OutcomeFaults: Error, Equatable, Sendable {
    package let all: [OutcomeFault]
  }
}
