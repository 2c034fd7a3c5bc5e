import Foundation
import StoragePostgres

/// The PostgreSQL of this test process: its own, started when the first test needs it and stopped with the process,
/// or the one that KINERJA_TEST_POSTGRES names (`host=… user=… dbname=…`).
actor Cluster {
  static let shared = Cluster()

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  private var server: Result<PostgresServer, Missing>?

  func create(_ name: String, copyOf template: String) async throws -> String {
    let server = try running()
    return try await aside { try server.create(name, copyOf: template) }
  }

  func drop(_ name: String) async throws {
    let server = try running()
    try await aside { try server.drop(name) }
  }

  /// Waits for PostgreSQL's disk without holding one of the few threads that tests run on.
  private func aside<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
    }
  }

  private func running() throws -> PostgresServer {
    if let server { return try server.get() }
    let result = Result { () throws(Missing) in try Self.start() }
    server = result
    return try result.get()
  }

  private static func start() throws(Missing) -> PostgresServer {
    let variables = ProcessInfo.processInfo.environment
    if let conninfo = variables["KINERJA_TEST_POSTGRES"], !conninfo.isEmpty {
      return PostgresServer(conninfo: conninfo)
    }
    let output = folder + ".said"
    let process = String(ProcessInfo.processInfo.processIdentifier)
    let status = db(["start", folder, "--until", process], output: output)
    let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(atPath: output)
    guard status == 0 else {
      throw Missing(description: "The tests need PostgreSQL, and bin/db could not start it: \(said)")
    }
    // When the process is killed, the watcher that --until leaves behind does the same.
    atexit { _ = Cluster.db(["stop", Cluster.folder, "--remove"], output: "/dev/null") }
    return PostgresServer(conninfo: said.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static let folder = FileManager.default.temporaryDirectory.appending(
    path: "kinerja-pg-\(ProcessInfo.processInfo.processIdentifier)"
  ).path(percentEncoded: false)

  /// The exit status of bin/db. Foundation's Process would wait for the server too, which inherits its socket. PostgreSQL
  /// lives as long as the tests, so it must not inherit theirs: a connection of which it holds one end never closes, and
  /// whoever waits for that waits for ever.
  private static func db(_ arguments: [String], output: String) -> Int32 {
    let db = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../bin/db")
    let own = """
      for open in /proc/$$/fd/*; do [ "${open##*/}" -le 2 ] || eval "exec ${open##*/}>&-"; done
      exec "$@" >"$0" 2>&1 </dev/null
      """
    let words = ["bash", "-c", own, output, db.path(percentEncoded: false)] + arguments
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/bash", nil, nil, copies + [nil], environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return -1 }
    }
    return status
  }
}
