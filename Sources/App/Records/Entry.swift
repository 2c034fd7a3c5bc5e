import Crypto
import Domain
import Foundation
import JSON
import Storage

/// One line of the ledger, as it is stored. Its hash is an HMAC over every other column and over the hash of the line
/// before it in the same record, with a key that is not in the database.
package struct Entry: Sendable, Equatable {
  package let record: RecordID
  package let version: Int
  package let kind: String
  /// The written event; empty once it was erased by law, when only its digest is left.
  package let body: String
  /// The day in the school's zone.
  package let day: Day
  /// Milliseconds since 1970 UTC.
  package let at: Int64
  package let actor: PersonID
  package let standing: Domain.Standing
  /// Made by the form: a repeat is harmless.
  package let commandID: String
  package let commandDigest: String
  package let salt: String
  package let bodyDigest: String
  package let keyName: String
  package let hash: String

  /// The name of the key in use; a second one would be added beside it, never in its place.
  package static let keyName = "ledger-1"

  /// A new line after one with the hash `previous` (empty for the first).
  init(
    _ event: Event, of record: RecordID, version: Int, day: Day, at: Int64, by actor: Actor, command: CommandMark,
    previous: String, typists: [PersonID] = [], keys: Keys
  ) {
    let (kind, body) = Written.write(event, typists: typists)
    self.record = record
    self.version = version
    self.kind = kind
    self.body = body.written
    self.day = day
    self.at = at
    self.actor = actor.person
    standing = actor.standing
    commandID = command.id
    commandDigest = command.digest
    salt = Secret.hex(bytes: 16)
    bodyDigest = Entry.digest(salt: salt, body: self.body)
    keyName = Entry.keyName
    hash = Entry.chain(
      [
        "\(record.number)", "\(version)", kind, day.text, "\(at)", "\(actor.person.number)", actor.standing.rawValue,
        command.id, command.digest, salt, bodyDigest, Entry.keyName, previous,
      ], keys: keys)
  }

  static func digest(salt: String, body: String) -> String {
    Hex.text(SHA256.hash(data: Data((salt + ":" + body).utf8)))
  }

  /// The hash that this line must have after one with the hash `previous`.
  func expectedHash(previous: String, keys: Keys) -> String {
    Entry.chain(
      [
        "\(record.number)", "\(version)", kind, day.text, "\(at)", "\(actor.number)", standing.rawValue, commandID,
        commandDigest, salt, bodyDigest, keyName, previous,
      ], keys: keys)
  }

  /// Each field with its length before it, so that no two lists of fields read the same.
  static func chain(_ fields: [String], keys: Keys) -> String {
    Keys.seal(fields.map { "\($0.utf8.count):\($0)" }.joined(), with: keys.ledger)
  }

  package func event() throws -> Event { try Written.event(kind: kind, body: JSON.parse(body)) }

  static let columns: SQL =
    """
    record_id, version, kind, body, day, at, actor_id, standing, command_id, command_digest, salt, body_digest,
    key_name, hash
    """

  init(_ row: inout Row) throws {
    record = RecordID(try row.integer())
    version = try row.int()
    kind = try row.text()
    body = try row.text()
    day = try row.day()
    at = try row.integer()
    actor = PersonID(try row.integer())
    standing = try row.word()
    commandID = try row.text()
    commandDigest = try row.text()
    salt = try row.text()
    bodyDigest = try row.text()
    keyName = try row.text()
    hash = try row.text()
  }

  var insert: SQL {
    """
    INSERT INTO event (\(Entry.columns))
    VALUES (\(record.number), \(version), \(kind), \(body), \(day.text), \(at), \(actor.number), \(standing.rawValue),
      \(commandID), \(commandDigest), \(salt), \(bodyDigest), \(keyName), \(hash))
    """
  }

  static func all(of record: RecordID, on connection: any Connection) throws -> [Entry] {
    try connection.rows("SELECT \(columns) FROM event WHERE record_id = \(record.number) ORDER BY version") {
      try Entry(&$0)
    }
  }
}

/// Which form asked: the id that it was made with, and a digest of what it held.
package struct CommandMark: Sendable, Equatable {
  package let id: String
  package let digest: String

  package init(id: String, digest: String) {
    self.id = id
    self.digest = digest
  }

  /// For what no form asked: opening a record, playing a biography.
  package static func fresh() -> CommandMark { CommandMark(id: newID(), digest: "") }

  /// An id for a form that is being made: the millisecond and then chance, so that the ledger's index of ids grows at its
  /// end and not all over (the rate of seeding fell as the table grew without that).
  package static func newID() -> String {
    let time = String(Clock.system.now(), radix: 16)
    return String(repeating: "0", count: max(0, 12 - time.count)) + time + Secret.hex(bytes: 8)
  }

  /// The mark of a posted form; the fields that differ with every answer do not count. Nil without a proper id.
  package init?(_ form: FormFields) {
    let id = form.text("command_id")
    guard (16...64).contains(id.utf8.count), id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    self.id = id
    let content = form.pairs.filter {
      $0.name != FormToken.field && $0.name != "command_id" && $0.name != "versi" && $0.name != Drafts.shown
    }
    digest = Hex.text(
      SHA256.hash(data: Data(content.map { "\($0.name)=\(FormFields.cleaned($0.value))" }.joined(separator: "\n").utf8))
    )
  }
}
