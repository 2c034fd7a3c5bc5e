import App
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Follow-ups of many results are written from one list, as the rulebook proposes")
struct FollowUpBatchTests {
  /// The key of the group that every good result of the year is in.
  private func key(_ test: TestHouse) -> String { "2026-good-\(test.house.rulebooks.current("2026")!.hash.prefix(8))" }

  /// What a browser would send of the page as it stands: the ticked, the proposal, the versions.
  private func fields(_ page: Browser.Page, of records: [RecordID], key: String) -> [(String, String)] {
    records.flatMap {
      [("pilih-\(key)", "\($0.number)"), ("versi-\($0.number)", page.value("versi-\($0.number)") ?? "")]
    }
      + [
        ("bentuk-tindak-lanjut-\(key)", "pengembangan-kompetensi"), ("bentuk-tindak-lanjut-\(key)", "melanjutkan"),
        ("tahun-depan-\(key)", "Perdalam satu hal."),
      ]
  }

  // R-FOLLOW-4
  @Test("a principal ticks and sends once; one that fails does not stop the others", arguments: Driver.allCases)
  func principal(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await test.open(for: test.village.wayan, at: .accepted)
      test.demo.today = Day("2026-01-12")!
      let nur = try await test.open(for: test.village.nur, at: .deemedAccepted)
      let key = key(test)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(
        try await made.get(.home).text.contains(
          "Menunggu tindakan Anda: tulis tindak lanjut hasil evaluasi untuk 2 guru"))
      #expect(try await made.get(.staffPart(.all)).text.contains("Tulis tindak lanjut hasil evaluasi (2)"))
      let page = try await made.get(.evaluationFollowUpBatch)
      #expect(page.text.contains("Tindak lanjut hasil evaluasi untuk 2 orang"))
      #expect(page.text.contains("Predikat Baik, kinerja 2026"))
      #expect(page.html.contains("data-autosave-key=\"tindak-lanjut-sekaligus\""))
      #expect(page.html.contains("name=\"pilih-\(key)\" value=\"\(wayan.number)\" checked"))
      #expect(page.html.contains("name=\"bentuk-tindak-lanjut-\(key)\" value=\"melanjutkan\" checked"))
      #expect(!page.html.contains("name=\"bentuk-tindak-lanjut-\(key)\" value=\"penghargaan\" checked"))

      let nobody = try await made.submit(page, to: .evaluationFollowUpBatch)
      #expect(nobody.status == 422)
      #expect(nobody.text.contains("Centang sekurang-kurangnya satu orang."))
      let blank = try await made.submit(
        page, to: .evaluationFollowUpBatch, [("pilih-\(key)", "\(wayan.number)"), ("tahun-depan-\(key)", "")])
      #expect(blank.status == 422)
      #expect(blank.text.contains("Tulis satu kalimat untuk tahun depan."))
      #expect(blank.html.contains("href=\"#bentuk-tindak-lanjut-\(key)\""))
      #expect(blank.html.contains("value=\"\(wayan.number)\" checked"))
      #expect(!blank.html.contains("value=\"\(nur.number)\" checked"))
      #expect(try await test.record(wayan).evaluationFollowUp == nil)

      // Wayan's is written on its own page meanwhile.
      let own = try await made.get(.evaluationFollowUp(wayan))
      _ = try await made.submit(
        own, to: .evaluationFollowUp(wayan),
        [("versi", own.value("versi") ?? ""), ("bentuk-tindak-lanjut", "penghargaan"), ("tahun-depan", "Bagus.")])
      let done = try await made.submit(
        page, to: .evaluationFollowUpBatch, fields(page, of: [wayan, nur], key: key))
      #expect(done.status == 200)
      #expect(done.text.contains("1 dari 2 tindak lanjut ditulis"))
      #expect(done.text.contains("berubah sejak Anda membuka daftarnya"))
      #expect(try await test.record(wayan).evaluationFollowUp?.sentence == "Bagus.")
      let written = try await test.record(nur)
      #expect(written.evaluationFollowUp?.kinds.map(\.id) == ["pengembangan-kompetensi", "melanjutkan"])
      #expect(written.evaluationFollowUp?.sentence == "Perdalam satu hal.")
      #expect(written.stage(on: test.demo.today, under: test.house.rulebooks.current("2026")!.rules) == .deemedAccepted)
      // The same form twice is one writing.
      _ = try await made.submit(page, to: .evaluationFollowUpBatch, fields(page, of: [nur], key: key))
      #expect(try await test.kinds(of: nur).filter { $0 == "evaluation-followed-up.v1" }.count == 1)
      #expect(try await made.get(.evaluationFollowUpBatch).text.contains("Tidak ada tindak lanjut yang belum ditulis"))
      #expect(try await made.get(.home).text.contains("Tidak ada yang perlu Anda kerjakan sekarang"))
    }
  }

  // R-FOLLOW-1, R-FOLLOW-4
  @Test("the head of a dinas has those of principals; nobody else has a list", arguments: Driver.allCases)
  func office(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let teacher = try await test.open(for: village.wayan, at: .accepted)
      test.demo.today = Day("2026-01-12")!
      let made = try await OfficeVillage.principal(test, district, at: .appraisalSent)
      let accepted = try await Play(test: test, record: made).ask(village.made) { _ in .acceptResult(word: "") }
      guard case .done = accepted else {
        Issue.record("not accepted: \(accepted)")
        return
      }
      let key = key(test)
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.home).text.contains("Tindak lanjut hasil evaluasi 1 orang belum"))
      let page = try await hadi.get(.evaluationFollowUpBatch)
      #expect(page.text.contains("Made Sudarma, SDN Tanjung Rema 1"))
      #expect(!page.text.contains("Wayan Lestari"))
      let done = try await hadi.submit(page, to: .evaluationFollowUpBatch, fields(page, of: [made], key: key))
      #expect(done.text.contains("1 dari 1 tindak lanjut ditulis"))
      #expect(try await test.record(made).evaluationFollowUp?.by.name == "Hadi Purnomo")
      // A teacher's is the principal's, also for the head above.
      let forced = try await hadi.submit(page, to: .evaluationFollowUpBatch, fields(page, of: [teacher], key: key))
      #expect(forced.text.contains("Langkah ini dilakukan oleh kepala sekolah."))
      #expect(try await test.record(teacher).evaluationFollowUp == nil)
      for person in [district.lestari, district.bayu, district.citra, village.wayan, village.dewi] {
        #expect(try await browser.signedIn(as: person).get(.evaluationFollowUpBatch).status == 404)
      }
      let ratna = try await browser.signedIn(as: village.ratna)
      let foreign = try await ratna.post(
        .evaluationFollowUpBatch,
        [("command_id", "foreign-batch-012345")] + fields(page, of: [teacher], key: key))
      #expect(foreign.text.contains("Tidak ditemukan"))
      #expect(!foreign.text.contains("Wayan"))
      #expect(try await test.record(teacher).evaluationFollowUp == nil)
    }
  }

  // R-FOLLOW-1
  @Test("under a rulebook without the stage nobody lacks it", arguments: Driver.allCases)
  func withoutStage(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let file = TestHouse.root + "/Resources/rulebooks/2026.json"
      let whole = try String(contentsOfFile: file, encoding: .utf8)
      let start = try #require(whole.range(of: ",\n  \"evaluationFollowUp\""))
      let book = try Library.read(whole[..<start.lowerBound] + "\n}\n", file: file)
      let id = try await test.open(for: test.village.wayan, at: .accepted)
      try await test.house.database.write { connection in
        try connection.run([
          "INSERT INTO rulebook (hash, name, body) VALUES (\(book.hash), \(book.rules.id), \(book.text))",
          "UPDATE record SET rulebook_hash = \(book.hash) WHERE id = \(id.number)",
        ])
      }
      let made = try await browser.signedIn(as: test.village.made)
      #expect(try await made.get(.home).text.contains("Tidak ada yang perlu Anda kerjakan sekarang"))
      #expect(try await made.get(.evaluationFollowUpBatch).text.contains("Tidak ada tindak lanjut yang belum ditulis"))
    }
  }
}
