import Storage

/// One attempt at a transaction on one connection.
final class Transaction: Connection {
  enum Kind { case read, write, alone }

  enum Outcome<T> {
    case done(T)
    /// Rolled back, for an error of the body's own or one that is final.
    case failed(any Error)
    /// Rolled back, and worth another attempt.
    case again(Patience.Reason, orElse: any Error)
    /// The connection is gone.
    case lost(Patience.Reason, orElse: any Error)
  }

  private let wire: Wire
  private let kind: Kind
  private var hasBegun = false
  private var failure: Refusal?

  init(_ wire: Wire, _ kind: Kind) {
    self.wire = wire
    self.kind = kind
  }

  var dialect: Dialect { .postgres }

  func run<T>(_ body: (any Connection) throws -> T) -> Outcome<T> {
    if kind == .alone, let refusal = wire.lockAlone() { return .lost(.lost, orElse: refusal.error) }
    defer { if kind == .alone { wire.unlockAlone() } }
    let result = Result { try body(self) }
    if let failure { return ended(by: failure, error: (try? result.get()) == nil ? result.error : nil) }
    switch result {
    case .success(let value): return committed(value)
    case .failure(let error):
      rollBack()
      return .failed(error)
    }
  }

  /// The body may have made its own error of what the statement threw; that is what its caller understands.
  private func ended<T>(by failure: Refusal, error: (any Error)?) -> Outcome<T> {
    rollBack()
    let error = error ?? failure.error
    switch failure.kind {
    case .lost: return .lost(.lost, orElse: failure.error)
    case .race: return .again(.race, orElse: failure.error)
    case .duplicate where kind != .read: return .again(.duplicate, orElse: error)
    case .duplicate, .final: return .failed(error)
    }
  }

  private func committed<T>(_ value: T) -> Outcome<T> {
    guard hasBegun else { return .done(value) }
    // Nothing can go wrong any more for one who has only read: the next transaction takes note of the answer.
    if kind == .read {
      wire.sendUnread("COMMIT")
      return .done(value)
    }
    guard wire.isAlive else { return .lost(.lost, orElse: Refusal.lost.error) }
    do {
      _ = try wire.ask(["COMMIT"])
      return .done(value)
    } catch {
      guard error.kind != .lost else {
        return .lost(.never, orElse: StorageError.outcomeUnknown("the connection was lost during COMMIT"))
      }
      return ended(by: error, error: nil)
    }
  }

  /// Best effort: a connection that does not get back to idle is not used again.
  private func rollBack() {
    guard hasBegun, wire.isAlive, wire.isInTransaction else { return }
    _ = try? wire.ask(["ROLLBACK"])
  }

  func rows<T>(_ sql: SQL, _ decode: (inout Row) throws -> T) throws -> [T] {
    let answer = try ask([sql])[0]
    return try (0..<answer.count).map { place in
      var row = Row(PostgresColumns(answer: answer, row: place))
      return try decode(&row)
    }
  }

  @discardableResult
  func run(_ sql: SQL) throws -> Int { try ask([sql])[0].changed }

  @discardableResult
  func batch(_ statements: [SQL], _ take: (Int, inout Row) throws -> Void) throws -> [Int] {
    var changed: [Int] = []
    changed.reserveCapacity(statements.count)
    // So many at once, and then their answers: else both sides might fill their buffers and wait for each other.
    for start in stride(from: 0, to: statements.count, by: 64) {
      for answer in try ask(Array(statements[start..<min(start + 64, statements.count)])) {
        for place in 0..<answer.count {
          var row = Row(PostgresColumns(answer: answer, row: place))
          try take(changed.count, &row)
        }
        changed.append(answer.changed)
      }
    }
    return changed
  }

  /// The answers to `statements`; BEGIN travels with the first of them.
  private func ask(_ statements: [SQL]) throws -> [Answer] {
    if let failure { throw failure.error }
    guard !statements.isEmpty else { return [] }
    guard !statements.contains(where: \.holdsNullCharacter) else { throw StorageError.nullCharacter }
    do {
      if hasBegun { return try wire.ask(statements) }
      hasBegun = true
      let begin: SQL =
        kind == .read
        ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
      return Array(try wire.ask([begin] + statements).dropFirst())
    } catch {
      failure = error
      throw error.error
    }
  }
}

extension Result {
  fileprivate var error: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}

extension SQL {
  fileprivate var holdsNullCharacter: Bool {
    values.contains { if case .text(let text) = $0 { text.utf8.contains(0) } else { false } }
  }
}
