import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Last year's reflection opens this year's plan")
struct EarlierReflectionTests {
  private static let title = "Refleksi Anda pada tahun 2026"

  @Test("the owner reads it while the plan is open, and nobody else does", arguments: Driver.allCases)
  func shown(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let before = try await test.open(for: test.village.wayan, at: .awaitingAppraisal)
      let wrote = try #require(try await test.record(before).reflection)
      #expect(!wrote.plan.isEmpty)
      let first = try await browser.signedIn(as: test.village.wayan)
      #expect(!(try await first.get(.plan(before)).text.contains(Self.title)))

      try await Self.openNextYear(test)
      let desk = try await PlanDesk.begin(test, browser)
      let begun = try await desk.teacher.get(.plan(desk.record))
      #expect(begun.html.contains("<details open><summary>\(Self.title)"))
      for text in [wrote.inspiration, wrote.change, wrote.challenges, wrote.plan] {
        #expect(begun.text.contains(text))
      }
      try await desk.fill()
      let whole = try await desk.teacher.get(.plan(desk.record))
      #expect(whole.html.contains("<details><summary>\(Self.title)"))
      #expect(try await desk.submit().status == 303)
      #expect(!(try await desk.teacher.get(.plan(desk.record)).text.contains(Self.title)))
      for page in [try await desk.principal.get(.plan(desk.record)), try await desk.review()] {
        #expect(page.status == 200)
        #expect(!page.text.contains(wrote.plan))
      }
    }
  }

  @Test("who wrote none last year sees none", arguments: Driver.allCases)
  func none(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let before = try await test.open(for: test.village.wayan, at: .acting)
      #expect(try await test.record(before).reflection == nil)
      try await Self.openNextYear(test)
      let desk = try await PlanDesk.begin(test, browser)
      #expect(!(try await desk.teacher.get(.plan(desk.record)).html.contains("Refleksi Anda pada tahun")))
    }
  }

  static func openNextYear(_ test: TestHouse) async throws {
    test.demo.today = Day("2027-01-05")!
    let book = test.house.rulebooks.current("2026")!
    try await test.house.database.write { connection in
      try PeriodRows.open(
        id: test.house.ids.next(), year: 2027, shape: book.rules.periods[0], book: book, at: 0, on: connection)
    }
  }
}
