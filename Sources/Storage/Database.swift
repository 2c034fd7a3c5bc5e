/// The SQL door. Rooms know this protocol and nothing of the engine behind it; `main.swift` alone knows which it is.
package protocol Database: Sendable {
  var dialect: Dialect { get }

  /// Runs `body` on one consistent snapshot (REPEATABLE READ READ ONLY on PostgreSQL).
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Runs `body` in one serializable transaction, again from the start when the engine says that it lost a race: so a
  /// body has no effect but on the connection. An error that it throws rolls everything back.
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Waits for what is under way and closes. Harmless when repeated.
  func close() async
}

/// One engine connection inside `read` or `write`. Never leaves the closure.
package protocol Connection {
  var dialect: Dialect { get }

  /// Runs a statement and decodes each row by position.
  func rows<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> [T]

  /// Runs a statement that changes rows; the number of rows changed.
  @discardableResult
  func run(_ sql: SQL) throws -> Int
}

extension Connection {
  /// The first row, or nil.
  package func row<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> T? { try rows(sql, decode).first }
}

package enum Dialect: String, Sendable, CaseIterable { case sqlite, postgres }
