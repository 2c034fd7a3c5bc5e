import Domain
import Logging
import Storage

/// Everything that the rooms share: the doors, open. Made once by `main.swift`, or by a test.
package struct House: Sendable {
  package let database: any Database
  package let settings: Settings
  package let keys: Keys
  package let clock: Clock
  package let ids: IDMaker
  package let rulebooks: Library
  package let assets: Assets
  package let passwords: Passwords
  package let logger: Logger
  /// What moves the day; present only on a database made by `seed`.
  package let demo: Demo?

  package init(
    database: any Database, settings: Settings, keys: Keys, clock: Clock, ids: IDMaker, rulebooks: Library,
    assets: Assets, passwords: Passwords, logger: Logger, demo: Demo? = nil
  ) {
    self.database = database
    self.settings = settings
    self.keys = keys
    self.clock = clock
    self.ids = ids
    self.rulebooks = rulebooks
    self.assets = assets
    self.passwords = passwords
    self.logger = logger
    self.demo = demo
  }
}
