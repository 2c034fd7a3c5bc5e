import Synchronization

/// Lets so many in and no more: a quick "come back later" is better than a queue that grows until everybody waits.
package final class Admission: Sendable {
  private let limit: Int
  private let inside = Mutex(0)

  package init(limit: Int) { self.limit = limit }

  /// Throws `.unavailable` when it is full. Whoever got in must `leave`.
  package func enter() throws {
    try inside.withLock { count in
      guard count < limit else { throw StorageError.unavailable("the queue is full") }
      count += 1
    }
  }

  package func leave() { inside.withLock { $0 -= 1 } }
}
