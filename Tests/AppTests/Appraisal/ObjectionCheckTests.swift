import App
import Domain
import TestSupport
import Testing

@Suite("What cannot be taken back is checked before it is sent")
struct ObjectionCheckTests {
  @Test("an objection and the decision on it", arguments: Driver.allCases)
  func checked(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let form = try await wayan.get(.objection(record))
      #expect(try await wayan.submit(form, to: .objectionCheck(record)).text.contains("Isi alasan."))
      let check = try await wayan.submit(
        form, to: .objectionCheck(record), [("alasan", "Dua kegiatan belum dihitung.")])
      #expect(check.status == 200)
      #expect(check.text.contains("Belum ada yang terkirim.") && check.text.contains("Dua kegiatan belum dihitung."))
      #expect(try await test.record(record).stage == .appraisalSent)
      #expect(try await wayan.get(.objection(record)).text.contains("Dua kegiatan belum dihitung."))
      #expect(try await wayan.sendWhole(check, to: Path.objection(record).address).status == 303)
      #expect(try await test.record(record).objection?.reason == "Dua kegiatan belum dihitung.")

      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.objection(record))
      let same = try await hadi.submit(
        page, to: .objectionDecisionCheck(record),
        [("putusan", "upheld"), ("hasil", "meets"), ("perilaku-kerja", "meets"), ("alasan", "Tetap.")])
      #expect(same.status == 422)
      #expect(same.html.contains("href=\"#hasil\">Belum ada yang berubah.") && same.html.contains("id=\"hasil-salah\""))
      let decision = [
        ("putusan", "upheld"), ("hasil", "above"), ("perilaku-kerja", "meets"), ("alasan", "Memang belum dihitung."),
      ]
      let deciding = try await hadi.submit(page, to: .objectionDecisionCheck(record), decision)
      for text in [
        "Keberatan dikabulkan", "Di atas ekspektasi , semula Sesuai ekspektasi", "Sesuai ekspektasi, tetap",
        "Memang belum dihitung.", "Keputusan ini final",
      ] {
        #expect(deciding.text.contains(text), "\(text)")
      }
      #expect(try await test.record(record).stage == .objected)
      #expect(try await hadi.sendWhole(deciding, to: Path.objectionDecision(record).address).status == 303)
      #expect(try await test.record(record).standingAppraisal?.result == .above)
    }
  }

  // R-OBJ-2
  @Test("an objection is offered only while there is time for it", arguments: Driver.allCases)
  func window(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let book = try await test.edited([(#""objectionDays": 14"#, #""objectionDays": 7"#)])
      let record = try await Play.open(test, for: test.village.wayan, under: book).record
      try await test.bring(record, to: .appraisalSent)
      let sent = try #require(try await test.record(record).appraisedOn)
      for (days, isOffered) in [(7, true), (8, false)] {
        test.demo.today = sent + days
        let page = try await browser.signedIn(as: test.village.wayan).get(.appraisal(record))
        #expect(page.text.contains("Terima hasil penilaian"))
        #expect(page.text.contains("Saya keberatan") == isOffered)
      }
    }
  }

  @Test("what was typed for a closing is kept where the record was closed meanwhile", arguments: Driver.allCases)
  func closing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .acting)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.closing(record))
      try await test.bring(record, to: .closed)
      let fields = [("alasan-penutupan", "pensiun"), ("catatan", "SK nomor 12 tahun 2026.")]
      for place in [Path.closingCheck(record), .closing(record)] {
        let late = try await made.submit(form, to: place, fields)
        #expect(late.status == 422 || late.status == 409)
        #expect(late.text.contains("Yang Anda ketik, belum terkirim SK nomor 12 tahun 2026."))
      }
    }
  }
}
