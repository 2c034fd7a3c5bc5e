import NIOPosix
import Storage
import Synchronization

/// As many connections as threads, each transaction on one thread from its first statement to its end: so a connection
/// is always free for a thread that runs, and the pool's queue is the only place to wait.
package final class PostgresDatabase: Database {
  private let conninfo: String
  private let threads: NIOThreadPool
  private let admission: Admission
  private let idle = Mutex<[Wire]>([])
  private let isClosed = Mutex(false)

  private init(conninfo: String, threads: NIOThreadPool, admission: Admission) {
    self.conninfo = conninfo
    self.threads = threads
    self.admission = admission
  }

  /// Connects once, to find a wrong `conninfo` now and not at the first page. `waiting` is how many may queue beside
  /// those that run before others get `.unavailable`. Throws when a commit could be lost with the server's power.
  package static func open(
    conninfo: String, connections: Int, waiting: Int = 512
  ) async throws -> PostgresDatabase {
    precondition(connections > 0)
    let threads = NIOThreadPool(numberOfThreads: connections)
    threads.start()
    let admission = Admission(limit: connections + waiting)
    let database = PostgresDatabase(conninfo: conninfo, threads: threads, admission: admission)
    do {
      _ = try await database.durability()
      return database
    } catch {
      await database.close()
      throw error
    }
  }

  package var dialect: Dialect { .postgres }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await admitted { try self.transaction(.read, body) }
  }

  /// Waits for the server as `read` does: never on the caller's thread.
  package func glance<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await read(body)
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await admitted { try self.transaction(.write, body) }
  }

  @discardableResult
  package func alone<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await admitted { try self.transaction(.alone, body) }
  }

  package func durability() async throws -> [String: String] {
    try await admitted {
      let wire = try self.wire(fresh: false)
      defer { self.put(back: wire) }
      return wire.durability
    }
  }

  package func close() async {
    let wasClosed = isClosed.withLock { closed in
      defer { closed = true }
      return closed
    }
    guard !wasClosed else { return }
    // Fails only when it is already shut down.
    try? await threads.shutdownGracefully()
    let wires = idle.withLock { wires in
      defer { wires = [] }
      return wires
    }
    for wire in wires { wire.close() }
  }

  private func admitted<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try admission.enter()
    defer { admission.leave() }
    do { return try await threads.runIfActive(body) } catch is CancellationError where isClosed.withLock({ $0 }) {
      // The pool calls off what still queues when it shuts down.
      throw StorageError.unavailable("the database is closed")
    } catch is NIOThreadPoolError.ThreadPoolInactive {
      throw StorageError.unavailable("the database is closed")
    }
  }

  /// Runs `body` until it is committed, or failed for a reason that another attempt cannot mend.
  private func transaction<T>(_ kind: Transaction.Kind, _ body: (any Connection) throws -> T) throws -> T {
    var patience = Patience()
    var isFresh = false
    while true {
      let wire = try wire(fresh: isFresh)
      switch Transaction(wire, kind).run(body) {
      case .done(let value):
        put(back: wire)
        return value
      case .failed(let error):
        put(back: wire)
        throw error
      case .again(let reason, let error):
        put(back: wire)
        isFresh = false
        try patience.wait(reason, orThrow: error)
      case .lost(let reason, let error):
        wire.close()
        // The others in the pool may be as dead as this one.
        isFresh = true
        try patience.wait(reason, orThrow: error)
      }
    }
  }

  private func wire(fresh: Bool) throws -> Wire {
    if !fresh, let wire = idle.withLock({ $0.popLast() }) { return wire }
    return try Wire(conninfo: conninfo)
  }

  private func put(back wire: Wire) {
    if wire.isFree { idle.withLock { $0.append(wire) } } else { wire.close() }
  }
}
