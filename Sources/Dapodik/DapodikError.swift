import Domain

/// Why Dapodik's answer cannot be used: facts, whoever shows them finds the words.
package enum DapodikError: Error, Hashable, Sendable {
  /// Nobody answers there.
  case unreachable
  case timedOut
  /// HTTP 401 or 403: the token is wrong or not for this address.
  case refusedToken
  /// Dapodik's own `success: false` with its message, shortened; a wrong token or NPSN comes so with HTTP 200.
  case refused(message: String)
  /// Another HTTP status than 200.
  case status(Int)
  /// More bytes than allowed.
  case tooLarge(limit: Int)
  case notJSON(line: Int, column: Int)
  /// JSON, but not in the shape of the answer: the path that is missing or of another kind.
  case otherShape(path: String)
  /// The answer is of the other kind: the file of the staff where that of the school is due, or the reverse.
  case otherAnswer
  /// Dapodik knows no school of that NPSN.
  case noSuchSchool
  /// The answer is about another school.
  case otherSchool(NPSN)
}
