import Domain
import Storage

/// What was said of the day of an observation: every proposal and every answer, also those that came to nothing.
enum MoveRows {
  /// Newest first.
  static func all(of record: RecordID) -> Query<HistoryRows.Line> {
    Query(
      """
      SELECT \(HistoryRows.columns) FROM event e JOIN person p ON p.id = e.actor_id
      WHERE e.record_id = \(record.number) AND e.kind IN ('move-proposed.v1', 'move-agreed.v1', 'move-declined.v1')
      ORDER BY e.version DESC
      """, HistoryRows.read)
  }
}
