import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Notes are jotted during a lesson and become evidence afterwards")
struct NoteTests {
  private struct Row: Equatable {
    let id: Int64
    let body: String
    let focus: String?
  }

  private func rows(_ test: TestHouse) async throws -> [Row] {
    try await test.house.database.read { connection in
      try connection.rows("SELECT id, body, focus FROM observation_note ORDER BY at, id") { row in
        Row(id: try row.integer(), body: try row.text(), focus: try row.optionalText())
      }
    }
  }

  private func jot(_ desk: CoachingDesk, _ text: String, as who: Browser? = nil) async throws -> Browser.Page {
    try await desk.send(
      who ?? desk.principal, .observation(desk.record), to: .observationNotes(desk.record), [("pengamatan", text)])
  }

  /// The evidence of a focus as its form holds it.
  private func evidence(_ desk: CoachingDesk, _ number: Int) async throws -> String {
    let page = try await desk.principal.get(.observationFocus(desk.record, number)).html
    let box = page.split(separator: "<textarea")[1]
    return String(box.split(separator: ">\n", maxSplits: 1)[1].prefix { $0 != "<" })
  }

  @Test("a note has the minute at the school, and the box is empty again", arguments: Driver.allCases)
  func jotted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let zone = test.village.school.zone
      let before = zone.clock(at: test.house.clock.now())
      let done = try await jot(desk, "Guru menanyakan\r\ncara lain.")
      let after = zone.clock(at: test.house.clock.now())
      #expect(done.location == "/observasi/\(desk.record.number)?kabar=catatan-tersimpan")
      let page = try await desk.principal.get(done.location ?? "")
      #expect([before, after].contains { page.text.contains("\($0.shown) Guru menanyakan cara lain. Ubah") })
      #expect(page.html.contains(" aria-describedby=\"pengamatan-petunjuk\">\n</textarea>"))
      _ = try await jot(desk, "Dua murid menjawab.")
      let both = try await desk.principal.get(.observation(desk.record)).text
      #expect(both.contains(/Guru menanyakan .* Dua murid menjawab/))
    }
  }

  // R-COACH-19
  @Test("nobody else sees a note, and no ledger knows it", arguments: Driver.allCases)
  func alone(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.appoint(test.village.nur, .teamMember, at: test.village.school, from: "2026-01-01", home: false)
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let before = try await desk.kinds
      #expect(try await jot(desk, "Hanya untuk saya.").status == 303)
      #expect(try await jot(desk, "Catatan tim.", as: desk.colleague).status == 303)
      for other in [desk.teacher, desk.colleague] {
        #expect(!(try await other.get(.observation(desk.record)).text.contains("Hanya untuk saya.")))
      }
      #expect(!(try await desk.principal.get(.observation(desk.record)).text.contains("Catatan tim.")))
      let own = try #require(try await rows(test).first)
      let place = Path.observationNote(desk.record, own.id)
      #expect(try await desk.colleague.get(place).status == 404)
      #expect(try await desk.colleague.post(place, [("pengamatan", "Diubah.")]).status == 409)
      #expect(try await desk.colleague.post(.observationNoteRemoval(desk.record, own.id)).status == 303)
      #expect(try await desk.teacher.post(place, [("pengamatan", "Diubah.")]).status == 403)
      #expect(try await rows(test).map(\.body) == ["Hanya untuk saya.", "Catatan tim."])
      #expect(try await desk.kinds == before)
    }
  }

  @Test("the same form twice is one note; the form of before with other words is another", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let page = try await desk.principal.get(.observation(desk.record))
      for text in ["Murid bertanya.", "Murid bertanya.", "Murid menjawab."] {
        let done = try await desk.principal.submit(page, to: .observationNotes(desk.record), [("pengamatan", text)])
        #expect(done.status == 303)
      }
      #expect(try await rows(test).map(\.body) == ["Murid bertanya.", "Murid menjawab."])
    }
  }

  @Test("what cannot be a note is told beside the box and keeps what was typed", arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let empty = try await jot(desk, " \n ")
      #expect(empty.status == 422)
      #expect(empty.text.contains("Tulis dahulu yang Anda lihat atau dengar."))
      let long = String(repeating: "panjang ", count: 40)
      let tooLong = try await jot(desk, long)
      #expect(tooLong.status == 422)
      #expect(tooLong.text.contains("Catatan paling banyak 300 huruf."))
      #expect(tooLong.text.contains("panjang panjang"))
      let bare = try await desk.principal.post(.observationNotes(desk.record), [("pengamatan", "Tanpa tanda.")])
      #expect(bare.status == 400)
      #expect(try await rows(test).isEmpty)
    }
  }

  @Test("before and after the stage nothing is jotted, and what was typed is shown", arguments: Driver.allCases)
  func otherStage(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparationSubmitted)
      let early = try await desk.principal.post(
        .observationNotes(desk.record), [("command_id", "0123456789abcdef"), ("pengamatan", "Terlalu dini.")])
      #expect(early.status == 409)
      #expect(early.text.contains("Catatan hanya dapat ditulis selama observasi ditunggu."))
      #expect(early.text.contains("Terlalu dini."))
      #expect(try await desk.principal.get(.observationNotes(desk.record)).status == 303)
      #expect(try await desk.principal.post(.observationNoteSorting(desk.record)).status == 409)
      #expect(try await rows(test).isEmpty)
    }
  }

  @Test(
    "notes are put under focuses and fill in their evidence, which stays the observer's", arguments: Driver.allCases)
  func sorted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let id = desk.record
      let focuses = try await desk.focuses.map(\.id)
      #expect(try await desk.note(2, "", evidence: "Ditulis sendiri.", button: [("langkah", "nanti")]).status == 303)
      for text in ["Satu.", "Dua.", "Tiga."] { #expect(try await jot(desk, text).status == 303) }
      let kept = try await rows(test)
      func put(_ places: [String]) async throws -> Browser.Page {
        try await desk.send(
          desk.principal, .observationNotes(id), to: .observationNoteSorting(id),
          zip(kept, places).map { ("fokus-catatan-\($0.id)", $1) })
      }
      #expect(try await desk.principal.get(.observationNotes(id)).text.contains("Satu. Tidak dipakai 1."))
      let done = try await put([focuses[1], focuses[1], ""])
      #expect(done.location == "/observasi/\(id.number)/fokus/2?kabar=catatan-dibagi")
      func lines(_ number: Int) async throws -> [String] {
        try await evidence(desk, number).split(separator: "\n").map {
          // Without the minute, which the clock of the machine gives.
          $0.contains(/^[0-9][0-9]\.[0-9][0-9][ ]/) ? "· " + $0.dropFirst(6) : String($0)
        }
      }
      #expect(try await lines(1) == [])
      #expect(try await lines(2) == ["Ditulis sendiri.", "· Satu.", "· Dua."])
      #expect(try await put([focuses[1], focuses[1], ""]).status == 303)
      #expect(try await lines(2) == ["Ditulis sendiri.", "· Satu.", "· Dua."], "sent twice it stands once")
      #expect(try await put([focuses[0], focuses[1], ""]).location?.contains("/fokus/1?") == true)
      #expect(try await lines(1) == ["· Satu."])
      #expect(try await lines(2) == ["Ditulis sendiri.", "· Dua."])
      #expect(try await rows(test).map(\.focus) == [focuses[0], focuses[1], nil])

      let mended = try await desk.send(
        desk.principal, .observationNote(id, kept[1].id), [("pengamatan", "Dua, tepatnya.")])
      #expect(mended.location?.contains("kabar=catatan-diubah") == true)
      #expect(try await lines(2) == ["Ditulis sendiri.", "· Dua, tepatnya."])
      let blank = try await desk.send(desk.principal, .observationNote(id, kept[1].id), [("pengamatan", "")])
      #expect(blank.status == 422)
      #expect(try await desk.principal.post(.observationNoteRemoval(id, kept[0].id)).status == 303)
      #expect(try await lines(1) == [])
      #expect(try await rows(test).map(\.body) == ["Dua, tepatnya.", "Tiga."])
      let gone = try await desk.principal.post(.observationNote(id, kept[0].id), [("pengamatan", "Sudah hilang.")])
      #expect(gone.status == 409)
      #expect(gone.text.contains("Catatan ini sudah dihapus"))
      #expect(gone.text.contains("Sudah hilang."))
      let unknown = try await put(["", "fokus-lain", ""])
      #expect(unknown.status == 400)
      #expect(try await rows(test).map(\.focus) == [focuses[1], nil])
    }
  }

  // R-COACH-19
  @Test("everybody's notes go when the observation is sent, or is never made", arguments: Driver.allCases)
  func gone(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.appoint(test.village.nur, .teamMember, at: test.village.school, from: "2026-01-01", home: false)
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      let other = try await test.open(for: test.village.nur, at: .awaitingObservation)
      #expect(try await jot(desk, "Milik kepala sekolah.").status == 303)
      #expect(try await jot(desk, "Milik tim.", as: desk.colleague).status == 303)
      let beside = try await CoachingDesk.beside(test, browser, other)
      #expect(try await jot(beside, "Guru lain.").status == 303)
      try await desk.noteAll()
      let page = try await desk.principal.get(.observation(desk.record))
      #expect(page.text.contains("1 catatan belum masuk ke fokus mana pun"))
      #expect(try await desk.sendObservation(from: page).status == 303)
      #expect(try await rows(test).map(\.body) == ["Guru lain."])
      let late = try await desk.principal.submit(
        page, to: .observationNotes(desk.record), [("pengamatan", "Terlambat.")])
      #expect(late.status == 409)
      #expect(late.text.contains("Terlambat."))
      let closed = try await Play(test: test, record: other).ask(test.village.made) { scene in
        let reason = scene.book.rules.detours.closings[0]
        return .closeRecord(Closing(reason: SuppliedChoice(id: reason.id, title: reason.title), note: ""))
      }
      guard case .done = closed else {
        Issue.record("\(closed)")
        return
      }
      #expect(try await rows(test).isEmpty)
    }
  }
}
