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

      // Who did finds them, without any post and for a year.
      let former = try await browser.signedIn(as: village.made)
      #expect(try await former.get(.home).text.contains(deed))
      #expect(try await former.get(.appraisalBatch).html.contains("href=\"\(Path.appraisal(id).address)\""))
      test.demo.today = Day("2028-01-20")!
      #expect(try await browser.signedIn(as: village.made).get(.appraisalBatch).status == 404)
    }
  }

  @Test("a plan that was never agreed stands on Beranda until it is closed", arguments: Driver.allCases)
  func unagreed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let submitted = try await test.open(for: village.wayan, at: .planSubmitted)
      let draft = try await test.open(for: village.nur, at: .planDraft)
      test.demo.today = Day("2026-12-31")!
      func left(_ count: Int) -> String { "\(count) rencana tahun 2026 tidak pernah disepakati" }
      #expect(!(try await browser.signedIn(as: village.made).get(.home).text.contains("tidak pernah disepakati")))

      test.demo.today = Day("2027-01-08")!
      let made = try await browser.signedIn(as: village.made)
      #expect(try await made.get(.home).text.contains(left(2)))
      let list = try await made.get(.appraisalBatch)
      #expect(list.text.contains("2 rencana tidak pernah disepakati"))
      for id in [submitted, draft] {
        #expect(list.html.contains("href=\"\(Path.record(id).address)\""))
        #expect(list.html.contains("href=\"\(Path.closing(id).address)\""))
      }
      let fields = [("alasan-penutupan", "tugas-belajar"), ("catatan", "SK 12")]
      let check = try await made.submit(try await made.get(.closing(draft)), to: .closingCheck(draft), fields)
      #expect(try await made.submit(check, to: .closing(draft), fields).status == 303)
      #expect(try await made.get(.home).text.contains(left(1)))
      #expect(!(try await made.get(.appraisalBatch).html.contains(Path.closing(draft).address)))
      let approval = Path.planDeed(submitted, .approval)
      #expect(try await made.submit(try await made.get(.planReview(submitted)), to: approval).status == 303)

      // What the dinas has closed is nobody's work any more.
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeClosing, [("pasti", "ya"), ("alasan", "Tahun selesai.")])
      for place in [Path.home, .appraisalBatch] {
        #expect(!(try await made.get(place).text.contains("tidak pernah disepakati")), "\(place.address)")
      }
    }
  }
}
