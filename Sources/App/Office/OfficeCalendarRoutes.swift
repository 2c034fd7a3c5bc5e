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
    .signedIn(.post, "/wilayah/jadwal/penutupan") { me in
      try await change(me, news: "periode-ditutup", .periodClosed) { table in
        OfficeCalendarRows.close(table.office.id, table.period.id, on: table.today)
      }
    },
    .signedIn(.post, "/wilayah/jadwal/pembukaan") { me in
      try await change(me, news: "periode-dibuka", .periodReopened) { table in
        OfficeCalendarRows.close(table.office.id, table.period.id, on: nil)
      }
    },
    .signedIn(.post, "/wilayah/jadwal/ritme") { me in
      let rhythm = PeriodicEvaluation.Rhythm(rawValue: me.visit.form.text("ritme"))
      return try await change(me, news: "ritme-tersimpan", .rhythmChosen, fields: rhythm.map { [$0.rawValue] } ?? []) {
        OfficeCalendarRows.choose(rhythm, $0.office.id, $0.period.id)
      }
    },
    .signedIn(.post, "/wilayah/jadwal/capaian", achieve),
  ]

  /// Changes something and goes back; `Problem.notYours` for whoever only reads.
  private static func change(
    _ me: SignedIn, news: String, _ kind: JournalRows.Kind, of school: SchoolID? = nil, fields: [String] = [],
    _ statement: (OfficeCalendar.Table) -> SQL
  ) async throws -> Response {
    let table = try await OfficeCalendar.Table.load(for: me)
    guard table.mayChange else { throw Problem.notYours }
    let statements = [
      statement(table),
      JournalRows.line(
        kind, of: (school ?? table.office.id).number, fields: fields, at: table.office.id, by: me.person, on: me.now,
        id: me.house.ids.number()),
    ]
    try await me.house.database.write { try $0.run(statements) }
    return .go(to: .officeCalendar, news: news)
  }

  private static func again(
    _ table: OfficeCalendar.Table, _ faults: [CalendarForm.Fault], _ me: SignedIn
  ) -> Response {
    let page = OfficeCalendarPage(table: table, me: me, form: me.visit.form, faults: faults)
    return me.page(
      page.title, in: .office, width: .wide, hasErrors: true, status: .unprocessableContent, page.html)
  }

  private static func extend(_ me: SignedIn) async throws -> Response {
    let table = try await OfficeCalendar.Table.load(for: me)
    guard table.mayChange else { throw Problem.notYours }
    let form = me.visit.form
    let target = try await me.house.database.read { connection -> CalendarForm.Target in
      var target = CalendarForm.Target()
      switch CalendarForm.audience(form) {
      case .school: target.school = try table.school(form.text("npsn"), on: connection)
      case .person:
        target.people = try OfficePeopleRows.find(
          form.text("orang"), at: table.places, on: table.today, connection: connection)
      case .everybody, nil: break
      }
      return target
    }
    let (wanted, faults) = CalendarForm.read(form, target: target, at: table)
    guard let wanted else { return again(table, faults, me) }
    let statements = OfficeCalendarRows.extend(
      wanted, office: table.office.id, period: table.period.id, by: me.person, at: me.now, ids: me.house.ids)
    try await me.house.database.write { try $0.run(statements) }
    return .go(to: .officeCalendar, news: "jendela-diperpanjang")
  }

  private static func achieve(_ me: SignedIn) async throws -> Response {
    let table = try await OfficeCalendar.Table.load(for: me)
    guard table.mayChange else { throw Problem.notYours }
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
    let (actor, now) = (me.person, me.now)
    return try await change(
      me, news: "capaian-ditetapkan", .achievementSet, of: school.id, fields: [achievement.rawValue]
    ) { AchievementRows.set(achievement, of: school.id, in: $0.period.id, by: actor, at: now) }
  }
}

extension OfficeCalendar {
  /// Where the calendar of one office and one period lies open.
  struct Table: Sendable {
    let office: School
    /// Newest first.
    let periods: [Period]
    let period: Period
    let rules: Rulebook
    let rows: OfficeCalendarRows
    let today: Day
    /// Whether the viewer keeps it, and does not only read it.
    let mayChange: Bool

    /// The office and its schools, under the alias `s`.
    var places: SQL {
      "(s.id = \(office.id.number) OR s.office_id = \(office.id.number) OR s.foundation_id = \(office.id.number))"
    }

    func school(_ npsn: String, on connection: any Connection) throws -> School? {
      try connection.row(
        """
        SELECT \(SchoolRows.columns) FROM school s
        WHERE s.npsn = \(npsn) AND s.kind = 'school'
          AND (s.office_id = \(office.id.number) OR s.foundation_id = \(office.id.number))
        """, SchoolRows.read)
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
          office: office, periods: stored.map(\.period), period: one.period,
          rules: try house.rulebooks.book(one.rulebookHash, on: connection).rules,
          rows: try OfficeCalendarRows.load(office.id, in: one.period.id, on: connection), today: today,
          mayChange: desk.kept.contains { $0.id == office.id })
      }
    }
  }
}
