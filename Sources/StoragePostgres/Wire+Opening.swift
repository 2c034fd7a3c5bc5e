import CLibPQ
import Glibc
import Storage

extension Wire {
  /// A statement that takes longer is given up. Each is prepared once and asks by keys, so its plan is made once too, not
  /// for every set of values, and none is worth compiling. A page out of order costs little more than the next one, as on
  /// any disk without moving parts: by its own measure PostgreSQL reads a table of a few pages whole to find one row.
  private static let settings = """
    SET standard_conforming_strings = on;
    SET plan_cache_mode = force_generic_plan;
    SET jit = off;
    SET random_page_cost = 1.1;
    SET statement_timeout = '30s'
    """

  static func connected(_ conninfo: String) throws -> OpaquePointer {
    // What `conninfo` says comes last and wins, but for the encoding.
    let keywords = ["connect_timeout", "dbname", "client_encoding"]
    let values = ["5", conninfo, "UTF8"]
    guard let connection = withCStrings(keywords, { names in withCStrings(values) { PQconnectdbParams(names, $0, 1) } })
    else { throw StorageError.unavailable("no memory for a connection") }
    // libpq would print notices to the standard error.
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    guard PQstatus(connection) == CONNECTION_OK else {
      PQfinish(connection)
      // libpq's sentence may hold host and user names: the log of a start may want it, a page never.
      throw StorageError.unavailable("PostgreSQL cannot be reached")
    }
    return connection
  }

  /// Settles the session and reads back what keeps a commit; refuses a server that may forget one.
  static func prepared(_ connection: OpaquePointer) throws -> [String: String] {
    _ = try plain(settings, on: connection)
    let names = ["fsync", "synchronous_commit", "full_page_writes"]
    var found: [String: String] = [:]
    for name in names { found[name] = try plain("SHOW \(name)", on: connection) }
    guard names.allSatisfy({ found[$0] != "off" }) else {
      throw StorageError.engine("PostgreSQL does not keep commits safely: \(found)")
    }
    return found
  }

  /// One or more statements outside of any pipeline, prepared or not; the first value of the last answer.
  @discardableResult
  static func plain(_ text: String, on connection: OpaquePointer) throws -> String {
    guard let result = PQexec(connection, text) else { throw Refusal.lost.error }
    defer { PQclear(result) }
    guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else { throw Refusal(result).error }
    guard PQntuples(result) > 0 else { return "" }
    return String(cString: PQgetvalue(result, 0, 0))
  }

  /// A lock of the whole session, taken before BEGIN so that the transaction sees what the one before it has done.
  /// The number is Kinerja's own and means nothing.
  func lockAlone() -> Refusal? {
    do {
      _ = try ask(["SET statement_timeout = 0"])
      _ = try ask(["SELECT pg_advisory_lock(5747263)"])
      return nil
    } catch {
      return error
    }
  }

  /// A connection that fails here is closed, and with it goes the lock.
  func unlockAlone() {
    do {
      _ = try ask(["SELECT pg_advisory_unlock(5747263)"])
      _ = try ask(["SET statement_timeout = '30s'"])
    } catch {
      close()
    }
  }
}

private func withCStrings<T>(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T) -> T {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies.map { UnsafePointer($0) } + [nil])
}
