import Domain
import Storage

/// Perpanjangan: for whom one would hold, and how it is stored.
enum ExtensionRows {
  /// The people that an extension names, as far as they have or would have a record.
  struct Reach: Sendable {
    /// Those whose calendar this office keeps.
    var kept = 0
    var others = 0
    /// Who keeps that of the others; nil where nobody is known who does.
    var keeper: String?
  }

  private struct Found: Sendable {
    let school: School
    let employment: Employment
    let people: Int
  }

  /// The people at home at a school.
  static func reach(_ school: School, for office: School, on day: Day, connection: any Connection) throws -> Reach {
    let found = try connection.rows(
      """
      SELECT \(SchoolRows.columns), w.employment, COUNT(DISTINCT a.person_id)
      FROM school s JOIN assignment a ON a.school_id = s.id JOIN person w ON w.id = a.person_id
      WHERE s.id = \(school.id.number) AND a.role IN \(list: roles) AND a.stand_in_reason IS NULL
        AND \(AssignmentRows.isHome(on: day))
      GROUP BY s.id, w.employment
      """
    ) { row in
      Found(school: try SchoolRows.read(&row), employment: try row.word(), people: try row.int())
    }
    return try reach(found, for: office, connection: connection)
  }

  /// One person, at those of some places (under the alias `s`) where they are at home or have a record of the period.
  static func reach(
    _ person: PersonID, at places: SQL, in period: PeriodID, for office: School, on day: Day,
    connection: any Connection
  ) throws -> Reach {
    let found = try connection.rows(
      """
      SELECT \(SchoolRows.columns), w.employment FROM school s JOIN person w ON w.id = \(person.number)
      WHERE \(places) AND (
        EXISTS (SELECT 1 FROM record r
          WHERE r.owner_id = w.id AND r.school_id = s.id AND r.period_id = \(period.number))
        OR EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = w.id AND a.school_id = s.id
          AND a.role IN \(list: roles) AND a.stand_in_reason IS NULL AND \(AssignmentRows.isHome(on: day))))
      """
    ) { row in Found(school: try SchoolRows.read(&row), employment: try row.word(), people: 1) }
    return try reach(found, for: office, connection: connection)
  }

  private static let roles = Subject.allCases.map(\.role.rawValue)

  private static func reach(
    _ found: [Found], for office: School, connection: any Connection
  ) throws -> Reach {
    var reach = Reach()
    for one in found {
      if one.school.keepers(of: one.employment).contains(office.id) {
        reach.kept += one.people
      } else {
        reach.others += one.people
        reach.keeper = try one.school.governing(one.employment).flatMap {
          try SchoolRows.find($0, on: connection)?.name
        }
      }
    }
    return reach
  }

  private static func written(_ mark: CommandMark) -> String { mark.id + " " + mark.digest }

  /// Whether this very form came before.
  static func isGranted(_ mark: CommandMark, on connection: any Connection) throws -> Bool {
    try connection.row("SELECT COUNT(*) FROM window_extension WHERE command = \(written(mark))") { try $0.int() } == 1
  }

  /// Grants nothing more where the same form came before; else it counts instead of what the same people were given.
  static func extend(
    _ wanted: CalendarForm.Wanted, office: SchoolID, period: PeriodID, by actor: PersonID, at: Int64,
    command: CommandMark, id: Int64
  ) -> [SQL] {
    let (school, person): (Int64?, Int64?) =
      switch wanted.scope {
      case .everybody: (nil, nil)
      case .school(let id): (id.number, nil)
      case .person(let id): (nil, id.number)
      }
    let (one, mark) = (wanted.granted, written(command))
    let same: SQL =
      switch wanted.scope {
      case .everybody: "school_id IS NULL AND person_id IS NULL"
      case .school(let id): "school_id = \(id.number)"
      case .person(let id): "person_id = \(id.number)"
      }
    return [
      """
      INSERT INTO window_extension (id, office_id, period_id, school_id, person_id, step, until_day, reason, cause,
        made_by, made_at, command, corrects_day)
      VALUES (\(id), \(office.number), \(period.number), \(school), \(person), \(one.step.rawValue),
        \(one.until.text), \(one.reason), \(one.cause.rawValue), \(actor.number), \(at),
        \(mark), \(one.corrects?.text))
      ON CONFLICT (command) DO NOTHING
      """,
      """
      UPDATE window_extension SET is_replaced = TRUE
      WHERE office_id = \(office.number) AND period_id = \(period.number) AND step = \(one.step.rawValue) AND \(same)
        AND id <> \(id) AND NOT is_replaced AND EXISTS (SELECT 1 FROM window_extension n WHERE n.id = \(id))
      """,
    ]
  }
}
