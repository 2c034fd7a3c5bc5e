import Domain
import Storage

/// Percobaan: how often somebody may be wrong within a quarter of an hour. An attempt is counted before it is judged,
/// so that a hundred at once count as a hundred; one that was right is taken back.
struct Attempts: Sendable {
  static let window: Int64 = 900_000

  /// What is counted, and how much of it is too much.
  enum Gate: Sendable {
    /// Wrong passwords for one account.
    case account(PersonID)
    /// The same for a name that nobody has, so that nobody learns which names exist.
    case name(String)
    /// Wrong passwords from one address: a school behind one line has many people.
    case address(String)
    /// Wrong activation codes from one address.
    case codes(String)

    var limit: Int {
      switch self {
      case .account, .name: 5
      case .address: 50
      case .codes: 20
      }
    }

    fileprivate var name: String {
      switch self {
      case .account(let person): "account:\(person.number)"
      case .name(let text): "name:" + text
      case .address(let remote): "address:" + remote
      case .codes(let remote): "codes:" + remote
      }
    }
  }

  let gates: [Gate]
  let keys: Keys

  /// Counts one attempt at each gate; where one is closed none is counted, and the minutes are returned after which it
  /// opens again.
  func count(at now: Int64, on connection: any Connection) throws -> Int? {
    let hashes = gates.map(hash)
    let known = try connection.rows(
      "SELECT key, failures, since FROM attempt WHERE key IN \(list: hashes)"
    ) { (try $0.text(), (failures: try $0.int(), since: try $0.integer())) }
    // Of several at once a later one may be counted first, so what lies a little ahead counts. A demo may turn its clock
    // back: what lies further ahead is over too.
    let counting = Dictionary(uniqueKeysWithValues: known).filter { abs(now - $0.value.since) < Attempts.window }
    let waits = zip(gates, hashes).compactMap { gate, hash -> Int64? in
      guard let one = counting[hash], one.failures >= gate.limit else { return nil }
      return one.since + Attempts.window - now
    }
    if let longest = waits.max() { return Int((longest + 59_999) / 60_000) }
    try connection.run(
      hashes.map { hash in
        """
        INSERT INTO attempt (key, failures, since)
        VALUES (\(hash), \((counting[hash]?.failures ?? 0) + 1), \(counting[hash]?.since ?? now))
        ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, since = excluded.since
        """
      })
    return nil
  }

  /// The attempt was right: an account begins anew, an address is as it was before. Old counts go.
  func forgive(at now: Int64, on connection: any Connection) throws {
    try connection.run(
      gates.map { gate in
        switch gate {
        case .account, .name: "DELETE FROM attempt WHERE key = \(hash(gate))"
        case .address, .codes:
          "UPDATE attempt SET failures = failures - 1 WHERE key = \(hash(gate)) AND failures > 0"
        }
      } + ["DELETE FROM attempt WHERE since < \(now - Attempts.window)"])
  }

  private func hash(_ gate: Gate) -> String { Keys.seal("attempt:" + gate.name, with: keys.sessions) }
}
