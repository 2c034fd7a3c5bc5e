import App
import Domain
import TestSupport
import Testing

@Suite("Whoever has done one of many is led to the next")
struct NextPageTests {
  @Test("from a plan to the next plan, and to nobody after the last", arguments: Driver.allCases)
  func plans(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await test.open(for: test.village.wayan, at: .planSubmitted)
      let nur = try await test.open(for: test.village.nur, at: .planSubmitted)
      let made = try await browser.signedIn(as: test.village.made)
      let first = try await approve(wayan, made)
      #expect(first.text.contains("1 lagi menunggu Anda untuk hal yang sama. Berikutnya: Nur Fitri"))
      #expect(first.html.contains("href=\"\(Path.planReview(nur).address)\""))
      let last = try await approve(nur, made)
      #expect(last.text.contains("Rencana Nur Fitri disetujui"))
      #expect(!last.text.contains("Berikutnya"))
    }
  }

  private func approve(_ record: RecordID, _ made: Browser) async throws -> Browser.Page {
    let page = try await made.get(.planReview(record))
    let done = try await made.sendWhole(page, to: Path.planDeed(record, .approval).address)
    return try await made.get(done.location ?? "")
  }

  @Test("not to somebody who waits for something else, and never the owner", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await test.open(for: test.village.wayan, at: .planSubmitted)
      _ = try await test.open(for: test.village.nur, at: .preparationSubmitted)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(!(try await approve(wayan, made)).text.contains("Berikutnya"))
      let owner = try await browser.signedIn(as: test.village.wayan)
      #expect(
        !(try await owner.get("\(Path.plan(wayan).address)?kabar=persiapan-disetujui")).text.contains("Berikutnya"))
    }
  }

  @Test("the head of a dinas from one principal's rating to the next", arguments: Driver.allCases)
  func principals(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(district.lestari, .teamMember, at: village.otherSchool, from: "2026-01-01", home: false)
      let made = try await OfficeVillage.principal(test, district, at: .awaitingAppraisal)
      test.demo.today = Day("2026-02-01")!
      let ratna = try await OfficeVillage.record(
        of: village.ratna, at: village.otherSchool, in: test, district, stage: .awaitingAppraisal)
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get("\(Path.appraisal(made).address)?kabar=penilaian-terkirim")
      #expect(!page.text.contains("Berikutnya"), "nothing was sent yet")
      _ = try await hadi.sendRating(RatingFields.with(), of: made)
      let done = try await hadi.get("\(Path.appraisal(made).address)?kabar=penilaian-terkirim")
      #expect(done.text.contains("Berikutnya: Ratna"))
      #expect(done.html.contains("href=\"\(Path.appraisal(ratna).address)\""))
    }
  }
}
