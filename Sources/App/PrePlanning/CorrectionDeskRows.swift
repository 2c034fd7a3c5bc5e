import Domain
import HTML
import Storage

/// The school whose people somebody looks after before the planning: its operator (at a dinas the admin) answers
/// requests, its head sees who has not confirmed.
struct CorrectionDesk: Sendable {
  let school: School
  let schools: [School]
  let mayAnswer: Bool
  /// An operator has the list of everybody beside it.
  let isOperator: Bool
  let period: Period
  let today: Day

  struct Member: Sendable {
    let name: String
    let newest: PrePlanningRows.Stored?

    var standing: IdentityStanding { IdentityStanding(newest: newest?.check) }
  }

  private static let answering: Set<Role> = [.operator, .officeAdmin]
  private static let seeing: Set<Role> = answering.union([.principal, .officeHead])

  /// Throws `Problem.notFound` for everybody else, and where there is no pra-perencanaan.
  static func load(_ me: SignedIn) async throws -> CorrectionDesk {
    var schools: [School] = []
    for post in me.posts
    where seeing.contains(post.assignment.role) && !schools.contains(where: { $0.id == post.school.id }) {
      schools.append(post.school)
    }
    let asked = me.visit.query.text("sekolah")
    let wanted = SchoolID(asked)
    guard let school = asked.isEmpty ? schools.first : schools.first(where: { $0.id == wanted }) else {
      throw Problem.notFound
    }
    let (house, today) = (me.house, school.zone.day(at: me.now))
    let period = try await house.database.read { try IdentityFile.period(on: today, in: house, connection: $0) }
    return CorrectionDesk(
      school: school, schools: schools, mayAnswer: answering.contains { me.holds($0, at: school.id) },
      isOperator: me.holds(.operator, at: school.id), period: period,
      today: today)
  }

  /// Everybody whose home the school is today, by name.
  func staff(in house: House) async throws -> [Member] {
    let (school, today, period) = (school.id, today, period.id)
    return try await house.database.read { connection in
      let people = try connection.rows(
        """
        SELECT DISTINCT p.id, p.name, p.folded_name FROM assignment a JOIN person p ON p.id = a.person_id
        WHERE a.school_id = \(school.number) AND a.is_home AND a.from_day <= \(today.text)
          AND (a.to_day IS NULL OR a.to_day >= \(today.text))
        ORDER BY p.folded_name, p.id
        """
      ) { row in (id: PersonID(try row.integer()), name: try row.text()) }
      let checks = try connection.all(PrePlanningRows.all(of: people.map(\.id), in: period))
      let newest = Dictionary(checks.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
      return people.map { Member(name: $0.name, newest: newest[$0.id]) }
    }
  }

  /// The list of one of several schools.
  struct Choice: Address {
    let school: SchoolID
    var address: String { "\(Path.corrections.address)?sekolah=\(school.number)" }
  }
}
