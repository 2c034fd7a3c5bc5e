import Domain
import HTML
import Storage

/// Draf: what somebody has typed and not sent. One per person, record and form, overwritten; nobody else ever sees it but
/// a pembantu pengisian, who types into those of the owner.
enum Drafts {
  /// Bytes that a draft may have.
  static let limit = 100_000

  /// The name and value of the button that keeps what is there, complete or not; what scripts keep while one types needs
  /// none.
  static let later = (name: "langkah", value: "nanti")
  static let laterLabel = "Simpan draf"

  static func isLater(_ form: FormFields) -> Bool { form.text(later.name) == later.value }

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

  /// A draft as it stands.
  struct Stored: Sendable {
    let form: String
    let fields: FormFields
    /// Raised each time that it is kept.
    let revision: Int
  }

  /// Every draft of a person on a record.
  static func all(of record: RecordID, by person: PersonID) -> Query<Stored> {
    Query(
      """
      SELECT form, body, revision FROM draft WHERE person_id = \(person.number) AND record_id = \(record.number)
      """
    ) { row in
      Stored(
        form: try row.text(), fields: FormFields(urlEncoded: try row.text()) ?? FormFields(), revision: try row.int())
    }
  }

  /// Everybody who typed for a person in their drafts on a record, by name.
  static func names(of record: RecordID, by person: PersonID) -> Query<(form: String, name: String)> {
    Query(
      """
      SELECT t.form, p.name FROM draft_typist t JOIN person p ON p.id = t.typist_id
      WHERE t.person_id = \(person.number) AND t.record_id = \(record.number) ORDER BY p.folded_name, p.id
      """
    ) { row in (form: try row.text(), name: try row.text()) }
  }

  /// Those who typed for a person in some drafts on a record, until they are sent.
  static func typists(
    of forms: [String], of record: RecordID, by person: PersonID, on connection: any Connection
  ) throws -> [PersonID] {
    try connection.rows(
      """
      SELECT DISTINCT typist_id FROM draft_typist
      WHERE person_id = \(person.number) AND record_id = \(record.number) AND form IN \(list: forms) ORDER BY typist_id
      """
    ) { PersonID(try $0.integer()) }
  }

  /// The field with the revision of the draft that a form shows.
  static let shown = "draf"

  /// What a draft holds that somebody else typed since a form was opened; thrown where that form was to be sent.
  struct Overtaken: Error {
    let fields: FormFields
    let revision: Int
    /// Who typed it.
    let name: String
  }

  /// What somebody else than `typist` (nil: than the person) typed since the form was opened, where it differs from what
  /// stands in the form now; `seen`: what `shown` says.
  static func overtaken(
    _ fields: FormFields, as form: String, of record: RecordID, by person: PersonID, typist: PersonID? = nil,
    seen: String, on connection: any Connection
  ) throws -> Overtaken? {
    let there = try connection.row(
      """
      SELECT d.body, d.revision, d.typed_by, p.name FROM draft d JOIN person p ON p.id = COALESCE(d.typed_by, d.person_id)
      WHERE d.person_id = \(person.number) AND d.record_id = \(record.number) AND d.form = \(form)
      """
    ) { row in
      let (body, revision) = (try row.text(), try row.int())
      return (body: body, revision: revision, typist: try row.optionalInteger(), name: try row.text())
    }
    // A script that is older than the field shows nothing, and keeps as it always did.
    guard let there, there.typist != typist?.number, there.revision > Int(seen) ?? Int.max,
      there.body != kept(fields).urlEncoded
    else { return nil }
    return Overtaken(
      fields: FormFields(urlEncoded: there.body) ?? FormFields(), revision: there.revision, name: there.name)
  }

  /// Keeps what was typed, unless somebody else typed something different since the form was opened: then that is the
  /// answer, and nothing is kept. `typist`: who typed, where it was not the person; `seen`: what `shown` says.
  static func keep(
    _ fields: FormFields, as form: String, of record: RecordID, by person: PersonID, typist: PersonID?, seen: String,
    at moment: Int64, on connection: any Connection
  ) throws -> Overtaken? {
    let other = try overtaken(
      fields, as: form, of: record, by: person, typist: typist, seen: seen, on: connection)
    if let other { return other }
    try connection.run([save(fields, as: form, of: record, by: person, typist: typist, at: moment)])
    if let typist {
      try connection.run([
        """
        INSERT INTO draft_typist (person_id, record_id, form, typist_id)
        VALUES (\(person.number), \(record.number), \(form), \(typist.number)) ON CONFLICT DO NOTHING
        """
      ])
    }
    return nil
  }

  private static func kept(_ fields: FormFields) -> FormFields {
    var kept = fields
    kept.pairs.removeAll { [FormToken.field, Form.commandName, "versi", shown].contains($0.name) }
    return kept
  }

  /// `typist`: who typed it last, where it was not the person.
  static func save(
    _ fields: FormFields, as form: String, of record: RecordID, by person: PersonID, typist: PersonID? = nil, at: Int64
  ) -> SQL {
    """
    INSERT INTO draft (person_id, record_id, form, body, updated_at, typed_by)
    VALUES (\(person.number), \(record.number), \(form), \(kept(fields).urlEncoded), \(at), \(typist?.number))
    ON CONFLICT (person_id, record_id, form) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at,
      typed_by = excluded.typed_by, revision = draft.revision + 1
    """
  }

  /// `isHelped`: whether somebody may have typed for the person.
  static func removal(
    _ forms: [String], of record: RecordID, by person: PersonID, isHelped: Bool = true
  ) -> [SQL] {
    if forms.isEmpty { return [] }
    let those: SQL = """
      person_id = \(person.number) AND record_id = \(record.number) AND form IN \(list: forms)
      """
    return (isHelped ? ["DELETE FROM draft_typist WHERE \(those)"] : []) + ["DELETE FROM draft WHERE \(those)"]
  }
}
