import Foundation
import GRDB
import GRDBSQLite
import Storage

/// One file, one writer, four readers, each commit synced to the disk.
package final class SQLiteDatabase: Storage.Database {
  private let pool: DatabasePool
  private let path: String
  private let admission: Admission

  /// How often a write is begun anew when another process holds the file, after the five seconds of waiting that each
  /// attempt takes by itself.
  private static let attempts = 3

  private init(pool: DatabasePool, path: String, waiting: Int) {
    self.pool = pool
    self.path = path
    admission = Admission(limit: waiting)
  }

  /// Opens the file, or makes it. `waiting` is how many may be inside or queue before others get `.unavailable`.
  package static func open(path: String, waiting: Int = 512) throws -> SQLiteDatabase {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { connection in
      // Both are per connection: 8 MiB of pages each, and a WAL that shrinks again after a large write.
      try connection.execute(sql: "PRAGMA cache_size = -8192; PRAGMA journal_size_limit = 67108864")
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB puts synchronous to NORMAL after `prepareDatabase`, which may lose the last commits with the power.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      let database = SQLiteDatabase(pool: pool, path: path, waiting: waiting)
      let found = try pool.writeWithoutTransaction(Self.settings)
      guard found == ["synchronous": "full", "journal_mode": "wal", "foreign_keys": "on"] else {
        throw StorageError.engine("SQLite does not keep commits safely: \(found)")
      }
      return database
    } catch let error as DatabaseError {
      throw StorageError(error)
    }
  }

  package var dialect: Dialect { .sqlite }

  package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await admitted { [pool] in
      try await pool.read { try SQLiteConnection.run(body, on: $0) }
    }
  }

  package func glance<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    // Whoever has waited longer comes first: without it, under load, the slowest pages took four times as long.
    await Task.yield()
    return try await admitted { [pool] in try Self.readHere(pool, body) }
  }

  /// A reader never waits for a writer, only for one of the readers to be free.
  private static func readHere<T: Sendable>(_ pool: DatabasePool, _ body: (any Connection) throws -> T) throws -> T {
    try pool.read { try SQLiteConnection.run(body, on: $0) }
  }

  @discardableResult
  package func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await admitted { [pool] in
      try await pool.write { try SQLiteConnection.run(body, on: $0) }
    }
  }

  /// SQLite has one writer at a time in all processes: each `write` is alone.
  @discardableResult
  package func alone<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await write(body)
  }

  package func durability() async throws -> [String: String] {
    try await admitted { [pool] in try await pool.writeWithoutTransaction(Self.settings) }
  }

  /// Writes a copy, as of one moment, to a file that must not be there yet, and syncs it. Writers go on meanwhile.
  package func backup(to copy: String) async throws {
    try await admitted { [path] in
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let source = try DatabaseQueue(path: path, configuration: configuration)
      try await source.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
      try source.close()
      // SQLite does not sync what VACUUM INTO wrote, nor the folder that now names it.
      for place in [copy, URL(filePath: copy).deletingLastPathComponent().path(percentEncoded: false)] {
        let handle = Glibc.open(place, O_RDONLY)
        guard handle >= 0 else { throw StorageError.engine("the copy cannot be opened") }
        defer { Glibc.close(handle) }
        guard fsync(handle) == 0 else { throw StorageError.engine("the copy cannot be synced") }
      }
    }
  }

  package func close() async {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [pool] in
        // Statements are always finished by then, so closing has no reason to fail; a second one does nothing.
        try? pool.close()
        continuation.resume()
      }
    }
  }

  private func admitted<T: Sendable>(_ body: () async throws -> T) async throws -> T {
    try admission.enter()
    defer { admission.leave() }
    var attempt = 1
    while true {
      do { return try await body() } catch let error as DatabaseError {
        let isBusy = [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
        guard isBusy, attempt < Self.attempts else { throw StorageError(error) }
      } catch let error as SQLiteConnection.Busy {
        guard attempt < Self.attempts else { throw error.error }
      }
      attempt += 1
    }
  }

  @Sendable private static func settings(_ connection: GRDB.Database) throws -> [String: String] {
    let levels = ["off", "normal", "full", "extra"]
    let level = try Int.fetchOne(connection, sql: "PRAGMA synchronous") ?? -1
    return [
      "synchronous": levels.indices.contains(level) ? levels[level] : String(level),
      "journal_mode": try String.fetchOne(connection, sql: "PRAGMA journal_mode") ?? "",
      "foreign_keys": try Bool.fetchOne(connection, sql: "PRAGMA foreign_keys") == true ? "on" : "off",
    ]
  }
}
