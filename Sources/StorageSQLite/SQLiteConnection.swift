import GRDB
import GRDBSQLite
import Storage

/// A transaction on one of the pool's connections. GRDB keeps the pool, the transactions and the prepared statements;
/// the statements are bound and stepped here, which halves the cost of a row.
final class SQLiteConnection: Connection {
  private let database: GRDB.Database
  private var failure: StorageError?
  private var isBusy = false

  /// The engine had no turn for us: worth another attempt.
  struct Busy: Error { let error: StorageError }

  private init(_ database: GRDB.Database) {
    self.database = database
  }

  var dialect: Dialect { .sqlite }

  /// The body's value, unless one of its statements failed: then it must not be committed, whatever the body made of it.
  static func run<T>(
    _ body: (any Connection) throws -> T, on database: GRDB.Database
  ) throws -> T {
    let connection = SQLiteConnection(database)
    do {
      let value = try body(connection)
      if let failure = connection.failure { throw failure }
      return value
    } catch {
      if connection.isBusy, let failure = connection.failure { throw Busy(error: failure) }
      throw error
    }
  }

  func rows<T>(_ sql: Storage.SQL, _ decode: (inout Storage.Row) throws -> T) throws -> [T] {
    var rows: [T] = []
    _ = try step(sql) { rows.append(try decode(&$0)) }
    return rows
  }

  @discardableResult
  func run(_ sql: Storage.SQL) throws -> Int { try step(sql) { _ in } }

  @discardableResult
  func batch(_ statements: [Storage.SQL], _ take: (Int, inout Storage.Row) throws -> Void) throws -> [Int] {
    try statements.enumerated().map { place, sql in try step(sql) { try take(place, &$0) } }
  }

  private func step(_ sql: Storage.SQL, _ take: (inout Storage.Row) throws -> Void) throws -> Int {
    if let failure { throw failure }
    let statement = try prepared(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind(sql.values, to: statement)
    let before = sqlite3_total_changes64(database.sqliteConnection)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        var row = Storage.Row(SQLiteColumns(statement: statement))
        try take(&row)
      case SQLITE_DONE:
        // The engine's count stays as it was after a statement that changed nothing.
        let hasChanged = sqlite3_total_changes64(database.sqliteConnection) != before
        return hasChanged ? Int(sqlite3_changes64(database.sqliteConnection)) : 0
      default:
        throw failed(sqlite3_extended_errcode(database.sqliteConnection), message)
      }
    }
  }

  private func prepared(_ sql: Storage.SQL) throws -> OpaquePointer {
    do { return try database.cachedStatement(sql: sql.text(mark: "?")).sqliteStatement } catch let error
      as DatabaseError
    {
      throw failed(error.extendedResultCode.rawValue, error.message ?? "")
    }
  }

  private func bind(_ values: [Storage.SQL.Value], to statement: OpaquePointer) throws {
    guard values.count == Int(sqlite3_bind_parameter_count(statement)) else {
      throw failed(SQLITE_RANGE, "placeholders and values differ in number")
    }
    for (place, value) in values.enumerated() {
      let position = CInt(place + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(statement, position)
        case .integer(let number): sqlite3_bind_int64(statement, position, number)
        case .boolean(let flag): sqlite3_bind_int64(statement, position, flag ? 1 : 0)
        case .text(let text): try Self.bind(text, to: statement, at: position)
        }
      guard code == SQLITE_OK else { throw failed(code, message) }
    }
  }

  private static func bind(_ text: String, to statement: OpaquePointer, at position: CInt) throws -> CInt {
    var text = text
    return try text.withUTF8 { bytes in
      guard !bytes.contains(0) else { throw StorageError.nullCharacter }
      return bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer may have no address at all, which SQLite would take for NULL.
        guard let start = characters.baseAddress else {
          return sqlite3_bind_text(statement, position, "", 0, transient)
        }
        return sqlite3_bind_text(statement, position, start, CInt(characters.count), transient)
      }
    }
  }

  private var message: String { String(cString: sqlite3_errmsg(database.sqliteConnection)) }

  private func failed(_ code: CInt, _ message: String) -> any Error {
    if code == SQLITE_INTERRUPT { return CancellationError() }
    let error = StorageError(code: code, message: message)
    failure = error
    isBusy = [SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xff)
    return error
  }
}

/// SQLITE_TRANSIENT, a cast that Swift does not import: SQLite copies the bytes before the call returns.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// The row that the statement stands on.
struct SQLiteColumns: Columns {
  let statement: OpaquePointer

  func text(_ place: Int) throws -> String? {
    let place = CInt(place)
    switch sqlite3_column_type(statement, place) {
    case SQLITE_NULL: return nil
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(statement, place) else { return "" }
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, place)))
      return String(decoding: bytes, as: UTF8.self)
    default: throw StorageError.unexpectedValue(column: Int(place))
    }
  }

  func integer(_ place: Int) throws -> Int64? {
    switch sqlite3_column_type(statement, CInt(place)) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, CInt(place))
    default: throw StorageError.unexpectedValue(column: place)
    }
  }

  func boolean(_ place: Int) throws -> Bool? {
    switch try integer(place) {
    case nil: return nil
    case 0: return false
    case 1: return true
    default: throw StorageError.unexpectedValue(column: place)
    }
  }
}
