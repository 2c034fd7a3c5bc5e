/// The two engines behind the door, and by name every true difference between their SQL.
package enum Dialect: String, Sendable, CaseIterable { case sqlite, postgres }

extension Dialect {
  /// Whether a table is there, as one boolean.
  func hasTable(_ name: String) -> SQL {
    switch self {
    case .sqlite: "SELECT COUNT(*) > 0 FROM sqlite_master WHERE type = 'table' AND name = \(name)"
    case .postgres:
      """
      SELECT COUNT(*) > 0 FROM information_schema.tables
      WHERE table_schema = current_schema() AND table_name = \(name)
      """
    }
  }

  /// The words of a migration that the engines spell differently. A column that lists sort by is
  /// `TEXT {{BYTEWISE}}`: else PostgreSQL would sort by the language that its database was made with.
  func expanded(_ text: StaticString) -> SQL {
    let collation =
      switch self {
      case .sqlite: "COLLATE BINARY"
      case .postgres: "COLLATE \"C\""
      }
    let pieces = text.description.split(separator: "{{BYTEWISE}}", omittingEmptySubsequences: false)
    return SQL(expanded: pieces.joined(separator: collation))
  }
}
