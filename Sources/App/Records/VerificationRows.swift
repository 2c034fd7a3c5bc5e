import Domain
import Storage

/// What a check of the ledgers compares them with: the rows of records, and who helps with them.
enum VerificationRows {
  static let columnNames = [
    "owner_id", "school_id", "period_id", "rulebook_hash", "stage", "holder", "since_day", "closes_day", "focus",
    "version", "fold", "state", "pending", "subject", "followed_up",
  ]

  struct Stored: Sendable {
    let id: Int64
    /// As `columnNames` has them.
    let values: [SQL.Value]
  }

  static func records(_ ids: ClosedRange<Int64>) -> Query<Stored> {
    Query(
      """
      SELECT id, owner_id, school_id, period_id, rulebook_hash, stage, holder, since_day, closes_day, focus, version,
        fold, state, pending, subject, followed_up
      FROM record WHERE id >= \(ids.lowerBound) AND id <= \(ids.upperBound)
      """
    ) { row in
      func text(_ value: String?) -> SQL.Value { value.map(SQL.Value.text) ?? .null }
      return Stored(
        id: try row.integer(),
        values: [
          .integer(try row.integer()), .integer(try row.integer()), .integer(try row.integer()),
          text(try row.optionalText()), text(try row.optionalText()), text(try row.optionalText()),
          text(try row.optionalText()), text(try row.optionalText()), text(try row.optionalText()),
          .integer(try row.integer()), .integer(try row.integer()), text(try row.optionalText()),
          text(try row.optionalText()), text(try row.optionalText()), .boolean(try row.boolean()),
        ])
    }
  }

  static func helpers(_ ids: ClosedRange<Int64>) -> Query<(record: Int64, person: PersonID)> {
    Query(
      """
      SELECT record_id, person_id FROM record_helper
      WHERE record_id >= \(ids.lowerBound) AND record_id <= \(ids.upperBound)
      """
    ) { row in (record: try row.integer(), person: PersonID(try row.integer())) }
  }
}
