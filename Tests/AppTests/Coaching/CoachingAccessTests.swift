import App
import Domain
import TestSupport
import Testing

@Suite("Each deed of the cycle is one side's, and a colleague's part in it is feedback alone")
struct CoachingAccessTests {
  /// Each deed with the stage at which it is awaited, and whether it is the teacher's.
  static let deeds: [(stage: Stage, place: @Sendable (RecordID) -> Path, isOwners: Bool)] = [
    (.preparing, { .preparation($0) }, true), (.preparationSubmitted, { .preparationAnswer($0) }, false),
    (.awaitingObservation, { .observationSending($0) }, false), (.observed, { .observationAnswer($0) }, true),
    (.planningFollowUp, { .followUp($0) }, true), (.followUpSubmitted, { .followUpAnswer($0) }, false),
    (.acting, { .effort($0) }, true), (.effortReported, { .effortAnswer($0) }, false),
    (.reflecting, { .reflection($0) }, true), (.reflectionSubmitted, { .reflectionAnswer($0) }, false),
  ]

  @Test("the other side is refused, everybody else finds nothing, and nothing happens", arguments: Driver.allCases)
  func wrongPerson(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      for (index, deed) in Self.deeds.enumerated() {
        try await desk.bring(to: deed.stage)
        var strangers = [desk.colleague]
        for person in [test.village.ratna, test.village.yohanes, test.village.dewi] {
          strangers.append(try await browser.signedIn(as: person))
        }
        let before = try await desk.kinds
        let fields = [("command_id", "0123456789abcdef-\(index)"), ("versi", "99"), ("kata", "Mencoba.")]
        let other = deed.isOwners ? desk.principal : desk.teacher
        #expect(try await other.post(deed.place(id), fields).status == 403, "\(deed.place(id))")
        for stranger in strangers {
          #expect(try await stranger.post(deed.place(id), fields).status == 404, "\(deed.place(id))")
          #expect(try await stranger.get(StageAddress.page(deed.stage, id)).status == 404)
        }
        #expect(try await desk.kinds == before)
      }
    }
  }

  @Test("the notes of a focus are the principal's alone", arguments: Driver.allCases)
  func focuses(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .awaitingObservation)
      #expect(try await desk.teacher.get(.observationFocus(desk.record, 1)).status == 403)
      #expect(try await desk.teacher.post(.observationFocus(desk.record, 1)).status == 403)
      #expect(try await desk.colleague.get(.observationFocus(desk.record, 1)).status == 404)
    }
  }

  @Test("documents are the principal's to confirm, a form with a gap keeps what was typed", arguments: Driver.allCases)
  func documents(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      let place = Path.documents(id)
      #expect(try await desk.teacher.post(place, [("command_id", "0123456789abcdef")]).status == 403)
      #expect(try await desk.colleague.get(place).status == 404)
      #expect(try await desk.send(desk.principal, place).text.contains("Tandai sekurang-kurangnya satu dokumen."))
      let gap = try await desk.send(
        desk.principal, place, [("tersedia-kurikulum", "ya"), ("tersedia-kehadiran", "tidak")])
      #expect(gap.status == 422)
      #expect(gap.text.contains("Tulis apa yang belum tersedia."))
      #expect(gap.html.contains("value=\"ya\" checked"))
      let before = try await desk.kinds
      let page = try await desk.principal.get(place)
      let fields = [
        ("tersedia-kurikulum", "ya"), ("tersedia-kehadiran", "tidak"),
        ("keterangan-kehadiran", "Bulan Januari belum ada."),
      ]
      #expect(try await desk.principal.submit(page, to: place, fields).status == 303)
      #expect(try await desk.principal.submit(page, to: place, fields).status == 303)
      let added = try await desk.kinds.dropFirst(before.count)
      #expect(Array(added) == ["document-checked.v1", "document-checked.v1"])
      #expect(try await desk.teacher.get(place).text.contains("Bulan Januari belum ada."))
      let stale = try await desk.principal.submit(
        page, to: place, [("tersedia-kehadiran", "ya"), ("command_id", "fedcba9876543210")])
      #expect(stale.status == 409)
    }
  }

  @Test("a colleague sees whose it is, the focus and their own words; the teacher sees all", arguments: Driver.allCases)
  func feedback(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      let place = Path.feedback(id)
      #expect(try await desk.send(desk.principal, place, [("umpan-balik", "Kelasnya hangat.")]).status == 303)
      #expect(try await desk.send(desk.colleague, place, [("umpan-balik", " ")]).status == 422)
      #expect(try await desk.send(desk.colleague, place, [("umpan-balik", "Diskusinya hidup.")]).status == 303)
      let colleagues = try await desk.colleague.get(place).text
      #expect(colleagues.contains("Umpan balik untuk Wayan Lestari"))
      #expect(colleagues.contains("Diskusinya hidup."))
      #expect(!colleagues.contains("Kelasnya hangat."))
      let own = try await desk.teacher.get(place).text
      #expect(own.contains("Diskusinya hidup.") && own.contains("Kelasnya hangat.") && own.contains("Nur Fitri"))
      let refused = [("command_id", "0123456789abcdef"), ("umpan-balik", "Saya hebat.")]
      #expect(try await desk.teacher.post(place, refused).status == 403)
      let stranger = try await browser.signedIn(as: test.village.yohanes)
      #expect(try await stranger.get(place).status == 404)
      #expect(try await stranger.post(place, refused).status == 404)
      #expect(try await desk.kinds.count { $0 == "feedback-given.v1" } == 2)
    }
  }
}

/// The page on which the deed of a stage is done.
enum StageAddress {
  static func page(_ stage: Stage, _ id: RecordID) -> Path {
    switch stage {
    case .preparing, .preparationSubmitted: .preparation(id)
    case .awaitingObservation, .observed: .observation(id)
    case .planningFollowUp, .followUpSubmitted: .followUp(id)
    case .acting, .effortReported: .effort(id)
    default: .reflection(id)
    }
  }
}
