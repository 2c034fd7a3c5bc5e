import Domain
import Storage

/// The observations that are being arranged with the teachers whom somebody assesses.
struct ScheduleRows: Sendable {
  struct Lesson: Sendable {
    let record: Record
    let teacher: String
    let school: School
  }

  /// Records between the agreement and the observation's own page.
  let lessons: [Lesson]
  let offers: [LessonOffer]

  static func load(_ staff: StaffRows, in house: House) async throws -> ScheduleRows {
    try await load(names(staff), in: house)
  }

  /// Whose the records are, by name.
  static func names(_ staff: StaffRows) -> [RecordID: String] {
    Dictionary(
      staff.teachers.compactMap { one in one.record.map { ($0, one.name) } }, uniquingKeysWith: { first, _ in first })
  }

  static func load(_ names: [RecordID: String], in house: House) async throws -> ScheduleRows {
    if names.isEmpty { return ScheduleRows(lessons: [], offers: []) }
    return try await house.database.read { connection in
      let (found, offers) = try connection.all(
        Query(
          """
          SELECT r.state, \(SchoolRows.columns) FROM record r JOIN school s ON s.id = r.school_id
          WHERE r.id IN \(list: names.keys.map(\.number)) ORDER BY r.id
          """
        ) { row in (try Written.record(row.text()), try SchoolRows.read(&row)) },
        LessonOfferRows.all(of: names.keys.sorted()))
      return ScheduleRows(
        lessons: found.map { Lesson(record: $0.0, teacher: names[$0.0.opening.record] ?? "", school: $0.1) },
        offers: offers)
    }
  }
}
