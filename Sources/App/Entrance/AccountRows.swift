import Domain
import Storage

/// Akun: who can sign in.
package enum AccountRows {
  struct Account: Sendable {
    let person: PersonID
    /// nil before first use.
    let passwordHash: String?
  }

  static func find(_ name: SignInName, on connection: any Connection) throws -> Account? {
    try connection.row(
      """
      SELECT p.id, a.password_hash FROM person p LEFT JOIN account a ON a.person_id = p.id
      WHERE \(name.condition)
      """
    ) { Account(person: PersonID(try $0.integer()), passwordHash: try $0.optionalText()) }
  }

  static func passwordHash(of person: PersonID) -> Query<String> {
    Query("SELECT password_hash FROM account WHERE person_id = \(person.number)") { try $0.text() }
  }

  /// Stores the hash of a chosen password (`Passwords.hash`).
  package static func set(passwordHash: String, of person: PersonID, at now: Int64) -> SQL {
    """
    INSERT INTO account (person_id, password_hash, changed_at)
    VALUES (\(person.number), \(passwordHash), \(now))
    ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at
    """
  }
}
