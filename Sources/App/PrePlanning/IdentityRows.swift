import Domain
import Storage

/// Somebody's identity data as they are known here today, and what they have said of them.
struct IdentityFile: Sendable {
  let person: Person
  /// Every post, anywhere.
  let assignments: [Assignment]
  let places: [School]
  let period: Period
  /// Newest first.
  let checks: [PrePlanningRows.Stored]
  let today: Day

  var standing: IdentityStanding { IdentityStanding(newest: checks.first?.check) }

  var home: School? {
    let school = assignments.homeSchool(of: person.id, on: today)
    return places.first { $0.id == school }
  }

  /// Who looks after the data: at a dinas its admin.
  var keeper: String { home?.kind == .office ? "admin dinas" : "operator sekolah" }

  /// What stands here today; empty where nothing does.
  func value(_ item: IdentityCheck.Item) -> String {
    switch item {
    case .name: person.name
    case .nip: person.nip?.spaced ?? ""
    case .nuptk: person.nuptk?.text ?? ""
    case .rank: person.ranks.value(on: today)?.text ?? ""
    case .post:
      // Somebody who is tim kinerja at three schools is told so once.
      Indonesian.list(
        assignments.held(by: person.id, on: today).map { post in
          PostCopy.title(post, at: places.first { $0.id == post.school })
        }.reduce(into: []) { titles, title in if !titles.contains(title) { titles.append(title) } })
    case .homeSchool: home?.name ?? ""
    case .employment: PeopleCopy.word(person.employment(on: today))
    }
  }

  /// Says which data a page showed, so that nothing else is called right from it.
  var digest: String { Entry.digest(salt: "", body: IdentityCheck.Item.allCases.map(value).joined(separator: "\n")) }

  /// Nil where the person is unknown.
  static func load(
    _ person: PersonID, in period: Period, on day: Day, connection: any Connection
  ) throws -> IdentityFile? {
    guard let found = try PersonRows.find([person], on: connection)[person] else { return nil }
    let (assignments, places, checks) = try connection.all(
      Query(
        "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.person_id = \(person.number) ORDER BY a.from_day, a.id",
        AssignmentRows.read),
      Query(
        """
        SELECT \(SchoolRows.columns) FROM school s
        WHERE s.id IN (SELECT school_id FROM assignment WHERE person_id = \(person.number))
        """, SchoolRows.read),
      PrePlanningRows.all(of: [person], in: period.id))
    return IdentityFile(
      person: found, assignments: assignments, places: places, period: period, checks: checks, today: day)
  }

  /// How many requests wait at these schools; nil where there is no pra-perencanaan.
  static func waiting(
    at schools: [SchoolID], on day: Day, in house: House, connection: any Connection
  ) throws -> Int? {
    do { _ = try period(on: day, in: house, connection: connection) } catch Problem.notFound { return nil }
    return try connection.all(PrePlanningRows.openRequests(at: schools, on: day)).first
  }

  /// The period that a day lies in, else the last that has begun, where its rulebook has pra-perencanaan. Throws
  /// `Problem.notFound` otherwise.
  static func period(on day: Day, in house: House, connection: any Connection) throws -> Period {
    guard let stored = try connection.all(PeriodRows.begun(by: day)).first,
      try house.rulebooks.book(stored.rulebookHash, on: connection).rules.hasPrePlanning
    else { throw Problem.notFound }
    return stored.period
  }
}
