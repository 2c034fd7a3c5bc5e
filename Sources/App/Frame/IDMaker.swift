import Domain
import Synchronization

/// Makes ids: 41 bits of milliseconds since 2024 and 22 bits that are random at first and count up within a
/// millisecond, so that they are ordered by time, fit in 63 bits, and two processes hardly ever meet.
package final class IDMaker: Sendable {
  private let last = Mutex<Int64>(0)
  private let clock: Clock

  /// The clock is the system's even in a demo on another day: ids must never run backwards.
  package init(clock: Clock = .system) { self.clock = clock }

  package func next<Kind>(_ kind: Kind.Type = Kind.self) -> ID<Kind> { ID(number()) }

  package func number() -> Int64 {
    let fresh = (clock.now() - 1_704_067_200_000) << 22 | Int64.random(in: 0..<(1 << 22))
    return last.withLock { last in
      last = max(last + 1, fresh)
      return last
    }
  }
}
