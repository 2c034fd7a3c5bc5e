import App
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Storage
import TestSupport

/// A house on a database of its own, on a day of the test's choice, with the schools of `Village`: open to requests as
/// the browser makes them, but without a socket.
struct TestHouse: Sendable {
  let house: House
  let village: Village
  /// Turns the calendar.
  let demo: Demo

  /// Runs `body` against a fresh house on an engine.
  static func run<T>(
    _ driver: Driver, on today: Day = Day("2026-01-12")!, isDemo: Bool = false, isSecure: Bool = false,
    environment: [String: String] = [:], log: Log? = nil,
    _ body: @escaping @Sendable (TestHouse, Browser) async throws -> T
  ) async throws -> T {
    try await withDatabase(driver, from: .migrated) { database in
      let demo = Demo(today: today)
      let settings = try Settings(
        environment: environment.merging(["KINERJA_SECURE_COOKIES": isSecure ? "yes" : "no"]) { first, _ in first })
      var logger = Logger(label: "test") { _ in log ?? SwiftLogNoOpLogHandler() as any LogHandler }
      logger.logLevel = log == nil ? .error : .trace
      let house = House(
        database: database, settings: settings, keys: .ephemeral(), clock: .on { demo.today }, ids: IDMaker(),
        rulebooks: try Library(folder: root + "/Resources/rulebooks"), assets: try Assets(folder: root + "/public"),
        passwords: Passwords(memory: 64), logger: logger, demo: isDemo ? demo : nil)
      let village = try await Village.build(in: house)
      let test = TestHouse(house: house, village: village, demo: demo)
      let application = Application(router: Site.router(house), logger: logger)
      return try await application.test(.router) { client in
        try await body(test, Browser(client: client, house: house))
      }
    }
  }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The kinds of the events of a record, in order.
  func kinds(of record: RecordID) async throws -> [String] {
    try await house.database.read { connection in
      try connection.rows("SELECT kind FROM event WHERE record_id = \(record.number) ORDER BY version") {
        try $0.text()
      }
    }
  }
}

extension Template {
  /// The schema, and nothing in it.
  static let migrated = Template("migrated") { database in
    _ = try await Schema.migrator.migrate(database, at: 0)
  }
}
