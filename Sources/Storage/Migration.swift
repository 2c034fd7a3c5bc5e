/// One step of the schema, written once for both engines and never changed after it has run anywhere.
package struct Migration: Sendable {
  package let version: Int
  package let name: String
  package let statements: [StaticString]

  /// Column kinds are `TEXT`, `INTEGER` (32 bits on PostgreSQL), `BIGINT`, `BOOLEAN`; `{{BYTEWISE}}` after `TEXT` gives
  /// the column that lists sort by the same order on both engines.
  package init(version: Int, name: String, statements: [StaticString]) {
    self.version = version
    self.name = name
    self.statements = statements
  }

  /// FNV-1a over the name and the statements: it finds a migration that was edited by mistake, not a forged one.
  var checksum: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in [name] + statements.map(\.description) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}

/// How the schema of a database stands to that of this program. The program serves only `current`.
package enum SchemaState: Hashable, Sendable {
  /// No migration has run.
  case empty
  case current
  /// Migrations up to `version` have run; more are known.
  case older(version: Int)
  /// `version` has run and this program does not know it.
  case newer(version: Int)
  /// `version` has run with other words than it has here.
  case changed(version: Int)
}

/// `migrate` met a schema that is newer than the program's, or changed.
package struct SchemaRefused: Error, Equatable {
  package let state: SchemaState

  package init(state: SchemaState) { self.state = state }
}

/// Brings a database to the program's schema.
package struct Migrator: Sendable {
  private let migrations: [Migration]

  /// The versions must rise.
  package init(_ migrations: [Migration]) {
    precondition(zip(migrations, migrations.dropFirst()).allSatisfy { $0.version < $1.version })
    self.migrations = migrations
  }

  package func state(_ database: any Database) async throws -> SchemaState {
    try await database.read { connection in state(of: try applied(connection)) }
  }

  /// Runs what has not run yet, all of it in one transaction; the versions that ran. `at` is the instant to note, in
  /// milliseconds since 1970 UTC. Throws `SchemaRefused`.
  package func migrate(_ database: any Database, at: Int64) async throws -> [Int] {
    try await database.alone { connection in
      let done = try applied(connection)
      switch state(of: done) {
      case .current: return []
      case .newer, .changed: throw SchemaRefused(state: state(of: done))
      case .empty, .older: break
      }
      try connection.run(
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
          version BIGINT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          checksum TEXT NOT NULL,
          at BIGINT NOT NULL
        )
        """)
      return try migrations.dropFirst(done.count).map { migration in
        for statement in migration.statements { try connection.run(connection.dialect.expanded(statement)) }
        try connection.run(
          """
          INSERT INTO schema_migrations (version, name, checksum, at)
          VALUES (\(migration.version), \(migration.name), \(migration.checksum), \(at))
          """)
        return migration.version
      }
    }
  }

  private func applied(_ connection: any Connection) throws -> [Applied] {
    let exists = try connection.row(connection.dialect.hasTable("schema_migrations")) { try $0.boolean() }
    guard exists == true else { return [] }
    return try connection.rows("SELECT version, checksum FROM schema_migrations ORDER BY version") {
      try Applied(version: $0.int(), checksum: $0.text())
    }
  }

  private func state(of applied: [Applied]) -> SchemaState {
    for (place, one) in applied.enumerated() {
      guard place < migrations.count else { return .newer(version: one.version) }
      let known = migrations[place]
      guard known.version == one.version, known.checksum == one.checksum else { return .changed(version: one.version) }
    }
    guard let last = applied.last else { return migrations.isEmpty ? .current : .empty }
    return applied.count == migrations.count ? .current : .older(version: last.version)
  }
}

private struct Applied: Sendable {
  let version: Int
  let checksum: String
}
