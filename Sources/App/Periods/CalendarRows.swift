import Domain
import Storage

/// What dinas and yayasan have changed about their periods, as the tables have it.
enum CalendarRows {
  /// One row of the answer: an extension, or a closing.
  enum Found: Sendable {
    case change(OfficeCalendar.Change)
    case closed(OfficeCalendar.Closed)
  }

  /// For the places of work that `kept` names under the alias `q`, in the periods that a question names; of what was given
  /// to single people only theirs who are named by a question, where there is one.
  static func above(_ kept: SQL, of owners: SQL? = nil, in periods: SQL) -> Query<Found> {
    let places: SQL =
      "SELECT h.id FROM school q JOIN school h ON h.id IN (q.id, q.office_id, q.foundation_id) WHERE \(kept)"
    let own: SQL = owners.map { "AND (x.person_id IS NULL OR x.person_id IN (\($0)))" } ?? ""
    return found(
      offices: places, periods: periods,
      """
      AND (x.school_id IS NULL OR x.school_id IN (
        WITH RECURSIVE n(id) AS (
          SELECT q.id FROM school q WHERE \(kept)
          UNION SELECT f.successor_id FROM school f JOIN n ON f.id = n.id WHERE f.successor_id IS NOT NULL)
        SELECT id FROM n)) \(own)
      """)
  }

  private static func found(offices: SQL, periods: SQL, _ scope: SQL) -> Query<Found> {
    Query(
      """
      SELECT x.office_id, x.period_id, x.school_id, x.person_id, x.step, x.until_day, x.reason, x.cause
      FROM window_extension x WHERE x.office_id IN (\(offices)) AND x.period_id IN (\(periods)) \(scope)
      UNION ALL
      SELECT o.office_id, o.period_id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS TEXT), o.closed_day,
        CAST(NULL AS TEXT), CAST(NULL AS TEXT)
      FROM office_period o WHERE o.closed_day IS NOT NULL AND o.office_id IN (\(offices)) AND o.period_id IN (\(periods))
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
            step: step, until: until, reason: try row.text(), cause: try row.word())))
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
