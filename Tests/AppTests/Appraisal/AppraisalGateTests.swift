import App
import Domain
import TestSupport
import Testing

@Suite("A rating out of order, out of time or by the wrong person changes nothing")
struct AppraisalGateTests {
  // R-PERIOD-2
  @Test("before a day that is only provisional the page warns, and the rating goes", arguments: Driver.allCases)
  func provisional(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      test.demo.today = Day("2026-11-30")!
      let made = try await browser.signedIn(as: test.village.made)
      // Nobody is asked for it, but it may be done.
      #expect(!(try await made.get(.staff).text.contains("menunggu Anda: nilai")))
      let turn = try await made.get(.record(record))
      #expect(turn.text.contains("Penilaian dibuka 1 Desember 2026"))
      #expect(turn.text.contains("Beri penilaian sebelum jadwalnya"))
      let page = try await made.get(.appraisal(record))
      let warning = "Menurut jadwal sementara, penilaian baru dimulai 1 Desember 2026."
      #expect(page.text.contains(warning))
      _ = try await made.submit(page, to: .appraisalCheck(record), RatingFields.with())
      let check = try await made.get(.appraisalCheck(record))
      #expect(check.text.contains(warning))
      #expect(try await made.submit(check, to: .appraisalSending(record), RatingFields.with()).status == 303)
      #expect(try await test.record(record).stage == .appraisalSent)
    }
  }

  /// A rulebook whose calendar is no hearsay.
  static func confirmed(_ test: TestHouse) async throws -> Library.Book {
    try await test.edited([
      (
        "hanya diperingatkan.\",\n      \"status\": \"provisional\"",
        "hanya diperingatkan.\",\n      \"status\": \"sourced\""
      )
    ])
  }

  // R-PERIOD-1
  @Test("before a confirmed day the page says when it opens, and sending is refused", arguments: Driver.allCases)
  func early(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await Play.open(test, for: test.village.wayan, under: Self.confirmed(test)).record
      try await test.bring(record, to: .awaitingAppraisal)
      test.demo.today = Day("2026-11-30")!
      let before = try await test.kinds(of: record)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.appraisal(record))
      #expect(page.text.contains("Penilaian dibuka pada 1 Desember 2026"))
      #expect(page.text.contains("Mengamati dua kelas rekan."))
      #expect(!page.html.contains("name=\"realisasi\""))
      let fields = RatingFields.with() + [("command_id", "0123456789abcdef"), ("versi", "99")]
      for place in [Path.appraisalCheck(record), .appraisalSending(record)] {
        let refused = try await made.post(place, fields)
        #expect(refused.status == 422)
        #expect(refused.text.contains("Penilaian baru dibuka pada 1 Desember 2026."))
        #expect(refused.text.contains("Yang Anda ketik, belum terkirim"))
        #expect(refused.text.contains(RatingFields.with().first { $0.0 == "alasan-hasil" }!.1))
      }
      #expect(try await test.kinds(of: record) == before)
    }
  }

  @Test("before the agreement there is nothing to rate", arguments: Driver.allCases)
  func notAgreed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test, at: .planApproved)
      for person in [test.village.made, test.village.wayan] {
        let page = try await browser.signedIn(as: person).get(.appraisal(record))
        #expect(page.text.contains("Penilaian dapat ditulis setelah rencana disetujui dan disepakati."))
        #expect(!page.html.contains("name=\"realisasi\""))
      }
    }
  }

  @Test(
    "the other side is told that it is not theirs, everybody else that there is no such page",
    arguments: Driver.allCases)
  func wrongPeople(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let village = test.village
      let before = try await test.kinds(of: record)
      let fields = RatingFields.with() + [("command_id", "0123456789abcdef"), ("versi", "99")]
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.get(.appraisalCheck(record)).status == 403)
      #expect(try await wayan.post(.appraisalCheck(record), fields).status == 403)
      #expect(try await wayan.post(.appraisalSending(record), fields).status == 403)
      let made = try await browser.signedIn(as: village.made)
      #expect(try await made.post(.acceptance(record), fields).status == 403)
      for person in [village.nur, village.dewi, village.ratna, village.yohanes, village.agus] {
        let other = try await browser.signedIn(as: person)
        #expect(try await other.get(.appraisal(record)).status == 404)
        #expect(try await other.get(.appraisalCheck(record)).status == 404)
        for place in [Path.appraisalCheck(record), .appraisalSending(record), .acceptance(record)] {
          #expect(try await other.post(place, fields).status == 404)
        }
      }
      #expect(try await test.kinds(of: record) == before)
    }
  }

  @Test("the same form twice is one line; another form after it changes nothing", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let made = try await browser.signedIn(as: test.village.made)
      let fields = RatingFields.with()
      _ = try await made.submit(try await made.get(.appraisal(record)), to: .appraisalCheck(record), fields)
      let check = try await made.get(.appraisalCheck(record))
      let other = try await made.get(.appraisalCheck(record))
      for _ in 1...2 {
        #expect(try await made.submit(check, to: .appraisalSending(record), fields).status == 303)
      }
      let late = try await made.submit(other, to: .appraisalSending(record), RatingFields.with("below", "below"))
      #expect(late.status == 409)
      #expect(late.text.contains("Yang Anda ketik, belum terkirim"))
      #expect(late.text.contains("Di bawah ekspektasi"))
      #expect(try await test.kinds(of: record).filter { $0 == "appraisal-sent.v1" }.count == 1)
      #expect(try await test.record(record).appraisal?.predicate == .good)
    }
  }

  @Test(
    "after fourteen days the result counts as accepted, and cannot be accepted any more", arguments: Driver.allCases)
  func tooLate(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test, at: .appraisalSent)
      test.demo.today = Day("2026-12-17")!
      let lastDay = try await browser.signedIn(as: test.village.wayan).get(.appraisal(record))
      #expect(lastDay.text.contains("Terima hasil penilaian"))
      test.demo.today = Day("2026-12-18")!
      let before = try await test.kinds(of: record)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.appraisal(record))
      #expect(page.text.contains("Dianggap diterima sejak 18 Desember 2026"))
      #expect(!page.html.contains("action=\"\(Path.acceptance(record).address)\""))
      let refused = try await wayan.post(
        .acceptance(record), [("kata", ""), ("command_id", "0123456789abcdef"), ("versi", "99")])
      #expect(refused.status == 422)
      #expect(refused.text.contains("Langkah ini tidak berlaku lagi"))
      #expect(try await test.kinds(of: record) == before)
    }
  }

  @Test("nothing can be accepted before it is sent", arguments: Driver.allCases)
  func tooEarly(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let refused = try await wayan.post(
        .acceptance(record), [("kata", ""), ("command_id", "0123456789abcdef"), ("versi", "99")])
      #expect(refused.status == 422)
      #expect(refused.text.contains("sekarang tahapnya “Menunggu penilaian”"))
    }
  }
}
