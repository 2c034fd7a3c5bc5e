/// Permintaan perbaikan data: what a request and the answer to it must say.
package enum CorrectionRules {
  /// Letters that a wish or a reason may have.
  package static let limit = 500
  /// Letters that a name may have.
  package static let nameLimit = 200

  /// Why a request cannot be sent.
  package enum RequestFault: Hashable, Sendable {
    case nothingAsked
    case tooLong(IdentityCheck.Item, limit: Int)
    /// No NIP can be so.
    case nip(NIP.Fault)
    /// No NUPTK can be so.
    case nuptk(DigitsFault)
    /// No golongan ruang is called so.
    case noSuchRank
    /// No status kepegawaian is called so.
    case noSuchEmployment

    package var item: IdentityCheck.Item? {
      switch self {
      case .nothingAsked: nil
      case .tooLong(let item, _): item
      case .nip: .nip
      case .nuptk: .nuptk
      case .noSuchRank: .rank
      case .noSuchEmployment: .employment
      }
    }
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
    return IdentityCheck.Item.allCases.compactMap { item in said[item].flatMap { fault(item, $0) } }
  }

  /// What is wrong with one wish: an identifier that cannot exist helps nobody.
  private static func fault(_ item: IdentityCheck.Item, _ wish: String) -> RequestFault? {
    let most = item == .name ? nameLimit : limit
    if wish.count > most { return .tooLong(item, limit: most) }
    switch item {
    case .nip: do throws(NIP.Fault) { _ = try NIP(wish) } catch { return .nip(error) }
    case .nuptk: do throws(DigitsFault) { _ = try NUPTK(wish) } catch { return .nuptk(error) }
    case .rank:
      guard let rank = Rank(spelled: wish), Rank.all.contains(rank.text) else { return .noSuchRank }
    case .employment:
      guard let employment = Employment(spelled: wish), employment != .other || Employment.isOther(wish) else {
        return .noSuchEmployment
      }
    case .name, .post, .homeSchool: break
    }
    return nil
  }

  /// The wishes that say something.
  package static func asked(_ wishes: [IdentityCheck.Item: String]) -> [IdentityCheck.Item: String] {
    wishes.filter { !TextRule.isBlank($0.value) }
  }

  /// What the operator chose.
  package enum Choice: String, CaseIterable, Sendable { case mended, right, impossible }

  /// The answer, or everything that is wrong with it. `hasChanged`: whether anything about the person has changed since
  /// they asked.
  package static func outcome(
    _ choice: Choice?, reason: String, mender: CorrectionOutcome.Registry?, hasChanged: Bool
  ) -> Result<CorrectionOutcome, OutcomeFaults> {
    var faults: [OutcomeFault] = []
    switch choice {
    case nil: faults.append(.noOutcome)
    case .mended: if !hasChanged { faults.append(.nothingChanged) }
    case .right, .impossible:
      if TextRule.isBlank(reason) { faults.append(.noReason) }
      if reason.count > limit { faults.append(.reasonTooLong(limit: limit)) }
      if choice == .impossible, mender == nil { faults.append(.noMender) }
    }
    guard faults.isEmpty else { return .failure(OutcomeFaults(all: faults)) }
    if choice == .right { return .success(.right(reason: reason)) }
    if choice == .impossible, let mender { return .success(.impossible(reason: reason, mender: mender)) }
    return .success(.mended)
  }

  package struct OutcomeFaults: Error, Equatable, Sendable {
    package let all: [OutcomeFault]
  }
}
