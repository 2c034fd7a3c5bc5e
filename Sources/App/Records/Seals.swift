import Crypto
import Domain
import Foundation
import Storage

/// Segel: gathers the heads of all records into one root, so that a removed tail or a removed record shows. What is
/// removed before the next seal is beyond proof.
package enum Seals {
  struct Head: Sendable {
    let record: Int64
    let version: Int
    let hash: String
  }

  struct State: Sendable {
    /// Milliseconds since 1970 UTC; nil without any seal.
    let at: Int64?
    let isIntact: Bool
  }

  /// What a new seal covers.
  package struct Sealed: Sendable {
    package let records: Int
    package let root: String
  }

  /// A sealed line is missing or another one: nothing is sealed over it.
  package struct Broken: Error {
    package let record: RecordID
  }

  /// Sets a seal on what the ledgers say now. Throws `Broken` for a record that lost what an earlier seal covered, so
  /// that no seal ever hides that.
  package static func set(in house: House) async throws -> Sealed {
    let at = house.clock.now()
    let id = house.ids.number()
    let keys = house.keys
    return try await house.database.write { connection in
      let lost = try connection.row(
        """
        SELECT s.record_id FROM sealed_head s LEFT JOIN event e ON e.record_id = s.record_id AND e.version = s.version
        WHERE e.hash IS NULL OR e.hash <> s.hash ORDER BY s.record_id LIMIT 1
        """
      ) { try $0.integer() }
      if let lost { throw Broken(record: RecordID(lost)) }
      try connection.run(
        """
        INSERT INTO sealed_head (record_id, version, hash)
        SELECT e.record_id, e.version, e.hash FROM event e
        JOIN (SELECT record_id, MAX(version) AS version FROM event GROUP BY record_id) m
          ON m.record_id = e.record_id AND m.version = e.version
        WHERE TRUE
        ON CONFLICT (record_id) DO UPDATE SET version = excluded.version, hash = excluded.hash
        """)
      let (records, root) = try root(on: connection)
      let previous = try last(on: connection)?.hash ?? ""
      let hash = seal(id: id, at: at, records: records, root: root, previous: previous, keys: keys)
      try connection.run(
        """
        INSERT INTO seal (id, at, records, root, previous, key_name, hash)
        VALUES (\(id), \(at), \(records), \(root), \(previous), \(Entry.keyName), \(hash))
        """)
      return Sealed(records: records, root: root)
    }
  }

  /// Whether every seal and the list of heads are as they were written.
  static func state(in house: House) async throws -> State {
    let keys = house.keys
    return try await house.database.read { connection in
      let seals = try all(on: connection)
      var previous = ""
      var isIntact = true
      for one in seals {
        let expected = seal(
          id: one.id, at: one.at, records: one.records, root: one.root, previous: previous, keys: keys)
        if one.previous != previous || one.keyName != Entry.keyName || one.hash != expected { isIntact = false }
        previous = one.hash
      }
      let (records, root) = try root(on: connection)
      if let last = seals.last {
        if last.records != records || last.root != root { isIntact = false }
      } else if records > 0 {
        isIntact = false
      }
      return State(at: seals.last?.at, isIntact: isIntact)
    }
  }

  private struct Stored: Sendable {
    let id: Int64
    let at: Int64
    let records: Int
    let root: String
    let previous: String
    let keyName: String
    let hash: String
  }

  private static let columns: SQL = "id, at, records, root, previous, key_name, hash"

  private static func read(_ row: inout Row) throws -> Stored {
    Stored(
      id: try row.integer(), at: try row.integer(), records: try row.int(), root: try row.text(),
      previous: try row.text(), keyName: try row.text(), hash: try row.text())
  }

  private static func all(on connection: any Connection) throws -> [Stored] {
    try connection.rows("SELECT \(columns) FROM seal ORDER BY id", read)
  }

  private static func last(on connection: any Connection) throws -> Stored? {
    try connection.row("SELECT \(columns) FROM seal ORDER BY id DESC LIMIT 1", read)
  }

  private static func root(on connection: any Connection) throws -> (records: Int, root: String) {
    var digest = SHA256()
    var count = 0
    _ = try connection.rows("SELECT record_id, version, hash FROM sealed_head ORDER BY record_id") { row in
      digest.update(data: Data("\(try row.integer()):\(try row.int()):\(try row.text())\n".utf8))
      count += 1
    }
    return (count, Hex.text(digest.finalize()))
  }

  private static func seal(
    id: Int64, at: Int64, records: Int, root: String, previous: String, keys: Keys
  ) -> String {
    Entry.chain(["seal", "\(id)", "\(at)", "\(records)", root, Entry.keyName, previous], keys: keys)
  }
}
