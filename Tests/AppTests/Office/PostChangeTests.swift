import App
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("An appointment is checked as a whole, can be changed before it is made, and taken back before it begins")
struct PostChangeTests {
  private func held(_ test: TestHouse, at place: School) async throws -> [Assignment] {
    try await test.house.database.read { try AssignmentRows.ofSchool(place.id, on: $0) }
  }

  private func journal(_ test: TestHouse) async throws -> [String] {
    try await test.house.database.texts("SELECT kind || ' ' || detail FROM journal ORDER BY id")
  }

  private let form = [
    ("orang", "Ratna Hand"), ("tugas", "plt-kepala-sekolah"), ("mulai", "2026-02-01"), ("alasan", "SK 800/12/2026"),
  ]

  @Test("the person of the check is asked for again, and an edited id is refused", arguments: Driver.allCases)
  func person(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let place = Path.officeSchoolPosts(village.school.id)
      let before = try await held(test, at: village.school)
      let citra = try await browser.signedIn(as: district.citra)
      let check = try await citra.sendWhole(try await citra.get(place), to: place.address, form)
      #expect(check.value("orang-id", in: place.address) == String(village.ratna.number))
      for other in [district.usman, village.yohanes, PersonID(1)] {
        let refused = try await citra.post(
          place, form + [("pasti", "ya"), ("orang-id", String(other.number))])
        #expect(refused.status == 422)
        #expect(refused.text.contains("Orang yang tadi diperiksa tidak cocok dengan yang diketik."))
        #expect(refused.html.contains("value=\"Ratna Hand\""))
      }
      #expect(try await citra.post(place, form.dropFirst() + [("orang", "id:\(village.ratna.number)")]).status == 422)
      #expect(try await held(test, at: village.school) == before)
      #expect(try await journal(test).isEmpty)
      #expect(try await citra.sendWhole(check, to: place.address).status == 303)
    }
  }

  @Test("whoever goes back from the check finds what they typed", arguments: Driver.allCases)
  func back(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let place = Path.officeSchoolPosts(village.school.id)
      let before = try await held(test, at: village.school)
      let citra = try await browser.signedIn(as: district.citra)
      let check = try await citra.sendWhole(try await citra.get(place), to: place.address, form)
      #expect(check.html.contains("name=\"ubah\" value=\"ya\">Kembali dan ubah"))
      let again = try await citra.sendWhole(check, to: place.address, [("ubah", "ya")])
      #expect(again.status == 200)
      for value in ["Ratna Hand", "2026-02-01", "SK 800/12/2026"] { #expect(again.html.contains("value=\"\(value)\"")) }
      #expect(again.value("orang-id", in: place.address) == nil)
      #expect(again.html.contains("value=\"plt-kepala-sekolah\" checked"))
      let post = try #require(before.first { $0.person == village.made })
      let ending = Path.officeSchoolPost(village.school.id, post.id).address
      let asked = try await citra.sendWhole(again, to: ending, [("sampai", "2026-03-31"), ("alasan", "Pensiun.")])
      let back = try await citra.sendWhole(asked, to: ending, [("ubah", "ya")])
      #expect(back.value("sampai", in: ending) == "2026-03-31")
      #expect(back.html.components(separatedBy: "value=\"Pensiun.\"").count == 2, "into the form that it came from")
      #expect(try await held(test, at: village.school) == before)
    }
  }

  // R-LINE-23
  @Test("before its first day it is taken back without a trace but the journal's", arguments: Driver.allCases)
  func cancelling(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let place = Path.officeSchoolPosts(village.school.id)
      let before = try await held(test, at: village.school)
      let citra = try await browser.signedIn(as: district.citra)
      let check = try await citra.sendWhole(try await citra.get(place), to: place.address, form)
      _ = try await citra.sendWhole(check, to: place.address)
      let post = try #require(try await held(test, at: village.school).first { !before.contains($0) })
      let cancelling = Path.officeSchoolPostCancellation(village.school.id, post.id).address
      let page = try await citra.get(place)
      #expect(page.text.contains("Plt. Kepala Sekolah, mulai 1 Februari 2026"))
      #expect(try await citra.sendWhole(page, to: cancelling, [("alasan", "")]).text.contains("Isi alasannya"))
      let early = try await citra.sendWhole(
        page, to: Path.officeSchoolPost(village.school.id, post.id).address,
        [("sampai", "2026-01-20"), ("alasan", "Batal.")])
      #expect(early.text.contains("Bila tidak jadi, batalkan penugasannya."))
      let asked = try await citra.sendWhole(page, to: cancelling, [("alasan", "SK ditarik.")])
      #expect(asked.text.contains("Sedianya mulai 1 Februari 2026"))
      #expect(try await held(test, at: village.school).contains(post))
      let done = try await citra.sendWhole(asked, to: cancelling)
      #expect(done.location == "\(place.address)?kabar=tugas-batal")
      #expect(try await held(test, at: village.school) == before)
      let after = try await citra.get(place)
      #expect(after.text.contains("Ratna Handayani: Plt. Kepala Sekolah dibatalkan sebelum mulai Citra Dewanti"))
      #expect(!after.text.contains("Penugasan yang sudah berakhir"))
      #expect(
        try await journal(test).last == #"post-cancelled {"fields":["principal","acting"],"reason":"SK ditarik."}"#)
      // Pressed twice, or gone meanwhile: the list says so, and nothing is written.
      let lines = try await journal(test)
      let ending = Path.officeSchoolPost(village.school.id, post.id).address
      let late = [
        try await citra.sendWhole(asked, to: cancelling),
        try await citra.sendWhole(page, to: ending, [("sampai", "2026-03-31"), ("alasan", "Pensiun.")]),
      ]
      for answer in late { #expect(answer.location == "\(place.address)?kabar=tugas-tiada") }
      let told = try await citra.get("\(place.address)?kabar=tugas-tiada").text
      #expect(told.contains("Info Penugasan itu sudah tidak ada") && !told.contains("Berhasil"))
      #expect(try await journal(test) == lines)
      // A person's own page tells it in the same words.
      let agus = try await browser.signedIn(as: village.agus)
      #expect(
        try await agus.get(.person(village.ratna)).text.contains("Penugasan dibatalkan sebelum hari pertamanya"))
    }
  }

  // R-LINE-23
  @Test("from its first day on it only ends", arguments: Driver.allCases)
  func begun(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let post = try #require(try await held(test, at: village.school).first { $0.person == village.made })
      let citra = try await browser.signedIn(as: district.citra)
      let place = Path.officeSchoolPostCancellation(village.school.id, post.id)
      #expect(!(try await citra.get(.officeSchoolPosts(village.school.id)).html.contains(place.address)))
      let refused = try await citra.post(place, [("alasan", "Keliru."), ("pasti", "ya")])
      #expect(refused.status == 422)
      #expect(refused.text.contains("Penugasan ini sudah mulai 1 Juli 2020, jadi hanya dapat diakhiri."))
      #expect(try await held(test, at: village.school).contains(post))
    }
  }

  @Test("what would wait for a successor is counted in the open period alone", arguments: Driver.allCases)
  func waiting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.wayan, at: .planSubmitted)
      let citra = try await browser.signedIn(as: district.citra)
      let post = try #require(try await held(test, at: village.school).first { $0.person == village.made })
      let place = Path.officeSchoolPost(village.school.id, post.id)
      func ask(_ last: String) async throws -> String {
        try await citra.post(place, [("sampai", last), ("alasan", "Pensiun.")]).text
      }
      #expect(try await ask("2026-03-31").contains("1 kinerja di sini belum selesai"))
      // Whoever held it to the end of the period rates it, and nothing of it waits.
      let last = try await ask("2026-12-31")
      #expect(last.contains("tidak ada yang memegang jabatan ini.") && !last.contains("belum selesai"))
      try await test.house.database.write { connection in
        try connection.run(
          """
          INSERT INTO office_period (office_id, period_id, closed_day)
          VALUES (\(district.office.id.number), \(village.period.number), '2026-01-12')
          """)
      }
      #expect(!(try await ask("2026-03-31").contains("belum selesai")))
    }
  }

  @Test("whoever keeps two offices or leads two schools chooses the desk in the address", arguments: Driver.allCases)
  func desks(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      var school = village.otherSchool
      school.office = nil
      school.foundation = district.foundation.id
      let update = SchoolRows.update(school)
      try await test.house.database.write { try $0.run(update) }
      try await test.appoint(district.citra, .officeAdmin, at: district.foundation, from: "2026-01-01", home: false)
      let citra = try await browser.signedIn(as: district.citra)
      let second = String(district.foundation.id.number)
      let all = try await citra.get(.office)
      #expect(all.text.contains("2 sekolah,") && all.html.contains("/wilayah?kantor=\(second)"))
      let one = try await citra.get("/wilayah?kantor=\(second)")
      #expect(one.text.contains("1 sekolah,") && one.html.contains("/wilayah/penugasan?kantor=\(second)"))
      #expect(one.html.contains("/wilayah/jadwal?kantor=\(second)"))
      let page = try await citra.get("/wilayah/penugasan?kantor=\(second)")
      #expect(page.text.contains("Penugasan di Yayasan Melati") && page.text.contains("Usman Fauzi"))
      #expect(try await citra.get(.officePosts).text.contains("Penugasan di Dinas Pendidikan Kab. Banjar"))
      #expect(try await citra.get("/wilayah/penugasan?kantor=1").status == 404)
      let form = [("orang", "Agus Pras"), ("tugas", "staf"), ("mulai", "2026-01-12"), ("alasan", "Bantuan.")]
      let check = try await citra.sendWhole(page, to: Path.officePosts.address, form)
      let done = try await citra.sendWhole(check, to: Path.officePosts.address)
      #expect(done.location == "/wilayah/penugasan?kantor=\(second)&kabar=tugas-dimulai")
      #expect(
        try await held(test, at: district.foundation).contains { $0.person == village.agus && $0.role == .officeStaff })

      try await test.appoint(
        village.made, .principal, at: village.otherSchool, .acting, from: "2026-01-01", home: false)
      let made = try await browser.signedIn(as: village.made)
      let other = String(village.otherSchool.id.number)
      let team = try await made.get("/guru/tim?sekolah=\(other)")
      #expect(team.text.contains("Tim kinerja SDN Sungai Paring 2"))
      let asked = try await made.sendWhole(
        team, to: Path.team.address, [("orang", "Yohanes"), ("mulai", "2026-01-12"), ("alasan", "SK 3/2026")])
      #expect(
        try await made.sendWhole(asked, to: Path.team.address).location
          == "/guru/tim?sekolah=\(other)&kabar=tugas-dimulai")
      #expect(
        try await held(test, at: village.otherSchool).contains {
          $0.person == village.yohanes && $0.role == .teamMember
        })
      #expect(try await made.get("/guru/tim?sekolah=\(second)").status == 404)

      try await test.appoint(village.dewi, .operator, at: village.otherSchool, from: "2026-01-01", home: false)
      let dewi = try await browser.signedIn(as: village.dewi)
      for path in [Path.people, .staffImport, .activationCodes] {
        let page = try await dewi.get("\(path.address)?sekolah=\(other)")
        #expect(page.text.contains("SDN Sungai Paring 2"))
        #expect(page.html.contains("\(path.address)?sekolah=\(village.school.id.number)"))
      }
    }
  }
}
