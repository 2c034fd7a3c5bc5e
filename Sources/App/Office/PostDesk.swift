import Domain
import HTML
import HTTPTypes
import Storage

/// Meja penugasan: one place of work whose posts somebody may give and end: an admin those of the office and its schools,
/// a principal the tim kinerja of the own teachers.
struct PostDesk: Sendable {
  enum Kind: Sendable { case office, school, team }

  let kind: Kind
  let place: School
  /// The places of this kind among which the viewer may choose.
  let places: [School]
  let today: Day
  /// The first day that a new post may have: of the period of today, else of the last one that has begun.
  let first: Day?
  let actor: PersonID
  /// Every post of these kinds there, ended ones too, and whatever else the people concerned hold.
  let posts: [LineRows.Post]
  let all: [Assignment]
  let history: [PostRows.Line]
  /// Where people are looked for, under the alias `s`.
  let search: SQL
  /// Whether a period has ended that a penilai pengganti could rate.
  let hasEndedPeriod: Bool
  /// What ended periods have left that nobody rates.
  let deserted: [PostRows.Unrated]

  var tasks: [PostTask] { PostTask.allCases.filter { $0.kind == kind && (hasEndedPeriod || !$0.isStandIn) } }

  func name(of person: PersonID) -> String {
    posts.first { $0.assignment.person == person }?.name ?? "orang lain"
  }

  /// The role that assesses here; nil where only the tim kinerja is given.
  static func assessing(_ kind: Kind) -> Role? {
    switch kind {
    case .office: .officeHead
    case .school: .principal
    case .team: nil
    }
  }

  /// The parameter that chooses among several.
  private static func parameter(_ kind: Kind) -> String { kind == .team ? "sekolah" : "kantor" }

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

  func path(cancelling id: AssignmentID) -> Path {
    switch kind {
    case .office: .officePostCancellation(id)
    case .school: .officeSchoolPostCancellation(place.id, id)
    case .team: .teamPostCancellation(id)
    }
  }

  /// This very desk.
  var here: DeskPlace {
    DeskPlace(path: path, name: Self.parameter(kind), place: places.count > 1 ? place.id : nil)
  }

  /// What a form says of the desk from which it came.
  var hidden: [(name: String, value: String)] { here.place.map { [(here.name, String($0.number))] } ?? [] }

  var choice: DeskChoice {
    DeskChoice(
      path: path, name: Self.parameter(kind), label: kind == .team ? "Sekolah" : "Kantor", places: places,
      chosen: place.id)
  }

  /// The office of an admin, the first where none is asked for; throws `Problem.notYours` for others of the same office.
  static func office(_ me: SignedIn) async throws -> PostDesk {
    let desk = try OfficeDesk(me)
    if desk.offices.isEmpty { throw Problem.notFound }
    guard let office = chosen(.office, among: desk.kept, me) else {
      throw chosen(.office, among: desk.offices, me) == nil ? Problem.notFound : Problem.notYours
    }
    return try await load(.office, at: office, among: desk.kept, above: [office], me)
  }

  static func school(_ me: SignedIn) async throws -> PostDesk {
    let desk = try OfficeDesk(me)
    let id: SchoolID = try me.visit.id("sekolah")
    let school = try await me.house.database.read { try desk.school(id, on: $0) }
    let above = desk.kept.filter { [school.office, school.foundation].contains($0.id) }
    if above.isEmpty { throw Problem.notYours }
    return try await load(.school, at: school, among: [school], above: above, me)
  }

  /// The school of a principal, the first where none is asked for.
  static func team(_ me: SignedIn) async throws -> PostDesk {
    let led = me.schools(as: .principal)
    guard let school = chosen(.team, among: led, me) else { throw Problem.notFound }
    return try await load(.team, at: school, among: led, above: [], me)
  }

  private static func chosen(_ kind: Kind, among places: [School], _ me: SignedIn) -> School? {
    let asked = (me.visit.method == .post ? me.visit.form : me.visit.query).text(parameter(kind))
    return asked.isEmpty ? places.first : places.first { String($0.id.number) == asked }
  }

  /// `above`: the offices whose people may be appointed.
  private static func load(
    _ kind: Kind, at place: School, among places: [School], above: [School], _ me: SignedIn
  ) async throws -> PostDesk {
    let (actor, today) = (me.person, place.zone.day(at: me.now))
    let roles = Set(PostTask.allCases.filter { $0.kind == kind }.map(\.role.rawValue)).sorted()
    let ids = above.map(\.id.number)
    let search: SQL =
      above.isEmpty
      ? "s.id = \(place.id.number)"
      : "(s.id IN \(list: ids) OR s.office_id IN \(list: ids) OR s.foundation_id IN \(list: ids))"
    return try await me.house.database.read { connection in
      let (there, history, begun, ended, unrated) = try connection.all(
        PostRows.posts(roles, at: place.id), PostRows.history(roles, at: place.id),
        Query(PeriodRows.newestBegin(by: today)) { try $0.optionalDay() },
        Query(PeriodRows.newestEnd(before: today)) { try $0.optionalDay() },
        PostRows.unrated(at: place, on: today).asked(kind != .team))
      let others = try connection.all(LineRows.posts(of: Array(Set(there.map(\.assignment.person)))))
      let all = LineRows.together(there, others).assignments
      let posts = there.filter { post in
        guard post.assignment.role == .teamMember else { return true }
        let isInside = all.homeSchool(of: post.assignment.person, on: today) == place.id
        return isInside == (kind == .team)
      }
      return PostDesk(
        kind: kind, place: place, places: places, today: today, first: begun.first ?? nil, actor: actor, posts: posts,
        all: all,
        history: history.compactMap(\.self), search: search, hasEndedPeriod: (ended.first ?? nil) != nil,
        deserted: assessing(kind).map { role in
          unrated.filter { $0.records > 0 && all.isDeserted(role, at: place.id, since: $0.last, on: today) }
        } ?? [])
    }
  }
}
