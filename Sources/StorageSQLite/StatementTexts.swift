import Storage
import Synchronization

/// A statement's text as SQLite reads it: `$2` as `?2`. Worked out once for each text.
final class StatementTexts: Sendable {
  private let known = Mutex<[String: String]>([:])

  func text(_ sql: Storage.SQL) -> String {
    if sql.values.isEmpty { return sql.text }
    return known.withLock { known in
      if let text = known[sql.text] { return text }
      let text = Storage.SQL.placeholders(sql.text, mark: "?")
      if known.count >= 2000 { known.removeAll() }
      known[sql.text] = text
      return text
    }
  }
}
