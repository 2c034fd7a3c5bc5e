import App
import Domain
import TestSupport
import Testing

@Suite("A principal rates, and the teacher receives the result")
struct AppraisalTests {
  static let december = Day("2026-12-03")!

  /// A record that waits for its rating, in December.
  static func waiting(_ test: TestHouse, for owner: PersonID? = nil, at stage: Stage = .awaitingAppraisal) async throws
    -> RecordID
  {
    let record = try await test.open(for: owner ?? test.village.wayan, at: stage)
    test.demo.today = december
    return record
  }

  @Test("rated, checked, sent, read and accepted: two lines of the ledger", arguments: Driver.allCases)
  func wholeWay(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let before = try await test.kinds(of: record)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.appraisal(record))
      #expect(form.text.contains("Mengamati dua kelas rekan."))
      #expect(form.text.contains("Upaya mempelajari"))

      let kept = try await made.submit(form, to: .appraisalCheck(record), RatingFields.with("above", "meets"))
      #expect(kept.location == Path.appraisalCheck(record).address)
      let check = try await made.get(.appraisalCheck(record))
      #expect(check.text.contains("Hasil kerja di atas ekspektasi dan perilaku kerja sesuai ekspektasi"))
      #expect(check.text.contains("12/12 × 100% × 25,00 = 25,00"))
      #expect(try await test.kinds(of: record) == before)

      let sent = try await made.submit(check, to: .appraisalSending(record), RatingFields.with("above", "meets"))
      #expect(sent.status == 303)
      let told = try await made.get(sent.location!).text
      #expect(told.contains("Penilaian sudah dikirim."), "\(sent.location ?? ""): \(told.prefix(900))")

      let wayan = try await browser.signedIn(as: test.village.wayan)
      let result = try await wayan.get(.appraisal(record))
      #expect(result.text.contains("Target perilaku tercapai."))
      #expect(result.text.contains("terima paling lambat 17 Desember 2026"))
      let accepted = try await wayan.submit(result, to: .acceptance(record), [("kata", "Terima kasih, Bu.")])
      #expect(accepted.status == 303)
      #expect(try await wayan.get(accepted.location!).text.contains("Hasil diterima pada 3 Desember 2026"))
      #expect(try await made.get(.appraisal(record)).text.contains("Terima kasih, Bu."))
      #expect(try await test.kinds(of: record) == before + ["appraisal-sent.v1", "result-accepted.v1"])
    }
  }

  @Test("what is missing is said beside its field, and what was typed stays", arguments: Driver.allCases)
  func missing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.appraisal(record))
      let fields = [("realisasi", ""), ("hasil", "above"), ("alasan-hasil", "Murid <b>berani</b> bertanya.")]
      let page = try await made.submit(form, to: .appraisalCheck(record), fields)
      #expect(page.status == 422)
      for sentence in [
        "Isi realisasi.", "Pilih rating perilaku kerja.", "Isi alasan rating perilaku kerja.",
      ] {
        #expect(page.text.contains(sentence))
      }
      #expect(!page.text.contains("Isi alasan rating hasil kerja."))
      #expect(page.html.contains("Murid &lt;b"))
      #expect(page.html.contains("value=\"above\" checked"))
      #expect(page.html.contains("href=\"#perilaku-kerja\""))
    }
  }

  @Test("a draft is kept for the principal alone", arguments: Driver.allCases)
  func draft(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.appraisal(record))
      _ = try await made.submit(
        form, to: .appraisalCheck(record), RatingFields.with("above", "above", note: "Bimbing guru baru."))
      let again = try await made.get(.appraisal(record))
      #expect(again.text.contains("Bimbing guru baru."))
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let waiting = try await wayan.get(.appraisal(record))
      #expect(waiting.text.contains("Menunggu Made Sudarma: beri penilaian"))
      #expect(!waiting.text.contains("Bimbing guru baru."))
    }
  }

  @Test("a button keeps half a rating as a draft, also without scripts", arguments: Driver.allCases)
  func draftByButton(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let before = try await test.kinds(of: record)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.appraisal(record))
      #expect(form.text.contains("Simpan draf"))
      let half = [("realisasi", "Baru separuh."), ("hasil", "above"), ("langkah", "nanti")]
      let kept = try await made.submit(form, to: .appraisalCheck(record), half)
      let again = try await made.get(try #require(kept.location))
      #expect(again.text.contains("Draf penilaian tersimpan."))
      #expect(again.text.contains("Baru separuh."))
      #expect(again.html.contains("value=\"above\" checked"))
      #expect(try await test.kinds(of: record) == before)

      try await test.bring(record, to: .appraisalSent)
      let late = try await made.submit(form, to: .appraisalCheck(record), half)
      #expect(late.status == 409)
      #expect(late.text.contains("Baru separuh."))
    }
  }

  @Test("each of the nine pairs of ratings is checked with its predicate", arguments: Driver.allCases)
  func nineCells(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let cells = [
        ("above", "above", "Sangat Baik"), ("above", "meets", "Baik"), ("above", "below", "Kurang"),
        ("meets", "above", "Baik"), ("meets", "meets", "Baik"), ("meets", "below", "Kurang"),
        ("below", "above", "Butuh Perbaikan"), ("below", "meets", "Butuh Perbaikan"),
        ("below", "below", "Sangat Kurang"),
      ]
      let record = try await AppraisalTests.waiting(test)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.appraisal(record))
      for (result, behaviour, predicate) in cells {
        _ = try await made.submit(form, to: .appraisalCheck(record), RatingFields.with(result, behaviour))
        let page = try await made.get(.appraisalCheck(record))
        #expect(page.html.contains("<b class=\"predicate\">\(predicate)</b>"), "\(result) \(behaviour)")
        #expect(page.html.contains("<strong class=\"own\">\(predicate) (hasil ini)</strong>"))
      }
    }
  }

  // R-RATE-3
  @Test("without reflection it is said plainly, and the teacher is rated all the same", arguments: Driver.allCases)
  func withoutReflection(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test, at: .acting)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.appraisal(record))
      #expect(page.text.contains("Langkah yang belum selesai: upaya tindak lanjut dan refleksi tindak lanjut."))
      #expect(try await made.sendRating(RatingFields.with("below", "meets"), of: record).status == 303)
      #expect(try await test.record(record).stage == .appraisalSent)
    }
  }
}
