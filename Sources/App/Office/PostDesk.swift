import Domain
import Storage

/// Meja penugasan: one place of work whose posts somebody may give and end: an admin those of the office and its schools,
/// a principal the tim kinerja of the own teachers.
struct PostDesk: Sendable {
  enum Kind: Sendable { case office, school, team }

  let kind: Kind
  let place: School
  let today: Day
  let actor: PersonID
  /// Every post of these kinds there, ended ones too, and whatever else the people concerned hold.
  let posts: [LineRows.Post]
  let all: [Assignment]
  let history: [PostRows.Line]
  /// Where people are looked for, under the alias `s`.
  let search: SQL
  let openRecords: Int

  var tasks: [PostTask] { PostTask.allCases.filter { $0.kind == kind } }

  var path: Path {
    switch kind {
    case .office: .officePosts
    case .school: .officeSchoolPosts(place.id)
    case .team: .team
    }
  }

  func path(ending id: AssignmentID) -> Path {
    switch kind {
    case .office: .officePost(id)
    case .school: .officeSchoolPost(place.id, id)
    case .team: .teamPost(id)
    }
  }

  /// The office of an admin; throws `Problem.notYours` for others of the same office.
  static func office(_ me: SignedIn) async throws -> PostDesk {
    let desk = try OfficeDesk(me)
    if desk.offices.isEmpty { throw Problem.notFound }
    guard let office = desk.kept.first else { throw Problem.notYours }
    return try await load(.office, at: office, above: office, me)
  }

  static func school(_ me: SignedIn) async throws -> PostDesk {
    let desk = try OfficeDesk(me)
    let id: SchoolID = try me.visit.id("sekolah")
    let school = try await me.house.database.read { try desk.school(id, on: $0) }
    guard let office = desk.kept.first(where: { [school.office, school.foundation].contains($0.id) }) else {
      throw Problem.notYours
    }
    return try await load(.school, at: school, above: office, me)
  }

  /// The school of a principal.
  static func team(_ me: SignedIn) async throws -> PostDesk {
    guard let school = me.schools(as: .principal).first else { throw Problem.notFound }
    return try await load(.team, at: school, above: school, me)
  }

  private static func load(
    _ kind: Kind, at place: School, above: School, _ me: SignedIn
  ) async throws -> PostDesk {
    let (actor, today) = (me.person, place.zone.day(at: me.now))
    let roles = Set(PostTask.allCases.filter { $0.kind == kind }.map(\.role.rawValue)).sorted()
    let search: SQL =
      switch kind {
      case .office, .school:
        "(s.id = \(above.id.number) OR s.office_id = \(above.id.number) OR s.foundation_id = \(above.id.number))"
      case .team: "s.id = \(place.id.number)"
      }
    return try await me.house.database.read { connection in
      let (there, history, open) = try connection.all(
        PostRows.posts(roles, at: place.id), PostRows.history(roles, at: place.id),
        Query("SELECT COUNT(*) FROM record WHERE school_id = \(place.id.number) AND holder <> 'nobody'") {
          try $0.int()
        })
      let others = try connection.all(LineRows.posts(of: Array(Set(there.map(\.assignment.person)))))
      let all = LineRows.together(there, others).assignments
      let posts = there.filter { post in
        guard post.assignment.role == .teamMember else { return true }
        let isInside = all.homeSchool(of: post.assignment.person, on: today) == place.id
        return isInside == (kind == .team)
      }
      return PostDesk(
        kind: kind, place: place, today: today, actor: actor, posts: posts, all: all,
        history: history.compactMap(\.self),
        search: search, openRecords: open.first ?? 0)
    }
  }
}

/// What an admin or a principal may appoint somebody to.
enum PostTask: String, CaseIterable, Sendable {
  case principal = "kepala-sekolah"
  case actingPrincipal = "plt-kepala-sekolah"
  case supervisor = "pengawas-binaan"
  case head = "kepala"
  case actingHead = "plt-kepala"
  case staff = "staf"
  case team = "tim-kinerja"

  var kind: PostDesk.Kind {
    switch self {
    case .principal, .actingPrincipal, .supervisor: .school
    case .head, .actingHead, .staff: .office
    case .team: .team
    }
  }

  var role: Role {
    switch self {
    case .principal, .actingPrincipal: .principal
    case .supervisor, .team: .teamMember
    case .head, .actingHead: .officeHead
    case .staff: .officeStaff
    }
  }

  var standing: Assignment.Standing {
    switch self {
    case .actingPrincipal, .actingHead: .acting
    case .principal, .supervisor, .head, .staff, .team: .definitive
    }
  }
}
