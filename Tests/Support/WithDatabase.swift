import Storage
import StoragePostgres
import StorageSQLite

/// Where a test's own database is: for a test that opens it once more, or looks at its file.
package enum Place: Sendable {
  case file(path: String)
  case conninfo(String)

  package func open(connections: Int = 8, waiting: Int = 512) async throws -> any Database {
    switch self {
    case .file(let path): try SQLiteDatabase.open(path: path, waiting: waiting)
    case .conninfo(let conninfo):
      try await PostgresDatabase.open(conninfo: conninfo, connections: connections, waiting: waiting)
    }
  }
}

/// Gives `body` a database of its own that begins as `template` says, and takes it away afterwards.
package func withDatabase<T>(
  _ driver: Driver, from template: Template = .empty, _ body: (any Database) async throws -> T
) async throws -> T {
  try await withPlace(driver, from: template) { place in
    let database = try await place.open()
    do {
      let value = try await body(database)
      await database.close()
      return value
    } catch {
      await database.close()
      throw error
    }
  }
}

/// The same for a test that opens the database by itself.
package func withPlace<T>(
  _ driver: Driver, from template: Template = .empty, _ body: (Place) async throws -> T
) async throws -> T {
  await Turn.shared.take()
  let result: Result<T, any Error>
  do {
    let place = try await Templates.shared.copy(of: template, driver)
    do { result = .success(try await body(place)) } catch { result = .failure(error) }
    try await Templates.shared.remove(place)
  } catch {
    await Turn.shared.give()
    throw error
  }
  await Turn.shared.give()
  return try result.get()
}
