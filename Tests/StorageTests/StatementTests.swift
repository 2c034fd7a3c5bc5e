import Storage
import TestSupport
import Testing

@Suite("On both engines, a statement")
struct StatementTests {
  /// Five people of two schools; the second has a child that needs its parent.
  static let people = Template("people") { database in
    try await database.write { connection in
      try connection.run("CREATE TABLE school (id BIGINT NOT NULL PRIMARY KEY, npsn TEXT NOT NULL UNIQUE)")
      try connection.run(
        """
        CREATE TABLE person (
          id BIGINT NOT NULL PRIMARY KEY, school_id BIGINT NOT NULL REFERENCES school (id), name TEXT NOT NULL,
          grade INTEGER NOT NULL CHECK (grade > 0), active BOOLEAN NOT NULL)
        """)
      try connection.run("INSERT INTO school (id, npsn) VALUES (1, '20100001'), (2, '20100002')")
      try connection.run(
        """
        INSERT INTO person (id, school_id, name, grade, active) VALUES
        (1, 1, 'Budi', 3, TRUE), (2, 1, 'Ani', 3, FALSE), (3, 1, 'Dewi', 4, TRUE),
        (4, 2, 'Citra', 3, TRUE), (5, 2, 'Eko', 4, FALSE)
        """)
    }
  }

  @Test("answers with the rows it wrote, and counts those it changed", arguments: Driver.allCases)
  func returning(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let (names, changed, unchanged) = try await database.write { connection in
        (
          try connection.rows("UPDATE person SET grade = grade + 1 WHERE grade = \(4) RETURNING name") {
            try $0.text()
          },
          try connection.run("UPDATE person SET active = \(true) WHERE school_id = \(1)"),
          try connection.run("DELETE FROM person WHERE id = \(99)")
        )
      }
      #expect(Set(names) == ["Dewi", "Eko"])
      #expect(changed == 3)
      #expect(unchanged == 0)
    }
  }

  @Test("writes over what is there, or leaves it, as ON CONFLICT says", arguments: Driver.allCases)
  func upsert(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let npsn = try await database.write { connection in
        try connection.run(
          """
          INSERT INTO school (id, npsn) VALUES (\(1), \("20100009"))
          ON CONFLICT (id) DO UPDATE SET npsn = excluded.npsn
          """)
        let left = try connection.run(
          "INSERT INTO school (id, npsn) VALUES (\(2), \("20100008")) ON CONFLICT (id) DO NOTHING")
        return try connection.rows("SELECT npsn FROM school ORDER BY id") { try $0.text() } + ["\(left)"]
      }
      #expect(npsn == ["20100009", "20100002", "0"])
    }
  }

  @Test("asks a flag as it is", arguments: Driver.allCases)
  func flags(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let (active, absent) = try await database.read { connection in
        (
          try connection.rows("SELECT name FROM person WHERE active ORDER BY name") { try $0.text() },
          try connection.rows("SELECT name FROM person WHERE NOT active AND active = \(false) ORDER BY name") {
            try $0.text()
          }
        )
      }
      #expect(active == ["Budi", "Citra", "Dewi"])
      #expect(absent == ["Ani", "Eko"])
    }
  }

  @Test("turns pages by the last key it showed", arguments: Driver.allCases)
  func keyset(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      var pages: [[String]] = []
      var last = (grade: Int64(0), id: Int64(0))
      while true {
        let from = last
        let page = try await database.read { connection in
          try connection.rows(
            """
            SELECT grade, id, name FROM person WHERE (grade, id) > (\(from.grade), \(from.id))
            ORDER BY grade, id LIMIT \(2)
            """
          ) { try (grade: $0.integer(), id: $0.integer(), name: $0.text()) }
        }
        guard let end = page.last else { break }
        pages.append(page.map(\.name))
        last = (end.grade, end.id)
      }
      #expect(pages == [["Budi", "Ani"], ["Citra", "Dewi"], ["Eko"]])
    }
  }

  @Test("with a list finds what is listed, and nothing for an empty list", arguments: Driver.allCases)
  func lists(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let (some, none) = try await database.read { connection in
        (
          try connection.rows("SELECT name FROM person WHERE id IN \(list: [1, 4, 77] as [Int64]) ORDER BY id") {
            try $0.text()
          },
          try connection.rows("SELECT name FROM person WHERE id IN \(list: [] as [Int64])") { try $0.text() }
        )
      }
      #expect(some == ["Budi", "Citra"])
      #expect(none.isEmpty)
    }
  }

  @Test("counts and sums into whole numbers", arguments: Driver.allCases)
  func sums(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let sums = try await database.read { connection in
        try connection.row("SELECT COUNT(*), SUM(grade), SUM(id), MAX(id) FROM person") {
          try [$0.int(), $0.int(), $0.int(), $0.int()]
        }
      }
      #expect(sums == [5, 17, 15, 5])
    }
  }

  @Test("claims the next row that nobody has claimed", arguments: Driver.allCases)
  func claims(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      var claimed: [Int64] = []
      for _ in 0..<3 {
        claimed += try await database.write { connection in
          try connection.rows(
            """
            UPDATE person SET active = FALSE WHERE id =
            (SELECT id FROM person WHERE active ORDER BY id LIMIT 1) RETURNING id
            """
          ) { try $0.integer() }
        }
      }
      #expect(claimed == [1, 3, 4])
    }
  }

  @Test("goes out with others that do not need its answer, each answer in its place", arguments: Driver.allCases)
  func together(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let (changed, names, count) = try await database.write { connection in
        let changed = try connection.run(
          [
            "INSERT INTO school (id, npsn) VALUES (3, \("20100003"))", "UPDATE person SET grade = \(5)",
            "DELETE FROM person WHERE id = \(5)",
          ])
        let (names, counts) = try connection.all(
          Query("SELECT name FROM person WHERE school_id = \(2)") { try $0.text() },
          Query("SELECT COUNT(*), MIN(grade) FROM person") { try [$0.int(), $0.int()] })
        return (changed, names, counts)
      }
      #expect(changed == [1, 5, 1])
      #expect(names == ["Citra"])
      #expect(count == [[4, 5]])
    }
  }

  @Test("may go out with hundreds of others", arguments: Driver.allCases)
  func many(driver: Driver) async throws {
    try await withDatabase(driver, from: Self.people) { database in
      let long = String(repeating: "panjang ", count: 2000)
      let (changed, count) = try await database.write { connection in
        let inserts: [SQL] = (10..<510).map { number in
          """
          INSERT INTO person (id, school_id, name, grade, active)
          VALUES (\(number), 1, \("\(long)\(number)"), 1, TRUE)
          """
        }
        return (try connection.run(inserts), try connection.row("SELECT COUNT(*) FROM person") { try $0.int() })
      }
      #expect(changed == Array(repeating: 1, count: 500))
      #expect(count == 505)
    }
  }

  @Test("sorts a bytewise column by its bytes", arguments: Driver.allCases)
  func bytewise(driver: Driver) async throws {
    try await withDatabase(driver) { database in
      let migration = Migration(
        version: 1, name: "names", statements: ["CREATE TABLE word (folded TEXT {{BYTEWISE}} NOT NULL PRIMARY KEY)"])
      _ = try await Migrator([migration]).migrate(database, at: 0)
      let words = try await database.write { connection in
        try connection.run("INSERT INTO word (folded) VALUES ('b'), ('B'), ('a b'), ('ab'), ('é'), ('z')")
        return try connection.rows("SELECT folded FROM word ORDER BY folded") { try $0.text() }
      }
      #expect(words == ["B", "a b", "ab", "b", "z", "é"])
    }
  }
}
