import Domain
import JSON
import Storage

/// What was returned before the plan that is submitted now: the reasons, and the parts that have changed since.
struct EarlierPlan: Sendable {
  let remarks: [PlanRemark]
  let changed: Set<PlanPart>

  /// Nil where the submitted plan has not been returned before.
  static func find(before plan: Plan, of record: RecordID, on connection: any Connection) throws -> EarlierPlan? {
    let bodies = try connection.rows(
      """
      SELECT kind, body FROM event
      WHERE record_id = \(record.number) AND kind IN ('plan-submitted.v1', 'plan-returned.v1')
      ORDER BY version DESC LIMIT 20
      """
    ) { row in try Written.event(kind: row.text(), body: JSON.parse(row.text())) }
    guard
      let place = bodies.firstIndex(where: { if case .planReturned = $0 { true } else { false } }),
      case .planReturned(let remarks) = bodies[place], place + 1 < bodies.count,
      case .planSubmitted(let before) = bodies[place + 1]
    else { return nil }
    return EarlierPlan(remarks: remarks, changed: Set(PlanPart.allCases.filter { differs($0, plan, before) }))
  }

  private static func differs(_ part: PlanPart, _ left: Plan, _ right: Plan) -> Bool {
    switch part {
    case .mainDuties: left.duties != right.duties || left.additionalDuties != right.additionalDuties
    case .practice: left.practice != right.practice
    case .competence: left.competence != right.competence
    case .behaviour: left.behaviour != right.behaviour
    }
  }
}
