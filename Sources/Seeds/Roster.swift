import App
import Domain
import Storage

extension Seeding {
  /// Somebody of the demo, for the list of who you can be.
  package struct Role: Sendable {
    package let email: String
    package let name: String
    package let post: String
    package let school: String
    /// Where the record stands on the day of the demo, or the school of somebody without one.
    package let state: String
  }

  /// The people of the demo schools, school by school: principal and operator first, then teachers by stage.
  package static func roster(in house: House) async throws -> [Role] {
    let npsns = ["D6303001", "Y6303001", "30300001", "30300002", "30300003", "30300004", "30300005"]
    return try await house.database.read { connection in
      try connection.rows(
        """
        SELECT p.email, p.name, s.name, s.kind, r.stage, r.closes_day, \(AssignmentRows.columns)
        FROM assignment a JOIN person p ON p.id = a.person_id JOIN school s ON s.id = a.school_id
        LEFT JOIN record r ON r.owner_id = p.id AND r.school_id = s.id
        WHERE s.npsn IN \(list: npsns) AND p.email IS NOT NULL AND a.is_home = \(true)
          AND (a.to_day IS NULL OR a.to_day >= \(demoDay.text))
        ORDER BY s.npsn, a.id
        """
      ) { row in
        let (email, name, school) = (try row.text(), try row.text(), try row.text())
        let kind = try row.text()
        let stage = try row.optionalText().flatMap(Stage.init(rawValue:))
        let closes = try row.optionalText().flatMap { Day($0) }
        let assignment = try AssignmentRows.read(&row)
        let isOver = stage == .appraisalSent && closes.map { $0 < demoDay } == true
        let state =
          switch (assignment.role, stage) {
          case (.teacher, nil): "belum mulai"
          case (_, let stage?): StageCopy.tag(isOver ? .deemedAccepted : stage)
          default: school
          }
        let post =
          kind == School.Kind.school.rawValue
          ? PostCopy.title(assignment) : PostCopy.word(assignment.role, at: School.Kind(rawValue: kind) ?? .office)
        return Role(email: email, name: name, post: post, school: school, state: state)
      }
    }
  }
}
