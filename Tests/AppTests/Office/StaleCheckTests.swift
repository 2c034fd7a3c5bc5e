import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("What came about after the page of checking is read before anything is done")
struct StaleCheckTests {
  @Test("two who give the same post at once: the second reads of the first", arguments: Driver.allCases)
  func appointed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let place = Path.officeSchoolPosts(village.school.id)
      let citra = try await browser.signedIn(as: district.citra)
      func check(_ name: String) async throws -> Browser.Page {
        try await citra.sendWhole(
          try await citra.get(place), to: place.address,
          [("orang", name), ("tugas", "plt-kepala-sekolah"), ("mulai", "2026-02-01"), ("alasan", "SK 1")])
      }
      let (first, second) = (try await check("Ratna Handayani"), try await check("Wayan Lestari"))
      #expect(first.status == 200 && second.status == 200)
      #expect(try await citra.sendWhole(first, to: place.address).status == 303)
      func acting() async throws -> Int? {
        try await test.house.database.number(
          "SELECT COUNT(*) FROM assignment WHERE standing = 'acting' AND school_id = \(village.school.id.number)")
      }
      let again = try await citra.sendWhole(second, to: place.address)
      #expect(again.status == 200)
      #expect(again.text.contains("Ratna Handayani sudah memegang tugas ini sebagai Plt."))
      #expect(try await acting() == 1)
      #expect(try await citra.sendWhole(again, to: place.address).status == 303)
      #expect(try await acting() == 2)
    }
  }

  @Test("the same statement about one's data, sent several times at once, is kept once", arguments: Driver.allCases)
  func stated(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.identityCheck)
      let shown = try #require(page.value("tampak"))
      for (path, fields, kept) in [
        (Path.identityConfirmation, [("tampak", shown)], 1), (.correctionRequest, [("golongan", "III/d")], 2),
      ] {
        try await withThrowingTaskGroup(of: Int.self) { group in
          for _ in 0..<5 { group.addTask { try await wayan.post(path, fields).status } }
          for try await status in group { #expect(status == 303) }
        }
        #expect(try await test.house.database.number("SELECT COUNT(*) FROM identity_check") == kept)
        #expect(try await test.house.database.number("SELECT COUNT(*) FROM journal") == kept)
      }
    }
  }
}
