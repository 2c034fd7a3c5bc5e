import Domain
import Storage

/// A request of somebody who is signed in. `admit` is the only way to one, so an anonymous request cannot be written down
/// past it. It carries who asks, their posts on the day, and the day.
package struct SignedIn: Sendable {
  package let visit: Visit
  package let person: PersonID
  package let name: String
  package let employment: Employment
  /// What the person holds today, at whichever school.
  package let posts: [Post]
  /// What the person rates as penilai pengganti today, and leads nothing by.
  let standIns: [Post]
  /// What the person led until a short while ago: of a period that ended under them something may be left to rate.
  let former: [Post]
  /// Every assignment that is known of the person, of whatever day.
  let known: [Assignment]
  /// The post that ended last before today.
  let lastEnded: Post?

  package struct Post: Sendable {
    package let assignment: Assignment
    package let school: School
    /// Whether another school was merged into it.
    let isSuccessor: Bool
  }

  private init(
    visit: Visit, person: PersonID, name: String, employment: Employment, all: [Post], now: Int64
  ) {
    func today(_ post: Post) -> Day { post.school.zone.day(at: now) }
    let held = all.filter { $0.assignment.holds(on: today($0)) }
    let ended = all.filter { post in
      post.assignment.standIn == nil
        && (post.assignment.to.map { $0 >= post.assignment.from && $0 < today(post) } ?? false)
    }
    self.visit = visit
    self.person = person
    self.name = name
    self.employment = employment
    posts = held.filter { $0.assignment.standIn == nil }
    standIns = held.filter { $0.assignment.standIn != nil }
    former = ended.filter { post in
      [.principal, .officeHead].contains(post.assignment.role)
        && post.assignment.to.map { $0 + 366 >= today(post) } ?? false
        && !held.contains { $0.assignment.role == post.assignment.role && $0.school.id == post.school.id }
    }
    lastEnded = ended.max { ($0.assignment.to ?? $0.assignment.from) < ($1.assignment.to ?? $1.assignment.from) }
    known = all.map(\.assignment)
  }

  package var house: House { visit.house }
  package var now: Int64 { visit.now }

  /// Throws `Problem.signInNeeded`; a form that came with an ended session is kept first.
  init(_ visit: Visit) async throws {
    self = try await SignedIn.admit(visit) { _, _ in }.me
  }

  /// Lets somebody in and reads what their page says in the same read of the database; throws as `init` does, and what
  /// `page` throws.
  static func admit<Scene: Sendable>(
    _ visit: Visit, _ page: @escaping @Sendable (SignedIn, any Connection) throws -> Scene
  ) async throws -> (me: SignedIn, scene: Scene) {
    guard let token = visit.cookies[Sessions.cookie] else { throw Problem.signInNeeded }
    let house = visit.house
    let hash = Sessions.hash(token, house.keys)
    let (standing, admitted) = try await house.database.glance { connection in
      let (standing, me) = try find(visit, hash, on: connection)
      return (standing, try me.map { ($0, try page($0, connection)) })
    }
    guard let admitted, case .alive(_, let seenAt) = standing else {
      if case .ended(let person) = standing { try await KeptForm.keep(visit, of: person) }
      throw Problem.signInNeeded
    }
    await Sessions.touch(token: token, seenAt: seenAt, in: house)
    return admitted
  }

  private static func find(
    _ visit: Visit, _ hash: String, on connection: any Connection
  ) throws -> (Sessions.Standing, SignedIn?) {
    let now = visit.now
    // Somebody without a post has one row too.
    let rows = try connection.rows(
      """
      SELECT x.person_id, x.seen_at, x.ends_at, x.ended, p.name, p.employment, a.id IS NOT NULL,
        \(AssignmentRows.columns), \(SchoolRows.columns), EXISTS (SELECT 1 FROM school m WHERE m.successor_id = s.id)
      FROM session x JOIN person p ON p.id = x.person_id LEFT JOIN assignment a ON a.person_id = x.person_id
      LEFT JOIN school s ON s.id = a.school_id
      WHERE x.token_hash = \(hash) ORDER BY a.from_day, a.id
      """
    ) { row in
      let standing = try Sessions.standing(&row, now: now, settings: visit.house.settings)
      let (name, employment) = (try row.text(), Employment(rawValue: try row.text()) ?? .other)
      guard try row.boolean() else { return (standing, name, employment, Post?.none) }
      let (assignment, school) = (try AssignmentRows.read(&row), try SchoolRows.read(&row))
      return (standing, name, employment, Post(assignment: assignment, school: school, isSuccessor: try row.boolean()))
    }
    guard let (standing, name, employment, _) = rows.first else { return (.unknown, nil) }
    let posts = rows.compactMap(\.3)
    guard case .alive(let person, _) = standing else { return (standing, nil) }
    let me = SignedIn(
      visit: visit, person: person, name: name, employment: employment, all: posts, now: now)
    return (standing, me)
  }

  /// The school that the person belongs to today: sekolah induk, else the first post.
  package var school: School? { (posts.last { $0.assignment.isHome } ?? posts.first)?.school }

  /// The time zone in which the person lives: that of the school.
  package var zone: TimeZone { school?.zone ?? .wib }

  package var today: Day { zone.day(at: now) }

  package func holds(_ role: Role, at school: SchoolID) -> Bool {
    posts.contains { $0.assignment.role == role && $0.school.id == school }
  }

  /// Some of the person's schools and all whose records follow to one of them, for `IN`. Where nothing was ever merged
  /// into them, as nearly everywhere, there is nothing to follow.
  func followed(by schools: [SchoolID]) -> SQL {
    isFollowed(schools) ? SchoolRows.followed(by: schools) : "\(list: schools.map(\.number))"
  }

  /// Whether other schools were merged into some of the person's.
  func isFollowed(_ schools: [SchoolID]) -> Bool {
    (posts + former).contains { $0.isSuccessor && schools.contains($0.school.id) }
  }

  /// Where the person assesses, or did until a short while ago: as principal or as head of an office, today's first.
  func everLed(as role: Role) -> [School] {
    schools(as: role) + former.filter { $0.assignment.role == role }.map(\.school)
  }

  /// The schools at which the person holds a role today.
  package func schools(as role: Role) -> [School] {
    posts.filter { $0.assignment.role == role }.map(\.school)
  }
}
