import Foundation

/// What an installation may decide, from a file of `NAME=value` lines and from the environment, which wins. The table in
/// docs/SETTINGS.md is printed from `Settings.names` by a test.
package struct Settings: Sendable {
  /// `sqlite:PATH` or `postgres:CONNINFO`.
  package var database: Engine
  package var host: String
  package var port: Int
  /// Folder with one file for each key.
  package var keys: String
  /// Minutes without a request after which a session ends: staff-room computers are shared.
  package var idleMinutes: Int
  /// Hours after which a session ends in any case.
  package var sessionHours: Int
  /// Hours for which an activation code is good.
  package var codeHours: Int
  /// Connections to PostgreSQL.
  package var connections: Int
  /// Whether the cookie is sent over HTTPS only.
  package var secureCookies: Bool
  /// Places that operators may let this server ask for Dapodik although the rule forbids them.
  package var dapodikHosts: DapodikHosts

  package enum Engine: Equatable, Sendable {
    case sqlite(path: String)
    case postgres(conninfo: String)
  }

  /// A value that does not fit, with the name that holds it.
  package struct Wrong: Error, Equatable {
    package let name: String
    package let sentence: String
  }

  /// Name, default and meaning of every setting, for the table in docs and the check for unknown names.
  package static let names: [(name: String, standard: String, meaning: String)] = [
    ("KINERJA_DATABASE", "sqlite:var/kinerja.sqlite", "`sqlite:PATH` or `postgres:CONNINFO` (libpq's own words)"),
    ("KINERJA_HOST", "127.0.0.1", "address to listen on"),
    ("KINERJA_PORT", "8080", "port to listen on, 0 to 65535; 0 takes any free one"),
    ("KINERJA_KEYS", "var/keys", "folder of the keys: ledger, sessions, NIK hashes; made when absent"),
    ("KINERJA_IDLE_MINUTES", "30", "minutes without a request after which a session ends, 5 to 720"),
    ("KINERJA_SESSION_HOURS", "12", "hours after which a session ends in any case, 1 to 168"),
    ("KINERJA_CODE_HOURS", "168", "hours for which an activation code is good, 1 to 720"),
    ("KINERJA_CONNECTIONS", "8", "connections to PostgreSQL, 1 to 64"),
    ("KINERJA_SECURE_COOKIES", "no", "`yes` behind HTTPS: cookies are then sent over HTTPS only"),
    (
      "KINERJA_DAPODIK_HOSTS", "",
      "`HOST:PORT`, with commas between: Dapodik may be fetched from there too; else only from port 5774 of other machines"
    ),
  ]

  /// Reads the settings. `file` is the text of the settings file, if there is one.
  package init(environment: [String: String], file: String? = nil) throws(Wrong) {
    var values: [String: String] = [:]
    for (name, standard, _) in Settings.names { values[name] = standard }
    for (place, line) in (file ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let equals = line.firstIndex(of: "=") else {
        throw Wrong(name: line, sentence: "baris \(place + 1) berkas pengaturan bukan NAMA=nilai")
      }
      let name = line[..<equals].trimmingCharacters(in: .whitespaces)
      guard values[name] != nil else {
        throw Wrong(name: name, sentence: "nama ini tidak dikenal (baris \(place + 1) berkas pengaturan)")
      }
      values[name] = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
    }
    for (name, value) in environment where name.hasPrefix("KINERJA_") && values[name] != nil { values[name] = value }

    func number(_ name: String, _ range: ClosedRange<Int>) throws(Wrong) -> Int {
      guard let number = Int(values[name]!), range.contains(number) else {
        throw Wrong(
          name: name,
          sentence: "harus angka \(range.lowerBound) sampai \(range.upperBound), bukan \u{201C}\(values[name]!)\u{201D}"
        )
      }
      return number
    }
    database = try Settings.engine(values["KINERJA_DATABASE"]!)
    host = values["KINERJA_HOST"]!
    if host.isEmpty { throw Wrong(name: "KINERJA_HOST", sentence: "tidak boleh kosong") }
    port = try number("KINERJA_PORT", 0...65_535)
    keys = values["KINERJA_KEYS"]!
    if keys.isEmpty { throw Wrong(name: "KINERJA_KEYS", sentence: "tidak boleh kosong") }
    idleMinutes = try number("KINERJA_IDLE_MINUTES", 5...720)
    sessionHours = try number("KINERJA_SESSION_HOURS", 1...168)
    codeHours = try number("KINERJA_CODE_HOURS", 1...720)
    connections = try number("KINERJA_CONNECTIONS", 1...64)
    let hosts = values["KINERJA_DAPODIK_HOSTS"]!.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces).lowercased()
    }
    guard hosts.allSatisfy({ $0.split(separator: ":").count == 2 }) else {
      throw Wrong(name: "KINERJA_DAPODIK_HOSTS", sentence: "harus HOST:PORT, dipisahkan koma")
    }
    dapodikHosts = DapodikHosts(exceptions: Set(hosts))
    switch values["KINERJA_SECURE_COOKIES"]! {
    case "yes": secureCookies = true
    case "no": secureCookies = false
    default: throw Wrong(name: "KINERJA_SECURE_COOKIES", sentence: "harus yes atau no")
    }
  }

  private static func engine(_ text: String) throws(Wrong) -> Engine {
    if text.hasPrefix("sqlite:"), text.count > 7 { return .sqlite(path: String(text.dropFirst(7))) }
    if text.hasPrefix("postgres:"), text.count > 9 { return .postgres(conninfo: String(text.dropFirst(9))) }
    throw Wrong(name: "KINERJA_DATABASE", sentence: "harus sqlite:JALUR atau postgres:CONNINFO")
  }
}
