import App
import Domain
import Logging
import Storage
import TestSupport

/// A house on an empty database, for what fills it.
enum SeededHouse {
  static func run<T>(_ driver: Driver, _ body: @escaping @Sendable (House) async throws -> T) async throws -> T {
    try await withDatabase(driver, from: .migrated) { database in
      let root = TestHouse.root
      return try await body(
        House(
          database: database, settings: Settings(environment: [:]), keys: .ephemeral(), clock: .system, ids: IDMaker(),
          rulebooks: Library(folder: root + "/Resources/rulebooks"), assets: Assets(folder: root + "/public"),
          passwords: Passwords(memory: 64), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }
  }
}
