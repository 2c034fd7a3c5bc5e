import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("SQLite")
struct SQLiteTests {
  @Test("keeps each commit through a power cut, reads back as set")
  func durability() async throws {
    try await withDatabase(.sqlite) { database in
      let expected = ["synchronous": "full", "journal_mode": "wal", "foreign_keys": "on"]
      #expect(try await database.durability() == expected)
      try await database.write { try $0.run("CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY)") }
      #expect(try await database.durability() == expected)
    }
  }

  @Test("copies itself to a file that is not there yet, and never over one that is")
  func backup() async throws {
    try await withPlace(.sqlite, from: StatementTests.people) { place in
      guard case .file(let path) = place else { return }
      let database = try SQLiteDatabase.open(path: path)
      try await database.backup(to: path + ".copy")
      try await database.write { try $0.run("DELETE FROM person") }
      await #expect(throws: StorageError.self) { try await database.backup(to: path + ".copy") }
      let copy = try SQLiteDatabase.open(path: path + ".copy")
      #expect(try await copy.number("SELECT COUNT(*) FROM person") == 5)
      await copy.close()
      await database.close()
    }
  }

  @Test("says that it cannot be reached when its folder is not there")
  func nowhere() {
    #expect(throws: StorageError.self) { try SQLiteDatabase.open(path: "/nowhere/at/all/kinerja.sqlite") }
  }

  @Test("shares its file with another program that writes")
  func twoPrograms() async throws {
    try await withPlace(.sqlite, from: RaceTests.counters) { place in
      let programs = [try await place.open(), try await place.open()]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for program in programs {
          for _ in 0..<50 {
            group.addTask {
              _ = try await program.write { try $0.run("UPDATE counter SET amount = amount + 1 WHERE id = 1") }
            }
          }
        }
        try await group.waitForAll()
      }
      let amount = try await programs[0].number("SELECT amount FROM counter WHERE id = 1")
      #expect(amount == 100)
      for program in programs { await program.close() }
    }
  }
}
