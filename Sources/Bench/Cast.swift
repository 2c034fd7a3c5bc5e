import App
import Domain
import Storage

/// Who is measured: a teacher in mid-cycle, a principal with 40 teachers, and owners whose plans wait for approval.
struct Cast: Sendable {
  let teacher: PersonID
  let record: RecordID
  let principal: PersonID
  let teachers: Int
  /// Plans that are submitted, or that their owners can submit at once.
  let submitted: [(record: RecordID, owner: PersonID)]

  static func find(in house: House) async throws -> Cast {
    try await house.database.read { connection in
      let busy = try connection.row("SELECT id, owner_id FROM record WHERE stage = 'acting' ORDER BY id LIMIT 1") {
        (RecordID(try $0.integer()), PersonID(try $0.integer()))
      }
      let crowd = try connection.row(
        """
        SELECT p.person_id, t.number FROM assignment p JOIN (
          SELECT school_id, COUNT(*) AS number FROM assignment WHERE role = 'teacher' GROUP BY school_id
        ) t ON t.school_id = p.school_id
        WHERE p.role = 'principal' ORDER BY t.number DESC, p.id LIMIT 1
        """
      ) { (PersonID(try $0.integer()), try $0.int()) }
      let waiting = try connection.rows(
        """
        SELECT id, owner_id FROM record WHERE stage IN ('plan-submitted', 'plan-returned', 'plan-approved')
        ORDER BY id LIMIT 192
        """
      ) { (record: RecordID(try $0.integer()), owner: PersonID(try $0.integer())) }
      guard let busy, let crowd, waiting.count > 1 else { throw Yard.NotSeeded() }
      return Cast(
        teacher: busy.1, record: busy.0, principal: crowd.0, teachers: crowd.1, submitted: waiting)
    }
  }
}
