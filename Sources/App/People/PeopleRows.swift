import Domain
import Storage

/// The staff of a school as its operator sees it.
package enum PeopleRows {
  /// Akun: whether the person can sign in.
  package enum Account: Equatable, Sendable {
    case active
    /// An activation code waits to be used; milliseconds since 1970 UTC.
    case codeUntil(Int64)
    case none
  }

  package struct Member: Sendable {
    package var person: Person
    /// What they do at this school, today or soon.
    package var assignments: [Assignment]
    package let account: Account
    /// Whether a PNS in a functional post has no golongan or no jenjang, so that no angka kredit can be counted.
    package var isUnsettled = false

    var hasFunctionalPost: Bool {
      assignments.contains { [.teacher, .principal, .supervisor].contains($0.role) }
    }
    var isTeaching: Bool { assignments.contains { [.teacher, .principal].contains($0.role) } }
  }

  /// Everybody whose post at a school is not over, by name.
  package static func staff(
    of school: SchoolID, on day: Day, now: Int64, connection: any Connection
  ) throws -> [Member] {
    let rows = try connection.rows(
      """
      SELECT \(PersonRows.columns), \(AssignmentRows.columns) FROM assignment a JOIN person p ON p.id = a.person_id
      WHERE a.school_id = \(school.number) AND (a.to_day IS NULL OR a.to_day >= \(day.text))
      ORDER BY p.folded_name, p.id, a.id
      """
    ) { row in (person: try PersonRows.read(&row), assignment: try AssignmentRows.read(&row)) }
    let states = try ActivationRows.states(of: rows.map(\.person.id), at: now, on: connection)
    var members: [Member] = []
    for row in rows {
      if members.last?.person.id == row.person.id {
        members[members.count - 1].assignments.append(row.assignment)
      } else {
        members.append(
          Member(person: row.person, assignments: [row.assignment], account: Account(states[row.person.id])))
      }
    }
    let unsettled = Set(try connection.rows(unsettled(at: school, on: day)) { PersonID(try $0.integer()) })
    for place in members.indices {
      members[place].isUnsettled = members[place].hasFunctionalPost && unsettled.contains(members[place].person.id)
    }
    return members
  }

  private static func unsettled(at school: SchoolID, on day: Day) -> SQL {
    """
    SELECT p.id FROM person p WHERE p.employment = \(Employment.pns.rawValue) AND p.id IN (
        SELECT a.person_id FROM assignment a
        WHERE a.school_id = \(school.number) AND a.is_home AND (a.to_day IS NULL OR a.to_day >= \(day.text)))
      AND (NOT EXISTS (SELECT 1 FROM person_rank r WHERE r.person_id = p.id AND r.from_day <= \(day.text))
        OR NOT EXISTS (SELECT 1 FROM person_grade g WHERE g.person_id = p.id AND g.from_day <= \(day.text)))
    """
  }

  /// One person with every assignment anywhere; nil unless they have or had a post at one of the schools.
  static func find(
    _ id: PersonID, at schools: [SchoolID], now: Int64, connection: any Connection
  ) throws -> Member? {
    guard let person = try PersonRows.find([id], on: connection)[id] else { return nil }
    let assignments = try connection.rows(
      "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.person_id = \(id.number) ORDER BY a.from_day, a.id",
      AssignmentRows.read)
    guard assignments.contains(where: { schools.contains($0.school) }) else { return nil }
    let states = try ActivationRows.states(of: [id], at: now, on: connection)
    return Member(person: person, assignments: assignments, account: Account(states[id]))
  }
}

extension PeopleRows.Account {
  init(_ state: ActivationRows.State?) {
    if state?.passwordSince != nil {
      self = .active
    } else {
      self = state?.codeUntil.map(Self.codeUntil) ?? .none
    }
  }
}
