/// What can go wrong behind the door, in the words that a room needs: everything else is for the log.
package enum StorageError: Error, Equatable, Sendable {
  /// A NULL or a value of another kind where the room expects one.
  case unexpectedValue(column: Int)
  /// A UNIQUE or PRIMARY KEY constraint refused the row.
  case duplicate(String)
  /// Any other constraint refused it.
  case constraint(String)
  /// The queue is full, the database is away or too slow: nothing was changed. Answered with 503.
  case unavailable(String)
  /// The connection was lost while the commit was under way: it may or may not stand.
  case outcomeUnknown(String)
  /// Lost the race more often than we are willing to try again.
  case contention(String)
  /// Text with U+0000, which PostgreSQL cannot hold.
  case nullCharacter
  /// Anything else that the engine said.
  case engine(String)
}
