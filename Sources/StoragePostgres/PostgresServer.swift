import CLibPQ
import Storage

/// A server as its administrator knows it: whole databases, outside of any transaction. Blocks while it works.
package struct PostgresServer: Sendable {
  /// In the form `keyword=value …`, of a database that is there already.
  private let conninfo: String

  package init(conninfo: String) { self.conninfo = conninfo }

  /// Makes a database, empty or as a copy of another one that nobody is connected to; its conninfo.
  package func create(_ name: String, copyOf template: String = "template0") throws -> String {
    try run("CREATE DATABASE \(quoted(name)) TEMPLATE \(quoted(template))")
    return conninfo(of: name)
  }

  /// Removes a database and ends whoever is still connected to it.
  package func drop(_ name: String) throws {
    try run("DROP DATABASE IF EXISTS \(quoted(name)) WITH (FORCE)")
  }

  /// The later of two equal keywords holds.
  private func conninfo(of name: String) -> String { "\(conninfo) dbname=\(name)" }

  private func run(_ text: String) throws {
    let connection = try Wire.connected(conninfo)
    defer { PQfinish(connection) }
    try Wire.plain(text, on: connection)
  }

  private func quoted(_ name: String) -> String {
    precondition(
      name.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5f })
    return "\"\(name)\""
  }
}
