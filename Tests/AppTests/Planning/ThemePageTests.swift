import App
import Domain
import TestSupport
import Testing

@Suite("A principal sees what the agreed plans have in common")
struct ThemePageTests {
  @Test("of agreed plans only, with names on the page and none in the text to copy", arguments: Driver.allCases)
  func gathered(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      #expect(try await made.get(.staff).html.contains("href=\"/guru/tema\""))
      #expect(try await made.get(.themes).text.contains("Belum ada rencana yang disepakati"))
      _ = try await test.open(for: test.village.nur, at: .planSubmitted)
      #expect(try await made.get(.themes).text.contains("Belum ada rencana yang disepakati"))

      let agreed = try await test.record(test.open(for: test.village.wayan, at: .preparing))
      let plan = try #require(agreed.plan)
      let page = try await made.get(.themes)
      #expect(page.text.contains("rencana 2026 yang sudah disepakati: 1 dari"))
      #expect(page.text.contains(plan.practice[0].indicator.title))
      #expect(page.text.contains(plan.competence[0].topic))
      #expect(page.text.contains("Wayan"))
      #expect(!page.text.contains("Nur"))
      let summary = try #require(page.html.firstMatch(of: /(?s)<textarea[^>]*>(.*?)<\/textarea>/)).1
      #expect(summary.contains("\(plan.practice[0].indicator.title): 1 guru"))
      #expect(summary.contains(plan.competence[0].topic))
      #expect(!summary.contains("Wayan"))
      // Somebody else's school has themes of its own.
      #expect(!(try await browser.signedIn(as: test.village.ratna).get(.themes)).text.contains("Wayan"))
    }
  }
}
