import App
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("The level above sees stages and turns of its schools, and nothing else")
struct OfficePageTests {
  @Test("a dinas has its schools in one list, late ones first, and can narrow it", arguments: Driver.allCases)
  func list(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.wayan, at: .planSubmitted)
      for person in [district.hadi, district.bayu, district.citra] {
        let page = try await browser.signedIn(as: person).get(.office)
        #expect(page.status == 200)
        // Three of the first school have missed 31 January, two of the other.
        #expect(page.text.contains("2 sekolah, 5 orang terlambat"))
        let (one, two) = (page.html.range(of: village.school.name), page.html.range(of: village.otherSchool.name))
        #expect(try #require(one).lowerBound < #require(two).lowerBound)
        #expect(page.text.contains("30300001 · Martapura 2 1 0 0 0 1, sejak 4 Februari 3 orang"))
        #expect(!page.text.contains("Wayan Lestari"))
      }
      let hadi = try await browser.signedIn(as: district.hadi)
      for (query, first, second) in [
        ("?cari=paring", false, true), ("?cari=30300001", true, false), ("?kecamatan=Lain", false, false),
        ("?jenjang=SD", true, true), ("?saring=terlambat", true, true), ("?hal=9", true, true),
      ] {
        let page = try await hadi.get(Path.office.address + query)
        #expect(page.html.contains(village.school.name) == first, "\(query)")
        #expect(page.html.contains(village.otherSchool.name) == second, "\(query)")
      }
    }
  }

  @Test("a pengawas has the schools that they accompany, and no others", arguments: Driver.allCases)
  func supervisors(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let lestari = try await browser.signedIn(as: district.lestari)
      let page = try await lestari.get(.office)
      #expect(page.text.contains("1 sekolah, tidak ada yang terlambat"))
      #expect(page.html.contains(village.school.name))
      #expect(!page.html.contains(village.otherSchool.name))
      #expect(try await lestari.get(.officeSchool(village.school.id)).status == 200)
      #expect(try await lestari.get(.officeSchool(village.otherSchool.id)).status == 404)
      #expect(try await lestari.get(.home).html.contains("href=\"/wilayah\""))
    }
  }

  @Test("a yayasan has its own schools, and a school of another office is not found", arguments: Driver.allCases)
  func foundations(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let usman = try await browser.signedIn(as: district.usman)
      #expect(try await usman.get(.office).text.contains("Belum ada sekolah di bawah kantor ini."))
      #expect(try await usman.get(.officeSchool(village.school.id)).status == 404)
      var school = village.otherSchool
      school.office = district.office.id
      school.foundation = district.foundation.id
      let attached = SchoolRows.update(school)
      try await test.house.database.write { try $0.run([attached]) }
      #expect(try await usman.get(.officeSchool(school.id)).text.contains("Ratna Handayani kepala sekolah"))
      #expect(try await usman.get(.officeSchool(village.school.id)).status == 404)
    }
  }

  @Test(
    "a school's people: the principal first, stage and turn, and no way into a teacher's record",
    arguments: Driver.allCases)
  func school(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.officeSchool(village.school.id))
      #expect(page.text.contains("Made Sudarma kepala sekolah terlambat 4 hari Belum memulai rencana."))
      #expect(page.text.contains("Wayan Lestari terlambat 4 hari Menunggu persetujuan · giliran kepala sekolah"))
      let (made, wayan) = (page.html.range(of: "Made Sudarma"), page.html.range(of: "Wayan Lestari"))
      #expect(try #require(made).lowerBound < #require(wayan).lowerBound)
      // But for closing it, which its assessor's superior may do.
      #expect(!page.html.replacing(Path.closing(id).address, with: "").contains("/\(id.number)"))
      let text = try #require(page.html.firstMatch(of: /<textarea[^>]* readonly[^>]*>\n([^<]*)</)?.1)
      #expect(text.contains("2 orang belum memulai rencana dan 1 kinerja menunggu pejabat penilai"))
      #expect(!text.contains("Wayan") && !text.contains("Made"))
    }
  }

  @Test("a principal's plan waits for the kepala dinas, on Beranda and in the list", arguments: Driver.allCases)
  func waiting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.home).text.contains("Tidak ada yang perlu Anda kerjakan di wilayah sekarang"))
      let made = try await browser.signedIn(as: village.made)
      let begun = try await made.post(.myRecords, [("sekolah", String(village.school.id.number))])
      let id = try #require(begun.location?.firstMatch(of: /\/rencana\/([0-9]+)/).flatMap { RecordID($0.1) })
      let play = Play(test: test, record: id)
      let outcome = try await play.ask(village.made) { .submitPlan(Play.plan($0.book.rules)) }
      guard case .done = outcome else {
        Issue.record("the plan was not taken: \(outcome)")
        return
      }
      let home = try await hadi.get(.home)
      #expect(home.text.contains("Menunggu tindakan Anda: periksa rencana Made Sudarma"))
      #expect(home.html.contains("href=\"\(Path.planReview(id).address)\""))
      let list = try await hadi.get(.office)
      #expect(list.html.contains("href=\"\(Path.planReview(id).address)\">Made Sudarma"))
      let school = try await hadi.get(.officeSchool(village.school.id))
      #expect(school.html.contains("href=\"\(Path.planReview(id).address)\">Made Sudarma"))
      // Nobody else at the dinas has to do it.
      for person in [district.bayu, district.citra, district.lestari] {
        let page = try await browser.signedIn(as: person).get(.office)
        #expect(!page.html.contains(Path.planReview(id).address))
      }
      #expect(try await hadi.get(.planReview(id)).html.contains("href=\"/wilayah\""))
    }
  }

  @Test("what a pengawas may answer waits for them too, and nothing of long ago", arguments: Driver.allCases)
  func teams(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await OfficeVillage.principal(test, district, at: .preparationSubmitted)
      for person in [district.lestari, district.hadi] {
        let visitor = try await browser.signedIn(as: person)
        #expect(try await visitor.get(.home).text.contains("Menunggu tindakan Anda: tanggapi persiapan Made Sudarma"))
        #expect(try await visitor.get(.office).html.contains(Path.preparation(id).address))
        #expect(
          try await visitor.get(.officeSchool(village.school.id)).html.contains(
            "href=\"\(Path.preparation(id).address)\">Made Sudarma"))
      }
      let ended = Day("2026-12-31")! + WindowExtension.most
      for (day, waits) in [(ended, true), (ended + 1, false)] {
        test.demo.today = day
        let page = try await browser.signedIn(as: district.hadi).get(.office)
        #expect(page.html.contains(Path.preparation(id).address) == waits)
      }
    }
  }

  @Test("a late objection is no matter for a school's group", arguments: Driver.allCases)
  func discretion(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.wayan, at: .objected)
      test.demo.today = Day("2026-12-31")!
      let page = try await browser.signedIn(as: district.hadi).get(.officeSchool(village.school.id))
      #expect(!page.text.contains("keberatan menunggu keputusan"))
      #expect(page.text.contains("Untuk grup sekolah."))
    }
  }

  // R-LINE-4
  @Test("the record of a teacher who became principal waits for the kepala dinas", arguments: Driver.allCases)
  func promoted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(!(try await hadi.get(.office).html.contains(Path.planReview(id).address)))
      try await test.dismiss(village.made, from: village.school, last: "2026-01-11")
      try await test.appoint(village.wayan, .principal, at: village.school, from: "2026-01-12")
      #expect(
        try await hadi.get(.office).html.contains("href=\"\(Path.planReview(id).address)\">Wayan Lestari"))
      #expect(try await hadi.get(.planReview(id)).status == 200)
    }
  }

  @Test("whoever moved on is counted at the new school alone", arguments: Driver.allCases)
  func moved(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(village.wayan, .principal, at: village.otherSchool, from: "2026-02-02")
      let citra = try await browser.signedIn(as: district.citra)
      let page = try await citra.get(.office)
      #expect(page.text.contains("2 sekolah, 4 orang terlambat"))
      #expect(page.text.contains("30300001 · Martapura 2 0 0 0 0 – 2 orang"))
      // Whoever came two days ago is not late yet.
      #expect(page.text.contains("30300002 · Martapura 3 0 0 0 0 – 2 orang"))
      #expect(!(try await citra.get(.officeSchool(village.school.id)).text.contains("Wayan Lestari")))
      #expect(try await citra.get(.officeSchool(village.otherSchool.id)).text.contains("Wayan Lestari"))
    }
  }

  @Test(
    "an objection of a teacher waits for the kepala dinas, who did not see the record before",
    arguments: Driver.allCases)
  func objections(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan, at: .appraisalSent)
      var hadi = try await browser.signedIn(as: district.hadi)
      #expect(!(try await hadi.get(.office).html.contains(Path.objection(id).address)))
      try await test.bring(id, to: .objected)
      hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.office).html.contains("href=\"\(Path.objection(id).address)\">Wayan Lestari"))
      #expect(try await hadi.get(.home).text.contains("Menunggu tindakan Anda: putuskan keberatan Wayan Lestari"))
    }
  }
}
