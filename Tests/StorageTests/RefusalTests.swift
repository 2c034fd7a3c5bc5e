import Storage
import TestSupport
import Testing

@Suite("On both engines, a refusal")
struct RefusalTests {
  struct Stopped: Error {}

  @Test("of the body takes everything back", arguments: Driver.allCases)
  func rollback(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      await #expect(throws: Stopped.self) {
        try await database.write { connection in
          try connection.run("DELETE FROM person")
          throw Stopped()
        }
      }
      let left = try await count(database)
      #expect(left == 5)
    }
  }

  @Test("of a key that is taken is a duplicate", arguments: Driver.allCases)
  func duplicate(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      let name = ["sqlite": "school.npsn", "postgres": "school_npsn_key"][driver.rawValue] ?? ""
      await #expect(throws: StorageError.duplicate(name)) {
        try await database.write { try $0.run("INSERT INTO school (id, npsn) VALUES (7, \("20100001"))") }
      }
      let left = try await schools(database)
      #expect(left == 2)
    }
  }

  @Test("of a row without its parent, or outside a CHECK, is a constraint", arguments: Driver.allCases)
  func constraint(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      let statements: [SQL] = [
        "INSERT INTO person (id, school_id, name, grade, active) VALUES (8, \(99), 'Fitri', 1, TRUE)",
        "INSERT INTO person (id, school_id, name, grade, active) VALUES (8, 1, 'Fitri', \(0), TRUE)",
        "INSERT INTO person (id, school_id, name, grade, active) VALUES (8, 1, \(SQL.Value.null), 1, TRUE)",
        "DELETE FROM school WHERE id = \(1)",
      ]
      for statement in statements {
        let error = await #expect(throws: StorageError.self) {
          try await database.write { connection in try connection.run(statement) }
        }
        guard case .constraint = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
      }
      let left = try await count(database)
      #expect(left == 5)
    }
  }

  @Test("that comes only at the end takes everything back as well", arguments: Driver.allCases)
  func deferred(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      try await database.write { connection in
        try connection.run(
          """
          CREATE TABLE post (id BIGINT NOT NULL PRIMARY KEY,
            person_id BIGINT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED)
          """)
      }
      let error = await #expect(throws: StorageError.self) {
        try await database.write { connection in
          try connection.run("DELETE FROM person WHERE id = 5")
          try connection.run("INSERT INTO post (id, person_id) VALUES (1, 5)")
        }
      }
      guard case .constraint = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      let left = try await count(database)
      #expect(left == 5)
    }
  }

  @Test("in the middle takes back what came before, and what the body did about it", arguments: Driver.allCases)
  func middle(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      await #expect(throws: StorageError.self) {
        try await database.write { connection in
          try connection.run("DELETE FROM person WHERE id = 1")
          // The body does not let it through, but the transaction is spoilt all the same.
          _ = try? connection.run("INSERT INTO school (id, npsn) VALUES (1, 'x')")
        }
      }
      await #expect(throws: StorageError.self) {
        try await database.write { connection in
          try connection.run([
            "DELETE FROM person WHERE id = 2", "INSERT INTO school (id, npsn) VALUES (1, 'x')", "DELETE FROM person",
          ])
        }
      }
      let left = [try await count(database), try await schools(database)]
      #expect(left == [5, 2])
    }
  }

  @Test("of a statement that does not fit the schema tells the name and no value", arguments: Driver.allCases)
  func engine(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      let error = await #expect(throws: StorageError.self) {
        try await database.read { try $0.rows("SELECT nick FROM person WHERE name = \("Rahasia")") { try $0.text() } }
      }
      #expect("\(String(describing: error))".contains("nick"))
      #expect(!"\(String(describing: error))".contains("Rahasia"))
      let left = try await count(database)
      #expect(left == 5)
    }
  }

  @Test("meets a read that wants to write", arguments: Driver.allCases)
  func readOnly(driver: Driver) async throws {
    try await withDatabase(driver, from: StatementTests.people) { database in
      await #expect(throws: StorageError.self) {
        try await database.read { connection in try connection.run("DELETE FROM person") }
      }
      await #expect(throws: StorageError.self) {
        try await database.glance { connection in try connection.run("DELETE FROM person") }
      }
      let left = try await count(database)
      #expect(left == 5)
    }
  }

  @Test("meets whoever comes to a full queue, and nobody afterwards", arguments: Driver.allCases)
  func full(driver: Driver) async throws {
    try await withPlace(driver) { place in
      let database = try await place.open(connections: 1, waiting: 3)
      let asked = 40
      let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<asked {
          group.addTask {
            do {
              _ = try await database.write { connection in
                try connection.rows(
                  """
                  WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 200000)
                  SELECT COUNT(*) FROM number
                  """
                ) { try $0.int() }
              }
              return false
            } catch StorageError.unavailable { return true }
          }
        }
        return try await group.reduce(into: 0) { count, isRefused in count += isRefused ? 1 : 0 }
      }
      #expect(refused > 0)
      #expect(refused < asked)
      #expect(try await database.number("SELECT 1 + 1") == 2)
      await database.close()
    }
  }

  @Test("meets whoever asks after the closing, and closing twice does no harm", arguments: Driver.allCases)
  func closed(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      await database.close()
      await database.close()
      let error = await #expect(throws: StorageError.self) {
        try await database.read { connection in try connection.run("SELECT 1") }
      }
      guard case .unavailable = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  private func count(_ database: any Database) async throws -> Int? {
    try await database.number("SELECT COUNT(*) FROM person")
  }

  private func schools(_ database: any Database) async throws -> Int? {
    try await database.number("SELECT COUNT(*) FROM school")
  }
}
