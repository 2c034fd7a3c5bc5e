import Storage
import TestSupport
import Testing

@Suite("On both engines, the schema")
struct MigrationTests {
  static let first = Migration(
    version: 1, name: "school",
    statements: [
      "CREATE TABLE school (id BIGINT NOT NULL PRIMARY KEY, name TEXT {{BYTEWISE}} NOT NULL, open BOOLEAN NOT NULL)",
      "CREATE INDEX school_name ON school (name)",
    ])
  static let second = Migration(
    version: 2, name: "npsn", statements: ["ALTER TABLE school ADD COLUMN npsn TEXT NOT NULL DEFAULT ''"])

  @Test("runs what is new, in order, once", arguments: Driver.allCases)
  func up(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      let one = Migrator([Self.first])
      let both = Migrator([Self.first, Self.second])
      #expect(try await both.state(database) == .empty)
      #expect(try await one.migrate(database, at: 1000) == [1])
      #expect(try await one.state(database) == .current)
      #expect(try await both.state(database) == .older(version: 1))
      #expect(try await both.migrate(database, at: 2000) == [2])
      #expect(try await both.migrate(database, at: 3000) == [])
      #expect(try await both.state(database) == .current)
      let lines = try await database.read { connection in
        try connection.rows("SELECT version, name, at FROM schema_migrations ORDER BY version") { row in
          "\(try row.int()) \(try row.text()) \(try row.int())"
        }
      }
      #expect(lines == ["1 school 1000", "2 npsn 2000"])
      try await database.write { connection in
        try connection.run("INSERT INTO school (id, name, open, npsn) VALUES (1, 'SD Melati', TRUE, '20100001')")
      }
    }
  }

  @Test("that is newer than the program is refused and left alone", arguments: Driver.allCases)
  func newer(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      _ = try await Migrator([Self.first, Self.second]).migrate(database, at: 0)
      let old = Migrator([Self.first])
      #expect(try await old.state(database) == .newer(version: 2))
      await #expect(throws: SchemaRefused(state: .newer(version: 2))) { try await old.migrate(database, at: 0) }
    }
  }

  @Test("made by other words is refused and left alone", arguments: Driver.allCases)
  func changed(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      _ = try await Migrator([Self.first]).migrate(database, at: 0)
      let edited = Migrator([
        Migration(version: 1, name: "school", statements: ["CREATE TABLE school (id BIGINT NOT NULL PRIMARY KEY)"]),
        Self.second,
      ])
      #expect(try await edited.state(database) == .changed(version: 1))
      await #expect(throws: SchemaRefused(state: .changed(version: 1))) { try await edited.migrate(database, at: 0) }
      #expect(try await Migrator([Self.first]).state(database) == .current)
    }
  }

  @Test("stays as it was when one step fails", arguments: Driver.allCases)
  func failing(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      let broken = Migration(version: 2, name: "broken", statements: ["ALTER TABLE nowhere ADD COLUMN x TEXT"])
      await #expect(throws: StorageError.self) {
        try await Migrator([Self.first, broken]).migrate(database, at: 0)
      }
      let state = try await Migrator([Self.first]).state(database)
      #expect(state == .empty)
    }
  }

  @Test("is made once by several who begin at the same time", arguments: Driver.allCases)
  func together(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 0..<6 { group.addTask { try await Migrator([Self.first, Self.second]).migrate(database, at: 0) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(ran == [1, 2])
    }
  }
}
