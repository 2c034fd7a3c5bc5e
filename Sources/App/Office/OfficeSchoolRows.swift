import Domain
import Storage

/// The people of one school as somebody above it sees them: where each record stands and whose turn it is, and nothing of
/// what is in it.
struct OfficeSchoolRows: Sendable {
  let school: School
  let choice: PeriodChoice
  /// Late ones first, those who are late longest; then the principal; then by name.
  let people: [Line]

  struct Line: Sendable {
    let person: PersonID
    let name: String
    let role: Role
    let isActing: Bool
    /// Nil: has not begun.
    let record: RecordID?
    let stage: Stage
    let since: Day?
    let daysLate: Int?
    /// Whether what waits can be done: the window is not ahead, the period not closed.
    let mayBegin: Bool
    /// What the viewer is to the record.
    let standing: Domain.Standing
    let words: RecordWords
    /// Whether somebody objected to the rating.
    var hasObjection: Bool { [.objected, .decided].contains(stage) }
  }

  private struct Found: Sendable {
    let assignment: Assignment
    let name: String
    let employment: Employment
    let record: (id: RecordID, subject: Subject)?
    let stage: Stage?
    let since: Day?
    let closes: Day?
  }

  /// `wanted`: a period that has ended; nil for that of the day.
  static func load(
    _ id: SchoolID, in wanted: PeriodID? = nil, at desk: OfficeDesk, in house: House
  ) async throws -> OfficeSchoolRows {
    let (person, day) = (desk.person, desk.today)
    return try await house.database.read { connection in
      let school = try desk.school(id, on: connection)
      let choice = try PeriodChoice.find(wanted, on: day, on: connection)
      let (found, places) = try connection.all(found(at: id, on: choice.day, today: day), LineRows.places(near: [id]))
      let owners = Set(found.map(\.assignment.person)).union([person]).sorted()
      let (held, insiders, changes) = try connection.all(
        LineRows.posts(at: places, of: owners), LineRows.insiders(at: places.stands([id])),
        CalendarRows.changes(
          at: places.map(\.id), of: "(\(StaffRows.people(at: SchoolRows.followed(by: [id]))))",
          in: "(\(PeriodRows.number(on: choice.day)))"))
      let posts = LineRows.together(held, insiders).assignments
      let period = choice.period
      let book = try choice.stored.map { try house.rulebooks.book($0.rulebookHash, on: connection) }
      let calendars = OfficeCalendar(changes)
      var seen: Set<PersonID> = []
      let people = found.sorted { $0.assignment.role == .principal && $1.assignment.role != .principal }
        .filter { seen.insert($0.assignment.person).inserted }
        .map { one -> Line in
          let owner = one.assignment.person
          let subject = one.record?.subject ?? (one.assignment.role == .principal ? .principal : .teacher)
          let line = ReportingLine(
            owner: owner, subject: subject, employment: one.employment, place: school, above: places,
            from: period?.from ?? day, to: period?.to ?? day)
          let rules = book?.rules(for: subject)
          let came = found.map(\.assignment).firstDay(of: owner, at: one.assignment.school, as: subject)
          let calendar =
            period.map { calendars.calendar(of: line, in: $0.id, on: day, came: came, under: rules) } ?? .unchanged
          let window: (Window.Step) -> Window.Standing = { step in
            rules?.standing(to: step, on: day, from: period?.from ?? day, calendar: calendar) ?? .open
          }
          let isDeemed = one.stage == .appraisalSent && day > one.closes ?? day
          let stage = isDeemed ? Stage.deemedAccepted : one.stage ?? .planDraft
          let isOpen = rules != nil && !calendar.isShut(at: stage)
          return Line(
            person: owner, name: one.name, role: one.assignment.role, isActing: one.assignment.standing == .acting,
            record: one.record?.id, stage: stage, since: isDeemed ? one.closes.map { $0 + 1 } : one.since,
            daysLate: isOpen && !calendar.isPeriodClosed ? Waiting.daysLate(stage, on: day, window) : nil,
            mayBegin: isOpen && Waiting.mayBegin(stage, window),
            standing: posts.standing(of: person, to: line, on: day),
            words: RecordWords(subject, at: school, one.employment))
        }
      return OfficeSchoolRows(
        school: school, choice: choice,
        people: people.enumerated().sorted { one, other in
          (-(one.element.daysLate ?? 0), one.offset) < (-(other.element.daysLate ?? 0), other.offset)
        }.map(\.element))
    }
  }

  /// `day`: on which they belong there; schools that were merged by `today` count.
  private static func found(at school: SchoolID, on day: Day, today: Day) -> Query<Found> {
    Query(
      """
      SELECT \(AssignmentRows.columns), p.name, p.employment, r.id, r.subject, r.stage, r.since_day, r.closes_day
      FROM assignment a JOIN person p ON p.id = a.person_id
      LEFT JOIN record r ON r.owner_id = a.person_id AND r.school_id = a.school_id
        AND r.period_id = (\(PeriodRows.number(on: day)))
      WHERE a.school_id IN \(SchoolRows.followed(by: [school], on: today))
        AND a.role IN ('teacher', 'principal') AND a.stand_in_reason IS NULL AND a.from_day <= \(day.text)
        AND (((a.to_day IS NULL OR a.to_day >= \(day.text)) AND (\(AssignmentRows.isHome(on: day)) OR a.role = 'principal')) OR r.id IS NOT NULL)
      ORDER BY p.folded_name, p.id, r.id NULLS LAST, a.from_day DESC, a.id
      """
    ) { row in
      let (assignment, name) = (try AssignmentRows.read(&row), try row.text())
      let (employment, id) = (try row.word(Employment.self), try row.optionalInteger())
      let subject = try row.optionalText().flatMap(Subject.init(rawValue:))
      return Found(
        assignment: assignment, name: name, employment: employment,
        record: id.map { (RecordID($0), subject ?? .teacher) },
        stage: try row.optionalText().flatMap(Stage.init(rawValue:)), since: try row.optionalDay(),
        closes: try row.optionalDay())
    }
  }
}
