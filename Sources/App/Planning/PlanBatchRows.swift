import Domain
import Storage

/// A submitted plan that waits for the approval of the one who looks, and how its practice stands to the advice of the
/// school's Rapor Pendidikan.
struct WaitingPlan: Sendable {
  let record: Record
  let owner: String
  let advice: Advice
  /// Whether the person has begun to answer it on its own page.
  let isDrafted: Bool

  enum Advice: Sendable {
    case follows
    /// Another practice than the one that is advised; its name.
    case differs(from: String)
    /// The school has no report, or it advises nothing.
    case none
  }

  var id: RecordID { record.opening.record }
  var plan: Plan { record.plan ?? Plan() }

  /// What differs from the advice, or has a draft of an answer, is approved on its own page alone.
  var needsPage: Bool {
    if case .differs = advice { return true }
    return isDrafted
  }

  /// The submitted plans among these records, in their order.
  static func load(
    _ staff: [(record: RecordID, owner: String)], for person: PersonID, in house: House, on connection: any Connection
  ) throws -> [WaitingPlan] {
    let records = try connection.rows(
      "SELECT state FROM record WHERE id IN \(list: staff.map(\.record.number)) AND stage = 'plan-submitted'"
    ) { row in try Written.record(row.text()) }
    let drafted: [RecordID] = try connection.all(
      Drafts.holding([PlanReviewForm.draftName], among: staff.map(\.record), by: person))
    var known: [String: PlanSuggestion] = [:]
    return try staff.compactMap { one in
      guard let record = records.first(where: { $0.opening.record == one.record }) else { return nil }
      let opening = record.opening
      let rules = try house.rulebooks.book(opening.rulebookHash, on: connection).rules
      let key = "\(opening.school.number) \(opening.rulebookHash) \(opening.rubricSet)"
      let suggestion =
        try known[key] ?? PlanSuggestion.find(for: record, under: rules, on: connection)
      known[key] = suggestion
      return WaitingPlan(
        record: record, owner: one.owner, advice: advice(suggestion, record, rules),
        isDrafted: drafted.contains(one.record))
    }
  }

  static func advice(_ suggestion: PlanSuggestion, _ record: Record, _ rules: Rulebook) -> Advice {
    guard let advised = suggestion.given?.indicator else { return .none }
    let chosen = (record.plan ?? Plan()).practice.map(\.indicator.id)
    return chosen.contains(advised) ? .follows : .differs(from: rules.indicator(advised)?.name ?? advised)
  }
}
