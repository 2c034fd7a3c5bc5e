import App
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Records of several rulebooks live side by side")
struct SideBySideTests {
  /// Opens a period of a year under a rulebook, and a record of Wayan in it, on a day.
  private func open(
    _ test: TestHouse, _ year: Int, under book: Library.Book, on day: Day
  ) async throws -> Play {
    let (house, village) = (test.house, test.village)
    let (period, record): (PeriodID, RecordID) = (house.ids.next(), house.ids.next())
    let shape = book.rules.periods[0]
    let opening = Opening(
      record: record, owner: village.wayan, school: village.school.id, period: period, from: shape.from.day(in: year),
      to: shape.to.day(in: year), rulebook: book.rules.id, rulebookHash: book.hash,
      rubricSet: book.rules.rubricSet(forStaffKind: "Guru Kelas", schoolForm: "SD").id)
    try await house.database.write { connection in
      try PeriodRows.open(id: period, year: year, shape: shape, book: book, at: 0, on: connection)
      try Ledger.open(
        opening, by: Actor(person: village.wayan, standing: .owner), on: day, at: 0, rules: book.rules,
        keys: house.keys, on: connection)
    }
    return Play(test: test, record: record)
  }

  private func submit(_ play: Play, on day: Day) async throws -> Ledger.Outcome {
    play.test.demo.today = day
    return try await play.ask(play.test.village.wayan) { .submitPlan(Play.plan($0.book.rules)) }
  }

  /// The invented rulebook does not ship: the database alone has it.
  private func semester() throws -> Library.Book {
    let file = TestHouse.root + "/Tests/Rulebooks/semester.json"
    return try Library.read(String(contentsOfFile: file, encoding: .utf8), file: file)
  }

  @Test("each follows its own parts, practices and windows, on its pages too", arguments: Driver.allCases)
  func ownRules(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let semester = try semester()
      #expect(test.house.rulebooks.ids == ["2025", "2026"])
      let first = try await open(
        test, 2025, under: test.house.rulebooks.current("2025")!, on: Day("2025-01-06")!)
      let second = try await Play.open(test, for: test.village.wayan)
      let third = try await open(test, 2027, under: semester, on: Day("2027-01-04")!)
      // In March 2025 a late plan is only warned of; in 2027 its window has shut.
      guard case .done(let late) = try await submit(first, on: Day("2025-03-14")!),
        case .done(let now) = try await submit(second, on: Day("2026-01-12")!),
        case .refused(let refusals, _) = try await submit(third, on: Day("2027-01-15")!),
        case .done(let invented) = try await submit(third, on: Day("2027-01-14")!)
      else {
        Issue.record("a plan was not taken as its rulebook says")
        return
      }
      #expect(refusals == [.windowClosed(.planning, closed: Day("2027-01-14")!)])
      #expect(late.plan?.practice.map(\.indicator.id) == now.plan?.practice.map(\.indicator.id))
      #expect(invented.plan?.practice.map(\.workResult) == ["Menguatkan percakapan dengan bertanya"])

      let wayan = try await browser.signedIn(as: test.village.wayan)
      let pages = try await (
        wayan.get(.plan(first.record)), wayan.get(.plan(second.record)), wayan.get(.plan(third.record))
      )
      #expect(pages.0.text.contains("Pelaksanaan tugas pokok"))
      #expect(pages.1.text.contains("Pelaksanaan tugas pokok"))
      #expect(!pages.2.text.contains("Pelaksanaan tugas pokok"))
      #expect(pages.2.text.contains("Praktik pembelajaran"))
      #expect(pages.2.text.contains("Angka belajar"))
      let home = try await wayan.get(.home).text
      for year in ["2025", "2026", "2027"] { #expect(home.contains("Seluruh langkah kinerja \(year)")) }
      let report = try await Verification.all(in: test.house)
      #expect(report.records == 3)
      #expect(report.findings.isEmpty)
    }
  }

  // R-PERIOD-6
  @Test("and so do two that have one name and other bytes", arguments: Driver.allCases)
  func otherBytes(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let shipped = test.house.rulebooks.current("2026")!
      let earlier = try Library.read(
        shipped.text.replacingOccurrences(of: #""closes": "01-31""#, with: #""closes": "01-20""#), file: "2026")
      #expect(earlier.rules.id == shipped.rules.id)
      #expect(earlier.hash != shipped.hash)
      let play = try await open(test, 2027, under: earlier, on: Day("2027-01-04")!)
      let rules = try await test.house.database.read { connection in
        let record = try RecordRows.find(play.record, on: connection)!
        return try test.house.rulebooks.book(of: record.opening, on: connection).rules
      }
      #expect(rules.window(for: .planning).closes == MonthDay(month: 1, day: 20))
      #expect(test.house.rulebooks.current("2026")?.hash == shipped.hash)
    }
  }

  @Test("and a principal's follows what the rulebook has for principals", arguments: Driver.allCases)
  func principal(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let (house, village) = (test.house, test.village)
      let book = house.rulebooks.current("2026")!
      let rules = book.rules(for: .principal)
      let opening = Opening(
        record: house.ids.next(), owner: village.made, school: village.school.id, period: village.period,
        from: Day("2026-01-01")!, to: Day("2026-12-31")!, rulebook: "2026", rulebookHash: book.hash,
        rubricSet: rules.rubricSet(forStaffKind: nil, schoolForm: "SD").id, subject: .principal)
      try await house.database.write { connection in
        try Ledger.open(
          opening, by: Actor(person: village.made, standing: .owner), on: test.demo.today, at: 0, rules: rules,
          keys: house.keys, on: connection)
      }
      let play = Play(test: test, record: opening.record)
      let teachers = try await play.ask(village.made) { _ in .submitPlan(Play.plan(book.rules)) }
      guard case .refused(let refusals, _) = teachers else {
        Issue.record("\(teachers)")
        return
      }
      #expect(refusals.contains(.unknownChoice(.practice, id: "keteraturan-suasana-kelas")))
      let own = try await play.ask(village.made) { .submitPlan(Play.plan($0.book.rules)) }
      guard case .done(let record) = own else {
        Issue.record("\(own)")
        return
      }
      #expect(record.plan?.practice.map(\.indicator.id) == ["ks-presentasi-visi-misi"])
      #expect(record.plan?.duties.map(\.id).first == "manajerial")
    }
  }
}
