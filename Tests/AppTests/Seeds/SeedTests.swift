import App
import Domain
import Seeds
import Storage
import TestSupport
import Testing

@Suite("Seeds play whole years through the real rules")
struct SeedTests {
  private func records(of npsn: String?, in house: House) async throws -> [Record] {
    let name = npsn ?? "%"
    return try await house.database.read { connection in
      try connection.rows(
        "SELECT r.id FROM record r JOIN school s ON s.id = r.school_id WHERE s.npsn LIKE \(name) ORDER BY r.id"
      ) { RecordID(try $0.integer()) }.compactMap { try RecordRows.find($0, on: connection) }
    }
  }

  /// How many rows each table has.
  private func counts(_ house: House) async throws -> [Int] {
    try await house.database.read { connection in
      try connection.row(
        """
        SELECT (SELECT COUNT(*) FROM school), (SELECT COUNT(*) FROM person), (SELECT COUNT(*) FROM record),
          (SELECT COUNT(*) FROM event), (SELECT COUNT(*) FROM account), (SELECT COUNT(*) FROM period)
        """
      ) { row in
        [try row.int(), try row.int(), try row.int(), try row.int(), try row.int(), try row.int()]
      } ?? []
    }
  }

  @Test(
    "the school that everybody knows has a record at every stage on the day of the demo", arguments: Driver.allCases)
  func everyStage(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      let isNew = try await Seeding.demo(in: house)
      #expect(isNew)
      let rules = house.rulebooks.current("2026")!.rules
      let stages = try await records(of: "30300001", in: house).map { $0.stage(on: Seeding.demoDay, under: rules) }
      // Nobody of the first school objected; the third one has whoever did, and every other detour.
      #expect(Set(stages) == Set(Seeding.stages).subtracting([.objected, .decided]))
      let everywhere = try await records(of: nil, in: house)
      #expect(
        Set(everywhere.map { $0.stage(on: Seeding.demoDay, under: rules) }) == Set(Seeding.stages))
      #expect(Set(everywhere.map(\.opening.subject)) == Set(Subject.allCases))
      #expect(try await Installation.isDemo(house.database))
    }
  }

  @Test("the demo has every command of every detour in some ledger", arguments: Driver.allCases)
  func detours(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      _ = try await Seeding.demo(in: house)
      let kinds = try await house.database.read { connection in
        Set(try connection.rows("SELECT DISTINCT kind FROM event") { try $0.text() })
      }
      for kind in [
        "vacant-plan-agreed", "change-proposed", "change-accepted", "change-declined", "move-proposed", "move-agreed",
        "period-evaluated", "rating-advised", "appraisal-withdrawn", "objected", "objection-answered",
        "objection-decided", "record-closed", "helper-invited", "evaluation-followed-up",
      ] { #expect(kinds.contains("\(kind).v1"), "\(kind)") }
      let (moved, merged, promoted) = try await house.database.read { connection in
        (
          try connection.row(
            "SELECT COUNT(*) FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = 'arbain@contoh.id'"
          ) { try $0.int() },
          try connection.row("SELECT COUNT(*) FROM school WHERE successor_id IS NOT NULL") { try $0.int() },
          try connection.row("SELECT COUNT(*) FROM person_employment") { try $0.int() }
        )
      }
      #expect(moved == 2)
      #expect(merged == 1)
      #expect((promoted ?? 0) > 0)
    }
  }

  @Test("the ledgers add up to the rows, and nothing lies after the day of the demo", arguments: Driver.allCases)
  func addsUp(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      _ = try await Seeding.demo(in: house)
      _ = try await Seeding.schools(3, seed: 7, in: house)
      let report = try await Verification.all(in: house)
      #expect(report.findings == [])
      #expect(report.records > 3 * Seeding.stages.count)
      let latest = try await house.database.read { connection in
        try connection.row("SELECT MAX(day) FROM event") { try $0.text() }
      }
      #expect((latest ?? "") < Seeding.demoDay.text)
    }
  }

  @Test("seeding twice changes nothing", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      _ = try await Seeding.demo(in: house)
      let first = try await Seeding.schools(2, seed: 7, in: house)
      #expect(first.schools == 2)
      let before = try await counts(house)
      let again = try await Seeding.demo(in: house)
      let second = try await Seeding.schools(2, seed: 7, in: house)
      #expect(!again)
      #expect(second.schools == 0)
      #expect(second.skipped == 2)
      #expect(try await counts(house) == before)
    }
  }

  @Test("invented schools have at least twelve teachers and every stage", arguments: Driver.allCases)
  func invented(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      let tally = try await Seeding.schools(2, seed: 7, in: house)
      #expect(tally.teachers >= 24)
      // A principal has a record too where the dinas assesses them.
      #expect((2 * Seeding.stages.count...2 * Seeding.stages.count + 2).contains(tally.records))
      let rules = house.rulebooks.current("2026")!.rules
      for npsn in ["90000001", "90000002"] {
        let teachers = try await records(of: npsn, in: house).filter { $0.opening.subject == .teacher }
        let stages = teachers.map { $0.stage(on: Seeding.demoDay, under: rules) }
        #expect(Set(stages) == Set(Seeding.stages))
      }
    }
  }

  @Test("the same seed tells the same years, another seed others")
  func deterministic() async throws {
    func told(_ seed: UInt64, from count: Int) async throws -> [String] {
      try await SeededHouse.run(.sqlite) { house in
        _ = try await Seeding.schools(count, seed: seed, in: house)
        return try await house.database.read { connection in
          try connection.rows(
            """
            SELECT p.name || ' ' || e.kind || ' ' || e.day || ' ' || e.at FROM event e
            JOIN record r ON r.id = e.record_id JOIN person p ON p.id = r.owner_id JOIN school s ON s.id = r.school_id
            WHERE s.npsn = '90000002' ORDER BY p.email, e.version
            """
          ) { try $0.text() }
        }
      }
    }
    let first = try await told(7, from: 2)
    let again = try await told(7, from: 3)
    let other = try await told(8, from: 2)
    #expect(!first.isEmpty)
    #expect(first == again)
    #expect(first != other)
  }

  @Test("numbers of people have the right shape and agree with what they say", arguments: Driver.allCases)
  func numbers(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      _ = try await Seeding.demo(in: house)
      _ = try await Seeding.schools(3, seed: 7, in: house)
      let people = try await house.database.read { connection in
        try connection.rows("SELECT \(PersonRows.columns) FROM person p", PersonRows.read)
      }
      #expect(people.count > 60)
      for person in people {
        #expect(person.disagreements == [], "\(person.name)")
        let hasNIP = [.pns, .pppk].contains(person.employment)
        #expect((person.nip != nil) == hasNIP, "\(person.name)")
        #expect(person.nuptk != nil)
      }
    }
  }

  @Test("a database with schools of others is left alone", arguments: Driver.allCases)
  func realPeople(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { (test, _) async throws in
      await #expect(throws: Seeding.Fault.holdsOthers) { try await Seeding.demo(in: test.house) }
      await #expect(throws: Seeding.Fault.holdsOthers) { try await Seeding.schools(1, seed: 7, in: test.house) }
      let isDemo = try await Installation.isDemo(test.house.database)
      let schools = try await counts(test.house).first
      #expect(!isDemo)
      #expect(schools == 2)
    }
  }
}
