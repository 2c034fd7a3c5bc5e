import App
import ArgumentParser
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage
import StoragePostgres
import StorageSQLite

/// Measures pages and a deed beside a route that does nothing and beside bare SQLite, in one run, and prints ratios.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinerja-bench", abstract: "Measures the house; prints medians and ratios.")

  @Option(help: "Folder for the databases; it is kept, so that a second run need not seed.")
  var folder: String

  @Option(help: "Conninfo of an empty PostgreSQL database for each size, separated by commas; none: SQLite only.")
  var postgres: String = ""

  @Option(help: "Numbers of schools, separated by commas.")
  var schools: String = "10,10000"

  @Option(help: "Interleaved rounds, of which the median is printed.")
  var rounds: Int = 5

  @Option(help: "Seconds for one measurement.")
  var seconds: Int = 3

  func run() async throws {
    Memory.settle()
    let sizes = schools.split(separator: ",").compactMap { Int($0) }
    let conninfos = postgres.split(separator: ",").map(String.init)
    var results: [Result] = []
    for (place, size) in sizes.enumerated() {
      let path = "\(folder)/bench-\(size).sqlite"
      let sqlite = try SQLiteDatabase.open(path: path)
      let own = try await Yard(
        database: sqlite, engine: "SQLite", schools: size, folder: folder, path: path, rounds: rounds, seconds: seconds
      ).measure()
      results += own
      await sqlite.close()
      guard place < conninfos.count else { continue }
      let server = try await PostgresDatabase.open(conninfo: conninfos[place], connections: 8)
      results += try await Yard(
        database: server, engine: "PostgreSQL", schools: size, folder: folder, path: path, rounds: rounds,
        seconds: seconds, known: Dictionary(uniqueKeysWithValues: own.map { ($0.page, $0.bare) })
      ).measure()
      await server.close()
    }
    Report.write(results)
  }
}

/// One measurement of one page on one engine at one size.
struct Result {
  let page: String
  let engine: String
  let schools: Int
  let bytes: Int
  let house: Pace
  let idle: Pace
  let bare: Pace
}
