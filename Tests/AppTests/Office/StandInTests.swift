import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Where whoever held the assessor's post on the last day is gone, the dinas names a penilai pengganti")
struct StandInTests {
  private let form = [
    ("orang", "Ratna Hand"), ("tugas", "penilai-pengganti"), ("mulai", "2027-01-11"),
    ("alasan", "Wafat 5 Januari 2027."),
  ]

  // R-LINE-6
  @Test("with the reason on record, and the documents say for whom and why", arguments: Driver.allCases)
  func named(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan, at: .acting)
      let place = Path.officeSchoolPosts(village.school.id)
      test.demo.today = Day("2026-12-20")!
      let december = try await browser.signedIn(as: district.citra)
      #expect(!(try await december.get(place).html.contains("penilai-pengganti")), "no period has ended")

      test.demo.today = Day("2027-01-04")!
      let early = try await browser.signedIn(as: district.citra)
      let before = try await early.get(place)
      #expect(before.html.contains("penilai-pengganti") && !before.text.contains("tidak bertugas lagi. Tetapkan"))
      let refused = try await early.post(place, form)
      #expect(refused.status == 422)
      #expect(refused.text.contains("Made Sudarma memegang jabatan pada hari terakhir periode dan masih bertugas"))

      try await test.dismiss(village.made, from: village.school, last: "2027-01-05")
      test.demo.today = Day("2027-01-11")!
      let citra = try await browser.signedIn(as: district.citra)
      let page = try await citra.get(place)
      #expect(page.text.contains("1 kinerja periode yang berakhir 31 Desember 2026 belum dinilai: Made Sudarma"))
      #expect(try await test.standing(of: village.ratna, in: id) == .outsider)
      let long = try await citra.post(place, form.dropLast() + [("alasan", String(repeating: "a", count: 151))])
      #expect(long.status == 422 && long.text.contains("Alasan paling banyak 150 huruf."))
      let check = try await citra.sendWhole(page, to: place.address, form)
      #expect(check.text.contains("Menggantikan Made Sudarma") && check.text.contains("Alasan, tampil di dokumen"))
      #expect(try await citra.sendWhole(check, to: place.address).status == 303)
      let after = try await citra.get(place)
      #expect(!after.text.contains("belum dinilai"))
      #expect(after.text.contains("Penilai pengganti bagi Made Sudarma, sejak 11 Januari 2027"))
      #expect(after.text.contains("Ratna Handayani: Penilai pengganti ditetapkan Citra Dewanti"))
      #expect(
        try await test.house.database.texts("SELECT detail FROM journal ORDER BY id DESC")[0]
          == #"{"fields":["principal","acting","stand-in"],"reason":"Wafat 5 Januari 2027."}"#)

      // She rates, and is nobody's head there.
      #expect(try await test.standing(of: village.ratna, in: id) == .assessor)
      #expect(try await test.standing(of: village.made, in: id) == .outsider)
      let ratna = try await browser.signedIn(as: village.ratna)
      #expect(try await ratna.get(.home).text.contains("Anda ditunjuk menilai periode yang sudah berakhir di SDN"))
      let waiting = try await ratna.get(.appraisalBatch)
      #expect(waiting.html.contains("href=\"\(Path.appraisal(id).address)\""))
      #expect(try await ratna.get("/guru/tim?sekolah=\(village.school.id.number)").status == 404)
      let outcome = try await Play(test: test, record: id).ask(village.ratna) {
        .sendAppraisal(GoodYear.rating, try $0.parties())
      }
      guard case .done(let record) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(
        record.appraisal?.parties.assessor?.post
          == "Plt. Kepala Sekolah (ditunjuk setelah periode berakhir menggantikan Made Sudarma; alasan: Wafat 5 Januari 2027)"
      )
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(
        try await wayan.get(.resultPrint(id)).text.contains("menggantikan Made Sudarma; alasan: Wafat 5 Januari 2027"))
    }
  }

  // R-LINE-6
  @Test("a principal's is named at the office, where the head is gone", arguments: Driver.allCases)
  func office(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await OfficeVillage.principal(test, district, at: .awaitingAppraisal)
      try await test.dismiss(district.hadi, from: district.office, last: "2027-01-02")
      test.demo.today = Day("2027-01-04")!
      let citra = try await browser.signedIn(as: district.citra)
      let page = try await citra.get(.officePosts)
      #expect(page.text.contains("1 kinerja periode yang berakhir 31 Desember 2026 belum dinilai: Hadi Purnomo"))
      let check = try await citra.sendWhole(
        page, to: Path.officePosts.address,
        [("orang", "Bayu Ang"), ("tugas", "pengganti-kepala"), ("mulai", "2027-01-04"), ("alasan", "Pensiun.")])
      #expect(try await citra.sendWhole(check, to: Path.officePosts.address).status == 303)
      #expect(try await test.standing(of: district.bayu, in: id) == .assessor)
      let bayu = try await browser.signedIn(as: district.bayu)
      #expect(try await bayu.get(.appraisalBatch).html.contains("href=\"\(Path.appraisal(id).address)\""))
      #expect(try await bayu.get(.appraisal(id)).status == 200)
      // Whose record it is cannot be in the list of any other.
      #expect(try await browser.signedIn(as: village.made).get(.appraisal(id)).status == 200)
    }
  }

  // R-LINE-22
  @Test(
    "a principal who teaches elsewhere begins a record as a teacher; at the same school there is the one",
    arguments: Driver.allCases)
  func changedPost(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let old = try await OfficeVillage.principal(test, district, at: .planSubmitted)
      test.demo.today = Day("2026-07-06")!
      try await test.dismiss(village.made, from: village.school, last: "2026-06-30")
      try await test.appoint(village.made, .teacher, at: village.school, from: "2026-07-01", kind: "Guru Kelas")
      let made = try await browser.signedIn(as: village.made)
      let same = try await made.post(.myRecords, [("sekolah", String(village.school.id.number))])
      #expect(same.location.map { $0.contains(String(old.number)) } == true)
      try await test.dismiss(village.made, from: village.school, last: "2026-07-05")
      try await test.appoint(village.made, .teacher, at: village.otherSchool, from: "2026-07-06", kind: "Guru Kelas")
      let moved = try await browser.signedIn(as: village.made)
      let begun = try await moved.post(.myRecords, [("sekolah", String(village.otherSchool.id.number))])
      let records = try await test.house.database.texts(
        "SELECT subject FROM record WHERE owner_id = \(village.made.number) ORDER BY id")
      #expect(begun.status == 303 && records == ["principal", "teacher"])
    }
  }
}
