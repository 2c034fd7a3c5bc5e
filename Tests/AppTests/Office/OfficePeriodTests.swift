import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A dinas closes a period and opens it again, and chooses its rhythm")
struct OfficePeriodTests {
  @Test("a closed period refuses every deed until it is opened again", arguments: Driver.allCases)
  func closing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan)
      let citra = try await browser.signedIn(as: district.citra)
      let check = try await citra.sendWhole(try await citra.get(.officeCalendar), to: Path.officeClosing.address)
      #expect(check.status == 200 && check.text.contains("1 kinerja belum selesai"))
      let bare = try await citra.sendWhole(check, to: Path.officeClosing.address, [("alasan", " ")])
      #expect(bare.status == 422 && bare.text.contains("Isi alasannya."))
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM office_period") == 0)
      for _ in 0..<2 {
        let done = try await citra.sendWhole(check, to: Path.officeClosing.address, [("alasan", "Tahun selesai.")])
        #expect(done.location?.hasSuffix("&kabar=periode-ditutup") == true)
      }
      let play = Play(test: test, record: id)
      guard
        case .refused(let refusals, _) = try await play.ask(village.wayan, { .submitPlan(Play.plan($0.book.rules)) })
      else {
        Issue.record("a closed period takes plans")
        return
      }
      #expect(refusals.contains(.periodClosed(by: .office)))
      #expect(
        try await browser.signedIn(as: village.wayan).get(.record(id)).text.contains(
          "Dinas sudah menutup periode 2026."))
      let nur = try await browser.signedIn(as: village.nur)
      #expect(!(try await nur.get(.home).text.contains("Mulai rencana")))
      #expect(try await nur.post(.myRecords, [("sekolah", String(village.school.id.number))]).status == 409)
      let closed = try await citra.get(.officeCalendar)
      for _ in 0..<2 { _ = try await citra.sendWhole(closed, to: Path.officeReopening.address) }
      guard case .done = try await play.ask(village.wayan, { .submitPlan(Play.plan($0.book.rules)) }) else {
        Issue.record("a period that was opened again takes no plans")
        return
      }
      #expect(
        try await test.house.database.texts("SELECT kind FROM journal ORDER BY id") == [
          "period-closed", "period-reopened",
        ])
      #expect(
        try await test.house.database.texts("SELECT detail FROM journal WHERE kind = 'period-closed'") == [
          #"{"reason":"Tahun selesai."}"#
        ])
    }
  }

  @Test("a closed period still takes the answer to a sent rating, and an objection", arguments: Driver.allCases)
  func answers(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let (first, second) = (
        try await test.open(for: village.wayan, at: .appraisalSent),
        try await test.open(for: village.nur, at: .appraisalSent)
      )
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeClosing, [("pasti", "ya"), ("alasan", "Tahun selesai.")])
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM office_period") == 1)
      guard case .done = try await Play(test: test, record: first).ask(village.wayan, { _ in .acceptResult(word: "") })
      else {
        Issue.record("a rating cannot be accepted in a closed period")
        return
      }
      for (owner, record) in [(village.nur, second), (village.wayan, first)] {
        let play = Play(test: test, record: record)
        guard case .done = try await play.ask(owner, { _ in .object(reason: "Belum dihitung.") }) else {
          Issue.record("nobody can object in a closed period")
          return
        }
      }
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.office).text.contains("Nur Fitri"))
    }
  }

  @Test("the rhythm of periodic evaluations is the office's choice", arguments: Driver.allCases)
  func rhythm(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let citra = try await browser.signedIn(as: district.citra)
      func rhythm() async throws -> PeriodicEvaluation.Rhythm? {
        try await test.house.database.read { connection in
          let school = try #require(try SchoolRows.find(village.school.id, on: connection))
          return try RhythmRows.rhythm(of: .pns, at: school, in: village.period, on: connection)
        }
      }
      #expect(try await rhythm() == nil)
      _ = try await citra.post(.officeRhythm, [("ritme", "quarterly")])
      #expect(try await rhythm() == .quarterly)
      _ = try await citra.post(.officeRhythm, [("ritme", "quarterly")])
      _ = try await citra.post(.officeClosing, [("pasti", "ya"), ("alasan", "Selesai.")])
      #expect(try await rhythm() == .quarterly)
      for fields in [[("ritme", "harian")], []] {
        let wrong = try await citra.post(.officeRhythm, fields)
        #expect(wrong.status == 422 && wrong.text.contains("Pilih tipe evaluasi periodik"))
      }
      #expect(try await rhythm() == .quarterly)
      for _ in 0..<2 { _ = try await citra.post(.officeRhythm, [("ritme", "")]) }
      #expect(try await rhythm() == nil)
      #expect(
        try await test.house.database.texts("SELECT kind FROM journal ORDER BY id") == [
          "rhythm-chosen", "period-closed", "rhythm-chosen",
        ])
    }
  }
}
