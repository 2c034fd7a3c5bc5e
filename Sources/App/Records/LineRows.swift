import Domain
import Storage

/// Garis penilaian as the tables have it: the places that have a say in records, and who holds which post there. The
/// questions are asked together; each is a few look-ups by index on both engines.
package enum LineRows {
  /// An assignment and whose it is.
  package struct Post: Sendable {
    package let assignment: Assignment
    package let name: String
    package let employment: Employment
  }

  /// Where a record is kept, and the places that have a say there: its successors, dinas and yayasan, and the dinas above.
  static func places(of record: RecordID) -> Query<School> {
    places("record r JOIN school q ON q.id = r.school_id", where: "r.id = \(record.number)")
  }

  /// Some places of work and those that have a say there.
  static func places(near places: some Collection<SchoolID>) -> Query<School> {
    self.places("school q", where: "q.id IN \(list: places.map(\.number))", isOne: places.count == 1)
  }

  /// The same for the records of somebody; a place stands there once for each.
  static func places(ofRecordsBy owner: PersonID) -> Query<School> {
    places("record r JOIN school q ON q.id = r.school_id", where: "r.owner_id = \(owner.number)")
  }

  /// A school that was merged twice has two successors; more often it is not within the year of a record.
  private static func places(_ kept: SQL, where condition: SQL, isOne: Bool = true) -> Query<School> {
    let distinct: SQL = isOne ? "" : "DISTINCT"
    return Query(
      """
      SELECT \(distinct) \(SchoolRows.columns) FROM \(kept)
      LEFT JOIN school o ON o.id = q.office_id LEFT JOIN school n ON n.id = q.successor_id
      JOIN school s ON s.id IN (q.id, q.successor_id, n.successor_id, q.office_id, q.foundation_id, o.office_id)
      WHERE \(condition)
      """, SchoolRows.read)
  }

  /// Every post of some people.
  static func posts(of people: [PersonID]) -> Query<Post> { Query(held(by: people), read) }

  /// The posts at some places that have a part in others' records, and every post of some people; a post may stand there
  /// twice. Two questions in one statement, for with `OR` PostgreSQL reads a small table whole.
  static func posts(at places: [School], of people: [PersonID] = []) -> Query<Post> {
    let held = posts(
      """
      a.school_id IN \(list: Set(places.map(\.id.number)).sorted())
        AND a.role IN ('principal', 'team-member', 'office-head', 'office-staff')
      """)
    return Query(people.isEmpty ? held : "\(held) UNION ALL \(self.held(by: people))", read)
  }

  private static func held(by people: [PersonID]) -> SQL { posts("a.person_id IN \(list: people.map(\.number))") }

  private static func posts(_ condition: SQL) -> SQL {
    "SELECT \(columns) FROM assignment a JOIN person p ON p.id = a.person_id WHERE \(condition)"
  }

  /// What else the tim kinerja of some places of work is there: it tells a senior teacher from a pengawas. (`+ 0` keeps the
  /// engines from reading the whole staff.)
  static func insiders(at stands: some Collection<SchoolID>) -> Query<Post> {
    Query(
      """
      SELECT \(columns) FROM assignment t
      JOIN assignment a ON a.person_id = t.person_id AND a.school_id + 0 = t.school_id
      JOIN person p ON p.id = a.person_id
      WHERE t.role = 'team-member' AND t.school_id IN \(list: stands.map(\.number))
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

extension School {
  /// The place itself, its dinas and yayasan, and what it was merged into.
  var near: [SchoolID] { [id] + [office, foundation, successor?.value].compactMap(\.self) }
}

extension [School] {
  /// Some of the places, and those that they were merged into.
  func stands(_ places: some Sequence<SchoolID>) -> Set<SchoolID> {
    var stands = Set(places)
    // One school can be merged into another no more often than there are schools.
    for _ in self {
      let next = filter { stands.contains($0.id) }.compactMap(\.successor?.value)
      guard !stands.isSuperset(of: next) else { break }
      stands.formUnion(next)
    }
    return stands
  }
}

extension [LineRows.Post] {
  var assignments: [Assignment] { map(\.assignment) }
}
