import App
import Domain
import TestSupport
import Testing

@Suite("Whoever has a part in an objection is told what waits, how long, and what came of it")
struct ObjectionToldTests {
  // R-PERIOD-7
  @Test(
    "the stage path says the days of a sent rating with their year, and none of an objection",
    arguments: Driver.allCases)
  func days(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .awaitingAppraisal)
      _ = try await test.district()
      test.demo.today = Day("2026-12-20")!
      try await test.bring(record, to: .appraisalSent)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(
        try await wayan.get(.record(record)).text.contains(
          "Giliran Anda: terima hasil penilaian · batas 3 Januari 2027"))
      try await test.bring(record, to: .objected)
      let objected = try await wayan.get(.record(record)).text
      #expect(objected.contains("Keberatan menunggu keputusan") && !objected.contains("· batas"))
      test.demo.today = Day("2027-01-20")!
      let later = try await browser.signedIn(as: test.village.wayan)
      #expect(!(try await later.get(.record(record)).text.contains("terlambat")))
    }
  }

  // R-OBJ-9
  @Test(
    "the assessor is asked for their word and told the decision, on Beranda and in lists", arguments: Driver.allCases)
  func told(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      try await test.bring(record, to: .objected)
      let deed = "beri tanggapan atas keberatan"
      var made = try await browser.signedIn(as: test.village.made)
      let home = try await made.get(.home)
      #expect(home.text.contains(deed))
      #expect(home.html.contains("href=\"\(Path.objection(record).address)\""))
      #expect(!home.text.contains("Keberatan atas penilaian Anda"))
      for place in [Path.staff, .record(record), .beside(.rated)] {
        #expect(try await made.get(place).text.contains(deed), "\(place.address)")
      }
      #expect(try await made.get(.record(record)).text.contains("dibaca Hadi Purnomo selama keberatan belum diputus"))
      var hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.home).text.contains("pejabat penilai belum memberi tanggapan"))

      // Also where the record is of another year than the list of teachers, and in a closed period.
      test.demo.today = Day("2027-01-04")!
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeClosing, [("pasti", "ya"), ("alasan", "Tahun selesai.")])
      made = try await browser.signedIn(as: test.village.made)
      hadi = try await browser.signedIn(as: district.hadi)
      let january = try await made.get(.home)
      #expect(january.text.contains("Keberatan atas penilaian Anda") && january.text.contains(deed))

      let word = [("kata", "Sudah dipertimbangkan.")]
      #expect(
        try await made.submit(try await made.get(.objection(record)), to: .objectionStatement(record), word).status
          == 303)
      for place in [Path.home, .staff, .record(record)] {
        #expect(!(try await made.get(place).text.contains(deed)), "\(place.address)")
      }
      #expect(try await hadi.get(.home).text.contains("pejabat penilai sudah memberi tanggapan"))
      let page = try await hadi.get(.objection(record))
      let decision = [("putusan", "upheld"), ("hasil", "above"), ("alasan", "Dua kegiatan memang belum dihitung.")]
      #expect(try await hadi.submit(page, to: .objectionDecision(record), decision).status == 303)
      let told = try await made.get(.home)
      #expect(told.text.contains("Keberatan atas penilaian Anda"))
      #expect(told.text.contains("dikabulkan") && told.text.contains("diputus oleh Hadi Purnomo pada 4 Januari 2027"))
      test.demo.today = Day("2027-01-18")!
      made = try await browser.signedIn(as: test.village.made)
      #expect(!(try await made.get(.home).text.contains("Keberatan atas penilaian Anda")))
    }
  }
}
