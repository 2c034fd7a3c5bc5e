import Domain
import Storage

/// A catatan pengamatan as it is kept: a plain row, for nobody but who jotted it.
struct KeptNote: Sendable {
  let id: Int64
  let day: Day
  let note: ObservationNote
}

/// How catatan pengamatan stand in their table. They go with the stage in which they were jotted (`Ledger`).
package enum NoteRows {
  /// What one person jotted on a record, newest last; the time is that of `zone`.
  static func all(of record: RecordID, by person: PersonID, in zone: TimeZone) -> Query<KeptNote> {
    Query(
      """
      SELECT id, at, body, focus FROM observation_note
      WHERE record_id = \(record.number) AND person_id = \(person.number) ORDER BY at, id
      """
    ) { row in
      let (id, at) = (try row.integer(), try row.integer())
      return KeptNote(
        id: id, day: zone.day(at: at),
        note: ObservationNote(time: zone.clock(at: at), text: try row.text(), focus: try row.optionalText()))
    }
  }

  /// What the viewer of a record jotted on it.
  static func load(_ view: RecordView, for me: SignedIn) async throws -> [KeptNote] {
    guard view.isCoach, view.stage == .awaitingObservation else { return [] }
    return try await me.house.database.read { connection in
      try connection.all(all(of: view.id, by: me.person, in: view.school.zone))
    }
  }

  /// `command` tells one sending of the box from another: the same one again changes nothing.
  package static func insert(
    _ text: String, of record: RecordID, by person: PersonID, at moment: Int64, command: CommandMark, id: Int64
  ) -> SQL {
    let key = "\(person.number):\(command.id):\(command.digest)"
    return """
      INSERT INTO observation_note (id, record_id, person_id, at, body, command_id)
      VALUES (\(id), \(record.number), \(person.number), \(moment), \(text), \(key))
      ON CONFLICT (command_id) DO NOTHING
      """
  }

  static func word(_ text: String, of note: Int64) -> SQL {
    "UPDATE observation_note SET body = \(text) WHERE id = \(note)"
  }

  static func put(_ notes: [Int64], under focus: String?) -> SQL {
    "UPDATE observation_note SET focus = \(focus.map(SQL.Value.text) ?? .null) WHERE id IN \(list: notes)"
  }

  static func removal(_ note: Int64) -> SQL { "DELETE FROM observation_note WHERE id = \(note)" }

  /// Everybody's on a record.
  static func removal(of record: RecordID) -> SQL {
    "DELETE FROM observation_note WHERE record_id = \(record.number)"
  }
}
