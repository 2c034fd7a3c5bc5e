import Domain
import Storage

/// Draf: what somebody has typed and not sent. One per person, record and form, overwritten; nobody else ever sees it.
enum Drafts {
  /// Bytes that a draft may have.
  static let limit = 100_000

  static func find(_ form: String, of record: RecordID, by person: PersonID) -> Query<FormFields> {
    Query(
      """
      SELECT body FROM draft
      WHERE person_id = \(person.number) AND record_id = \(record.number) AND form = \(form)
      """
    ) { row in FormFields(urlEncoded: try row.text()) ?? FormFields() }
  }

  /// Every draft of a person on a record, by form.
  static func all(of record: RecordID, by person: PersonID) -> Query<(form: String, fields: FormFields)> {
    Query("SELECT form, body FROM draft WHERE person_id = \(person.number) AND record_id = \(record.number)") { row in
      (form: try row.text(), fields: FormFields(urlEncoded: try row.text()) ?? FormFields())
    }
  }

  static func save(_ fields: FormFields, as form: String, of record: RecordID, by person: PersonID, at: Int64) -> SQL {
    var kept = fields
    kept.pairs.removeAll { [FormToken.field, "command_id", "versi"].contains($0.name) }
    return """
      INSERT INTO draft (person_id, record_id, form, body, updated_at)
      VALUES (\(person.number), \(record.number), \(form), \(kept.urlEncoded), \(at))
      ON CONFLICT (person_id, record_id, form) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at
      """
  }

  static func removal(_ form: String, of record: RecordID, by person: PersonID) -> SQL {
    """
    DELETE FROM draft WHERE person_id = \(person.number) AND record_id = \(record.number) AND form = \(form)
    """
  }
}
