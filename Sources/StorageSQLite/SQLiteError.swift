import GRDB
import Storage

extension StorageError {
  /// What SQLite said, without SQL and values. A constraint is named as SQLite names it: `person.nip`.
  init(code: CInt, message: String) {
    let result = ResultCode(rawValue: code)
    switch (result.primaryResultCode, result) {
    case (_, .SQLITE_CONSTRAINT_UNIQUE), (_, .SQLITE_CONSTRAINT_PRIMARYKEY), (_, .SQLITE_CONSTRAINT_ROWID):
      self = .duplicate(Self.named(in: message))
    case (.SQLITE_CONSTRAINT, _): self = .constraint(Self.named(in: message))
    case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .contention("SQLite \(code)")
    case (.SQLITE_FULL, _), (.SQLITE_CANTOPEN, _), (.SQLITE_MISUSE, _): self = .unavailable("SQLite \(code)")
    // A statement that does not fit the schema is our own mistake: its message tells of names, not of values.
    case (.SQLITE_ERROR, _), (.SQLITE_RANGE, _): self = .engine("SQLite \(code): \(message)")
    default: self = .engine("SQLite \(code)")
    }
  }

  init(_ error: DatabaseError) {
    self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "")
  }

  /// `UNIQUE constraint failed: person.nip` → `person.nip`.
  private static func named(in message: String) -> String {
    let colon = message.firstIndex(of: ":")
    return colon.map { String(message[$0...].dropFirst(2)) } ?? message
  }
}
