import Domain
import Storage

/// A lesson hour that a teacher offers for the observation: a plain row, for the two sides of the record.
struct LessonOffer: Sendable {
  let id: Int64
  let record: RecordID
  let hour: LessonHour
  /// Whether the principal chose it.
  let isPicked: Bool
}

extension [LessonOffer] {
  /// The hour with which the preparation begins: the one that the principal chose, else the first that has not passed.
  func first(from today: Day) -> LessonOffer? {
    first { $0.isPicked && $0.hour.day >= today } ?? first { $0.hour.day >= today }
  }

  /// The hours that have not passed and that neither the preparation nor a pending move of the record is about.
  func others(than record: Record, from today: Day) -> [LessonOffer] {
    let moves = record.pendingMove.map { [($0.move.day, $0.move.lessonTime)] } ?? []
    let taken = (record.preparation.map { [($0.observationDay, $0.lessonTime)] } ?? []) + moves
    return filter { offer in
      offer.hour.day >= today && !taken.contains { $0 == (offer.hour.day, offer.hour.span.shown) }
    }
  }
}

/// How lesson hours stand in their table.
enum LessonOfferRows {
  /// Offers of records, in the order in which they come.
  static func all(of records: [RecordID]) -> Query<LessonOffer> {
    Query(
      """
      SELECT id, record_id, day, from_minute, to_minute, lesson, picked FROM lesson_offer
      WHERE record_id IN \(list: records.map(\.number)) ORDER BY day, from_minute, to_minute, id
      """, read)
  }

  /// Whether hours of a record may still be offered, taken back and picked.
  static func isOpen(_ record: RecordID, on connection: any Connection) throws -> Bool {
    let stage = try connection.row("SELECT stage FROM record WHERE id = \(record.number)") { try $0.text() }
    return stage == Stage.preparing.rawValue
  }

  static func load(_ record: RecordID, in house: House) async throws -> [LessonOffer] {
    try await house.database.read { try $0.all(all(of: [record])) }
  }

  static func find(_ id: Int64, in house: House) async throws -> LessonOffer? {
    try await house.database.read { connection in
      try connection.row(
        """
        SELECT id, record_id, day, from_minute, to_minute, lesson, picked FROM lesson_offer WHERE id = \(id)
        """, read)
    }
  }

  private static func read(_ row: inout Row) throws -> LessonOffer {
    let (id, record, day) = (try row.integer(), RecordID(try row.integer()), try row.day())
    guard let from = ClockTime(minutes: try row.int()), let to = ClockTime(minutes: try row.int()) else {
      throw RowFault.unknownWord("minute")
    }
    return LessonOffer(
      id: id, record: record, hour: LessonHour(day: day, from: from, to: to, lesson: try row.text()),
      isPicked: try row.boolean())
  }

  static func insert(_ hour: LessonHour, of record: RecordID, id: Int64) -> SQL {
    """
    INSERT INTO lesson_offer (id, record_id, day, from_minute, to_minute, lesson, picked)
    VALUES (\(id), \(record.number), \(hour.day.text), \(hour.from.minutes), \(hour.to.minutes), \(hour.lesson),
      \(false))
    """
  }

  static func removal(_ id: Int64, of record: RecordID) -> SQL {
    "DELETE FROM lesson_offer WHERE id = \(id) AND record_id = \(record.number)"
  }

  /// Only one hour of a record is chosen at a time.
  static func pick(_ id: Int64?, of record: RecordID) -> SQL {
    "UPDATE lesson_offer SET picked = (id = \(id ?? 0)) WHERE record_id = \(record.number)"
  }
}
