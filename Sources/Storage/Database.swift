/// The SQL door. Rooms know this protocol and nothing of the engine behind it; `main.swift` alone knows which it is.
package protocol Database: Sendable {
  var dialect: Dialect { get }

  /// Runs `body` on one consistent snapshot (REPEATABLE READ READ ONLY on PostgreSQL).
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// As `read`, for a few look-ups by index: SQLite does them where the caller is, for to hand them to another thread and
  /// back costs more than they do.
  func glance<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Runs `body` in one serializable transaction, again from the start when the engine says that it lost a race: so a
  /// body has no effect but on the connection. An error that it throws rolls everything back; so does a statement that
  /// failed, even if the body did not let its error through.
  @discardableResult
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// A `write` that waits until no other one runs `alone`, in any process, and that may take as long as it needs: for
  /// changes of the schema.
  @discardableResult
  func alone<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// What keeps a commit through a power cut, read back from the engine: setting → value.
  func durability() async throws -> [String: String]

  /// Waits for what is under way and closes. Harmless when repeated; whoever asks afterwards gets `.unavailable`.
  func close() async
}

/// One engine connection inside `read` or `write`. Never leaves the closure. After a statement has failed every further
/// one fails with the same error.
package protocol Connection {
  var dialect: Dialect { get }

  /// Runs a statement and decodes each row by position.
  func rows<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> [T]

  /// Runs a statement that changes rows; the number of rows changed.
  @discardableResult
  func run(_ sql: SQL) throws -> Int

  /// Runs statements that do not need each other's answers, in order: PostgreSQL gets them together, in one round trip.
  /// `take` gets each row with its statement's place. The numbers of rows changed, one for each statement.
  @discardableResult
  func batch(_ statements: [SQL], _ take: (_ statement: Int, inout Row) throws -> Void) throws -> [Int]
}

extension Connection {
  /// The first row, or nil.
  package func row<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> T? { try rows(sql, decode).first }

  /// Runs statements that change rows and need nothing of each other, in one round trip where the engine can.
  @discardableResult
  package func run(_ statements: [SQL]) throws -> [Int] { try batch(statements) { _, _ in } }

  /// Asks independent questions together: `let (people, posts) = try connection.all(Query("…") { … }, Query("…") { … })`.
  package func all<each T>(_ query: repeat Query<each T>) throws -> (repeat [each T]) {
    let gathered = (repeat Gathered(each query))
    var statements: [SQL] = []
    var takers: [(inout Row) throws -> Void] = []
    for one in repeat each gathered {
      guard let sql = one.query.sql else { continue }
      statements.append(sql)
      takers.append(one.take)
    }
    try batch(statements) { statement, row in try takers[statement](&row) }
    return (repeat (each gathered).rows)
  }
}

/// A question and how a row of its answer is read, for `Connection.all`.
package struct Query<T> {
  /// Nil: the engine is not asked.
  let sql: SQL?
  let decode: (inout Row) throws -> T

  package init(_ sql: SQL, _ decode: @escaping (inout Row) throws -> T) {
    self.sql = sql
    self.decode = decode
  }

  private init() {
    sql = nil
    decode = { _ in throw StorageError.unexpectedValue(column: 0) }
  }

  /// A question whose answer is known to be empty, such as about none of something.
  package static var nothing: Query { Query() }

  /// The question, where there is a reason to ask it.
  package func asked(_ condition: Bool) -> Query { condition ? self : .nothing }
}

private final class Gathered<T> {
  let query: Query<T>
  var rows: [T] = []

  init(_ query: Query<T>) { self.query = query }
  func take(_ row: inout Row) throws { rows.append(try query.decode(&row)) }
}
