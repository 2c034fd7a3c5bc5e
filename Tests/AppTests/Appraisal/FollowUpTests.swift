import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("What follows from a result is written by the assessor, and holds up nobody")
struct FollowUpTests {
  private static let sentence = "Memimpin komunitas belajar kelas awal."

  private func typed(_ page: Browser.Page, kinds: [String], _ sentence: String) -> [(String, String)] {
    [("versi", page.value("versi") ?? "")] + kinds.map { ("bentuk-tindak-lanjut", $0) } + [("tahun-depan", sentence)]
  }

  // R-FOLLOW-1, R-FOLLOW-3
  @Test("it is proposed, written, read by the owner, and may be written again", arguments: Driver.allCases)
  func written(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = try await test.open(for: test.village.wayan, at: .accepted)
      let made = try await browser.signedIn(as: test.village.made)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.home).text.contains("Anda sudah selesai, tidak ada yang perlu dikerjakan"))
      #expect(!(try await wayan.get(.record(id)).text.contains("Tindak lanjut hasil evaluasi")))
      #expect(try await wayan.get(.evaluationFollowUp(id)).text.contains("Belum ada tindak lanjut yang ditulis"))
      #expect(try await made.get(.record(id)).text.contains("Tindak lanjut hasil evaluasi belum ditulis"))

      let page = try await made.get(.evaluationFollowUp(id))
      #expect(page.text.contains("Predikat Baik"))
      #expect(page.html.contains("value=\"pengembangan-kompetensi\" checked"))
      #expect(page.text.contains("perdalam satu hal dari refleksi tahun ini"))
      let empty = try await made.submit(page, to: .evaluationFollowUp(id), typed(page, kinds: [], Self.sentence))
      #expect(empty.status == 422)
      #expect(empty.text.contains("Pilih sekurang-kurangnya satu bentuk tindak lanjut."))
      #expect(empty.text.contains(Self.sentence))
      #expect(try await test.record(id).evaluationFollowUp == nil)

      let done = try await made.submit(
        page, to: .evaluationFollowUp(id), typed(page, kinds: ["penghargaan", "penugasan"], Self.sentence))
      #expect(done.status == 303)
      let record = try await test.record(id)
      #expect(record.evaluationFollowUp?.kinds.map(\.id) == ["penghargaan", "penugasan"])
      #expect(record.evaluationFollowUp?.by.post == "Kepala Sekolah")
      #expect(record.stage == .accepted)
      for read in [try await wayan.get(.evaluationFollowUp(id)), try await wayan.get(.appraisal(id))] {
        #expect(read.text.contains("Penghargaan atas kinerja dan penugasan atau tanggung jawab baru"))
        #expect(read.text.contains(Self.sentence))
        #expect(!read.html.contains("name=\"tahun-depan\""))
      }
      #expect(try await wayan.get(.record(id)).text.contains("Tindak lanjut hasil evaluasi sudah ditulis"))
      #expect(
        try await wayan.get(.history(id)).text.contains(
          "Made Sudarma (kepala sekolah) menulis tindak lanjut hasil evaluasi: penghargaan atas kinerja dan"))

      let once = try await made.get(.evaluationFollowUp(id))
      let same = try await made.submit(
        once, to: .evaluationFollowUp(id), typed(once, kinds: ["penghargaan", "penugasan"], Self.sentence))
      #expect(same.text.contains("Belum ada yang berubah"))
      let other = try await made.submit(
        once, to: .evaluationFollowUp(id), typed(once, kinds: ["melanjutkan"], "Teruskan."))
      #expect(other.status == 303)
      #expect(try await test.record(id).evaluationFollowUp?.sentence == "Teruskan.")
      #expect(try await test.kinds(of: id).filter { $0 == "evaluation-followed-up.v1" }.count == 2)
      // What one page showed before the other was sent is not written over it unseen.
      let late = try await made.submit(
        once, to: .evaluationFollowUp(id), typed(once, kinds: ["pendampingan"], "Terlambat."))
      #expect(late.status == 409)
      #expect(try await test.record(id).evaluationFollowUp?.sentence == "Teruskan.")
      #expect(try await Verification.all(in: test.house).findings == [])
    }
  }

  // R-FOLLOW-1
  @Test("before the result stands there is nothing to write", arguments: Driver.allCases)
  func early(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.evaluationFollowUp(id))
      #expect(page.text.contains("Tindak lanjut ditulis setelah hasil penilaian diterima"))
      #expect(!page.html.contains("name=\"tahun-depan\""))
      #expect(!(try await made.get(.staffPart(.all)).text.contains("tindak lanjut hasil evaluasi")))
      #expect(!(try await made.get(.home).text.lowercased().contains("tindak lanjut hasil evaluasi")))
      let forced = try await made.post(
        .evaluationFollowUp(id),
        [
          ("command_id", "forced-follow-up-0001"), ("versi", "999"), ("bentuk-tindak-lanjut", "penghargaan"),
          ("tahun-depan", "Terlalu dini."),
        ])
      #expect(forced.status == 422)
      // The day alone makes it count as accepted.
      test.demo.today = Day("2027-01-20")!
      let later = try await browser.signedIn(as: test.village.made)
      #expect(try await later.get(.evaluationFollowUp(id)).html.contains("name=\"tahun-depan\""))
    }
  }

  // R-FOLLOW-1
  @Test("a Plt. writes it as such, and the list outlives the year", arguments: Driver.allCases)
  func acting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      try await test.dismiss(village.made, from: village.school, last: "2026-12-01")
      try await test.appoint(village.ratna, .principal, at: village.school, .acting, from: "2026-12-02", home: false)
      let play = Play(test: test, record: id)
      test.demo.today = Day("2026-12-28")!
      _ = try await play.ask(village.ratna) { .sendAppraisal(GoodYear.rating, try $0.parties()) }
      test.demo.today = Day("2027-01-12")!
      let ratna = try await browser.signedIn(as: village.ratna)
      #expect(try await ratna.get(.home).text.contains("Tindak lanjut hasil evaluasi 1 guru belum"))
      let page = try await ratna.get(.evaluationFollowUp(id))
      let done = try await ratna.submit(page, to: .evaluationFollowUp(id), typed(page, kinds: ["pendampingan"], "Ya."))
      #expect(done.status == 303)
      let read = try await browser.signedIn(as: village.wayan).get(.evaluationFollowUp(id))
      #expect(read.text.contains("Ratna Handayani, Plt. Kepala Sekolah"))
      #expect(!(try await ratna.get(.home).text.contains("Tindak lanjut hasil evaluasi")))
    }
  }

  // R-PLAN-20
  @Test("it opens the owner's next plan beside their own reflection", arguments: Driver.allCases)
  func nextPlan(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let before = try await test.open(for: test.village.wayan, at: .accepted)
      let outcome = try await Play(test: test, record: before).ask(test.village.made) { scene in
        .followUpEvaluation(
          EvaluationFollowUpForm(
            kinds: [SuppliedChoice(id: "penugasan", title: "Penugasan atau tanggung jawab baru")],
            sentence: Self.sentence), by: try scene.parties().assessor!)
      }
      guard case .done = outcome else {
        Issue.record("not written: \(outcome)")
        return
      }
      try await EarlierReflectionTests.openNextYear(test)
      let desk = try await PlanDesk.begin(test, browser)
      let begun = try await desk.teacher.get(.plan(desk.record))
      #expect(begun.html.contains("<details open><summary>Tindak lanjut hasil evaluasi tahun 2026"))
      #expect(begun.text.contains("Refleksi Anda pada tahun 2026"))
      #expect(begun.text.contains(Self.sentence))
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      for page in [
        try await desk.teacher.get(.plan(desk.record)), try await desk.principal.get(.plan(desk.record)),
        try await desk.review(),
      ] {
        #expect(page.status == 200)
        #expect(!page.text.contains(Self.sentence))
      }
    }
  }
}
