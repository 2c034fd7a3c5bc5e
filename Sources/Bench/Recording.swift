import Storage
import Synchronization

/// A database that notes every statement which a request runs, so that the same statements can be run bare.
final class RecordingDatabase: Database {
  private let inner: any Database
  private let noted = Mutex<[SQL]>([])
  private let isOn = Mutex(false)

  init(_ inner: any Database) { self.inner = inner }

  var dialect: Dialect { inner.dialect }

  /// The statements that `body` makes the house run.
  func statements(_ body: () async throws -> Void) async rethrows -> [SQL] {
    noted.withLock { $0 = [] }
    isOn.withLock { $0 = true }
    defer { isOn.withLock { $0 = false } }
    try await body()
    return noted.withLock { $0 }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    guard isOn.withLock({ $0 }) else { return try await inner.read(body) }
    return try await inner.read { [self] connection in try body(Noting(inner: connection, note: note)) }
  }

  func glance<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    guard isOn.withLock({ $0 }) else { return try await inner.glance(body) }
    return try await read(body)
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    guard isOn.withLock({ $0 }) else { return try await inner.write(body) }
    return try await inner.write { [self] connection in try body(Noting(inner: connection, note: note)) }
  }

  func alone<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await inner.alone(body)
  }

  func durability() async throws -> [String: String] { try await inner.durability() }
  func close() async { await inner.close() }

  private func note(_ statements: [SQL]) { noted.withLock { $0 += statements } }

  private struct Noting: Connection {
    let inner: any Connection
    let note: ([SQL]) -> Void

    var dialect: Dialect { inner.dialect }

    func rows<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> [T] {
      note([sql])
      return try inner.rows(sql, decode)
    }

    func run(_ sql: SQL) throws -> Int {
      note([sql])
      return try inner.run(sql)
    }

    func batch(_ statements: [SQL], _ take: (Int, inout Row) throws -> Void) throws -> [Int] {
      note(statements)
      return try inner.batch(statements, take)
    }
  }
}
