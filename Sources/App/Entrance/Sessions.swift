import Crypto
import Domain
import Logging
import Storage

/// Sesi: the database knows only a keyed hash of the browser's token.
package struct Sessions: Sendable {
  package static let cookie = "kinerja_sesi"
  /// Days for which the browser keeps the token. The server alone decides when a session ends; an ended one still says
  /// whose a form is that comes late.
  static let cookieDays = 7

  /// What a token says: who it was, whether it still counts.
  package enum Standing: Sendable, Equatable {
    case alive(PersonID, seenAt: Int64)
    /// Ended by the idle limit, the age limit or signing out: nobody is signed in, but what was typed is still theirs.
    case ended(PersonID)
    case unknown
  }

  static func hash(_ token: String, _ keys: Keys) -> String { Keys.seal("session:" + token, with: keys.sessions) }

  /// Reads person, seen, end and whether it was ended.
  static func standing(_ row: inout Row, now: Int64, settings: Settings) throws -> Standing {
    let person = PersonID(try row.integer())
    let seenAt = try row.integer()
    let endsAt = try row.integer()
    let ended = try row.boolean()
    let idleEnd = seenAt + Int64(settings.idleMinutes) * 60_000
    return ended || now >= endsAt || now >= idleEnd ? .ended(person) : .alive(person, seenAt: seenAt)
  }

  /// Makes a session; the token goes to the browser and nowhere else.
  package static func begin(for person: PersonID, in house: House) async throws -> String {
    let token = Secret.hex(bytes: 32)
    let now = house.clock.now()
    let hash = hash(token, house.keys)
    let endsAt = now + Int64(house.settings.sessionHours) * 3_600_000
    try await house.database.write { connection in
      try connection.run(
        """
        INSERT INTO session (token_hash, person_id, made_at, seen_at, ends_at, ended)
        VALUES (\(hash), \(person.number), \(now), \(now), \(endsAt), FALSE)
        """)
      // Ended sessions are kept a week, so that a form sent late still finds its owner.
      try connection.run("DELETE FROM session WHERE ends_at < \(now - 604_800_000)")
    }
    return token
  }

  package static func end(token: String, in house: House) async throws {
    let hash = hash(token, house.keys)
    try await house.database.write { connection in
      try connection.run("UPDATE session SET ended = TRUE WHERE token_hash = \(hash)")
    }
  }

  package static func endAll(of person: PersonID, on connection: any Connection) throws {
    try connection.run("UPDATE session SET ended = TRUE WHERE person_id = \(person.number) AND NOT ended")
  }

  /// Notes that somebody was here; at most once a minute, so that reading pages hardly ever writes.
  static func touch(token: String, seenAt: Int64, in house: House) async {
    let now = house.clock.now()
    guard now - seenAt > 60_000 || now < seenAt else { return }
    let hash = hash(token, house.keys)
    do {
      try await house.database.write { connection in
        try connection.run("UPDATE session SET seen_at = \(now) WHERE token_hash = \(hash)")
      }
    } catch {
      // Reading must go on while nobody can write; the session then ends a little earlier.
      house.logger.warning("session not touched", metadata: ["error": "\(type(of: error))"])
    }
  }
}
