import CLibPQ
import Storage

/// One connection, always in pipeline mode: statements go out together, and then their answers are read. Used by one
/// thread at a time, which is the pool's business: therefore unchecked.
final class Wire: @unchecked Sendable {
  private var connection: OpaquePointer?
  /// Statement text → the name that it is prepared under.
  private var prepared: [String: String] = [:]
  private var names = 0
  /// Commands of `sendUnread` whose answers are still to come.
  private var unread: [Command] = []
  /// Settings that were read back when the connection was made.
  let durability: [String: String]

  /// Throws `.unavailable` when there is no server, `.engine` when it would not keep what it commits.
  init(conninfo: String) throws {
    let connection = try Self.connected(conninfo)
    do {
      durability = try Self.prepared(connection)
    } catch {
      PQfinish(connection)
      throw error
    }
    PQenterPipelineMode(connection)
    self.connection = connection
  }

  deinit { close() }

  func close() {
    if let connection { PQfinish(connection) }
    connection = nil
  }

  /// Whether the server was still there when it last spoke.
  var isAlive: Bool { connection.map { PQstatus($0) == CONNECTION_OK } ?? false }

  var isInTransaction: Bool { connection.map { PQtransactionStatus($0) != PQTRANS_IDLE } ?? false }

  /// Whether the next transaction may have it.
  var isFree: Bool { isAlive && (!unread.isEmpty || !isInTransaction) }

  /// Sends all the statements, then reads all the answers: one round trip. The first that fails ends it.
  func ask(_ statements: [SQL]) throws(Refusal) -> [Answer] {
    guard let connection else { throw .lost }
    if prepared.count > 500 { try forgetPrepared() }
    let commands = try send(statements, on: connection)
    guard PQpipelineSync(connection) == 1 else { throw .lost }
    try readUnread()
    return try answers(to: commands, on: connection)
  }

  /// Sends statements, each prepared first where it is new here.
  private func send(_ statements: [SQL], on connection: OpaquePointer) throws(Refusal) -> [Command] {
    var commands: [Command] = []
    for sql in statements {
      let text = sql.text()
      let name: String
      if let known = prepared[text] ?? commands.first(where: { $0.prepares == text })?.name {
        name = known
      } else {
        names += 1
        name = "s\(names)"
        guard PQsendPrepare(connection, name, text, 0, nil) == 1 else { throw .lost }
        commands.append(Command(name: name, prepares: text))
      }
      guard send(sql.values, to: name, on: connection) else { throw .lost }
      commands.append(Command(name: name, prepares: nil))
    }
    return commands
  }

  /// Sends a statement and goes on without its answer, which is read with the next ones.
  func sendUnread(_ sql: SQL) {
    guard let connection, let commands = try? send([sql], on: connection), PQpipelineSync(connection) == 1
    else { return close() }
    unread = commands
  }

  private func readUnread() throws(Refusal) {
    guard !unread.isEmpty, let connection else { return }
    let commands = unread
    unread = []
    // What was sent after it has answers too, which nobody reads once this has failed: the connection is of no more use.
    do { _ = try answers(to: commands, on: connection) } catch { throw .lost }
  }

  /// Lists of every length make a text each: after so many it is time to begin anew.
  private func forgetPrepared() throws(Refusal) {
    guard let connection else { throw .lost }
    try readUnread()
    guard PQsendQueryParams(connection, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 0) == 1,
      PQpipelineSync(connection) == 1
    else { throw .lost }
    prepared = [:]
    _ = try answers(to: [Command(name: "", prepares: nil)], on: connection)
  }

  private struct Command {
    let name: String
    /// The text that it prepares; nil when it runs what is prepared.
    let prepares: String?
  }

  private func answers(to commands: [Command], on connection: OpaquePointer) throws(Refusal) -> [Answer] {
    var answers: [Answer] = []
    var refusal: Refusal?
    for command in commands {
      guard let result = PQgetResult(connection) else { throw .lost }
      let answer = Answer(result)
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
        if let text = command.prepares { prepared[text] = command.name } else { answers.append(answer) }
      case PGRES_PIPELINE_ABORTED: break
      default: refusal = refusal ?? Refusal(result)
      }
      if refusal?.kind == .lost || PQstatus(connection) != CONNECTION_OK { throw .lost }
      // Each command's answers end with none.
      if let more = PQgetResult(connection) { PQclear(more) }
    }
    guard let end = PQgetResult(connection) else { throw .lost }
    defer { PQclear(end) }
    guard PQresultStatus(end) == PGRES_PIPELINE_SYNC else { throw .lost }
    if let refusal { throw refusal }
    return answers
  }

  /// Values go as text; PostgreSQL infers each one's type from the statement.
  private func send(_ values: [SQL.Value], to name: String, on connection: OpaquePointer) -> Bool {
    var bytes: [CChar] = []
    var starts: [Int?] = []
    for value in values {
      starts.append(value == .null ? nil : bytes.count)
      switch value {
      case .null: continue
      case .integer(let number): bytes.append(contentsOf: String(number).utf8.lazy.map(CChar.init(bitPattern:)))
      case .boolean(let flag): bytes.append(CChar(bitPattern: UInt8(ascii: flag ? "t" : "f")))
      case .text(let text): bytes.append(contentsOf: text.utf8.lazy.map(CChar.init(bitPattern:)))
      }
      bytes.append(0)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let addresses = starts.map { start in start.flatMap { place in bytes.baseAddress.map { $0 + place } } }
      return PQsendQueryPrepared(connection, name, CInt(values.count), addresses, nil, nil, 0) == 1
    }
  }
}
