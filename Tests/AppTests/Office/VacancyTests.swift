import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Where nobody heads a school, whoever may name somebody is told, and whoever lost the post knows when")
struct VacancyTests {
  @Test("the admin reads which school and since when, with the way to its posts", arguments: Driver.allCases)
  func told(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let citra = try await browser.signedIn(as: district.citra)
      #expect(!(try await citra.get(.home).text.contains("tanpa kepala sekolah")))
      try await test.dismiss(village.made, from: village.school, last: "2026-01-05")
      // Whoever is named for later does not head it yet.
      try await test.appoint(village.nur, .principal, at: village.school, .acting, from: "2026-01-20", home: false)
      let home = try await citra.get(.home)
      #expect(home.text.contains("Menunggu tindakan Anda: tetapkan kepala sekolah di SDN Tanjung Rema 1"))
      #expect(home.text.contains("tidak ada kepala sekolah atau Plt. sejak 6 Januari 2026"))
      #expect(home.html.contains("href=\"\(Path.officeSchoolPosts(village.school.id).address)\""))
      let page = try await citra.get(.officeSchool(village.school.id))
      #expect(page.text.contains("sejak 6 Januari 2026. Tetapkan penggantinya lewat"))
      #expect(!(try await citra.get(.officeSchool(village.otherSchool.id)).text.contains("tidak ada kepala sekolah")))
      // Others at the dinas read it, and who does something about it.
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(
        try await hadi.get(.officeSchool(village.school.id)).text.contains(
          "Admin dinas atau yayasan yang menetapkannya."))
      #expect(!(try await hadi.get(.home).text.contains("tanpa kepala sekolah")))
      test.demo.today = Day("2026-01-20")!
      #expect(!(try await citra.get(.home).text.contains("tanpa kepala sekolah")))
    }
  }

  @Test("at most ten are listed, a merged school not at all", arguments: Driver.allCases)
  func many(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let schools = (0..<13).map { number in
        School(
          id: test.house.ids.next(), npsn: NPSN(String(30_300_100 + number))!, name: "SDN \(100 + number)", form: "SD",
          status: .state, place: Place(), zone: .wita, office: district.office.id,
          successor: number == 12 ? Dated(test.village.school.id, from: Day("2026-01-01")!) : nil)
      }
      try await test.house.database.write { try $0.run(schools.map(SchoolRows.insert)) }
      let home = try await browser.signedIn(as: district.citra).get(.home)
      #expect(home.text.contains("tetapkan kepala sekolah di 12 sekolah"))
      #expect(home.text.contains("10 yang terbaru dari 12."))
      #expect(home.text.contains("SDN 109 ") && !home.text.contains("SDN 110 ") && !home.text.contains("SDN 112 "))
    }
  }

  @Test("whoever lost a post reads which, where and when", arguments: Driver.allCases)
  func former(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      try await test.dismiss(village.made, from: village.school, last: "2026-01-05")
      let home = try await browser.signedIn(as: village.made).get(.home).text
      #expect(
        home.contains(
          "Penugasan Anda sebagai Kepala Sekolah di SDN Tanjung Rema 1 berakhir pada 5 Januari 2026. Bila itu keliru, hubungi admin dinas"
        ))
      #expect(!home.contains("Anda belum tercatat"))
      try await test.dismiss(village.wayan, from: village.school, last: "2026-01-06")
      #expect(
        try await browser.signedIn(as: village.wayan).get(.home).text.contains(
          "Penugasan Anda sebagai Guru Kelas di SDN Tanjung Rema 1 berakhir pada 6 Januari 2026. Bila itu keliru, hubungi operator"
        ))
    }
  }
}
