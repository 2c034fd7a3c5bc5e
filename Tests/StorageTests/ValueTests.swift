import Storage
import TestSupport
import Testing

@Suite("On both engines, a value")
struct ValueTests {
  static let table: SQL = "CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY, name TEXT, amount BIGINT, flag BOOLEAN)"

  @Test(
    "of text comes back as it went in",
    arguments: Driver.allCases,
    [
      "", " ", "Sri Wahyuni", "O'Brien \"x\" \\ $1 ?1 %", "baris\nbaru\ttab", "é ü ñ 你好 🏫 👩🏽‍🏫 e\u{301}",
    ])
  func text(driver: Driver, text: String) async throws {
    let found = try await stored(driver, .text(text), in: "name") { try $0.text() }
    #expect(found.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("of much text comes back as it went in", arguments: Driver.allCases)
  func muchText(driver: Driver) async throws {
    let text = String(repeating: "kinerja guru 🏫 ", count: 20_000)
    let found = try await stored(driver, .text(text), in: "name") { try $0.text() }
    let isEqual = found == text
    #expect(isEqual)
  }

  @Test("of whole numbers comes back as it went in", arguments: Driver.allCases, [0, -1, 1, Int64.max, Int64.min])
  func integer(driver: Driver, number: Int64) async throws {
    let found = try await stored(driver, .integer(number), in: "amount") { try $0.integer() }
    #expect(found == number)
  }

  @Test("of yes and no comes back as it went in", arguments: Driver.allCases, [true, false])
  func boolean(driver: Driver, flag: Bool) async throws {
    let found = try await stored(driver, .boolean(flag), in: "flag") { try $0.boolean() }
    #expect(found == flag)
  }

  @Test("that is missing is nil of every kind, and refused where one is required", arguments: Driver.allCases)
  func null(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      try await database.write { connection in
        try connection.run(Self.table)
        try connection.run("INSERT INTO thing (id, name, amount, flag) VALUES (1, \(SQL.Value.null), NULL, NULL)")
      }
      let isNil = try await database.read { connection in
        try connection.rows("SELECT name, amount, flag FROM thing") { row in
          [try row.optionalText() == nil, try row.optionalInteger() == nil, try row.optionalBoolean() == nil]
        }
      }
      #expect(isNil == [[true, true, true]])
      await #expect(throws: StorageError.unexpectedValue(column: 1)) {
        try await database.read { connection in
          try connection.rows("SELECT id, name FROM thing") { row in
            _ = try row.integer()
            return try row.text()
          }
        }
      }
    }
  }

  @Test("of another kind than expected is refused, not guessed", arguments: Driver.allCases)
  func otherKind(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      try await database.write { connection in
        try connection.run(Self.table)
        try connection.run("INSERT INTO thing (id, name, amount, flag) VALUES (1, '12', 12, TRUE)")
      }
      await #expect(throws: StorageError.unexpectedValue(column: 0)) {
        try await database.read { connection in
          try connection.rows("SELECT name FROM thing") { try $0.integer() }
        }
      }
      await #expect(throws: StorageError.unexpectedValue(column: 0)) {
        try await database.read { connection in
          try connection.rows("SELECT amount FROM thing") { try $0.text() }
        }
      }
      await #expect(throws: StorageError.unexpectedValue(column: 0)) {
        try await database.read { connection in
          try connection.rows("SELECT amount FROM thing") { try $0.boolean() }
        }
      }
    }
  }

  @Test("with U+0000 is refused before the engine sees it", arguments: Driver.allCases)
  func nullCharacter(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      try await database.write { try $0.run(Self.table) }
      await #expect(throws: StorageError.nullCharacter) {
        try await database.write { try $0.run("INSERT INTO thing (id, name) VALUES (1, \("a\u{0}b"))") }
      }
      #expect(try await database.number("SELECT COUNT(*) FROM thing") == 0)
    }
  }

  private func stored<T: Sendable>(
    _ driver: Driver, _ value: SQL.Value, in column: String, _ decode: @escaping @Sendable (inout Row) throws -> T
  ) async throws -> T? {
    try await withDatabase(driver) { database in
      try await database.write { connection in
        try connection.run(Self.table)
        switch column {
        case "name": try connection.run("INSERT INTO thing (id, name) VALUES (1, \(value))")
        case "amount": try connection.run("INSERT INTO thing (id, amount) VALUES (1, \(value))")
        default: try connection.run("INSERT INTO thing (id, flag) VALUES (1, \(value))")
        }
      }
      return try await database.read { connection in
        switch column {
        case "name": try connection.row("SELECT name FROM thing WHERE name = \(value)", decode)
        case "amount": try connection.row("SELECT amount FROM thing WHERE amount = \(value)", decode)
        default: try connection.row("SELECT flag FROM thing WHERE flag = \(value)", decode)
        }
      }
    }
  }
}
