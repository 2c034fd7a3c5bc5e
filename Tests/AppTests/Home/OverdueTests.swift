import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Ratings of a period that has ended are not forgotten")
struct OverdueTests {
  @Test("Beranda says them to who held the post on the last day, and to nobody else", arguments: Driver.allCases)
  func home(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, deed) = (test.village, "nilai 2 guru untuk tahun 2026")
      let id = try await test.open(for: village.wayan, at: .acting)
      _ = try await test.open(for: village.nur, at: .awaitingAppraisal)
      test.demo.today = Day("2026-12-20")!
      let december = try await browser.signedIn(as: village.made)
      #expect(!(try await december.get(.home).text.contains("untuk tahun 2026")))

      test.demo.today = Day("2027-01-08")!
      let made = try await browser.signedIn(as: village.made)
      let page = try await made.get(.home)
      #expect(page.text.contains(deed))
      #expect(page.html.contains("href=\"\(Path.appraisalBatch.address)\""))
      #expect(try await made.get(.appraisalBatch).html.contains("href=\"\(Path.appraisal(id).address)\""))
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(!(try await wayan.get(.home).text.contains(deed)))

      // A successor did not hold the post on the last day.
      try await test.dismiss(village.made, from: village.school, last: "2027-01-08")
      try await test.appoint(village.ratna, .principal, at: village.school, from: "2027-01-09", home: false)
      test.demo.today = Day("2027-01-09")!
      let ratna = try await browser.signedIn(as: village.ratna)
      let other = try await ratna.get(.home)
      #expect(other.text.contains("Guru saya") && !other.text.contains(deed))
    }
  }
}
