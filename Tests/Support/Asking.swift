import Storage

extension Database {
  /// The one whole number that `sql` asks for; nil for no row.
  package func number(_ sql: SQL) async throws -> Int? {
    try await read { connection in try connection.row(sql) { try $0.int() } }
  }

  /// The first column of each row, as text.
  package func texts(_ sql: SQL) async throws -> [String] {
    try await read { connection in try connection.rows(sql) { try $0.text() } }
  }
}
