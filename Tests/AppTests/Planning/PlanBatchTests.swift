import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Many plans are approved from one list")
struct PlanBatchTests {
  /// Two submitted plans of the village's school.
  private func submitted(_ test: TestHouse) async throws -> (wayan: RecordID, nur: RecordID) {
    let wayan = try await test.open(for: test.village.wayan, at: .planSubmitted)
    return (wayan, try await test.open(for: test.village.nur, at: .planSubmitted))
  }

  /// A report whose weakest sub-indicator is the one that the example plans do not choose.
  private func report(_ test: TestHouse) async throws {
    let card = ReportCard(
      year: 2025, npsn: test.village.school.npsn,
      entries: [("Keteraturan suasana kelas", .good, 8000), ("Umpan balik konstruktif", .poor, 4000)].enumerated().map {
        (place, one: (String, ReportCard.Label, Int)) in
        ReportCard.Entry(
          row: place + 2, code: nil, name: one.0, label: one.1, score: one.2, change: 0, provincial: nil, national: nil)
      })
    let (house, school) = (test.house, test.village.school.id)
    try await house.database.write {
      try ReportCardRows.save(card, of: school, by: nil, at: 0, ids: house.ids, on: $0)
    }
  }

  private func fields(_ page: Browser.Page, _ records: [RecordID]) -> [(String, String)] {
    records.map { ("pilih", "\($0.number)") }
      + records.map { ("versi-\($0.number)", page.value("versi-\($0.number)") ?? "") }
  }

  @Test("each with one tick, and sending the list twice approves nothing twice", arguments: Driver.allCases)
  func approved(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (wayan, nur) = try await submitted(test)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(try await made.get(.staff).text.contains("Setujui beberapa rencana (2)"))
      let page = try await made.get(.planBatch)
      let sent = fields(page, [wayan, nur])
      let done = try await made.submit(page, to: .planBatch, sent)
      #expect(done.status == 200)
      #expect(done.text.contains("2 dari 2 rencana disetujui"))
      let again = try await made.submit(page, to: .planBatch, sent)
      #expect(again.text.contains("2 dari 2 rencana disetujui"))
      for record in [wayan, nur] {
        #expect(try await test.kinds(of: record) == ["opened.v1", "plan-submitted.v1", "plan-approved.v1"])
        #expect(try await test.record(record).approval?.annexes.isEmpty == false)
      }
      #expect(try await made.get(.planBatch).text.contains("Tidak ada rencana yang menunggu"))
    }
  }

  // R-PLAN-18
  @Test("and one that fails does not stop the others", arguments: Driver.allCases)
  func oneFails(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (wayan, nur) = try await submitted(test)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.planBatch)
      _ = try await Play(test: test, record: wayan).ask(test.village.wayan) { _ in .withdrawPlan }
      let done = try await made.submit(page, to: .planBatch, fields(page, [wayan, nur]))
      #expect(done.text.contains("1 dari 2 rencana disetujui"))
      #expect(done.text.contains("berubah sejak Anda membuka daftarnya"))
      #expect(try await test.record(wayan).stage == .planDraft)
      #expect(try await test.record(nur).stage == .planApproved)
    }
  }

  // R-PLAN-17
  @Test("but one that differs from the advice only on its own page", arguments: Driver.allCases)
  func differs(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (wayan, nur) = try await submitted(test)
      try await report(test)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.planBatch)
      #expect(page.text.contains("2 rencana perlu dibuka satu per satu"))
      #expect(page.text.contains("saran Rapor: Umpan Balik Konstruktif"))
      #expect(!page.html.contains("name=\"pilih\""))
      let own = try await made.get(.planReview(wayan))
      #expect(own.text.contains("Berbeda dari saran Rapor Pendidikan 2025: Umpan Balik Konstruktif."))
      #expect(own.text.contains("Pilihannya bebas"))
      let forced = try await made.post(
        .planBatch,
        [("command_id", "forced-batch-0123456"), ("pilih", "\(wayan.number)"), ("versi-\(wayan.number)", "2")])
      #expect(forced.text.contains("0 dari 1 rencana disetujui"))
      for record in [wayan, nur] { #expect(try await test.record(record).stage == .planSubmitted) }
    }
  }

  @Test("nothing ticked is said beside the list; another school's record is not there", arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (wayan, _) = try await submitted(test)
      let made = try await browser.signedIn(as: test.village.made)
      let nothing = try await made.submit(try await made.get(.planBatch), to: .planBatch)
      #expect(nothing.status == 422)
      #expect(nothing.text.contains("Centang sekurang-kurangnya satu rencana."))
      let ratna = try await browser.signedIn(as: test.village.ratna)
      let foreign = try await ratna.post(
        .planBatch, [("command_id", "foreign-batch-012345"), ("pilih", "\(wayan.number)")])
      #expect(foreign.text.contains("0 dari 1 rencana disetujui") && foreign.text.contains("Tidak ditemukan."))
      #expect(!foreign.text.contains("Wayan"))
      #expect(try await test.record(wayan).stage == .planSubmitted)
    }
  }

  // R-PLAN-18
  @Test("what is not there for the person is named to nobody, and stops nothing", arguments: Driver.allCases)
  func foreign(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (wayan, nur) = try await submitted(test)
      let other = try await test.open(for: test.village.yohanes)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.planBatch)
      let done = try await made.submit(page, to: .planBatch, fields(page, [wayan, other, nur]))
      #expect(done.status == 200)
      #expect(done.text.contains("2 dari 3 rencana disetujui") && done.text.contains("Satu kinerja Tidak ditemukan."))
      #expect(!done.text.contains("Yohanes"))
      for record in [wayan, nur] { #expect(try await test.record(record).stage == .planApproved) }
    }
  }

  // R-REC-5
  @Test(
    "one to which the principal has begun to write an answer is approved on its own page", arguments: Driver.allCases)
  func drafted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (wayan, nur) = try await submitted(test)
      let made = try await browser.signedIn(as: test.village.made)
      let before = try await made.get(.planBatch)
      let draft = [("catatan", "Tunggu, saya ingin bertanya dahulu.")]
      #expect(try await made.post(.draft(wayan, form: "pemeriksaan"), draft).status == 204)
      let done = try await made.submit(before, to: .planBatch, fields(before, [wayan, nur]))
      #expect(done.text.contains("1 dari 2 rencana disetujui"))
      #expect(done.text.contains("Anda punya draf sendiri yang belum terkirim"))
      #expect(try await test.record(wayan).stage == .planSubmitted)
      #expect(try await made.get(.planReview(wayan)).text.contains("Tunggu, saya ingin bertanya dahulu."))
      let page = try await made.get(.planBatch)
      #expect(page.text.contains("1 rencana perlu dibuka satu per satu") && page.text.contains("draf Anda"))
      #expect(!page.html.contains("name=\"pilih\""))
    }
  }
}
