import Domain
import JSON
import Storage

/// How posts are given and ended, each with a line in the journal that says why.
enum PostRows {
  /// A line of the journal about a post.
  struct Line: Sendable {
    let at: Int64
    /// Nil: the installation's own command line, or an import.
    let actor: String?
    let person: String
    let isBegun: Bool
    let role: Role
    let isActing: Bool
    let reason: String
  }

  static func posts(_ roles: [String], at place: SchoolID) -> Query<LineRows.Post> {
    Query(
      """
      SELECT \(AssignmentRows.columns), p.name, p.employment FROM assignment a JOIN person p ON p.id = a.person_id
      WHERE a.school_id = \(place.number) AND a.role IN \(list: roles) ORDER BY a.from_day DESC, a.id DESC
      """
    ) { row in
      LineRows.Post(assignment: try AssignmentRows.read(&row), name: try row.text(), employment: try row.word())
    }
  }

  /// Newest first.
  static func history(_ roles: [String], at place: SchoolID) -> Query<Line?> {
    // The role stands in the detail, as one of its fields.
    let patterns = roles.map { "%\"" + $0 + "\"%" }
    let matches = patterns.dropFirst().reduce("j.detail LIKE \(patterns.first)" as SQL) {
      "\($0) OR j.detail LIKE \($1)"
    }
    return Query(
      """
      SELECT j.at, b.name, w.name, j.kind, j.detail FROM journal j JOIN person w ON w.id = j.subject_id
      LEFT JOIN person b ON b.id = j.actor_id
      WHERE j.school_id = \(place.number) AND j.kind IN ('post-begun', 'post-ended') AND (\(matches))
      ORDER BY j.id DESC LIMIT 100
      """
    ) { row in
      let (at, actor, person) = (try row.integer(), try row.optionalText(), try row.text())
      let (kind, detail) = (try row.text(), try? JSON.parse(try row.text()))
      let fields = (detail?["fields"]?.array ?? []).compactMap(\.string)
      guard let role = fields.lazy.compactMap(Role.init(rawValue:)).first, roles.contains(role.rawValue) else {
        return nil
      }
      return Line(
        at: at, actor: actor, person: person, isBegun: kind == "post-begun", role: role,
        isActing: fields.contains(Assignment.Standing.acting.rawValue), reason: detail?["reason"]?.string ?? "")
    }
  }

  /// What somebody holds anywhere, beside every post at the place.
  static func held(by person: PersonID, at place: SchoolID, on connection: any Connection) throws -> [Assignment] {
    let (own, there) = try connection.all(
      LineRows.posts(of: [person]),
      Query(
        "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.school_id = \(place.number)", AssignmentRows.read))
    var seen: Set<AssignmentID> = []
    return (own.assignments + there).filter { seen.insert($0.id).inserted }
  }

  /// Gives the post. Whoever becomes definitive principal is at home there from then on; a Plt. and tim kinerja stay at
  /// home where they are.
  static func begin(
    _ wanted: Appointment, held: [Assignment], reason: String, by actor: PersonID, at moment: Int64, ids: IDMaker
  ) -> [SQL] {
    let home = held.homeSchool(of: wanted.person, on: wanted.from)
    let moves = wanted.role == .principal && wanted.standing == .definitive
    let post = Assignment(
      id: ids.next(), person: wanted.person, school: wanted.place, role: wanted.role, standing: wanted.standing,
      from: wanted.from,
      isHome: wanted.role != .teamMember && (moves || home == nil || home == wanted.place))
    return [
      AssignmentRows.insert(post),
      journal(.postBegun, post, reason, by: actor, at: moment, ids: ids),
    ]
  }

  static func end(
    _ post: Assignment, last: Day, reason: String, by actor: PersonID, at moment: Int64, ids: IDMaker
  ) -> [SQL] {
    var ended = post
    ended.to = last
    return [AssignmentRows.update(ended), journal(.postEnded, post, reason, by: actor, at: moment, ids: ids)]
  }

  private static func journal(
    _ kind: JournalRows.Kind, _ post: Assignment, _ reason: String, by actor: PersonID, at moment: Int64, ids: IDMaker
  ) -> SQL {
    let fields = [post.role.rawValue] + (post.standing == .acting ? [post.standing.rawValue] : [])
    return JournalRows.line(
      kind, of: post.person.number, fields: fields, reason: reason, at: post.school, by: actor, on: moment,
      id: ids.number())
  }
}
