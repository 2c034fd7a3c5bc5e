import App
import Domain
import TestSupport
import Testing

@Suite("An observation is moved when both sides agree, and for a reason")
struct MoveTests {
  private let reason = "Saya mengikuti rapat dinas."

  private func fields(_ day: Day, _ reason: String? = nil) -> [(String, String)] {
    [("hari", day.text), ("jam", "jam ke-4"), ("alasan", reason ?? self.reason)]
  }

  /// Both buttons of an answer send the same form.
  private func answer(
    _ browser: Browser, _ deed: Path.MoveDeed, of id: RecordID, _ fields: [(String, String)],
    from shown: Browser.Page? = nil
  ) async throws -> Browser.Page {
    var page: Browser.Page
    if let shown { page = shown } else { page = try await browser.get(.observationMove(id)) }
    let form = Path.observationMoveDeed(id, .agreement).address
    let hidden = ["command_id", "versi"].map { ($0, page.value($0, in: form) ?? "") }
    return try await browser.post(.observationMoveDeed(id, deed), hidden + fields)
  }

  @Test("the principal proposes, the teacher finds it on Beranda and agrees", arguments: Driver.allCases)
  func agreed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let (id, day) = (desk.record, desk.today + 9)
      #expect(
        try await desk.principal.get(.observation(id)).html.contains("href=\"/observasi/\(id.number)/pemindahan\""))
      let sent = try await desk.send(desk.principal, .observationMove(id), fields(day))
      #expect(sent.location == "/observasi/\(id.number)/pemindahan?kabar=pemindahan-diusulkan")
      let home = try await desk.teacher.get(.home)
      #expect(home.text.contains("Menunggu tindakan Anda: jawab pemindahan observasi"))
      #expect(try await desk.teacher.get(.myRecords).text.contains("menunggu Anda"))
      #expect(try await desk.teacher.get(.observation(id)).text.contains("Ada usulan memindahkan observasi"))
      let page = try await desk.teacher.get(.observationMove(id))
      #expect(page.text.contains(reason))
      #expect(page.text.contains("Usulan Made Sudarma"))
      let agreed = try await answer(desk.teacher, .agreement, of: id, [("kata", "Baik.")])
      #expect(agreed.location == "/observasi/\(id.number)?kabar=pemindahan-disetujui")
      let record = try await test.record(id)
      #expect(record.preparation?.observationDay == day)
      #expect(record.preparation?.lessonTime == "jam ke-4")
      #expect(record.asides == [])
      let shown = try await desk.principal.get(.observation(id))
      #expect(shown.text.contains("Observasi pernah dipindah"))
      #expect(shown.text.contains(reason))
      #expect(try await desk.kinds.suffix(2) == ["move-proposed.v1", "move-agreed.v1"])
    }
  }

  @Test("the teacher proposes, the principal declines with a reason, and the day stays", arguments: Driver.allCases)
  func declined(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      let day = try await test.record(id).preparation?.observationDay
      #expect(try await desk.send(desk.teacher, .observationMove(id), fields(desk.today + 9)).status == 303)
      #expect(
        try await desk.teacher.get(.observationMove(id)).text.contains("Kepala sekolah belum menjawab."))
      let staff = try await desk.principal.get(.staff)
      #expect(staff.text.contains("Wayan Lestari jawab pemindahan observasi"))
      #expect(staff.text.contains("begitu juga: observasi kelas"))
      #expect(staff.html.contains("href=\"/observasi/\(id.number)/pemindahan\">Wayan Lestari"))
      let silent = try await answer(desk.principal, .refusal, of: id, [("kata", "Halo"), ("alasan", "")])
      #expect(silent.status == 422)
      #expect(silent.text.contains("Isi alasan."))
      #expect(silent.text.contains("Halo"))
      #expect(try await answer(desk.principal, .refusal, of: id, [("alasan", "Hari itu saya menguji.")]).status == 303)
      #expect(try await test.record(id).preparation?.observationDay == day)
      let told = try await desk.teacher.get(.observationMove(id))
      #expect(told.text.contains("menolak pemindahan observasi: “Hari itu saya menguji.”"))
      #expect(try await desk.kinds.suffix(2) == ["move-proposed.v1", "move-declined.v1"])
    }
  }

  @Test("a day that cannot be, or no reason, is refused beside the field", arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      for (typed, sentence) in [
        (fields(desk.today + (-1)), "Hari observasi harus antara"),
        (fields(Day("2027-01-04")!), "Hari observasi harus antara"),
        (fields(desk.today + 3, " "), "Isi alasan."),
        ([("hari", "31-02-2026"), ("jam", "jam ke-4"), ("alasan", reason)], "Isi hari observasi"),
      ] {
        let page = try await desk.send(desk.teacher, .observationMove(desk.record), typed)
        #expect(page.status == 422)
        #expect(page.text.contains(sentence))
        #expect(page.html.contains("jam ke-4"))
      }
      #expect(try await test.record(desk.record).pendingMove == nil)
    }
  }

  @Test(
    "the same day and hour is no move, an hour left blank stays, and of a Sunday it is remarked",
    arguments: Driver.allCases)
  func sameOrSunday(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let stands = try #require(try await test.record(desk.record).preparation)
      for hour in [stands.lessonTime, ""] {
        let page = try await desk.send(
          desk.teacher, .observationMove(desk.record),
          [("hari", stands.observationDay.text), ("jam", hour), ("alasan", reason)])
        #expect(page.status == 422)
        #expect(page.text.contains("Pilih hari atau jam yang lain dari yang sudah berlaku."))
      }
      let sunday = stands.observationDay + (7 - stands.observationDay.weekday) + 7
      let sent = try await desk.send(
        desk.teacher, .observationMove(desk.record), [("hari", sunday.text), ("jam", ""), ("alasan", reason)])
      #expect(sent.status == 303)
      let answering = try await desk.principal.get(.observationMove(desk.record)).text
      #expect(answering.contains("Hari itu hari Minggu"))
      #expect(answering.contains(stands.lessonTime))
      #expect(try await test.record(desk.record).pendingMove?.move.lessonTime == stands.lessonTime)
    }
  }

  @Test("of the side that observes, whoever proposed is named", arguments: Driver.allCases)
  func proposer(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      try await test.appoint(test.village.nur, .teamMember, at: test.village.school, from: "2026-01-01", home: false)
      #expect(try await desk.send(desk.principal, .observationMove(id), fields(desk.today + 5)).status == 303)
      #expect(try await desk.principal.get(.observationMove(id)).text.contains("Usulan Anda:"))
      let nur = try await desk.colleague.get(.observationMove(id))
      #expect(nur.text.contains("Usulan Made Sudarma:") && !nur.text.contains("Usulan Anda:"))
      #expect(try await desk.send(desk.colleague, .observationMove(id), fields(desk.today + 6)).status == 303)
      #expect(try await desk.teacher.get(.observationMove(id)).text.contains("Usulan Nur Fitri"))
    }
  }

  @Test("nobody answers their own proposal, and none that has been answered", arguments: Driver.allCases)
  func races(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      #expect(try await desk.send(desk.teacher, .observationMove(id), fields(desk.today + 5)).status == 303)
      let mark = [("command_id", "0123456789abcdef"), ("versi", "999"), ("kata", "Ya.")]
      let own = try await desk.teacher.post(.observationMoveDeed(id, .agreement), mark)
      #expect(own.status == 422)
      #expect(own.text.contains("Usulan Anda sendiri dijawab oleh pihak lain."))
      let stale = try await desk.principal.get(.observationMove(id))
      #expect(try await desk.send(desk.teacher, .observationMove(id), fields(desk.today + 6)).status == 303)
      let late = try await answer(desk.principal, .refusal, of: id, [("alasan", "Tidak bisa.")], from: stale)
      #expect(late.status == 409)
      #expect(late.text.contains("Tidak bisa."))
      #expect(try await answer(desk.principal, .agreement, of: id, [("kata", "")], from: late).status == 303)
      #expect(try await answer(desk.principal, .agreement, of: id, [("kata", "")], from: late).status == 303)
      #expect(try await desk.kinds.count { $0 == "move-agreed.v1" } == 1)
      #expect(try await test.record(id).preparation?.observationDay == desk.today + 6)
    }
  }

  @Test(
    "a colleague and people elsewhere find nothing; what is typed is the writer's alone", arguments: Driver.allCases)
  func access(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      for person in [test.village.nur, test.village.ratna, test.village.dewi] {
        let other = try await browser.signedIn(as: person)
        #expect(try await other.get(.observationMove(id)).status == 404)
        #expect(try await other.post(.observationMove(id), fields(desk.today + 1)).status == 404)
      }
      let draft = Path.draft(id, form: "pemindahan")
      #expect(try await desk.teacher.post(draft, [("alasan", "Baru setengah.")]).status == 204)
      #expect(try await desk.teacher.get(.observationMove(id)).text.contains("Baru setengah."))
      #expect(!(try await desk.principal.get(.observationMove(id)).text.contains("Baru setengah.")))
      #expect(try await desk.principal.post(.draft(id, form: "jawaban-pemindahan"), []).status == 409)
    }
  }
}
