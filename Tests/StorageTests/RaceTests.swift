import Glibc
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("On both engines, a race")
struct RaceTests {
  static let counters = Template("counters") { database in
    try await database.write { connection in
      try connection.run("CREATE TABLE counter (id BIGINT NOT NULL PRIMARY KEY, amount BIGINT NOT NULL)")
      try connection.run("CREATE TABLE line (id BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL)")
      try connection.run("INSERT INTO counter (id, amount) VALUES (1, 0), (2, 0)")
    }
  }

  @Test("of 200 increments ends at 200, each with one line", arguments: Driver.allCases)
  func increments(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.counters) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...200 {
          group.addTask {
            try await database.write { connection in
              let amount = try connection.row("SELECT amount FROM counter WHERE id = 1") { try $0.integer() } ?? 0
              try connection.run("INSERT INTO line (id, text) VALUES (\(number), \("\(amount)"))")
              try connection.run("UPDATE counter SET amount = \(amount + 1) WHERE id = 1")
            }
          }
        }
        try await group.waitForAll()
      }
      let (amount, texts) = try await database.read { connection in
        try connection.all(
          Query("SELECT amount FROM counter WHERE id = 1") { try $0.int() },
          Query("SELECT text FROM line") { try $0.text() })
      }
      #expect(amount == [200])
      #expect(Set(texts) == Set((0..<200).map(String.init)))
    }
  }

  @Test("in which each reads what the other writes is lost by one, who then sees it", arguments: Driver.allCases)
  func writeSkew(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.counters) { database in
      // Both may go up while their sum is 0: each alone is right, both together are not.
      let meeting = Meeting()
      let risen = try await withThrowingTaskGroup(of: Bool.self) { group in
        for mine in 1...2 {
          group.addTask {
            try await database.write { connection in
              let sum = try connection.row("SELECT SUM(amount) FROM counter") { try $0.integer() }
              // SQLite's writers come one after the other, so there is nobody to meet.
              if meeting.isFirst(mine), database.dialect == .postgres { meeting.arrive() }
              guard sum == 0 else { return false }
              try connection.run("UPDATE counter SET amount = 1 WHERE id = \(mine)")
              return true
            }
          }
        }
        return try await group.reduce(into: 0) { count, hasRisen in count += hasRisen ? 1 : 0 }
      }
      #expect(risen == 1)
      #expect(try await database.number("SELECT SUM(amount) FROM counter") == 1)
      // The loser may lose once more while the winner's commit is on its way to the disk.
      if driver == .postgres { #expect(meeting.attempts >= 3) } else { #expect(meeting.attempts == 2) }
    }
  }

  @Test("for one new key is lost by one, who finds the row at the second look", arguments: Driver.allCases)
  func sameKey(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.counters) { database in
      let made = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await database.write { connection in
              let isThere = try connection.row("SELECT 1 FROM line WHERE id = 7") { try $0.int() } != nil
              if !isThere { try connection.run("INSERT INTO line (id, text) VALUES (7, 'sekali')") }
              return !isThere
            }
          }
        }
        return try await group.reduce(into: 0) { count, isMade in count += isMade ? 1 : 0 }
      }
      #expect(made == 1)
    }
  }

  @Test("with a writer never shows a reader half of it", arguments: Driver.allCases)
  func snapshot(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.counters) { database in
      let isOver = Mutex(false)
      async let writing: Void = {
        defer { isOver.withLock { $0 = true } }
        for _ in 0..<100 {
          try await database.write { connection in
            try connection.run("UPDATE counter SET amount = amount + 1 WHERE id = 1")
            try connection.run("UPDATE counter SET amount = amount + 1 WHERE id = 2")
          }
        }
      }()
      let look: @Sendable (any Connection) throws -> (Int64, Int64) = { connection in
        let first = try connection.row("SELECT amount FROM counter WHERE id = 1") { try $0.integer() }
        let second = try connection.row("SELECT amount FROM counter WHERE id = 2") { try $0.integer() }
        return (first ?? -1, second ?? -2)
      }
      var seen: Set<Int64> = []
      repeat {
        for (first, second) in [try await database.read(look), try await database.glance(look)] {
          #expect(first == second)
          seen.insert(first)
        }
      } while !isOver.withLock({ $0 })
      try await writing
      #expect(!seen.isEmpty)
      #expect(try await database.number("SELECT amount FROM counter") == 100)
    }
  }
}

/// Where two transactions wait until both have read, each in its first attempt only.
private final class Meeting: Sendable {
  private let state = Mutex<(seen: Set<Int>, attempts: Int, arrived: Int)>(([], 0, 0))

  var attempts: Int { state.withLock { $0.attempts } }

  func isFirst(_ who: Int) -> Bool {
    state.withLock { state in
      state.attempts += 1
      return state.seen.insert(who).inserted
    }
  }

  func arrive() {
    state.withLock { $0.arrived += 1 }
    while state.withLock({ $0.arrived < 2 }) { sched_yield() }
  }
}
