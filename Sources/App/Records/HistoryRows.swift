import Domain
import JSON
import Storage

/// The ledger of a record as its readers see it: what happened, by whom, when.
enum HistoryRows {
  struct Line: Sendable {
    let event: Event
    let actor: PersonID
    let name: String
    let standing: Domain.Standing
    /// Milliseconds since 1970 UTC.
    let at: Int64
  }

  static let columns: SQL = "e.kind, e.body, e.actor_id, p.name, e.standing, e.at"

  static func read(_ row: inout Row) throws -> Line {
    let kind = try row.text()
    return Line(
      event: try Written.event(kind: kind, body: JSON.parse(try row.text())), actor: PersonID(try row.integer()),
      name: try row.text(), standing: try row.word(), at: try row.integer())
  }

  /// Newest first.
  static func all(of record: RecordID) -> Query<Line> {
    Query(
      """
      SELECT \(columns) FROM event e JOIN person p ON p.id = e.actor_id
      WHERE e.record_id = \(record.number) ORDER BY e.version DESC
      """, read)
  }

  /// The last few of the newest record of a person.
  static func latest(of owner: PersonID) -> Query<Line> {
    Query(
      """
      SELECT \(columns) FROM event e JOIN person p ON p.id = e.actor_id
      WHERE e.record_id = (SELECT max(id) FROM record WHERE owner_id = \(owner.number))
      ORDER BY e.version DESC LIMIT 4
      """, read)
  }
}
