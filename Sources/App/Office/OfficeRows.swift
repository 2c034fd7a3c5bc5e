import Domain
import Storage

/// The schools of a desk, each with where its records of the period stand: one question for all of them.
struct OfficeRows: Sendable {
  let period: Period?
  /// Late ones first, then those in which somebody has waited longest.
  let schools: [Line]

  struct Line: Sendable {
    let school: School
    /// People at home there who have not begun.
    var notBegun = 0
    var planning = 0
    var execution = 0
    var appraisal = 0
    var finished = 0
    /// Records that wait for an assessor or for whoever decides an objection.
    var waiting = 0
    /// The day since which the first of them waits.
    var waitingSince: Day?
    /// Records past their window, and people who have not begun in time.
    var late = 0
  }

  var late: Int { schools.reduce(0) { $0 + $1.late } }

  /// A row of the question: so many records of a school at one stage.
  private struct Count: Sendable {
    /// Where the records are kept; a merged school's count at its successor.
    let school: SchoolID
    /// Nil: not begun.
    let stage: Stage?
    /// Only where somebody has a window of their own.
    let owner: PersonID?
    /// Only of those who came after the period had begun.
    let came: Day?
    /// It says whose calendar they follow; at a state school it does not matter.
    let employment: Employment
    let number: Int
    let since: Day?
  }

  static func load(_ desk: OfficeDesk, in house: House) async throws -> OfficeRows {
    try await house.database.read { connection in
      let (periods, schools, counts, changes) = try connection.all(
        PeriodRows.containing(desk.today),
        Query("SELECT \(SchoolRows.columns) FROM school s WHERE \(desk.schools)", SchoolRows.read),
        counts(desk),
        CalendarRows.above(
          "q.id IN (SELECT s.id FROM school s WHERE \(desk.schools))", in: PeriodRows.number(on: desk.today)))
      let rules = try periods.first.map { try house.rulebooks.book($0.rulebookHash, on: connection).rules }
      return OfficeRows(
        schools, counts, OfficeCalendar(changes), period: periods.first?.period, rules: rules, on: desk.today)
    }
  }

  /// How many schools a desk has that were not merged into another one, for whoever asks nothing else of them.
  static func count(_ desk: OfficeDesk, in house: House) async throws -> Int {
    try await house.database.read { connection in
      try connection.row(
        """
        SELECT COUNT(*) FROM school s
        WHERE \(desk.schools) AND (s.successor_day IS NULL OR s.successor_day > \(desk.today.text))
        """
      ) { try $0.int() } ?? 0
    }
  }

  /// A sent rating that nobody answered in time is finished.
  private static func counts(_ desk: OfficeDesk) -> Query<Count> {
    let (day, schools) = (desk.today.text, desk.schools)
    let period: SQL = "(\(PeriodRows.number(on: desk.today)))"
    return Query(
      """
      SELECT t.place, t.stage, t.owner, t.came, t.employment, COUNT(*), MIN(t.since) FROM (
        SELECT s.id AS place,
          CASE WHEN r.stage = 'appraisal-sent' AND r.closes_day < \(day) THEN 'deemed-accepted' ELSE r.stage END AS stage,
          (SELECT MIN(x.person_id) FROM window_extension x WHERE x.person_id = r.owner_id) AS owner,
          (SELECT MIN(a.from_day) FROM assignment a
            WHERE a.person_id = r.owner_id AND a.school_id = r.school_id AND a.role = r.subject
            GROUP BY a.person_id HAVING MIN(a.from_day) > (SELECT from_day FROM period WHERE id = r.period_id)) AS came,
          \(employment("r.owner_id")) AS employment, r.since_day AS since
        FROM school s JOIN record r ON r.school_id = s.id AND r.period_id = \(period)
        WHERE \(schools)
        UNION ALL
        SELECT s.id, '', (SELECT MIN(x.person_id) FROM window_extension x WHERE x.person_id = a.person_id),
          CASE WHEN MIN(a.from_day) > (SELECT from_day FROM period WHERE id = \(period)) THEN MIN(a.from_day) END,
          \(employment("a.person_id")), CAST(NULL AS TEXT)
        FROM school s JOIN assignment a ON a.school_id = s.id AND a.role IN ('teacher', 'principal')
        WHERE \(schools) AND \(AssignmentRows.isHome(on: desk.today))
          AND NOT EXISTS (
            SELECT 1 FROM record r JOIN school m ON m.id = r.school_id
            WHERE r.owner_id = a.person_id AND r.period_id = \(period) AND (m.id = s.id OR m.successor_id = s.id
                OR m.successor_id IN (SELECT b.id FROM school b WHERE b.successor_id = s.id)))
        GROUP BY s.id, a.person_id
      ) t GROUP BY t.place, t.stage, t.owner, t.came, t.employment
      """
    ) { row in
      Count(
        school: SchoolID(try row.integer()), stage: Stage(rawValue: try row.text()),
        owner: try row.optionalInteger().map { PersonID($0) }, came: try row.optionalDay(),
        employment: try row.word(), number: try row.int(), since: try row.optionalDay())
    }
  }

  /// The status kepegawaian of somebody at the school `s`, where it divides yayasan and dinas.
  private static func employment(_ person: SQL) -> SQL {
    """
    CASE WHEN s.status = 'private' THEN (SELECT w.employment FROM person w WHERE w.id = \(person)) ELSE 'pns' END
    """
  }

  /// `rules`: those of the period; nil while none is open, and then nothing is counted.
  private init(
    _ schools: [School], _ counts: [Count], _ calendars: OfficeCalendar, period: Period?, rules: Rulebook?, on day: Day
  ) {
    self.period = period
    let successors = Dictionary(
      uniqueKeysWithValues: schools.compactMap { one in one.successor(on: day, among: schools).map { (one.id, $0) } })
    let bySchool = Dictionary(grouping: counts) { successors[$0.school] ?? $0.school }
    let lines = schools.filter { successors[$0.id] == nil }.map { school -> Line in
      var line = Line(school: school)
      guard let period, let rules else { return line }
      for count in bySchool[school.id] ?? [] {
        let calendar = calendars.calendar(for: count.owner, count.employment, at: school, in: period.id, on: day)
          .reckoned(from: count.came, in: period.from...period.to, under: rules)
        line.add(count.number, at: count.stage, since: count.since, on: day, isClosed: calendar.isPeriodClosed) {
          rules.standing(to: $0, on: day, from: period.from, calendar: calendar)
        }
      }
      return line
    }
    let never = Day(ordinal: Int.max)
    let keys = lines.map { (late: -$0.late, since: $0.waitingSince ?? never, name: PersonRows.folded($0.school.name)) }
    self.schools = lines.indices.sorted { keys[$0] < keys[$1] }.map { lines[$0] }
  }
}

extension OfficeRows.Line {
  fileprivate mutating func add(
    _ number: Int, at stage: Stage?, since: Day?, on day: Day, isClosed: Bool,
    _ standing: (Window.Step) -> Window.Standing
  ) {
    if !isClosed, Waiting.daysLate(stage ?? .planDraft, on: day, standing) != nil { late += number }
    guard let stage else {
      notBegun += number
      return
    }
    switch stage.holder {
    case .nobody:
      finished += number
      return
    case .assessor, .superior:
      if !isClosed || Stage.outlivingClosing.contains(stage), Waiting.mayBegin(stage, standing) {
        waiting += number
        waitingSince = [waitingSince, since].compactMap(\.self).min()
      }
    case .owner: break
    }
    switch stage.kind {
    case .prePlanning, .planning: planning += number
    case .execution: execution += number
    case .appraisal, .evaluationFollowUp: appraisal += number
    }
  }
}
