import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Many ratings are sent from one list, as the tim kinerja recommends")
struct AppraisalBatchTests {
  /// Both principals of the village wait for their rating; the pengawas goes along with both.
  private func waiting(_ test: TestHouse) async throws -> (made: RecordID, ratna: RecordID, district: District) {
    let (village, district) = (test.village, try await test.district())
    try await test.appoint(district.lestari, .teamMember, at: village.otherSchool, from: "2026-01-01", home: false)
    let made = try await OfficeVillage.principal(test, district, at: .awaitingAppraisal)
    test.demo.today = Day("2026-02-01")!
    let ratna = try await OfficeVillage.record(
      of: village.ratna, at: village.otherSchool, in: test, district, stage: .awaitingAppraisal)
    return (made, ratna, district)
  }

  private func advise(_ record: RecordID, _ test: TestHouse, by person: PersonID, _ result: Rating) async throws {
    let form = RatingForm(
      realisation: "Siklus dijalani.", result: result, resultReason: "Supervisi berjalan setiap bulan.",
      behaviour: .meets, behaviourReason: "Terbuka pada masukan.", recommendation: "")
    let outcome = try await Play(test: test, record: record).ask(person) { _ in .adviseRating(form) }
    guard case .done = outcome else {
      Issue.record("not advised: \(outcome)")
      return
    }
  }

  private func fields(_ page: Browser.Page, _ records: [RecordID]) -> [(String, String)] {
    records.map { ("pilih", "\($0.number)") }
      + records.map { ("versi-\($0.number)", page.value("versi-\($0.number)") ?? "") }
  }

  @Test("the capaian of the schools and how predicates spread stand beside the list", arguments: Driver.allCases)
  func distribution(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, ratna, district) = try await waiting(test)
      try await advise(made, test, by: district.lestari, .above)
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(!(try await hadi.get(.appraisalBatch).text.contains("Pola distribusi")))
      let citra = try await browser.signedIn(as: district.citra)
      for (npsn, achievement) in [("30300001", "good"), ("30300002", "poor")] {
        _ = try await citra.post(.officeAchievement, [("npsn-capaian", npsn), ("capaian", achievement)])
      }
      let page = try await hadi.get(.appraisalBatch)
      #expect(page.text.contains("Pola distribusi predikat Capaian organisasi sekolah-sekolah di bawah ini:"))
      #expect(page.text.contains("Baik (1 sekolah)") && page.text.contains("Kurang (1 sekolah)"))
      #expect(
        page.text.contains("Belum ada penilaian lain yang terkirim untuk kepala sekolah di bawah dinas yang sama."))
      _ = try await hadi.submit(page, to: .appraisalBatch, fields(page, [made]))
      let after = try await hadi.get(.appraisalBatch)
      #expect(after.text.contains("1 (100%)"))
      #expect(after.html.contains("href=\"\(Path.appraisal(ratna).address)\""))
    }
  }

  @Test("those with advice are sent, those without are rated on their page", arguments: Driver.allCases)
  func sent(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, ratna, district) = try await waiting(test)
      try await advise(made, test, by: district.lestari, .above)
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.home).html.contains("href=\"\(Path.appraisalBatch.address)\""))
      let page = try await hadi.get(.appraisalBatch)
      #expect(page.text.contains("1 dapat dikirim menurut rekomendasi"))
      #expect(page.text.contains("Supervisi berjalan setiap bulan."))
      // Everything that is sent can be read before.
      #expect(page.text.contains("beserta realisasi, alasan, dan catatannya"))
      let advice = try await hadi.get(.advice(made))
      #expect(advice.text.contains("Realisasi Siklus dijalani."))
      #expect(page.text.contains("Baik menurut Lestari Ningsih"))
      #expect(page.text.contains("1 dinilai satu per satu"))
      #expect(page.html.contains("href=\"\(Path.appraisal(ratna).address)\""))
      let nothing = try await hadi.submit(page, to: .appraisalBatch)
      #expect(nothing.status == 422)
      #expect(nothing.text.contains("Centang sekurang-kurangnya satu penilaian."))
      // One that has no advice is forced in beside one that has.
      let done = try await hadi.submit(page, to: .appraisalBatch, fields(page, [made, ratna]))
      #expect(done.text.contains("1 dari 2 penilaian dikirim"))
      #expect(done.text.contains("Belum ada satu rekomendasi yang dapat diikuti"))
      let sent = try await test.record(made)
      #expect(sent.stage == .appraisalSent)
      #expect(sent.appraisal?.result == .above)
      #expect(sent.appraisal?.parties.assessor?.name == "Hadi Purnomo")
      #expect(try await test.record(ratna).stage == .awaitingAppraisal)
      let again = try await hadi.submit(page, to: .appraisalBatch, fields(page, [made]))
      #expect(again.status == 200)
      #expect(try await test.kinds(of: made).filter { $0 == "appraisal-sent.v1" }.count == 1)
    }
  }

  @Test("advice that changed meanwhile is not followed unseen", arguments: Driver.allCases)
  func moved(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, _, district) = try await waiting(test)
      try await advise(made, test, by: district.lestari, .above)
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.appraisalBatch)
      try await advise(made, test, by: district.lestari, .below)
      let done = try await hadi.submit(page, to: .appraisalBatch, fields(page, [made]))
      #expect(done.text.contains("0 dari 1 penilaian dikirim"))
      #expect(done.text.contains("berubah sejak Anda membuka daftarnya"))
      #expect(try await test.record(made).stage == .awaitingAppraisal)
    }
  }

  @Test("staff see the list and have no button; others see nothing of it", arguments: Driver.allCases)
  func prepared(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, _, district) = try await waiting(test)
      try await advise(made, test, by: district.lestari, .above)
      let bayu = try await browser.signedIn(as: district.bayu)
      let page = try await bayu.get(.appraisalBatch)
      #expect(page.text.contains("2 menunggu pejabat penilai"))
      #expect(page.html.contains("href=\"\(Path.advice(made).address)\""))
      #expect(!page.html.contains("name=\"pilih\""))
      let forced = try await bayu.post(
        .appraisalBatch,
        [("command_id", "forced-batch-0123456"), ("pilih", "\(made.number)"), ("versi-\(made.number)", "999")])
      #expect(forced.text.contains("0 dari 1 penilaian dikirim"))
      for person in [district.lestari, district.citra, test.village.wayan] {
        #expect(try await browser.signedIn(as: person).get(.appraisalBatch).status == 404)
      }
      let ratna = try await browser.signedIn(as: test.village.ratna)
      #expect(try await ratna.get(.appraisalBatch).text.contains("Tidak ada penilaian yang menunggu"))
      let foreign = try await ratna.post(
        .appraisalBatch, [("command_id", "foreign-batch-012345"), ("pilih", "\(made.number)")])
      #expect(foreign.text.contains("0 dari 1 penilaian dikirim") && !foreign.text.contains("Made"))
      #expect(try await test.record(made).stage == .awaitingAppraisal)
    }
  }

  // R-REC-5
  @Test("a draft of the assessor's own is never sent over, nor lost", arguments: Driver.allCases)
  func drafted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, _, district) = try await waiting(test)
      try await advise(made, test, by: district.lestari, .above)
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.appraisalBatch)
      #expect(try await hadi.post(.draft(made, form: "penilaian"), [("realisasi", "Versi saya.")]).status == 204)
      let done = try await hadi.submit(page, to: .appraisalBatch, fields(page, [made]))
      #expect(done.text.contains("0 dari 1 penilaian dikirim"))
      #expect(done.text.contains("Anda punya draf sendiri yang belum terkirim"))
      #expect(try await test.record(made).stage == .awaitingAppraisal)
      #expect(try await hadi.get(.appraisal(made)).text.contains("Versi saya."))
      let again = try await hadi.get(.appraisalBatch)
      #expect(again.text.contains("2 dinilai satu per satu") && again.text.contains("draf Anda"))
    }
  }

  @Test("a record that is no longer theirs at the press stops none of the others", arguments: Driver.allCases)
  func mutation(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, ratna, district) = try await waiting(test)
      for record in [made, ratna] { try await advise(record, test, by: district.lestari, .above) }
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.appraisalBatch)
      #expect(page.text.contains("2 dapat dikirim menurut rekomendasi"))
      var gone = test.village.otherSchool
      gone.office = nil
      let update = SchoolRows.update(gone)
      try await test.house.database.write { try $0.run(update) }
      let done = try await hadi.submit(page, to: .appraisalBatch, fields(page, [ratna, made]))
      #expect(done.status == 200)
      #expect(done.text.contains("1 dari 2 penilaian dikirim") && done.text.contains("Satu kinerja Tidak ditemukan."))
      #expect(!done.text.contains("Ratna"))
      #expect(try await test.record(made).stage == .appraisalSent)
      #expect(try await test.record(ratna).stage == .awaitingAppraisal)
    }
  }

  // R-PERIOD-2
  @Test("before a provisional day they may be sent, after a word about it", arguments: Driver.allCases)
  func early(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (made, _, district) = try await waiting(test)
      try await advise(made, test, by: district.lestari, .above)
      test.demo.today = Day("2026-11-30")!
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.appraisalBatch)
      #expect(
        page.text.contains("1 dapat dikirim menurut rekomendasi") && page.text.contains("1 dinilai satu per satu"))
      #expect(page.text.contains("Menurut jadwal sementara, penilaian baru dimulai 1 Desember 2026."))
      _ = try await hadi.submit(page, to: .appraisalBatch, fields(page, [made]))
      #expect(try await test.record(made).stage == .appraisalSent)
    }
  }

  // R-PERIOD-1
  @Test("what cannot be sent today stands apart with its own day, and has no button", arguments: Driver.allCases)
  func blocked(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let book = try await AppraisalGateTests.confirmed(test)
      let record = try await Play.open(test, for: test.village.wayan, under: book).record
      try await test.bring(record, to: .awaitingAppraisal)
      test.demo.today = Day("2026-11-30")!
      let page = try await browser.signedIn(as: test.village.made).get(.appraisalBatch)
      #expect(page.text.contains("1 belum atau tidak lagi dapat dikirim"))
      #expect(page.text.contains("Penilaian dibuka pada 1 Desember 2026."))
      #expect(!page.html.contains("name=\"pilih\"") && !page.text.contains("dinilai satu per satu"))
    }
  }
}
