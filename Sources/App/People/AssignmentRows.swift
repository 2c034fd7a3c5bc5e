import Domain
import Storage

/// How an assignment stands in its table, under the alias `a`.
package enum AssignmentRows {
  package static let columns: SQL =
    """
    a.id, a.person_id, a.school_id, a.role, a.standing, a.from_day, a.to_day, a.is_home, a.staff_kind, a.stands_in_for,
    a.stand_in_reason
    """

  package static func read(_ row: inout Row) throws -> Assignment {
    Assignment(
      id: ID(try row.integer()), person: ID(try row.integer()), school: ID(try row.integer()),
      role: try row.word(), standing: try row.word(), from: try row.day(), to: try row.optionalDay(),
      isHome: try row.boolean(), staffKind: try row.optionalText(), standIn: try standIn(&row))
  }

  private static func standIn(_ row: inout Row) throws -> Assignment.StandIn? {
    let (person, reason) = (try row.optionalInteger(), try row.optionalText())
    return reason.map { Assignment.StandIn(for: person.map { PersonID($0) }, reason: $0) }
  }

  /// Whether somebody is at home there on a day. Of several homes the one that began last is it: whoever was promoted to
  /// another school is counted there alone.
  static func isHome(on day: Day) -> SQL {
    """
    a.is_home AND a.from_day <= \(day.text) AND (a.to_day IS NULL OR a.to_day >= \(day.text)) AND NOT EXISTS (
      SELECT 1 FROM assignment n WHERE n.person_id = a.person_id AND n.school_id <> a.school_id AND n.is_home
        AND n.from_day <= \(day.text) AND (n.to_day IS NULL OR n.to_day >= \(day.text))
        AND (n.from_day > a.from_day OR (n.from_day = a.from_day AND n.id > a.id)))
    """
  }

  package static func insert(_ one: Assignment) -> SQL {
    """
    INSERT INTO assignment (id, person_id, school_id, role, standing, from_day, to_day, is_home, staff_kind,
      stands_in_for, stand_in_reason)
    VALUES (\(one.id.number), \(one.person.number), \(one.school.number), \(one.role.rawValue),
      \(one.standing.rawValue), \(one.from.text), \(one.to?.text), \(one.isHome), \(one.staffKind),
      \(one.standIn?.person?.number), \(one.standIn?.reason))
    """
  }

  /// Only what may change of an assignment: its days and jenis PTK.
  package static func update(_ one: Assignment) -> SQL {
    """
    UPDATE assignment SET from_day = \(one.from.text), to_day = \(one.to?.text), staff_kind = \(one.staffKind)
    WHERE id = \(one.id.number)
    """
  }

  package static func remove(_ id: AssignmentID) -> SQL { "DELETE FROM assignment WHERE id = \(id.number)" }

  package static func find(_ id: AssignmentID, on connection: any Connection) throws -> Assignment? {
    try connection.row("SELECT \(columns) FROM assignment a WHERE a.id = \(id.number)", read)
  }

  /// Every assignment of a school, ended ones included.
  package static func ofSchool(_ school: SchoolID, on connection: any Connection) throws -> [Assignment] {
    try connection.rows("SELECT \(columns) FROM assignment a WHERE a.school_id = \(school.number) ORDER BY a.id", read)
  }
}

extension Row {
  /// A day as `YYYY-MM-DD`.
  mutating func day() throws -> Day {
    guard let day = Day(try text()) else { throw RowFault.noDay }
    return day
  }

  mutating func optionalDay() throws -> Day? { try optionalText().flatMap { Day($0) } }

  /// The raw value of an enum.
  mutating func word<Word: RawRepresentable<String>>(_ kind: Word.Type = Word.self) throws -> Word {
    let text = try text()
    guard let word = Word(rawValue: text) else { throw RowFault.unknownWord(text) }
    return word
  }
}

/// A stored value that this program does not understand.
enum RowFault: Error {
  case noDay
  case unknownWord(String)
}
