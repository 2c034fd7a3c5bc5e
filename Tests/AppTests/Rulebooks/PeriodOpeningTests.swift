import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A year is opened under one rulebook")
struct PeriodOpeningTests {
  private func open(_ year: Int, _ name: String, isAsked: Bool, in test: TestHouse) async throws -> [String] {
    let (book, ids) = (try #require(test.house.rulebooks.current(name)), test.house.ids)
    return try await test.house.database.write { connection in
      try PeriodRows.open(year, under: book, isAsked: isAsked, at: 0, ids: ids, on: connection).map { period, isNew in
        "\(period.from.text) \(period.to.text) \(period.rulebook) \(isNew)"
      }
    }
  }

  @Test("once, and never under another one beside it", arguments: Driver.allCases)
  func once(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let first = try await open(2027, "2026", isAsked: false, in: test)
      #expect(first == ["2027-01-01 2027-12-31 2026 true"])
      #expect(try await open(2027, "2026", isAsked: true, in: test) == ["2027-01-01 2027-12-31 2026 false"])
      #expect(try await open(2027, "2025", isAsked: false, in: test) == ["2027-01-01 2027-12-31 2026 false"])
      await #expect(throws: PeriodRows.OtherRulebook(rulebook: "2026")) {
        try await open(2027, "2025", isAsked: true, in: test)
      }
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM period WHERE year = 2027") == 1)
    }
  }
}
