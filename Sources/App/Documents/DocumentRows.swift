import Domain
import Storage

/// What a document needs beside the record itself.
enum DocumentRows {
  /// What those who gave umpan balik were to the record when they gave it, in the order in which they did.
  static func givers(of record: RecordID) -> Query<Domain.Standing> {
    Query(
      "SELECT standing FROM event WHERE record_id = \(record.number) AND kind = 'feedback-given.v1' ORDER BY version"
    ) { try $0.word() }
  }
}
