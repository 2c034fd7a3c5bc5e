import Storage

/// Facts about this installation that are no setting: whether its people are invented.
package enum Installation {
  package static func isDemo(_ database: any Database) async throws -> Bool {
    try await database.read { connection in
      try connection.row("SELECT value FROM installation WHERE name = 'demo'") { try $0.text() } == "yes"
    }
  }

  package static func markDemo(on connection: any Connection) throws {
    try connection.run(
      "INSERT INTO installation (name, value) VALUES ('demo', 'yes') ON CONFLICT (name) DO NOTHING")
  }
}
