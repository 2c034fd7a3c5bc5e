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
    let kind: JournalRows.Kind
    let role: Role
    let isActing: Bool
    let isStandIn: Bool
    let reason: String
  }

  /// How a journal calls a penilai pengganti among the fields of a line.
  static let standIn = "stand-in"

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
    let kinds: [JournalRows.Kind] = [.postBegun, .postEnded, .postCancelled]
    // The role stands in the detail, as one of its fields.
    let patterns = roles.map { "%\"" + $0 + "\"%" }
    let matches = patterns.dropFirst().reduce("j.detail LIKE \(patterns.first)" as SQL) {
      "\($0) OR j.detail LIKE \($1)"
    }
    return Query(
      """
      SELECT j.at, b.name, w.name, j.kind, j.detail FROM journal j JOIN person w ON w.id = j.subject_id
      LEFT JOIN person b ON b.id = j.actor_id
      WHERE j.school_id = \(place.number) AND j.kind IN \(list: kinds.map(\.rawValue)) AND (\(matches))
      ORDER BY j.id DESC LIMIT 100
      """
    ) { row in
      let (at, actor, person) = (try row.integer(), try row.optionalText(), try row.text())
      let (kind, detail) = (try row.text(), try? JSON.parse(try row.text()))
      let fields = (detail?["fields"]?.array ?? []).compactMap(\.string)
      guard let kind = JournalRows.Kind(rawValue: kind),
        let role = fields.lazy.compactMap(Role.init(rawValue:)).first, roles.contains(role.rawValue)
      else { return nil }
      return Line(
        at: at, actor: actor, person: person, kind: kind, role: role,
        isActing: fields.contains(Assignment.Standing.acting.rawValue), isStandIn: fields.contains(standIn),
        reason: detail?["reason"]?.string ?? "")
    }
  }

  /// What some people hold anywhere, beside every post at the place.
  static func held(by people: [PersonID], at place: SchoolID, on connection: any Connection) throws -> [Assignment] {
    let (own, there) = try connection.all(
      LineRows.posts(of: people),
      Query(
        "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.school_id = \(place.number)", AssignmentRows.read))
    var seen: Set<AssignmentID> = []
    return (own.assignments + there).filter { seen.insert($0.id).inserted }
  }

  /// The appointment as a penilai pengganti, for whoever held the post on the last day of the newest period that ended
  /// before it; nil where none has.
  static func standIn(_ wanted: PostForm.Wanted, on connection: any Connection) throws -> Appointment? {
    let one = wanted.appointment
    guard let last = try connection.row(PeriodRows.newestEnd(before: one.from), { try $0.optionalDay() }) ?? nil else {
      return nil
    }
    let gone = try held(by: [], at: one.place, on: connection).leader(as: one.role, at: one.place, on: last)?.person
    return Appointment(
      person: one.person, place: one.place, role: one.role, standing: one.standing, from: one.from,
      standIn: Assignment.StandIn(for: gone, reason: wanted.reason))
  }

  /// Gives the post. Whoever becomes definitive principal is at home there from then on; a Plt. and tim kinerja stay at
  /// home where they are, and a penilai pengganti has none there.
  static func begin(
    _ wanted: Appointment, held: [Assignment], reason: String, by actor: PersonID, at moment: Int64, ids: IDMaker
  ) -> [SQL] {
    let home = held.homeSchool(of: wanted.person, on: wanted.from)
    let moves = wanted.role == .principal && wanted.standing == .definitive
    let post = Assignment(
      id: ids.next(), person: wanted.person, school: wanted.place, role: wanted.role, standing: wanted.standing,
      from: wanted.from,
      isHome: wanted.role != .teamMember && wanted.standIn == nil && (moves || home == nil || home == wanted.place),
      standIn: wanted.standIn)
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

  /// Takes an appointment back as if it had not been; the journal knows.
  static func cancel(
    _ post: Assignment, reason: String, by actor: PersonID, at moment: Int64, ids: IDMaker
  ) -> [SQL] {
    [AssignmentRows.remove(post.id), journal(.postCancelled, post, reason, by: actor, at: moment, ids: ids)]
  }

  private static func journal(
    _ kind: JournalRows.Kind, _ post: Assignment, _ reason: String, by actor: PersonID, at moment: Int64, ids: IDMaker
  ) -> SQL {
    let fields =
      [post.role.rawValue] + (post.standing == .acting ? [post.standing.rawValue] : [])
      + (post.standIn == nil ? [] : [standIn])
    return JournalRows.line(
      kind, of: post.person.number, fields: fields, reason: reason, at: post.school, by: actor, on: moment,
      id: ids.number())
  }
}
