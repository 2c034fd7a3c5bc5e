import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Jadwal: periods are closed and opened again, windows extended, the rhythm and the achievements of schools set.
enum OfficeCalendarRoom {
  static let routes: [Route] = [
    .signedIn(.get, "/wilayah/jadwal") { me in
      let page = OfficeCalendarPage(table: try await OfficeCalendar.Table.load(for: me), me: me)
      return me.page(page.title, in: .office, width: .wide, Kabar.notice(me) + page.html)
    },
    .signedIn(.post, "/wilayah/jadwal/perpanjangan", extend),
    .signedIn(.post, "/wilayah/jadwal/penutupan", close),
    .signedIn(.post, "/wilayah/jadwal/pembukaan") { me in
      let table = try await OfficeCalendar.Table.kept(by: me)
      return try await change(table, me, news: "periode-dibuka", .periodReopened) {
        [OfficeCalendarRows.reopen(table.office.id, table.period.id)]
      }
    },
    .signedIn(.post, "/wilayah/jadwal/ritme", choose),
    .signedIn(.post, "/wilayah/jadwal/capaian", achieve),
  ]

  /// Changes a row and goes back to the same calendar; the journal has a line where there was something to change.
  static func change(
    _ table: OfficeCalendar.Table, _ me: SignedIn, news: String, _ kind: JournalRows.Kind, of subject: Int64? = nil,
    fields: [String] = [], reason: String = "", _ statement: () -> [SQL]
  ) async throws -> Response {
    let line = line(kind, of: subject, fields: fields, reason: reason, table, me)
    let statements = statement()
    try await me.house.database.write { connection in
      if try connection.run(statements).contains(where: { $0 > 0 }) { try connection.run([line]) }
    }
    return .go(address: table.place.address, news: news)
  }

  private static func line(
    _ kind: JournalRows.Kind, of subject: Int64?, fields: [String], reason: String = "", _ table: OfficeCalendar.Table,
    _ me: SignedIn
  ) -> SQL {
    JournalRows.line(
      kind, of: subject ?? table.office.id.number, fields: fields, reason: reason, at: table.office.id, by: me.person,
      on: me.now, id: me.house.ids.number())
  }

  /// Shows first what is still open there, and asks for the reason.
  private static func close(_ me: SignedIn) async throws -> Response {
    let table = try await OfficeCalendar.Table.kept(by: me)
    let (form, isSure) = (me.visit.form, me.visit.form.text("pasti") == "ya")
    let faults = isSure ? CalendarForm.reason(form) : []
    if isSure, faults.isEmpty {
      return try await change(table, me, news: "periode-ditutup", .periodClosed, reason: form.text("alasan")) {
        [OfficeCalendarRows.close(table.office.id, table.period.id, on: table.today)]
      }
    }
    let open = try await me.house.database.read { try table.openRecords(on: $0) }
    let page = OfficeClosingPage(table: table, me: me, open: open, form: form, faults: faults)
    return me.page(
      page.title, in: .office, hasErrors: isSure, status: isSure ? .unprocessableContent : .ok, page.html)
  }

  private static func choose(_ me: SignedIn) async throws -> Response {
    let table = try await OfficeCalendar.Table.kept(by: me)
    let word = me.visit.form.text("ritme")
    let rhythm = PeriodicEvaluation.Rhythm(rawValue: word)
    guard rhythm != nil || (me.visit.form.has("ritme") && word.isEmpty) else {
      return again(table, [.init("ritme", "Pilih tipe evaluasi periodik, atau “Tidak ada”.")], me)
    }
    return try await change(
      table, me, news: "ritme-tersimpan", .rhythmChosen, fields: rhythm.map { [$0.rawValue] } ?? []
    ) {
      [OfficeCalendarRows.choose(rhythm, table.office.id, table.period.id)]
    }
  }

  /// What was typed once more: with what is wrong with it, or because somebody came back from the page of checking.
  static func again(
    _ table: OfficeCalendar.Table, _ faults: [CalendarForm.Fault], _ me: SignedIn,
    replacing: AchievementRows.Stand? = nil
  ) -> Response {
    let page = OfficeCalendarPage(table: table, me: me, form: me.visit.form, faults: faults, replacing: replacing)
    return me.page(
      page.title, in: .office, width: .wide, hasErrors: !faults.isEmpty,
      status: faults.isEmpty ? .ok : .unprocessableContent, page.html)
  }

  private static func achieve(_ me: SignedIn) async throws -> Response {
    let table = try await OfficeCalendar.Table.kept(by: me)
    let form = me.visit.form
    let school = try await me.house.database.read { try table.school(form.text("npsn-capaian"), on: $0) }
    let achievement = DistributionGuide.Achievement(rawValue: form.text("capaian"))
    guard let school, let achievement else {
      let faults: [CalendarForm.Fault?] = [
        school == nil ? CalendarForm.Fault("npsn-capaian", "Isi NPSN sekolah di bawah kantor ini.") : nil,
        achievement == nil ? CalendarForm.Fault("capaian", "Pilih capaian organisasi.") : nil,
      ]
      return again(table, faults.compactMap(\.self), me)
    }
    let (actor, now, seen) = (me.person, me.now, form.text(OfficeCalendarPage.replaced))
    let line = line(.achievementSet, of: school.id.number, fields: [achievement.rawValue], table, me)
    // A school may have two offices above it: what another set is replaced by nobody who has not been told.
    let other = try await me.house.database.write { connection -> AchievementRows.Stand? in
      let stand = try AchievementRows.stand(of: school.id, in: table.period.id, on: connection)
      if let stand, stand.by != actor, stand.achievement != achievement, seen != String(stand.at) { return stand }
      let set = AchievementRows.set(achievement, of: school.id, in: table.period.id, by: actor, at: now)
      if try connection.run([set]) != [0] { try connection.run([line]) }
      return nil
    }
    if let other {
      let told = CalendarForm.Fault("capaian", OfficeCopy.replacing(other, with: achievement, in: table.office.zone))
      return again(table, [told], me, replacing: other)
    }
    return .go(address: table.place.address, news: "capaian-ditetapkan")
  }
}

extension OfficeCalendar {
  /// Where the calendar of one office and one period lies open.
  struct Table: Sendable {
    let office: School
    /// Those at which the viewer has a post.
    let offices: [School]
    /// Newest first.
    let periods: [Period]
    let period: Period
    let rules: Rulebook
    let rows: OfficeCalendarRows
    let today: Day
    /// Whether the viewer keeps it, and does not only read it.
    let mayChange: Bool

    /// The page of this office and period.
    var place: Place { Place(office: office.id, period: period.id) }

    struct Place: Address {
      let office: SchoolID
      let period: PeriodID

      var address: String { "\(Path.officeCalendar.address)?kantor=\(office.number)&periode=\(period.number)" }
    }

    /// The office and its schools, under the alias `s`.
    var places: SQL {
      "(s.id = \(office.id.number) OR s.office_id = \(office.id.number) OR s.foundation_id = \(office.id.number))"
    }

    func school(_ typed: String, on connection: any Connection) throws -> School? {
      guard let npsn = NPSN(typed) else { return nil }
      return try connection.row(
        """
        SELECT \(SchoolRows.columns) FROM school s
        WHERE s.npsn = \(npsn.text) AND s.kind = 'school'
          AND (s.office_id = \(office.id.number) OR s.foundation_id = \(office.id.number))
        """, SchoolRows.read)
    }

    /// Records of the period that the office governs and that could not go on: a rating that was sent and an objection may.
    func openRecords(on connection: any Connection) throws -> Int {
      let outliving = Stage.outlivingClosing.map(\.rawValue).sorted()
      return try connection.row(
        """
        SELECT COUNT(*) FROM school s JOIN record r ON r.school_id = s.id AND r.period_id = \(period.id.number)
        JOIN person w ON w.id = r.owner_id
        WHERE \(places) AND r.holder <> 'nobody' AND r.stage NOT IN \(list: outliving)
          AND \(KeptRecord.isGoverned(by: office))
        """
      ) { try $0.int() } ?? 0
    }

    /// The same for a deed; `Problem.notYours` for whoever only reads.
    static func kept(by me: SignedIn) async throws -> Table {
      let table = try await load(for: me)
      guard table.mayChange else { throw Problem.notYours }
      return table
    }

    /// Throws `Problem.notFound` for whoever has no post at an office, and while there is no period.
    static func load(for me: SignedIn) async throws -> Table {
      let desk = try OfficeDesk(me)
      let fields = me.visit.method == .post ? me.visit.form : me.visit.query
      let asked = fields.text("kantor")
      let office =
        asked.isEmpty
        ? desk.kept.first ?? desk.offices.first : desk.offices.first { String($0.id.number) == asked }
      guard let office else { throw Problem.notFound }
      let (house, wanted, today) = (me.house, PeriodID(fields.text("periode")), office.zone.day(at: me.now))
      return try await house.database.read { connection in
        let stored = try connection.all(PeriodRows.all())
        let one =
          wanted.map { id in stored.first { $0.period.id == id } }
          ?? stored.first { $0.period.contains(today) } ?? stored.first
        guard let one else { throw Problem.notFound }
        return Table(
          office: office, offices: desk.offices, periods: stored.map(\.period), period: one.period,
          rules: try house.rulebooks.book(one.rulebookHash, on: connection).rules,
          rows: try OfficeCalendarRows.load(office.id, in: one.period.id, on: connection), today: today,
          mayChange: desk.kept.contains { $0.id == office.id })
      }
    }
  }
}
