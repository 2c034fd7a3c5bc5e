import Domain
import Storage
import TestSupport
import Testing

@testable import App

@Suite("A period that has ended goes on until all of it is done")
struct PastPeriodTests {
  @Test("whoever is above the school finds it in its own list, late ones first", arguments: Driver.allCases)
  func above(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.wayan, at: .acting)
      test.demo.today = Day("2027-01-08")!
      for person in [district.citra, district.hadi, district.lestari] {
        let reader = try await browser.signedIn(as: person)
        let list = try await reader.get(.office)
        #expect(list.text.contains("Periode penilaian belum dibuka") && list.text.contains("tidak ada yang terlambat"))
        #expect(list.text.contains("Lihat yang belum selesai pada periode 2026"))
        let past = OfficePage.Query(FormFields([("periode", String(village.period.number))])).address
        #expect(list.html.contains("href=\"\(past.replacing("&", with: "&amp;"))\""))
        let old = try await reader.get(past)
        #expect(old.text.contains("Periode 2026: ") && !old.text.contains("tidak ada yang terlambat"))
        let school = try await reader.get(OfficeSchoolPlace(school: village.school.id, period: village.period).address)
        #expect(school.text.contains("Wayan Lestari"))
        #expect(school.text.contains(/terlambat \d+ hari/))
      }
    }
  }

  @Test("what the dinas gave more days for is done on, by who led the school at its end", arguments: Driver.allCases)
  func extended(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: .preparationSubmitted)
      test.demo.today = Day("2027-01-08")!
      let sentence = "Batas pelaksanaan periode 2026 diperpanjang sampai 31 Maret 2027"
      let made = try await browser.signedIn(as: village.made)
      let before = try await made.get(.home)
      #expect(before.text.contains("nilai 1 guru untuk tahun 2026") && !before.text.contains(sentence))

      let id = test.house.ids.number()
      _ = try await test.house.database.write { connection in
        try connection.run(
          """
          INSERT INTO window_extension (id, office_id, period_id, step, until_day, reason, cause, made_by, made_at, command)
          VALUES (\(id), \(district.office.id.number), \(village.period.number), 'execution', '2027-03-31', 'Banjir.',
            'office', \(district.citra.number), 0, 'uji')
          """)
      }
      for person in [village.made, village.wayan, village.dewi] {
        #expect(try await browser.signedIn(as: person).get(.home).text.contains(sentence))
      }
      func asked(_ browser: Browser) async throws -> Browser.Page {
        let page = try await browser.get(.home)
        #expect(page.html.contains("href=\"\(StageCopy.place(.preparationSubmitted, record).address)\""))
        #expect(!page.text.contains("untuk tahun 2026"))
        return page
      }
      #expect(try await asked(made).text.contains("Guru pada periode 2026"))
      let list = StaffPlace(part: .all, period: village.period).address
      #expect(try await made.get(list).text.contains("Periode 2026: "))

      // Wherever they are now, and only they.
      try await test.dismiss(village.made, from: village.school, last: "2027-01-08")
      try await test.appoint(village.ratna, .principal, at: village.school, from: "2027-01-09", home: false)
      test.demo.today = Day("2027-01-09")!
      let former = try await browser.signedIn(as: village.made)
      _ = try await asked(former)
      #expect(try await former.get(list).text.contains("Wayan Lestari"))
      #expect(try await former.get(.staff).status == 404)
      let ratna = try await browser.signedIn(as: village.ratna)
      #expect(!(try await ratna.get(list).text.contains("menunggu Anda sejak")))
      #expect(try await browser.signedIn(as: village.wayan).get(list).status == 404)
    }
  }
}
