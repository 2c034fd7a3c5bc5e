import Domain
import Storage

/// Draf: what somebody has typed and not sent. One per person, record and form, overwritten; nobody else ever sees it but
/// a pembantu pengisian, who types into those of the owner.
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

  /// Those of some records on which a person has a draft of one of these forms.
  static func holding(_ forms: [String], among records: [RecordID], by person: PersonID) -> Query<RecordID> {
    Query(
      """
      SELECT record_id FROM draft
      WHERE person_id = \(person.number) AND form IN \(list: forms)
        AND record_id IN \(list: records.map(\.number))
      """
    ) { RecordID(try $0.integer()) }
  }

  /// What every form of a person on a record holds.
  static func byForm(
    of record: RecordID, by person: PersonID, on connection: any Connection
  ) throws -> [String: FormFields] {
    Dictionary(
      try connection.all(all(of: record, by: person)).map { ($0.form, $0.fields) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Every draft of a person on a record, by form, with the name of whoever typed in it for them.
  static func all(
    of record: RecordID, by person: PersonID
  ) -> Query<(form: String, fields: FormFields, typist: String?)> {
    Query(
      """
      SELECT d.form, d.body, t.name FROM draft d LEFT JOIN person t ON t.id = d.typed_by
      WHERE d.person_id = \(person.number) AND d.record_id = \(record.number)
      """
    ) { row in
      (
        form: try row.text(), fields: FormFields(urlEncoded: try row.text()) ?? FormFields(),
        typist: try row.optionalText()
      )
    }
  }

  /// Those who typed for a person in some drafts on a record.
  static func typists(
    of forms: [String], of record: RecordID, by person: PersonID, on connection: any Connection
  ) throws -> [PersonID] {
    try connection.rows(
      """
      SELECT DISTINCT typed_by FROM draft
      WHERE person_id = \(person.number) AND record_id = \(record.number) AND form IN \(list: forms)
        AND typed_by IS NOT NULL ORDER BY typed_by
      """
    ) { PersonID(try $0.integer()) }
  }

  /// `typist`: who typed it, where it was not the person; once somebody has helped, the draft says so until it is sent.
  static func save(
    _ fields: FormFields, as form: String, of record: RecordID, by person: PersonID, typist: PersonID? = nil, at: Int64
  ) -> SQL {
    var kept = fields
    kept.pairs.removeAll { [FormToken.field, "command_id", "versi"].contains($0.name) }
    return """
      INSERT INTO draft (person_id, record_id, form, body, updated_at, typed_by)
      VALUES (\(person.number), \(record.number), \(form), \(kept.urlEncoded), \(at),
        \(typist.map { SQL.Value.integer($0.number) } ?? .null))
      ON CONFLICT (person_id, record_id, form) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at,
        typed_by = COALESCE(excluded.typed_by, draft.typed_by)
      """
  }

  static func removal(_ form: String, of record: RecordID, by person: PersonID) -> SQL {
    """
    DELETE FROM draft WHERE person_id = \(person.number) AND record_id = \(record.number) AND form = \(form)
    """
  }
}
