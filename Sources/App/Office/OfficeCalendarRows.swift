import Domain
import Storage

/// Everything that an office has arranged for one period.
struct OfficeCalendarRows: Sendable {
  /// The newest, at most `most`.
  let granted: [Granted]
  let grantedCount: Int
  /// How far each window is extended, and for whom.
  let furthest: [OfficeCalendar.Scope: [Window.Step: Day]]
  let closedOn: Day?
  let rhythm: PeriodicEvaluation.Rhythm?
  /// By name of the school, at most `most`.
  let achievements: [(school: String, stand: AchievementRows.Stand)]
  let achievementCount: Int

  static let most = 200

  var forEverybody: [Window.Step: Day] { furthest[.everybody] ?? [:] }

  struct Granted: Sendable {
    let extended: WindowExtension
    let scope: OfficeCalendar.Scope
    /// The name of whom it is for; nil: everybody.
    let whom: String?
    let by: String
    let at: Int64
    /// A later one for the same people counts instead.
    let isReplaced: Bool
  }

  static func load(
    _ office: SchoolID, in period: PeriodID, on connection: any Connection
  ) throws -> OfficeCalendarRows {
    let (under, achieved): (SQL, SQL) = (
      "x.office_id = \(office.number) AND x.period_id = \(period.number)",
      """
      organisation_achievement a JOIN school s ON s.id = a.school_id JOIN person b ON b.id = a.set_by
      WHERE a.period_id = \(period.number) AND (s.office_id = \(office.number) OR s.foundation_id = \(office.number))
      """
    )
    let (granted, counts, furthest, periods, achievements, achievementCounts) = try connection.all(
      Query(
        """
        SELECT x.step, x.until_day, x.reason, x.cause, s.id, s.name, w.id, w.name, b.name, x.made_at,
          x.is_replaced
        FROM window_extension x
        LEFT JOIN school s ON s.id = x.school_id LEFT JOIN person w ON w.id = x.person_id
        JOIN person b ON b.id = x.made_by
        WHERE \(under) ORDER BY x.id DESC LIMIT \(most)
        """
      ) { row in
        let extended = WindowExtension(
          step: try row.word(), until: try row.day(), reason: try row.text(), cause: try row.word())
        let (school, name) = (try row.optionalInteger(), try row.optionalText())
        let (person, own) = (try row.optionalInteger(), try row.optionalText())
        return Granted(
          extended: extended,
          scope: scope(school: school, person: person),
          whom: own ?? name, by: try row.text(), at: try row.integer(), isReplaced: try row.boolean())
      },
      Query("SELECT COUNT(*) FROM window_extension x WHERE \(under)") { try $0.int() },
      Query(
        """
        SELECT x.step, x.school_id, x.person_id, max(x.until_day) FROM window_extension x
        WHERE \(under) AND NOT x.is_replaced GROUP BY x.step, x.school_id, x.person_id
        """
      ) { row in
        let step = try row.word(Window.Step.self)
        let scope = scope(school: try row.optionalInteger(), person: try row.optionalInteger())
        return (scope: scope, step: step, until: try row.day())
      },
      Query(
        "SELECT closed_day, rhythm FROM office_period WHERE office_id = \(office.number) AND period_id = \(period.number)"
      ) { row in
        (try row.optionalDay(), try row.optionalText().flatMap(PeriodicEvaluation.Rhythm.init(rawValue:)))
      },
      Query(
        """
        SELECT s.name, \(AchievementRows.columns) FROM \(achieved) ORDER BY s.name LIMIT \(most)
        """
      ) { row in (school: try row.text(), stand: try AchievementRows.read(&row)) },
      Query("SELECT COUNT(*) FROM \(achieved)") { try $0.int() })
    return OfficeCalendarRows(
      granted: granted, grantedCount: counts.first ?? 0,
      furthest: Dictionary(grouping: furthest, by: \.scope).mapValues { all in
        Dictionary(uniqueKeysWithValues: all.map { ($0.step, $0.until) })
      },
      closedOn: periods.first?.0, rhythm: periods.first?.1, achievements: achievements,
      achievementCount: achievementCounts.first ?? 0)
  }

  private static func scope(school: Int64?, person: Int64?) -> OfficeCalendar.Scope {
    person.map { .person(PersonID($0)) } ?? school.map { .school(SchoolID($0)) } ?? .everybody
  }

  /// What those whom an extension of a window is for were given before.
  func given(_ step: Window.Step, to scope: OfficeCalendar.Scope) -> WindowExtension.Given {
    WindowExtension.Given(
      own: furthest[scope]?[step], wider: scope == .everybody ? nil : forEverybody[step])
  }

  /// Changes nothing where it is closed already.
  static func close(_ office: SchoolID, _ period: PeriodID, on day: Day) -> SQL {
    """
    INSERT INTO office_period (office_id, period_id, closed_day) VALUES (\(office.number), \(period.number), \(day.text))
    ON CONFLICT (office_id, period_id) DO UPDATE SET closed_day = excluded.closed_day
    WHERE office_period.closed_day IS NULL
    """
  }

  static func reopen(_ office: SchoolID, _ period: PeriodID) -> SQL {
    """
    UPDATE office_period SET closed_day = NULL
    WHERE office_id = \(office.number) AND period_id = \(period.number) AND closed_day IS NOT NULL
    """
  }

  static func choose(_ rhythm: PeriodicEvaluation.Rhythm?, _ office: SchoolID, _ period: PeriodID) -> SQL {
    guard let rhythm else {
      return """
        UPDATE office_period SET rhythm = NULL
        WHERE office_id = \(office.number) AND period_id = \(period.number) AND rhythm IS NOT NULL
        """
    }
    return """
      INSERT INTO office_period (office_id, period_id, rhythm)
      VALUES (\(office.number), \(period.number), \(rhythm.rawValue))
      ON CONFLICT (office_id, period_id) DO UPDATE SET rhythm = excluded.rhythm
      WHERE office_period.rhythm IS NULL OR office_period.rhythm <> excluded.rhythm
      """
  }
}

extension OfficeCalendar.Scope {
  /// The school or the person that it names; nil for everybody.
  var number: Int64? {
    switch self {
    case .everybody: nil
    case .school(let id): id.number
    case .person(let id): id.number
    }
  }
}

/// Tipe periodik, as the places above a school chose it.
package enum RhythmRows {
  /// What each of some places chose; those that chose nothing are left out.
  static func chosen(
    above places: [SchoolID], in period: PeriodID
  ) -> Query<(SchoolID, PeriodicEvaluation.Rhythm)> { chosen(above: places, in: "\(period.number)") }

  /// `period`: also a question in parentheses.
  static func chosen(above places: [SchoolID], in period: SQL) -> Query<(SchoolID, PeriodicEvaluation.Rhythm)> {
    Query(
      """
      SELECT office_id, rhythm FROM office_period
      WHERE period_id = \(period) AND rhythm IS NOT NULL AND office_id IN \(list: Set(places.map(\.number)))
      """
    ) { row in (SchoolID(try row.integer()), try row.word(PeriodicEvaluation.Rhythm.self)) }
  }

  /// How often somebody who works at a place is evaluated in a period, as the dinas or, for the non-ASN of a private school,
  /// the yayasan chose; nil: only at its end.
  package static func rhythm(
    of employment: Employment, at place: School, in period: PeriodID, on connection: any Connection
  ) throws -> PeriodicEvaluation.Rhythm? {
    let above = place.keepers(of: employment)
    let chosen = try connection.all(chosen(above: above, in: period))
    return above.lazy.compactMap { id in chosen.first { $0.0 == id }?.1 }.first
  }
}

/// Capaian kinerja organisasi of schools.
package enum AchievementRows {
  /// What was set, by whom and when.
  struct Stand: Sendable {
    let achievement: DistributionGuide.Achievement
    let by: PersonID
    let name: String
    let at: Int64
  }

  /// With whoever set it under the alias `b`.
  static let columns: SQL = "a.achievement, b.id, b.name, a.set_at"

  static func read(_ row: inout Row) throws -> Stand {
    Stand(
      achievement: try row.word(), by: PersonID(try row.integer()), name: try row.text(), at: try row.integer())
  }

  static func stand(
    of school: SchoolID, in period: PeriodID, on connection: any Connection
  ) throws -> Stand? {
    try connection.row(
      """
      SELECT \(columns) FROM organisation_achievement a JOIN person b ON b.id = a.set_by
      WHERE a.school_id = \(school.number) AND a.period_id = \(period.number)
      """, read)
  }

  package static func of(
    _ school: SchoolID, in period: PeriodID, on connection: any Connection
  ) throws -> DistributionGuide.Achievement? {
    try connection.row(
      """
      SELECT achievement FROM organisation_achievement
      WHERE school_id = \(school.number) AND period_id = \(period.number)
      """
    ) { try $0.word() }
  }

  package static func set(
    _ achievement: DistributionGuide.Achievement, of school: SchoolID, in period: PeriodID, by actor: PersonID,
    at: Int64
  ) -> SQL {
    """
    INSERT INTO organisation_achievement (school_id, period_id, achievement, set_by, set_at)
    VALUES (\(school.number), \(period.number), \(achievement.rawValue), \(actor.number), \(at))
    ON CONFLICT (school_id, period_id) DO UPDATE SET achievement = excluded.achievement, set_by = excluded.set_by,
      set_at = excluded.set_at
    WHERE organisation_achievement.achievement <> excluded.achievement
    """
  }
}
