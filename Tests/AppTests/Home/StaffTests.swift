import App
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("A principal sees every teacher in one list, and the history of each")
struct StaffTests {
  @Test("a principal's own record is no teacher's, also where they teach again", arguments: Driver.allCases)
  func formerPrincipal(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await OfficeVillage.principal(test, district, at: .planSubmitted)
      test.demo.today = Day("2026-02-10")!
      try await test.dismiss(village.made, from: village.school, last: "2026-02-01")
      try await test.appoint(village.made, .teacher, at: village.school, from: "2026-02-02")
      try await test.appoint(village.ratna, .principal, at: village.school, .acting, from: "2026-02-02", home: false)
      let page = try await browser.signedIn(as: village.ratna).get(.staffPart(.all))
      #expect(page.text.contains("Wayan Lestari"))
      #expect(!page.text.contains("Made Sudarma"))
    }
  }

  @Test("who waits comes first, and leads to the deed", arguments: Driver.allCases)
  func waiting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = try await test.open(for: test.village.wayan, at: .planSubmitted)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.staff)
      #expect(page.text.contains("2 guru, 1 menunggu Anda"))
      #expect(page.html.contains("href=\"\(Path.planReview(id).address)\">Wayan Lestari"))
      #expect(!page.text.contains("Nur Fitri"))
      let all = try await made.get(.staffPart(.all))
      #expect(all.text.contains("Nur Fitri non-ASN belum mulai"))
      #expect(!all.text.contains("Yohanes Siregar"))
      let home = try await made.get(.home)
      #expect(home.text.contains("Menunggu tindakan Anda: periksa rencana Wayan Lestari"))
    }
  }

  @Test("who is late is said in days", arguments: Driver.allCases)
  func late(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      _ = try await test.open(for: test.village.wayan)
      let page = try await browser.signedIn(as: test.village.made).get(.staffPart(.late))
      #expect(page.text.contains("Wayan Lestari terlambat 4 hari"))
      #expect(page.text.contains("Nur Fitri non-ASN terlambat 4 hari"))
    }
  }

  @Test("who came in November is late from their own day, on every list", arguments: Driver.allCases)
  func newcomer(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-11-20")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.house.database.write { connection in
        _ = try connection.run(
          "UPDATE assignment SET from_day = '2026-11-02' WHERE person_id IN (\(village.nur.number), \(village.wayan.number))"
        )
      }
      let record = try await test.open(for: village.wayan)
      func lists() async throws -> (home: String, staff: String, school: String, region: String) {
        (
          try await browser.signedIn(as: village.wayan).get(.home).text,
          try await browser.signedIn(as: village.made).get(.staffPart(.all)).text,
          try await browser.signedIn(as: district.citra).get(.officeSchool(village.school.id)).text,
          try await browser.signedIn(as: district.citra).get(.office).text
        )
      }
      let early = try await lists()
      #expect(early.home.contains("batas 2 Desember"))
      #expect(
        try await browser.signedIn(as: village.wayan).get(.plan(record)).text.contains("paling lambat 2 Desember"))
      #expect(!early.staff.contains("terlambat"))
      // The principal, who has been there for years, is late.
      #expect(early.school.components(separatedBy: "terlambat").count == 2)
      test.demo.today = Day("2026-12-04")!
      let late = try await lists()
      #expect(late.home.contains("terlambat 2 hari"))
      #expect(late.staff.components(separatedBy: "terlambat 2 hari").count == 3)
      #expect(late.school.components(separatedBy: "terlambat 2 hari").count == 3)
      func count(_ text: String) -> Int? {
        text.firstMatch(of: /(\d+) orang terlambat/).flatMap { Int($0.1) }
      }
      #expect(try #require(count(late.region)) == #require(count(early.region)) + 2)
    }
  }

  @Test("whoever is no principal has no such list", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      for person in [test.village.wayan, test.village.dewi] {
        let page = try await browser.signedIn(as: person).get(.staff)
        #expect(page.status == 404)
      }
      let other = try await browser.signedIn(as: test.village.ratna).get(.staffPart(.all))
      #expect(other.text.contains("Yohanes Siregar"))
      #expect(!other.text.contains("Wayan Lestari"))
    }
  }

  @Test("the history is told in words and said to be whole, until a byte is changed", arguments: Driver.allCases)
  func history(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = try await test.open(for: test.village.wayan, at: .accepted)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.history(id))
      #expect(page.text.contains("Riwayat lengkap dan tidak diubah."))
      #expect(page.text.contains("Anda memulai rencana kinerja"))
      #expect(page.text.contains("Made Sudarma (kepala sekolah) menyetujui rencana: “Baik.”"))
      #expect(page.text.contains("WITA"))
      try await test.house.database.write { connection in
        try connection.run("UPDATE event SET at = at + 1 WHERE record_id = \(id.number) AND version = 3")
      }
      let tampered = try await wayan.get(.history(id))
      #expect(tampered.text.contains("Riwayat ini tidak utuh."))
      #expect(!tampered.text.contains("Riwayat lengkap"))
    }
  }

  @Test("the page of a record has every step for both sides, at every stage", arguments: Driver.allCases)
  func recordPage(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = try await test.open(for: test.village.wayan)
      for stage in Stage.straight {
        try await test.bring(id, to: stage)
        for side in [test.village.wayan, test.village.made] {
          let page = try await browser.signedIn(as: side).get(.record(id))
          #expect(page.status == 200)
          for step in ["Persiapan observasi", "Observasi kelas", "Refleksi", "Penilaian"] {
            #expect(page.text.contains(step), "\(step) at \(stage)")
          }
          #expect(page.html.components(separatedBy: "<h1").count == 2)
          #expect(page.text.contains("Penetapan SKP") == (stage.kind != .planning))
        }
      }
      let mine = try await browser.signedIn(as: test.village.wayan).get(.myRecords)
      #expect(mine.text.contains("Kinerja 2026 SDN Tanjung Rema 1 selesai"))
    }
  }
}
