import Domain
import Storage

/// Kode aktivasi: lets somebody choose a password, once and not for long. The database knows only a keyed hash.
package enum ActivationRows {
  /// Makes a code such as `K7QM-2XRD`; older ones of the same person end. `hours` is how long it is good for. The code
  /// is shown once to whoever made it (`by`; nil for the command line) and cannot be read again.
  package static func make(
    for person: PersonID, by maker: PersonID?, at now: Int64, hours: Int, keys: Keys, on connection: any Connection
  ) throws -> String {
    var generator = SystemRandomNumberGenerator()
    let code = String((0..<8).map { _ in letters.randomElement(using: &generator)! })
    try connection.run([
      """
      UPDATE activation_code SET expires_at = \(now)
      WHERE person_id = \(person.number) AND used_at IS NULL AND expires_at > \(now)
      """,
      """
      INSERT INTO activation_code (code_hash, person_id, made_by, made_at, expires_at, used_at)
      VALUES (\(hash(code, keys)), \(person.number), \(maker?.number), \(now),
        \(now + Int64(hours) * 3_600_000), \(nil as Int64?))
      """,
    ])
    return code.prefix(4) + "-" + code.suffix(4)
  }

  /// Whether somebody can sign in, and until when a code waits for them.
  package struct State: Equatable, Sendable {
    /// When the password was last chosen; nil before first use.
    package var passwordSince: Int64?
    /// When the open code ends; nil without one.
    package var codeUntil: Int64?
  }

  /// The accounts of these people; those without account and code are absent.
  package static func states(
    of people: [PersonID], at now: Int64, on connection: any Connection
  ) throws -> [PersonID: State] {
    let list = people.map { SQL.Value.integer($0.number) }
    let (accounts, codes) = try connection.all(
      Query("SELECT person_id, changed_at FROM account WHERE person_id IN \(list: list)") { row in
        (PersonID(try row.integer()), try row.integer())
      },
      Query(
        """
        SELECT person_id, expires_at FROM activation_code
        WHERE person_id IN \(list: list) AND used_at IS NULL AND expires_at > \(now)
        """
      ) { row in (PersonID(try row.integer()), try row.integer()) })
    var states: [PersonID: State] = [:]
    for (person, since) in accounts { states[person, default: State()].passwordSince = since }
    for (person, until) in codes { states[person, default: State()].codeUntil = until }
    return states
  }

  /// Whose code it is, while it is good.
  static func owner(of code: String, at now: Int64, keys: Keys, on connection: any Connection) throws -> PersonID? {
    try connection.row(
      """
      SELECT person_id FROM activation_code
      WHERE code_hash = \(hash(code, keys)) AND used_at IS NULL AND expires_at > \(now)
      """
    ) { PersonID(try $0.integer()) }
  }

  /// Uses a code up; false when it is no longer good.
  static func use(_ code: String, at now: Int64, keys: Keys, on connection: any Connection) throws -> Bool {
    try connection.run(
      """
      UPDATE activation_code SET used_at = \(now)
      WHERE code_hash = \(hash(code, keys)) AND used_at IS NULL AND expires_at > \(now)
      """) == 1
  }

  /// The code as it is hashed: in capitals, without what people type between or around it.
  static func plain(_ typed: String) -> String {
    String(typed.uppercased().filter { $0.isLetter || $0.isNumber }.prefix(40))
  }

  private static func hash(_ code: String, _ keys: Keys) -> String {
    Keys.seal("code:" + plain(code), with: keys.sessions)
  }

  /// Without those that look alike on paper: 0 O, 1 I L, 5 S, 8 B, U V.
  private static let letters = Array("ACDEFGHJKMNPQRTWXYZ234679")
}
