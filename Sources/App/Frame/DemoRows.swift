import Domain
import Storage

/// Who can be somebody in a demo: the people with an account.
enum DemoRows {
  struct Someone: Sendable {
    let person: PersonID
    let name: String
    /// NIP, NUPTK or e-mail.
    let signsInWith: String
    let post: String
    let school: String
    let stage: Stage?
  }

  /// School by school, principals first; at most 200, since a demo may have thousands of schools.
  static func people(in house: House) async throws -> [Someone] {
    let now = house.clock.now()
    return try await house.database.read { connection in
      try connection.rows(
        """
        SELECT p.id, p.name, p.nip, p.nuptk, p.email, r.stage, \(AssignmentRows.columns), \(SchoolRows.columns)
        FROM account x JOIN person p ON p.id = x.person_id JOIN assignment a ON a.person_id = p.id
        JOIN school s ON s.id = a.school_id LEFT JOIN record r ON r.owner_id = p.id AND r.school_id = s.id
        ORDER BY s.id, CASE a.role WHEN 'principal' THEN 1 WHEN 'operator' THEN 2 ELSE 3 END, p.folded_name, a.id
        LIMIT 200
        """
      ) { row -> Someone? in
        let id = PersonID(try row.integer())
        let name = try row.text()
        let ways = [try row.optionalText(), try row.optionalText(), try row.optionalText()]
        let stage = try row.optionalText().flatMap(Stage.init(rawValue:))
        let assignment = try AssignmentRows.read(&row)
        let school = try SchoolRows.read(&row)
        guard assignment.holds(on: school.zone.day(at: now)) else { return nil }
        return Someone(
          person: id, name: name, signsInWith: ways.compactMap(\.self).first ?? "", post: PostCopy.title(assignment),
          school: school.name, stage: assignment.role == .teacher ? stage : nil)
      }.compactMap(\.self)
    }
  }

  static func hasAccount(_ person: PersonID, in house: House) async throws -> Bool {
    try await house.database.read { connection in
      try connection.row("SELECT person_id FROM account WHERE person_id = \(person.number)") { try $0.integer() } != nil
    }
  }
}
