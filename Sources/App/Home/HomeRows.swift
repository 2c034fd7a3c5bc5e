import Domain
import Storage

/// What Beranda says of the person's own records and teachers, in one read.
struct HomeRows: Sendable {
  /// The period that today lies in.
  let period: Period?
  /// With those that ended within a year.
  let recent: [Period]
  /// The person's own records, newest first.
  let mine: [RecordView]
  /// What last happened to the newest of them.
  let latest: [HistoryRows.Line]
  /// The teachers whom the person assesses.
  let staff: StaffRows
  /// How often they are evaluated, by who chose it.
  let rhythms: [(SchoolID, PeriodicEvaluation.Rhythm)]
  /// Teachers of ended periods whom the person assessed on the last day and has not rated yet, by period.
  let unrated: [PostRows.Unrated]
  /// The teachers of those ended periods of which something is left, the oldest first.
  let earlier: [StaffListRows]
  /// What the dinas has changed about the period where the person works today.
  let calendar: Calendar
  /// The same of periods that ended a short while ago.
  let earlierCalendars: [(period: Period, calendar: Calendar)]
  /// Nil where the period has no pra-perencanaan, and for whoever belongs nowhere.
  let prePlanning: PrePlanningGlance?
  /// The records that the person helps to fill in.
  let helped: [AssistanceRows.Helped]

  static func load(for me: SignedIn) async throws -> HomeRows {
    try await me.house.database.read { connection in try find(for: me, on: connection) }
  }

  static func find(for me: SignedIn, on connection: any Connection) throws -> HomeRows {
    let (house, person, today) = (me.house, me.person, me.today)
    let led = me.schools(as: .principal)
    let followed = me.followed(by: led.map(\.id))
    let everLed = me.everLed(as: .principal)
    let viewer = RecordView.Side(person: person, name: me.name, employment: me.employment, post: "")
    let school = me.recordPost?.post.school ?? me.school
    let answering = (me.schools(as: .operator) + me.schools(as: .officeAdmin)).map(\.id)
    let hasHome = me.posts.contains { $0.assignment.isHome }
    // Most people head no school and answer no requests: what is asked only for those who do is left out.
    let (leads, answers) = (!led.isEmpty, !answering.isEmpty)
    let (
      recent, records, drafts, latest, places, employments, found, principals, merged, unrated, said, waiting, helped,
      rhythms
    ) =
      try connection.all(
        PeriodRows.recent(today),
        Query("SELECT state FROM record WHERE owner_id = \(person.number) ORDER BY id DESC LIMIT 20") { row in
          try Written.record(row.text())
        },
        Query(
          """
          SELECT record_id, form, body FROM draft
          WHERE person_id = \(person.number) AND record_id IN (SELECT id FROM record WHERE owner_id = \(person.number))
          """
        ) { row in
          (RecordID(try row.integer()), try row.text(), FormFields(urlEncoded: try row.text()) ?? FormFields())
        },
        HistoryRows.latest(of: person), LineRows.places(ofRecordsBy: person),
        LineRows.employments(of: person), StaffRows.found(at: followed, on: today).asked(leads),
        StaffRows.principals(at: followed).asked(leads),
        StaffRows.merged(among: followed).asked(me.isFollowed(led.map(\.id))),
        PostRows.unrated(teachersAt: me.followed(by: everLed.map(\.id)), ledBy: person, on: today)
          .asked(!everLed.isEmpty),
        PrePlanningRows.standing(of: person, on: today).asked(hasHome),
        PrePlanningRows.openRequests(at: answering, on: today).asked(answers),
        AssistanceRows.helped(by: person),
        RhythmRows.chosen(above: led.flatMap(\.near), in: "(\(PeriodRows.number(on: today)))").asked(leads))
    let period = recent.first { $0.period.contains(today) }
    // What ended longer ago than any window can be extended is over.
    let ended = recent.map(\.period).filter { $0.to < today && $0.to + WindowExtension.most >= today }
    let started = records.map(\.opening.period)
    let periods = Set(started + ((period.map { [$0.period] } ?? []) + ended).map(\.id)).map(\.number)
    let (heads, changes) = try connection.all(
      LineRows.posts(at: places).asked(!places.isEmpty),
      CalendarRows.changes(
        at: places.map(\.id) + me.posts.flatMap(\.school.near),
        of: leads
          ? "(SELECT id FROM person WHERE id = \(person.number) UNION \(StaffRows.people(at: followed)))"
          : "(\(person.number))",
        in: "\(list: periods)"))
    let calendars = OfficeCalendar(changes)
    let own = me.known.map { LineRows.Post(assignment: $0, name: me.name, employment: me.employment) }
    let posts = LineRows.together(own, heads)
    let assignments = posts.assignments
    let mine = try records.compactMap { record -> RecordView? in
      guard let school = places.first(where: { $0.id == record.opening.school }) else { return nil }
      let day = school.zone.day(at: me.now)
      let line = record.opening.line(
        as: record.opening.subject, places: places, employment: me.employment, employments: employments,
        on: day)
      let assessing = line.flatMap { assignments.assessingPost(of: $0, on: day) }
      let post = posts.first { $0.assignment.id == assessing?.id }
      let book = try house.rulebooks.book(of: record.opening, on: connection)
      return RecordView(
        record: record, book: book,
        standing: .owner, today: day, school: school, owner: viewer,
        assessor: post.map {
          .init(
            person: $0.assignment.person, name: $0.name, employment: $0.employment,
            post: PostCopy.title($0.assignment, at: places.first { $0.id == assessing?.school }))
        },
        isOffices: line.map { assignments.assessingRole(of: $0, on: day) == .officeHead } ?? false,
        approver: record.opening.record == records.first?.opening.record ? HistoryRows.approver(in: latest) : nil,
        calendar: line.map { record.opening.calendar(calendars, $0, assignments, under: book.rules, on: day) }
          ?? .unchanged, line: line,
        drafts: Dictionary(
          drafts.filter { $0.0 == record.opening.record }.map { ($0.1, $0.2) },
          uniquingKeysWith: { first, _ in first }))
    }
    let rules = try period.map { try house.rulebooks.book($0.rulebookHash, on: connection).rules }
    func calendar(of period: Period) -> Calendar? {
      school.map { calendars.calendar(for: person, me.employment, at: $0, in: period.id, on: today) }
    }
    return HomeRows(
      period: period?.period, recent: recent.map(\.period), mine: mine,
      latest: try HistoryRows.named(latest, on: connection),
      staff: try StaffRows(
        found, at: led + merged, principals: principals, assessor: person, on: today, period: period?.period,
        rules: rules, followUps: StaffRows.followUps(among: found, in: house, on: connection),
        calendars: calendars),
      rhythms: rhythms, unrated: unrated,
      earlier: try recent.map(\.period).filter { one in unrated.contains { $0.last == one.to } }.map {
        try StaffListRows.find(for: me, in: $0.id, on: connection)
      },
      calendar: period.flatMap { calendar(of: $0.period) } ?? .unchanged,
      earlierCalendars: ended.compactMap { one in calendar(of: one).map { (one, $0) } },
      prePlanning: rules?.hasPrePlanning == true && hasHome
        ? PrePlanningGlance(standing: said.first ?? .silent, waiting: waiting.first ?? 0) : nil,
      helped: helped)
  }
}

/// What Beranda says of pemutakhiran data.
struct PrePlanningGlance: Sendable {
  /// How the person stands.
  let standing: IdentityStanding
  /// Requests that wait for the person as operator.
  let waiting: Int
}
