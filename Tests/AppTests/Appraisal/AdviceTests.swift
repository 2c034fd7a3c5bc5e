import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("The tim kinerja goes along and recommends, and the assessor decides")
struct AdviceTests {
  // R-RATE-16
  @Test(
    "a senior teacher recommends, the principal takes it over, and the owner reads nothing of it",
    arguments: Driver.allCases)
  func taken(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      test.demo.today = Day("2026-12-03")!
      let nur = try await browser.signedIn(as: village.nur)
      let home = try await nur.get(.home)
      #expect(home.text.contains("Sebagai tim kinerja"))
      #expect(home.html.contains("href=\"\(Path.record(record).address)\""))
      let form = try await nur.get(.advice(record))
      #expect(form.text.contains("Mengamati dua kelas rekan."))
      #expect(form.text.contains("Kepala sekolah membaca alasan ini."))
      #expect(try await nur.submit(form, to: .advice(record)).status == 422)
      let sent = try await nur.submit(
        form, to: .advice(record), RatingFields.with("above", "above", note: "Bimbing guru baru."))
      #expect(sent.status == 303)
      #expect(try await nur.get(sent.location!).text.contains("Rekomendasi Anda sudah dikirim"))
      #expect(try await nur.get(.appraisal(record)).status == 403)

      let made = try await browser.signedIn(as: village.made)
      let page = try await made.get(.appraisal(record))
      #expect(page.text.contains("Rekomendasi tim kinerja"))
      #expect(page.text.contains("Nur Fitri"))
      #expect(!page.html.contains("value=\"above\" checked"))
      let filled = try await made.get(.appraisalAdvised(record, village.nur))
      #expect(filled.html.contains("value=\"above\" checked"))
      #expect(filled.html.contains("Bimbing guru baru."))
      #expect(!filled.text.contains("Draf Anda sendiri masih ada"))
      #expect(try await made.post(.draft(record, form: "penilaian"), [("realisasi", "Versi saya.")]).status == 204)
      let covering = try await made.get(.appraisalAdvised(record, village.nur))
      #expect(covering.text.contains("Formulir di bawah berisi rekomendasi Nur Fitri. Draf Anda sendiri masih ada"))
      #expect(covering.html.contains("href=\"\(Path.appraisal(record).address)\">Kembali ke draf Anda"))
      #expect(try await made.get(.appraisal(record)).html.contains("Versi saya."))
      let nobodys = try await made.get(.appraisalAdvised(record, village.ratna))
      #expect(!nobodys.html.contains("value=\"above\" checked"))
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.get(.advice(record)).status == 403)
      #expect(try await made.get(.history(record)).text.contains("memberi rekomendasi penilaian: hasil kerja Di atas"))
      for place in [Path.history(record), .home] {
        let page = try await wayan.get(place)
        #expect(page.text.contains("memberi rekomendasi penilaian"), "\(place.address)")
        #expect(!page.text.contains("Di atas ekspektasi"), "\(place.address)")
      }
      #expect(!(try await wayan.get(.appraisal(record)).text.contains("Bimbing guru baru.")))
      #expect(try await test.record(record).advice.first?.form.result == .above)
    }
  }

  @Test("what a member types is kept while it is typed, for the member alone", arguments: Driver.allCases)
  func kept(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      test.demo.today = Day("2026-12-03")!
      let nur = try await browser.signedIn(as: village.nur)
      let form = try await nur.get(.advice(record))
      let draft = Path.draft(record, form: "rekomendasi")
      #expect(form.html.contains("data-autosave=\"\(draft.address)\""))
      #expect(try await nur.post(draft, [("realisasi", "Baru setengah.")]).status == 204)
      #expect(try await nur.get(.advice(record)).text.contains("Baru setengah."))
      for person in [village.made, village.wayan] {
        let other = try await browser.signedIn(as: person)
        #expect(try await other.post(draft, [("realisasi", "Lain.")]).status == 403)
        #expect(!(try await other.get(.appraisal(record)).text.contains("Baru setengah.")))
      }
      let sent = try await nur.submit(form, to: .advice(record), RatingFields.with("above", "above", note: "Baik."))
      #expect(sent.status == 303)
      #expect(!(try await nur.get(.advice(record)).text.contains("Baru setengah.")))
    }
  }

  @Test("a member observes and answers as the principal does", arguments: Driver.allCases)
  func observes(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: .preparationSubmitted)
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      let nur = try await browser.signedIn(as: village.nur)
      #expect(try await nur.get(.record(record)).text.contains("Menunggu tindakan Anda: tanggapi persiapan"))
      let page = try await nur.get(.preparation(record))
      #expect(try await nur.submit(page, to: .preparationAnswer(record), [("kata", "Saya datang.")]).status == 303)
      #expect(try await nur.get(.plan(record)).status == 200)
      #expect(try await nur.get(.observationFocus(record, 1)).status == 200)
      for place in [Path.documents(record), .planReview(record), .appraisalCheck(record), .objection(record)] {
        #expect(try await nur.get(place).status == 403, "\(place.address)")
      }
      #expect(try await nur.get(.observation(record)).text.contains("Mulai mengisi"))
      #expect(try await test.record(record).stage == .awaitingObservation)
    }
  }

  @Test("the head of another school finds the record on Beranda and gives feedback", arguments: Driver.allCases)
  func otherPrincipal(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: .preparing)
      try await test.appoint(village.wayan, .teacher, at: village.otherSchool, from: "2026-01-10", home: false)
      let ratna = try await browser.signedIn(as: village.ratna)
      let home = try await ratna.get(.home)
      #expect(home.text.contains("Guru yang juga mengajar di sekolah Anda"))
      #expect(home.html.contains("href=\"\(Path.feedback(record).address)\""))
      let page = try await ratna.get(.feedback(record))
      #expect(try await ratna.submit(page, to: .feedback(record), [("umpan-balik", "Muridnya senang.")]).status == 303)
      #expect(try await ratna.get(.record(record)).status == 404)
      #expect(try await test.record(record).feedback.count == 1)
    }
  }

  @Test("a pengawas recommends for a principal, whose dinas decides", arguments: Driver.allCases)
  func supervisor(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await OfficeVillage.principal(test, district, at: .awaitingAppraisal)
      let lestari = try await browser.signedIn(as: district.lestari)
      #expect(try await lestari.get(.home).html.contains("href=\"\(Path.record(record).address)\""))
      // The record was begun as a principal's and stays one, whatever its owner is today.
      try await test.house.database.write { connection in
        _ = try connection.run(
          "UPDATE assignment SET role = 'teacher' WHERE person_id = \(test.village.made.number) AND role = 'principal'")
      }
      #expect(try await lestari.get(.home).html.contains("href=\"\(Path.record(record).address)\""))
      try await test.house.database.write { connection in
        _ = try connection.run(
          "UPDATE assignment SET role = 'principal' WHERE person_id = \(test.village.made.number) AND role = 'teacher'")
      }
      let form = try await lestari.get(.advice(record))
      #expect(form.text.contains("Yang memutuskan adalah kepala dinas"))
      #expect(try await lestari.submit(form, to: .advice(record), RatingFields.with("above", "meets")).status == 303)
      let bayu = try await browser.signedIn(as: district.bayu)
      let read = try await bayu.get(.advice(record))
      #expect(read.text.contains("Lestari Ningsih"))
      #expect(!read.text.contains("Pakai rekomendasi ini"))
      #expect(!read.html.contains("href=\"\(Path.record(record).address)\""))
      #expect(try await bayu.get(.appraisal(record)).status == 403)
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.appraisal(record)).text.contains("Pakai rekomendasi ini"))
    }
  }
}
