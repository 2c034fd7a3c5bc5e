import Domain

/// Why a request ends on another page than it asked for. Each has its status, its page and its line in the log.
package enum Problem: Error, Equatable, Sendable {
  /// Nobody is signed in, or the session has ended.
  case signInNeeded
  /// Nobody is signed in any more, and the form that came is kept under this key.
  case formKept(key: String)
  /// It does not exist, or is another school's: nobody is told which.
  case notFound
  /// It exists and the person may see it, but this deed is somebody else's.
  case notYours
  /// The dinas has closed the period in which it would happen.
  case periodClosed(year: Int, by: Calendar.Closer)
  /// The form lacks its token, or has one of another session.
  case badToken
  /// The request itself cannot be read.
  case badRequest(String)
  /// Body larger than `limit` bytes.
  case tooLarge(limit: Int)
  case methodNotAllowed(allowed: [String])
  /// The database is away or overloaded: nothing was changed.
  case unavailable
  /// Too many attempts; try again after so many minutes.
  case tooManyAttempts(minutes: Int)
}
