import Foundation
import GRDBSQLite
import Storage

/// The same statements on SQLite's own C interface, with nothing between: the floor under every page and every commit.
final class Bare {
  private let handle: OpaquePointer
  private var prepared: [String: OpaquePointer] = [:]

  struct Fault: Error { let message: String }

  init(path: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else { throw Fault(message: "cannot open \(path)") }
    self.handle = handle
    sqlite3_busy_timeout(handle, 5000)
    try execute("PRAGMA journal_mode=WAL")
    try execute("PRAGMA synchronous=FULL")
    try execute("PRAGMA foreign_keys=ON")
    try execute("PRAGMA cache_size=-8192")
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close(handle)
  }

  func execute(_ text: String) throws {
    guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else {
      throw Fault(message: String(cString: sqlite3_errmsg(handle)))
    }
  }

  /// Runs a statement and reads every column of every row.
  func run(_ sql: SQL) throws {
    let statement = try statement(sql.text(mark: "?"))
    defer { sqlite3_reset(statement) }
    for (place, value) in sql.values.enumerated() {
      let place = Int32(place + 1)
      switch value {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let number): sqlite3_bind_int64(statement, place, number)
      case .boolean(let flag): sqlite3_bind_int(statement, place, flag ? 1 : 0)
      case .text(let text):
        // SQLITE_TRANSIENT: SQLite copies the text.
        sqlite3_bind_text(statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      }
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        for column in 0..<sqlite3_column_count(statement) { _ = sqlite3_column_text(statement, column) }
      case SQLITE_DONE: return
      default: throw Fault(message: String(cString: sqlite3_errmsg(handle)) + " in " + sql.text())
      }
    }
  }

  private func statement(_ text: String) throws -> OpaquePointer {
    if let known = prepared[text] { return known }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, text, -1, &statement, nil) == SQLITE_OK,
      let statement
    else { throw Fault(message: String(cString: sqlite3_errmsg(handle)) + " in " + text) }
    prepared[text] = statement
    return statement
  }
}

/// How often a second, and how long the slowest hundredth took.
struct Pace {
  let perSecond: Double
  /// Milliseconds.
  let p99: Double
  /// The share of all answers that refused what was asked, 0 to 1: they are not in `perSecond`.
  var refused = 0.0

  static func measure(seconds: Double, _ body: (Int) throws -> Void) rethrows -> Pace {
    var spans: [Double] = []
    let began = ContinuousClock.now
    var last = began
    while began.duration(to: last) < .seconds(seconds) {
      try body(spans.count)
      let now = ContinuousClock.now
      spans.append(last.duration(to: now) / .milliseconds(1))
      last = now
    }
    let total = began.duration(to: last) / .seconds(1)
    let sorted = spans.sorted()
    return Pace(perSecond: Double(spans.count) / total, p99: sorted[min(sorted.count - 1, sorted.count * 99 / 100)])
  }
}

extension Bare {
  /// The reads of a page, in one transaction each time; on as many threads as the server has cores.
  static func reads(_ statements: [SQL], path: String, seconds: Double, threads: Int) async throws -> Pace {
    let paces = try await withThrowingTaskGroup(of: Pace.self) { group in
      for _ in 0..<threads {
        group.addTask {
          let bare = try Bare(path: path)
          return try Pace.measure(seconds: seconds) { _ in
            try bare.execute("BEGIN")
            for statement in statements { try bare.run(statement) }
            try bare.execute("COMMIT")
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    return Pace(perSecond: paces.map(\.perSecond).reduce(0, +), p99: paces.map(\.p99).max() ?? 0)
  }

  /// The commit of a deed: its event and its row, each time with the next version. One lane, as SQLite has.
  static func commits(event: SQL, row: SQL, reads: [SQL], from version: Int64, path: String, seconds: Double)
    throws -> Pace
  {
    let bare = try Bare(path: path)
    let stamp = Int64(Date().timeIntervalSince1970 * 1000)
    return try Pace.measure(seconds: seconds) { place in
      let number = version + Int64(place)
      var line = event.values
      line[1] = .integer(number + 1)
      line[8] = .text("bench-\(stamp)-\(place)")
      var state = row.values
      state[5] = .integer(number + 1)
      state[state.count - 1] = .integer(number)
      try bare.execute("BEGIN IMMEDIATE")
      for statement in reads { try bare.run(statement) }
      try bare.run(event.with(line))
      try bare.run(row.with(state))
      try bare.execute("COMMIT")
    }
  }
}
