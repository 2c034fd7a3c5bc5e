import Domain
import HTTPTypes
import Storage

/// Isian tersimpan: a form that arrived with an ended session. It waits for its owner to sign in again, in the same
/// browser, and is shown to nobody else.
enum KeptForm {
  static let cookie = "kinerja_isian"
  /// Hours for which it waits.
  static let hours = 24
  /// A form larger than this is not kept (bytes); files never are.
  static let limit = 200_000

  struct Content: Sendable {
    let place: OwnAddress
    let fields: FormFields
    /// When it was sent, in milliseconds since 1970 UTC.
    let at: Int64
  }

  /// Keeps the form of a visit whose session has ended and throws `Problem.kept`; does nothing for a page that was only
  /// read, a script's request, or a form that does not come from our own page.
  static func keep(_ visit: Visit, of person: PersonID) async throws {
    guard visit.method == .post, !visit.isScript, visit.hasValidToken else { return }
    var fields = visit.form
    fields.pairs.removeAll { $0.name == FormToken.field || $0.name.hasPrefix("sandi") }
    let body = fields.urlEncoded
    guard !fields.pairs.isEmpty, body.utf8.count <= limit else { return }
    let key = Secret.hex(bytes: 32)
    let hash = Keys.seal("form:" + key, with: visit.house.keys.sessions)
    let now = visit.now
    try await visit.house.database.write { connection in
      try connection.run("DELETE FROM kept_form WHERE expires_at < \(now)")
      try connection.run(
        """
        INSERT INTO kept_form (key_hash, person_id, path, body, expires_at)
        VALUES (\(hash), \(person.number), \(visit.address), \(body), \(now + Int64(hours) * 3_600_000))
        """)
    }
    throw Problem.formKept(key: key)
  }

  /// The kept form behind a browser's key, if it is this person's.
  static func find(_ key: String, of person: PersonID, in house: House) async throws -> Content? {
    let hash = Keys.seal("form:" + key, with: house.keys.sessions)
    let now = house.clock.now()
    let found = try await house.database.read { connection in
      try connection.row(
        """
        SELECT path, body, expires_at FROM kept_form
        WHERE key_hash = \(hash) AND person_id = \(person.number) AND expires_at > \(now)
        """
      ) { (try $0.text(), try $0.text(), try $0.integer()) }
    }
    guard let (path, body, until) = found, let place = OwnAddress(path, .post),
      let fields = FormFields(urlEncoded: body)
    else { return nil }
    return Content(place: place, fields: fields, at: until - Int64(hours) * 3_600_000)
  }

  static func forget(_ key: String, in house: House) async throws {
    let hash = Keys.seal("form:" + key, with: house.keys.sessions)
    try await house.database.write { connection in
      try connection.run("DELETE FROM kept_form WHERE key_hash = \(hash)")
    }
  }
}
