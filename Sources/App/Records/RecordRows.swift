import Domain
import JSON
import Storage

/// How a record stands in its row: a cache of the fold, with the columns by which lists find it.
package enum RecordRows {
  package static func find(_ id: RecordID, on connection: any Connection) throws -> Record? {
    try connection.row("SELECT state FROM record WHERE id = \(id.number)") { row in
      try Written.record(row.text())
    }
  }

  /// The columns of a row, as they must stand for this record: written by `insert` and `update`, compared by `verify`.
  static func columns(_ record: Record, rules: Rulebook) -> [SQL.Value] {
    [
      .integer(record.opening.owner.number), .integer(record.opening.school.number),
      .integer(record.opening.period.number), .text(record.opening.rulebookHash), .text(record.stage.rawValue),
      .text(record.stage.holder.rawValue), .text(record.since.text),
      record.acceptanceEnds(under: rules).map { .text($0.text) } ?? .null,
      record.plan?.practice.first.map { .text($0.indicator.title) } ?? .null, .integer(Int64(record.version)),
      .integer(Int64(Written.fold)), .text(Written.write(record).written), pending(record),
      .text(record.opening.subject.rawValue), .boolean(record.evaluationFollowUp != nil),
    ]
  }

  /// What waits beside the stage, as words with a blank between; null where nothing does.
  private static func pending(_ record: Record) -> SQL.Value {
    let words = record.asides.map(\.rawValue)
    return words.isEmpty ? .null : .text(words.joined(separator: " "))
  }

  static func insert(_ record: Record, rules: Rulebook) -> SQL {
    let c = columns(record, rules: rules)
    return """
      INSERT INTO record (id, owner_id, school_id, period_id, rulebook_hash, stage, holder, since_day, closes_day,
        focus, version, fold, state, pending, subject, followed_up)
      VALUES (\(record.opening.record.number), \(c[0]), \(c[1]), \(c[2]), \(c[3]), \(c[4]), \(c[5]), \(c[6]), \(c[7]),
        \(c[8]), \(c[9]), \(c[10]), \(c[11]), \(c[12]), \(c[13]), \(c[14]))
      """
  }

  /// Changes no row when the record has moved on from `version` meanwhile.
  static func update(_ record: Record, from version: Int, rules: Rulebook) -> SQL {
    let c = columns(record, rules: rules)
    return """
      UPDATE record SET stage = \(c[4]), holder = \(c[5]), since_day = \(c[6]), closes_day = \(c[7]), focus = \(c[8]),
        version = \(c[9]), fold = \(c[10]), state = \(c[11]), pending = \(c[12]), subject = \(c[13]),
        followed_up = \(c[14])
      WHERE id = \(record.opening.record.number) AND version = \(version)
      """
  }

  /// Writes what the ledger adds up to, whatever the row says.
  static func refold(_ record: Record, rules: Rulebook) -> SQL {
    let c = columns(record, rules: rules)
    return """
      UPDATE record SET stage = \(c[4]), holder = \(c[5]), since_day = \(c[6]), closes_day = \(c[7]), focus = \(c[8]),
        version = \(c[9]), fold = \(c[10]), state = \(c[11]), pending = \(c[12]), subject = \(c[13]),
        followed_up = \(c[14])
      WHERE id = \(record.opening.record.number)
      """
  }
}
