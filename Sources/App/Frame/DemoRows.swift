import Domain
import Storage

/// Who can be somebody in a demo: the people with an account.
enum DemoRows {
  struct Someone: Sendable {
    let person: PersonID
    let name: String
    /// E-mail, NIP or NUPTK: the shortest to type first.
    let signsInWith: String
    let post: String
    let role: Role
    let school: String
    /// Where a teacher's record stands today; nil for others.
    let state: String?
  }

  /// School by school, principals first; at most 200, since a demo may have thousands of schools.
  static func people(in house: House) async throws -> [Someone] {
    let now = house.clock.now()
    return try await house.database.read { connection in
      try connection.rows(
        """
        SELECT p.id, p.name, p.email, p.nip, p.nuptk, r.stage, r.closes_day,
          \(AssignmentRows.columns), \(SchoolRows.columns)
        FROM account x JOIN person p ON p.id = x.person_id JOIN assignment a ON a.person_id = p.id
        JOIN school s ON s.id = a.school_id LEFT JOIN record r ON r.owner_id = p.id AND r.school_id = s.id
        ORDER BY s.id, CASE a.role WHEN 'principal' THEN 1 WHEN 'operator' THEN 2 ELSE 3 END, p.folded_name, a.id
        LIMIT 200
        """
      ) { row -> Someone? in
        let id = PersonID(try row.integer())
        let name = try row.text()
        let ways = [try row.optionalText(), try row.optionalText(), try row.optionalText()]
        var stage = try row.optionalText().flatMap(Stage.init(rawValue:))
        let closes = try row.optionalDay()
        let assignment = try AssignmentRows.read(&row)
        let school = try SchoolRows.read(&row)
        let today = school.zone.day(at: now)
        guard assignment.holds(on: today), assignment.isHome else { return nil }
        if stage == .appraisalSent, let closes, closes < today { stage = .deemedAccepted }
        let state = stage.map(StageCopy.tag) ?? "Belum mulai"
        return Someone(
          person: id, name: name, signsInWith: ways.compactMap(\.self).first ?? "",
          post: PostCopy.title(assignment, at: school),
          role: assignment.role, school: school.name,
          state: assignment.role == .teacher || stage != nil ? state : nil)
      }.compactMap(\.self)
    }
  }

  static func hasAccount(_ person: PersonID, in house: House) async throws -> Bool {
    try await house.database.read { connection in
      try connection.row("SELECT person_id FROM account WHERE person_id = \(person.number)") { try $0.integer() } != nil
    }
  }
}
