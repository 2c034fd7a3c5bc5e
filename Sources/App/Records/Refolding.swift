import Domain
import Storage

/// Folds ledgers again whose rows an older program has written: the row is a cache, and the ledger is the truth.
package enum Refolding {
  /// Refolds every row of another fold; how many there were. Repeating it is harmless, and so is stopping midway.
  package static func all(in database: any Database, rulebooks: Library) async throws -> Int {
    var count = 0
    while true {
      let done = try await database.write { connection in
        let ids = try connection.rows("SELECT id FROM record WHERE fold <> \(Written.fold) ORDER BY id LIMIT 100") {
          RecordID(try $0.integer())
        }
        for id in ids { try refold(id, rulebooks: rulebooks, on: connection) }
        return ids.count
      }
      if done == 0 { return count }
      count += done
    }
  }

  /// A ledger that does not begin with its opening.
  package struct NoOpening: Error { package let record: RecordID }

  private static func refold(_ id: RecordID, rulebooks: Library, on connection: any Connection) throws {
    var record: Record?
    for entry in try Entry.all(of: id, on: connection) {
      if case .opened(let opening) = try entry.event() {
        record = Record(opening, on: entry.day)
      } else {
        record?.apply(try entry.event(), on: entry.day)
      }
    }
    guard let record else { throw NoOpening(record: id) }
    let book = try rulebooks.book(of: record.opening, on: connection)
    try connection.run([RecordRows.refold(record, rules: book.rules)] + AssistanceRows.write(record))
  }
}
