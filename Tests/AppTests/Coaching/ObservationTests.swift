import App
import Domain
import TestSupport
import Testing

@Suite("An observation is noted focus by focus and sent as it was shown")
struct ObservationTests {
  @Test("a focus without a level or evidence says so and keeps what was typed", arguments: Driver.allCases)
  func incompleteFocus(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let page = try await desk.note(1, "", evidence: "Tiga murid dipanggil namanya.")
      #expect(page.status == 422)
      #expect(page.text.contains("Pilih apa yang terlihat."))
      #expect(page.text.contains("Tiga murid dipanggil namanya."))
      #expect(try await desk.note(1, "not-effective", evidence: " ").text.contains("sekurang-kurangnya satu bukti"))
      #expect(try await desk.note(1, "luar-biasa").status == 422)
      #expect(try await desk.note(1, "not-done", evidence: "").location?.contains("/fokus/2?") == true)
    }
  }

  @Test("what is not complete can be kept for later, and is not sent", arguments: Driver.allCases)
  func later(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      let kept = try await desk.note(2, "", evidence: "Baru setengah.", button: [("langkah", "nanti")])
      #expect(kept.location == "/observasi/\(id.number)?kabar=fokus-tersimpan")
      #expect(try await desk.principal.get(.observationFocus(id, 2)).text.contains("Baru setengah."))
      let start = try await desk.principal.get(.observation(id))
      #expect(start.text.contains("belum lengkap"))
      #expect(!start.html.contains("action=\"/observasi/\(id.number)/pengiriman\""))
      let forced = try await desk.principal.post(
        .observationSending(id),
        [("command_id", "0123456789abcdef"), ("versi", "99"), ("hari", desk.today.text), ("catatan", "")])
      #expect(forced.status == 409)
      #expect(try await desk.stage == .awaitingObservation)
      #expect(!(try await desk.teacher.get(.observation(id)).text.contains("Baru setengah.")))
    }
  }

  @Test("the day lies in the period and not in the future", arguments: Driver.allCases)
  func wrongDay(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      try await desk.noteAll()
      let id = desk.record
      for (day, sentence) in [
        ((desk.today + 1).text, "Hari observasi harus antara"), ("2025-12-31", "Hari observasi harus antara"),
        ("31-02-2026", "Isi hari observasi"), ("", "Isi hari observasi"),
      ] {
        let page = try await desk.sendObservation(
          from: try await desk.principal.get(.observation(id)), [("hari", day), ("catatan", "Kelas tenang.")])
        #expect(page.status == 422, "\(day)")
        #expect(page.text.contains(sentence), "\(day)")
        #expect(page.text.contains("Kelas tenang."))
      }
      #expect(try await desk.stage == .awaitingObservation)
    }
  }

  @Test("findings that changed since the page was opened are shown again before they go", arguments: Driver.allCases)
  func moved(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      try await desk.noteAll()
      let stale = try await desk.principal.get(.observation(desk.record))
      #expect(try await desk.note(2, "not-effective", evidence: "Hanya dua murid.").status == 303)
      let page = try await desk.sendObservation(from: stale, [("hari", desk.today.text), ("catatan", "Tenang.")])
      #expect(page.status == 409)
      #expect(page.text.contains("Hanya dua murid."))
      #expect(page.text.contains("Tenang."))
      #expect(try await desk.sendObservation(from: page).status == 303)
      let observation = try await test.record(desk.record).observation
      #expect(observation?.findings[1].evidence == "Hanya dua murid.")
    }
  }

  @Test("a colleague's feedback meanwhile does not spoil it", arguments: Driver.allCases)
  func feedbackMeanwhile(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      try await desk.noteAll()
      let open = try await desk.principal.get(.observation(id))
      #expect(
        try await desk.send(desk.colleague, .feedback(id), [("umpan-balik", "Murid berani bertanya.")]).status == 303)
      #expect(try await desk.sendObservation(from: open).status == 303)
      #expect(try await desk.kinds.suffix(2) == ["feedback-given.v1", "observation-sent.v1"])
    }
  }

  @Test("sending twice makes one line, and a focus that comes too late is shown, not kept", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      try await desk.noteAll()
      let page = try await desk.principal.get(.observation(desk.record))
      let focus = try await desk.principal.get(.observationFocus(desk.record, 1))
      #expect(try await desk.sendObservation(from: page).status == 303)
      #expect(try await desk.sendObservation(from: page).status == 303)
      #expect(try await desk.kinds.count { $0 == "observation-sent.v1" } == 1)
      let id = try await desk.focuses[0].id
      let late = try await desk.principal.submit(
        focus, to: .observationFocus(desk.record, 1), [("tingkat-\(id)", "effective"), ("bukti-\(id)", "Terlambat.")])
      #expect(late.status == 409)
      #expect(late.text.contains("Terlambat."))
    }
  }

  @Test("there is no fourth focus", arguments: Driver.allCases)
  func noSuchFocus(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      for number in [0, 4, -1] {
        #expect(try await desk.principal.get(.observationFocus(desk.record, number)).status == 404)
      }
      #expect(try await desk.principal.get("/observasi/\(desk.record.number)/fokus/satu").status == 404)
    }
  }
}
