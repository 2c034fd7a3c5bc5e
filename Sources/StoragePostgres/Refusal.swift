import CLibPQ
import Storage

/// Why a statement was not done: what the room is told, and what it means for the transaction.
struct Refusal: Error {
  enum Kind { case lost, race, duplicate, final }

  let kind: Kind
  let error: StorageError

  static let lost = Refusal(kind: .lost, error: .unavailable("the connection to PostgreSQL was lost"))

  init(kind: Kind, error: StorageError) {
    self.kind = kind
    self.error = error
  }

  /// Only SQLSTATE and the constraint's name: PostgreSQL's sentences may quote values.
  init(_ result: OpaquePointer) {
    let state = Self.field(result, "C") ?? ""
    let constraint = Self.field(result, "n") ?? state
    switch state {
    case "23505": self.init(kind: .duplicate, error: .duplicate(constraint))
    case "40001", "40P01": self.init(kind: .race, error: .contention(state))
    // Shut down, crashed, or a backend ended by hand; without a state it is libpq itself that lost the server.
    case "", "57P01", "57P02", "57P03", "57P05", "08000", "08003", "08006": self = .lost
    // Out of a resource (53…), or cut off by statement_timeout.
    case "57014": self.init(kind: .final, error: .unavailable(state))
    case _ where state.hasPrefix("53"): self.init(kind: .final, error: .unavailable(state))
    case _ where state.hasPrefix("23"): self.init(kind: .final, error: .constraint(constraint))
    // A statement that does not fit the schema is our own mistake: its message tells of names, not of values.
    case _ where state.hasPrefix("42"):
      self.init(kind: .final, error: .engine("PostgreSQL \(state): \(Self.field(result, "M") ?? "")"))
    default: self.init(kind: .final, error: .engine("PostgreSQL \(state)"))
    }
  }

  /// The letters are those of the wire protocol's error fields.
  private static func field(_ result: OpaquePointer, _ letter: Unicode.Scalar) -> String? {
    PQresultErrorField(result, CInt(letter.value)).map { String(cString: $0) }
  }
}
