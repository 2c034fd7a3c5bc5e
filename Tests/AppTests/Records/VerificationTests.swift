import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("verify is clean on what happened and names what was changed afterwards")
struct VerificationTests {
  /// Runs one statement behind the back of the house.
  private func tamper(_ test: TestHouse, _ sql: SQL) async throws {
    let changed = try await test.house.database.write { try $0.run(sql) }
    #expect(changed > 0, "nothing was tampered with")
  }

  @Test("an untouched ledger is clean, sealed or not", arguments: Driver.allCases)
  func clean(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      var report = try await Verification.all(in: test.house)
      #expect(report.findings.isEmpty)
      #expect(report.records == 1)
      #expect(report.lines == 4)
      #expect(report.linesAfterSeal == 4)
      _ = try await Seals.set(in: test.house)
      _ = try await play.ask(test.village.nur) { _ in .giveFeedback(text: "Bagus.") }
      report = try await Verification.all(in: test.house)
      #expect(report.findings.isEmpty)
      #expect(report.linesAfterSeal == 1)
    }
  }

  @Test("who helps to fill in: one more, one less, or with a record that is not there", arguments: Driver.allCases)
  func helpers(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let (village, play) = (test.village, try await Play.open(test, for: test.village.wayan))
      func faults() async throws -> [Verification.Finding] { try await Verification.all(in: test.house).findings }
      _ = try await play.ask(village.wayan) { _ in .inviteHelper(village.nur) }
      #expect(try await faults() == [])
      try await tamper(
        test, "INSERT INTO record_helper (person_id, record_id) VALUES (\(village.ratna.number), \(play.record.number))"
      )
      let expected = [Verification.Finding(record: play.record, fault: .helpersDiffer)]
      #expect(try await faults() == expected)
      #expect(
        try await test.house.database.read { try Verification.check(play.record, in: test.house, on: $0) } == expected)
      try await tamper(test, "DELETE FROM record_helper")
      #expect(try await faults() == expected)
      try await tamper(
        test, "INSERT INTO record_helper (person_id, record_id) VALUES (\(village.nur.number), \(play.record.number))")
      #expect(try await faults() == [])
      try await tamper(test, "INSERT INTO record_helper (person_id, record_id) VALUES (\(village.nur.number), 7)")
      #expect(try await faults() == [Verification.Finding(record: RecordID(7), fault: .helpersDiffer)])
    }
  }

  static let ledgerColumns: [(String, SQL)] = [
    (
      "record_id",
      "UPDATE event SET record_id = (SELECT MAX(id) FROM record) WHERE version = 3 AND record_id = (SELECT MIN(id) FROM record)"
    ),
    ("version", "UPDATE event SET version = 9 WHERE version = 3"),
    ("kind", "UPDATE event SET kind = 'plan-reopened.v1' WHERE version = 3"),
    ("body", "UPDATE event SET body = '{\"expectations\":[],\"annexes\":[],\"note\":\"baik.\"}' WHERE version = 3"),
    ("day", "UPDATE event SET day = '2026-01-11' WHERE version = 3"),
    ("at", "UPDATE event SET at = at + 1 WHERE version = 3"),
    ("actor_id", "UPDATE event SET actor_id = actor_id + 1 WHERE version = 3"),
    ("standing", "UPDATE event SET standing = 'owner' WHERE version = 3"),
    ("command_id", "UPDATE event SET command_id = 'lain' WHERE version = 3"),
    ("command_digest", "UPDATE event SET command_digest = 'lain' WHERE version = 3"),
    ("salt", "UPDATE event SET salt = 'lain' WHERE version = 3"),
    ("body_digest", "UPDATE event SET body_digest = 'lain' WHERE version = 3"),
    ("key_name", "UPDATE event SET key_name = 'ledger-2' WHERE version = 3"),
    ("hash", "UPDATE event SET hash = 'lain' WHERE version = 3"),
    ("last hash", "UPDATE event SET hash = 'lain' WHERE version = 4"),
  ]

  @Test("any column of a ledger line", arguments: Driver.allCases, ledgerColumns.map(\.0))
  func ledgerLine(_ driver: Driver, _ column: String) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      _ = try await Play.open(test, for: test.village.nur)
      try await tamper(test, Self.ledgerColumns.first { $0.0 == column }!.1)
      let report = try await Verification.all(in: test.house)
      #expect(report.findings.contains { $0.record == play.record })
    }
  }

  static let rowColumns: [(String, SQL)] = [
    ("owner_id", "UPDATE record SET owner_id = (SELECT MAX(id) FROM person)"),
    ("school_id", "UPDATE record SET school_id = (SELECT MAX(id) FROM school)"),
    (
      "period_id",
      "UPDATE record SET period_id = (SELECT MAX(id) FROM period WHERE id <> record.period_id)"
    ),
    ("rulebook_hash", "UPDATE record SET rulebook_hash = 'lain'"),
    ("stage", "UPDATE record SET stage = 'accepted'"),
    ("holder", "UPDATE record SET holder = 'nobody'"),
    ("since_day", "UPDATE record SET since_day = '2026-01-01'"),
    ("closes_day", "UPDATE record SET closes_day = '2026-01-01'"),
    ("pending", "UPDATE record SET pending = 'change'"),
    ("subject", "UPDATE record SET subject = 'principal'"),
    ("focus", "UPDATE record SET focus = 'Lain'"),
    ("version", "UPDATE record SET version = 3"),
    ("fold", "UPDATE record SET fold = 0"),
    ("state", "UPDATE record SET state = REPLACE(state, 'Baik.', 'Buruk')"),
  ]

  @Test("any column of a record's row", arguments: Driver.allCases, rowColumns.map(\.0))
  func recordRow(_ driver: Driver, _ column: String) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      // Another period and another rulebook, so that a row can point to them.
      try await tamper(test, "INSERT INTO rulebook (hash, name, body) VALUES ('lain', 'lain', '{}')")
      try await tamper(
        test,
        """
        INSERT INTO period (id, year, shape, rulebook, rulebook_hash, from_day, to_day, opened_at)
        SELECT id + 1, 2027, shape, rulebook, rulebook_hash, '2027-01-01', '2027-12-31', 0 FROM period
        """)
      try await tamper(test, Self.rowColumns.first { $0.0 == column }!.1)
      let report = try await Verification.all(in: test.house)
      #expect(report.findings.compactMap(\.record) == [play.record])
    }
  }

  @Test("two lines that changed places", arguments: Driver.allCases)
  func swapped(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      try await tamper(test, "UPDATE event SET version = 99 WHERE version = 2")
      try await tamper(test, "UPDATE event SET version = 2 WHERE version = 3")
      try await tamper(test, "UPDATE event SET version = 3 WHERE version = 99")
      let report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: play.record, fault: .lineAltered(version: 2))])
    }
  }

  @Test("a line copied from another record", arguments: Driver.allCases)
  func copied(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      let other = try await Play.open(test, for: test.village.nur)
      try await tamper(
        test,
        """
        INSERT INTO event SELECT \(other.record.number), version, kind, body, day, at, actor_id, standing,
          'salinan', command_digest, salt, body_digest, key_name, hash
        FROM event WHERE record_id = \(play.record.number) AND version = 2
        """)
      let report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: other.record, fault: .lineAltered(version: 2))])
    }
  }

  @Test("a tail that was removed after a seal, with the row folded again", arguments: Driver.allCases)
  func removedTail(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let untouched = try await test.house.database.texts("SELECT state FROM record")
      let row = try await test.house.database.texts("SELECT since_day FROM record")
      _ = try await play.ask(test.village.wayan) { .submitPlan(Play.plan($0.book.rules)) }
      _ = try await Seals.set(in: test.house)
      try await tamper(test, "DELETE FROM event WHERE version = 2")
      try await tamper(
        test,
        """
        UPDATE record SET version = 1, stage = 'plan-draft', holder = 'owner', focus = NULL, state = \(untouched[0]),
          since_day = \(row[0])
        """)
      let report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: play.record, fault: .sealedLineDiffers(version: 2))])
      await #expect(throws: Seals.Broken.self) { try await Seals.set(in: test.house) }
    }
  }

  @Test("a record that was removed after a seal", arguments: Driver.allCases)
  func removedRecord(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      _ = try await Play.open(test, for: test.village.nur)
      _ = try await Seals.set(in: test.house)
      try await tamper(test, "DELETE FROM event WHERE record_id = \(play.record.number)")
      try await tamper(test, "DELETE FROM record WHERE id = \(play.record.number)")
      var report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: play.record, fault: .sealedRecordMissing)])
      try await tamper(test, "DELETE FROM sealed_head WHERE record_id = \(play.record.number)")
      report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: nil, fault: .sealAltered)])
    }
  }

  @Test("a row without its ledger, and a ledger without its row", arguments: Driver.allCases)
  func halves(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await tamper(test, "DELETE FROM event")
      let report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: play.record, fault: .noOpening)])
    }
  }

  @Test("a stored rulebook", arguments: Driver.allCases)
  func rulebook(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      _ = try await Play.open(test, for: test.village.wayan)
      try await tamper(test, "UPDATE rulebook SET body = REPLACE(body, '2026', '2027')")
      let report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: nil, fault: .rulebookAltered)])
    }
  }

  @Test("a row of an older fold is told, and folded again out of its ledger", arguments: Driver.allCases)
  func refolded(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      try await tamper(test, "UPDATE record SET fold = 0, state = '{}', stage = 'accepted'")
      var report = try await Verification.all(in: test.house)
      #expect(report.findings == [.init(record: play.record, fault: .oldFold)])
      let count = try await Refolding.all(in: test.house.database, rulebooks: test.house.rulebooks)
      report = try await Verification.all(in: test.house)
      #expect(count == 1)
      #expect(report.findings.isEmpty)
    }
  }
}
