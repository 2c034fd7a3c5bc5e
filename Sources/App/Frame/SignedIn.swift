import Domain
import Storage

/// A request of somebody who is signed in. Its initialiser is the only way to one, so an anonymous request cannot be
/// written down past it. It carries who asks, their posts on the day, and the day.
package struct SignedIn: Sendable {
  package let visit: Visit
  package let person: PersonID
  package let name: String
  package let employment: Employment
  /// What the person holds today, at whichever school.
  package let posts: [Post]

  package struct Post: Sendable {
    package let assignment: Assignment
    package let school: School
  }

  package var house: House { visit.house }
  package var now: Int64 { visit.now }

  /// Throws `Problem.signInNeeded`; a form that came with an ended session is kept first.
  init(_ visit: Visit) async throws {
    guard let token = visit.cookies[Sessions.cookie] else { throw Problem.signInNeeded }
    let house = visit.house
    let hash = Sessions.hash(token, house.keys)
    let now = visit.now
    let (sessions, people, posts) = try await house.database.read { connection in
      try connection.all(
        Query(Sessions.query(tokenHash: hash)) { row in
          try Sessions.standing(&row, now: now, settings: house.settings)
        },
        Query(
          """
          SELECT p.id, p.name, p.employment FROM session s JOIN person p ON p.id = s.person_id
          WHERE s.token_hash = \(hash)
          """
        ) { row in
          (PersonID(try row.integer()), try row.text(), Employment(rawValue: try row.text()) ?? .other)
        },
        Query(
          """
          SELECT \(AssignmentRows.columns), \(SchoolRows.columns) FROM session x
          JOIN assignment a ON a.person_id = x.person_id JOIN school s ON s.id = a.school_id
          WHERE x.token_hash = \(hash) ORDER BY a.from_day, a.id
          """
        ) { row in Post(assignment: try AssignmentRows.read(&row), school: try SchoolRows.read(&row)) })
    }
    guard let person = people.first, case .alive(_, let seenAt) = sessions.first ?? .unknown else {
      if case .ended(let person)? = sessions.first { try await KeptForm.keep(visit, of: person) }
      throw Problem.signInNeeded
    }
    self.visit = visit
    self.person = person.0
    name = person.1
    employment = person.2
    self.posts = posts.filter { $0.assignment.holds(on: $0.school.zone.day(at: now)) }
    await Sessions.touch(token: token, seenAt: seenAt, in: house)
  }

  /// The school that the person belongs to today: sekolah induk, else the first post.
  package var school: School? { (posts.last { $0.assignment.isHome } ?? posts.first)?.school }

  /// The time zone in which the person lives: that of the school.
  package var zone: TimeZone { school?.zone ?? .wib }

  package var today: Day { zone.day(at: now) }

  package func holds(_ role: Role, at school: SchoolID) -> Bool {
    posts.contains { $0.assignment.role == role && $0.school.id == school }
  }

  /// The schools at which the person holds a role today.
  package func schools(as role: Role) -> [School] {
    posts.filter { $0.assignment.role == role }.map(\.school)
  }
}
