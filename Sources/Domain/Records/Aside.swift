/// Urusan sampingan: what waits for somebody beside the stage of the record. Raw values are a written format.
package enum Aside: String, CaseIterable, Hashable, Sendable {
  /// A usulan perubahan waits for the assessor.
  case change
  /// A proposed move of the observation waits for the owner.
  case moveForOwner = "move-owner"
  /// A proposed move of the observation waits for those who observe.
  case moveForObserver = "move-observer"

  package var holder: Holder {
    switch self {
    case .change, .moveForObserver: .assessor
    case .moveForOwner: .owner
    }
  }
}

extension Record {
  /// Everything that waits beside the stage.
  package var asides: [Aside] {
    (facts.proposal == nil ? [] : [.change])
      + (facts.pendingMove.map { [$0.byOwner ? .moveForObserver : .moveForOwner] } ?? [])
  }
}
