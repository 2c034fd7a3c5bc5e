import Storage

/// Facts about this installation that are no setting: whether its people are invented, and which keys it was begun with.
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

  /// The name of the first key that is not the one this database was begun with; nil when they fit. A new database takes
  /// the keys as they are. Without this a lost key would be made anew in silence, and no ledger could be verified again.
  package static func strangeKey(_ keys: Keys, _ database: any Database) async throws -> String? {
    let known = [("ledger", keys.ledger), ("nik", keys.nik)].map { ($0.0, Keys.seal("fingerprint", with: $0.1)) }
    for (name, fingerprint) in known {
      let entry = "key:" + name
      let stored = try await database.read { connection in
        try connection.row("SELECT value FROM installation WHERE name = \(entry)") { try $0.text() }
      }
      if let stored, stored != fingerprint { return name }
      if stored == nil {
        try await database.write { connection in
          try connection.run(
            "INSERT INTO installation (name, value) VALUES (\(entry), \(fingerprint)) ON CONFLICT (name) DO NOTHING")
        }
      }
    }
    return nil
  }
}
