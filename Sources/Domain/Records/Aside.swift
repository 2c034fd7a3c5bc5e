/// Urusan sampingan: what waits for somebody beside the stage of the record. Raw values are a written format.
package enum Aside: String, CaseIterable, Hashable, Sendable {
  /// A usulan perubahan waits for the assessor.
  case change
  /// A proposed move of the observation waits for the owner.
  case moveForOwner = "move-owner"
  /// A proposed move of the observation waits for those who observe.
  case moveForObserver = "move-observer"
  /// An objection waits for what the assessor says to it; whoever decides need not wait.
  case statement

  package var holder: Holder {
    switch self {
    case .change, .moveForObserver, .statement: .assessor
    case .moveForOwner: .owner
    }
  }

  /// Whether it waits in a period of a calendar: in a closed one only what belongs to an objection, whose days run on.
  package func isOpen(in calendar: Calendar) -> Bool { self == .statement || !calendar.isPeriodClosed }
}

extension Record {
  /// Everything that waits beside the stage.
  package var asides: [Aside] {
    (facts.proposal == nil ? [] : [.change])
      + (facts.pendingMove.map { [$0.byOwner ? .moveForObserver : .moveForOwner] } ?? [])
      + (stage == .objected && facts.objection?.statement == nil ? [.statement] : [])
  }
}
