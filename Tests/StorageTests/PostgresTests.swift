import Storage
import StoragePostgres
import Synchronization
import TestSupport
import Testing

@Suite("PostgreSQL")
struct PostgresTests {
  @Test("keeps each commit through a power cut, reads back as set")
  func durability() async throws {
    try await withDatabase(.postgres) { database in
      let found = try await database.durability()
      #expect(found == ["fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"])
    }
  }

  @Test("is not opened when it may forget what it has committed")
  func careless() async throws {
    try await withPlace(.postgres) { place in
      guard case .conninfo(let conninfo) = place else { return }
      let error = await #expect(throws: StorageError.self) {
        try await PostgresDatabase.open(conninfo: conninfo + " options='-c synchronous_commit=off'", connections: 1)
      }
      #expect("\(String(describing: error))".contains("synchronous_commit"))
    }
  }

  @Test("is said to be unavailable when nobody answers")
  func nobody() async {
    let error = await #expect(throws: StorageError.self) {
      try await PostgresDatabase.open(conninfo: "host=/nowhere dbname=kinerja", connections: 1)
    }
    #expect(error == .unavailable("PostgreSQL cannot be reached"))
  }

  @Test("answers the next call after its backends were ended")
  func ended() async throws {
    try await withPlace(.postgres, from: RaceTests.counters) { place in
      let database = try await place.open(connections: 3)
      let other = try await place.open(connections: 1)
      // Three connections at once, so that all of them exist.
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 { group.addTask { _ = try await database.read { try $0.run("SELECT pg_sleep(0.2)") } } }
        try await group.waitForAll()
      }
      let ended = try await other.write { connection in
        try connection.rows(
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
          """
        ) { try $0.boolean() }
      }
      #expect(ended == [true, true, true])
      for _ in 0..<3 {
        try await database.write { try $0.run("UPDATE counter SET amount = amount + 1 WHERE id = 1") }
      }
      #expect(try await database.number("SELECT amount FROM counter WHERE id = 1") == 3)
      await other.close()
      await database.close()
    }
  }

  @Test("runs a body again whose backend ended in the middle, without a double effect")
  func endedInTheMiddle() async throws {
    try await withDatabase(.postgres, from: RaceTests.counters) { database in
      let attempts = Mutex(0)
      try await database.write { connection in
        try connection.run("UPDATE counter SET amount = amount + 1 WHERE id = 1")
        let attempt = attempts.withLock { count in
          count += 1
          return count
        }
        if attempt == 1 { try connection.run("SELECT pg_terminate_backend(pg_backend_pid())") }
      }
      #expect(attempts.withLock { $0 } == 2)
      #expect(try await database.number("SELECT amount FROM counter WHERE id = 1") == 1)
    }
  }

  @Test("whose backend ended during COMMIT leaves the outcome open, and nothing is run again")
  func endedInCommit() async throws {
    try await withDatabase(.postgres, from: RaceTests.counters) { database in
      try await database.write { connection in
        try connection.run(
          """
          CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
          """)
        try connection.run(
          """
          CREATE CONSTRAINT TRIGGER stumbling AFTER INSERT ON line DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION stumble()
          """)
      }
      let attempts = Mutex(0)
      let error = await #expect(throws: StorageError.self) {
        try await database.write { connection in
          attempts.withLock { $0 += 1 }
          try connection.run("INSERT INTO line (id, text) VALUES (1, 'x')")
        }
      }
      guard case .outcomeUnknown = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(attempts.withLock { $0 } == 1)
      #expect(try await database.number("SELECT COUNT(*) FROM line") == 0)
    }
  }

  @Test("gives up a statement that takes too long, and answers the next one")
  func slow() async throws {
    try await withDatabase(.postgres) { database in
      let error = await #expect(throws: StorageError.self) {
        try await database.write { connection in
          try connection.run("SET LOCAL statement_timeout = 20")
          try connection.run("SELECT pg_sleep(30)")
        }
      }
      #expect(error == .unavailable("57014"))
      let answer = try await database.number("SELECT 2")
      #expect(answer == 2)
    }
  }

  @Test("says nothing of the values that it was asked with")
  func silent() async throws {
    try await withDatabase(.postgres, from: RaceTests.counters) { database in
      let error = await #expect(throws: StorageError.self) {
        try await database.write { try $0.run("UPDATE counter SET amount = \("Rahasia") WHERE id = 1") }
      }
      #expect(error == .engine("PostgreSQL 22P02"))
    }
  }
}
