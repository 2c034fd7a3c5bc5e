import Domain
import Storage

/// Garis penilaian as the tables have it: the places that have a say in records, and who holds which post there. The
/// questions are asked together; each is a few look-ups by index on both engines.
package enum LineRows {
  /// The places where the records are kept, under the alias `q`.
  static func kept(at place: SchoolID) -> SQL { "q.id = \(place.number)" }
  static func kept(by owner: PersonID) -> SQL {
    "q.id IN (SELECT r.school_id FROM record r WHERE r.owner_id = \(owner.number))"
  }

  /// An assignment and whose it is.
  package struct Post: Sendable {
    package let assignment: Assignment
    package let name: String
    package let employment: Employment
  }

  /// The places themselves, their successors, dinas and yayasan, and the dinas above.
  static func places(_ kept: SQL) -> Query<School> {
    Query(
      "SELECT DISTINCT \(SchoolRows.columns) \(near) JOIN school s ON s.id IN \(ids) WHERE \(kept)", SchoolRows.read)
  }

  /// Every post of some people.
  static func posts(of people: [PersonID]) -> Query<Post> {
    Query(
      """
      SELECT \(columns) FROM assignment a JOIN person p ON p.id = a.person_id
      WHERE a.person_id IN \(list: people.map(\.number))
      """, read)
  }

  /// The posts at the places that have a part in others' records.
  static func posts(_ kept: SQL) -> Query<Post> {
    Query(
      """
      SELECT \(columns) \(near) JOIN assignment a ON a.school_id IN \(ids)
        AND a.role IN ('principal', 'team-member', 'office-head', 'office-staff')
      JOIN person p ON p.id = a.person_id WHERE \(kept)
      """, read)
  }

  /// What else the tim kinerja of the places is there: it tells a senior teacher from a pengawas. (`+ 0` keeps the engines
  /// from reading the whole staff.)
  static func insiders(_ kept: SQL) -> Query<Post> {
    Query(
      """
      SELECT \(columns) FROM school q LEFT JOIN school n ON n.id = q.successor_id
      JOIN assignment t ON t.school_id IN (q.id, q.successor_id, n.successor_id) AND t.role = 'team-member'
      JOIN assignment a ON a.person_id = t.person_id AND a.school_id + 0 = t.school_id
      JOIN person p ON p.id = a.person_id WHERE \(kept)
      """, read)
  }

  /// The answers together, each post once, the oldest first.
  static func together(_ answers: [Post]...) -> [Post] {
    var seen: Set<AssignmentID> = []
    return answers.joined().filter { seen.insert($0.assignment.id).inserted }
      .sorted { ($0.assignment.from, $0.assignment.id) < ($1.assignment.from, $1.assignment.id) }
  }

  /// Since when somebody has which status kepegawaian; nothing while it has never changed.
  static func employments(of person: PersonID) -> Query<Dated<Employment>> {
    Query("SELECT employment, from_day FROM person_employment WHERE person_id = \(person.number)") { row in
      let employment = try row.word(Employment.self)
      return Dated(employment, from: try row.day())
    }
  }

  private static let near: SQL = """
    FROM school q LEFT JOIN school o ON o.id = q.office_id LEFT JOIN school n ON n.id = q.successor_id
    """
  /// A school that was merged twice has two successors; more often it is not within the year of a record.
  private static let ids: SQL =
    "(q.id, q.successor_id, n.successor_id, q.office_id, q.foundation_id, o.office_id)"
  private static let columns: SQL = "\(AssignmentRows.columns), p.name, p.employment"

  private static func read(_ row: inout Row) throws -> Post {
    Post(assignment: try AssignmentRows.read(&row), name: try row.text(), employment: try row.word())
  }
}

extension Opening {
  /// Garis penilaian of the record on a day. `employments`: those of the owner; `employment`: their latest.
  func line(
    as subject: Subject, places: [School], employment: Employment, employments: [Dated<Employment>], on day: Day
  ) -> ReportingLine? {
    guard let place = places.first(where: { $0.id == school }) else { return nil }
    return ReportingLine(
      owner: owner, subject: subject, employment: employments.value(on: min(day, to)) ?? employment, place: place,
      above: places, from: from, to: to)
  }
}

extension Opening {
  /// What dinas or yayasan have changed about the days of the record, and more days for whoever came late.
  func calendar(
    _ calendars: OfficeCalendar, _ line: ReportingLine, _ posts: [Assignment], under rules: Rulebook, on day: Day
  ) -> Calendar {
    calendars.calendar(
      of: line, in: period, on: day, came: posts.firstDay(of: owner, at: school, as: subject), under: rules)
  }
}

extension [LineRows.Post] {
  var assignments: [Assignment] { map(\.assignment) }
}
