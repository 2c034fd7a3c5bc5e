import Domain
import Storage

/// What dinas and yayasan have changed about their periods, as the tables have it.
enum CalendarRows {
  /// One row of the answer: an extension, or a closing.
  enum Found: Sendable {
    case change(OfficeCalendar.Change)
    case closed(OfficeCalendar.Closed)
  }

  /// What places of work and those above them have changed in some periods: for everybody, for one of the places, and for
  /// single people. `owners` and `periods` stand behind `IN`: lists, or questions in parentheses.
  static func changes(at places: some Collection<SchoolID>, of owners: SQL, in periods: SQL) -> Query<Found> {
    let among: SQL = "\(list: Set(places.map(\.number)).sorted())"
    return Query(
      """
      SELECT x.office_id, x.period_id, x.school_id, x.person_id, x.step, x.until_day, x.reason, x.cause,
        x.corrects_day
      FROM window_extension x WHERE NOT x.is_replaced AND x.office_id IN \(among) AND x.period_id IN \(periods)
        AND (x.school_id IS NULL OR x.school_id IN \(among))
        AND (x.person_id IS NULL OR x.person_id IN \(owners))
      UNION ALL
      SELECT o.office_id, o.period_id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS TEXT), o.closed_day,
        CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT)
      FROM office_period o WHERE o.closed_day IS NOT NULL AND o.office_id IN \(among) AND o.period_id IN \(periods)
      """
    ) { row in
      let (office, period) = (SchoolID(try row.integer()), PeriodID(try row.integer()))
      let (school, person) = (try row.optionalInteger(), try row.optionalInteger())
      let step = try row.optionalText().flatMap(Window.Step.init(rawValue:))
      let until = try row.day()
      guard let step else { return .closed(.init(office: office, period: period)) }
      let scope: OfficeCalendar.Scope =
        person.map { .person(PersonID($0)) } ?? school.map { .school(SchoolID($0)) } ?? .everybody
      return .change(
        .init(
          office: office, period: period, scope: scope,
          granted: WindowExtension(
            step: step, until: until, reason: try row.text(), cause: try row.word(), corrects: try row.optionalDay())))
    }
  }
}

extension OfficeCalendar {
  init(_ found: [CalendarRows.Found]) {
    var (changes, closed): ([Change], [Closed]) = ([], [])
    for one in found {
      switch one {
      case .change(let change): changes.append(change)
      case .closed(let period): closed.append(period)
      }
    }
    self.init(changes: changes, closed: closed)
  }
}
