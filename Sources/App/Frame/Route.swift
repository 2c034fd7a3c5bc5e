import HTTPTypes
import Hummingbird
import Storage

/// One line of the site: method, address, who may come in, what answers.
package struct Route: Sendable {
  package let method: HTTPRequest.Method
  /// `/rencana/:record/pengajuan`.
  package let pattern: String
  /// Bytes that the body may have.
  package let limit: Int
  package let isOpen: Bool
  let answer: @Sendable (Visit) async throws -> Response

  /// Bytes of an ordinary form.
  static let formLimit = 262_144
  /// Bytes of a form with a file.
  static let fileLimit = 8_388_608

  /// For everybody; a form must still carry its token.
  static func open(
    _ method: HTTPRequest.Method, _ pattern: String, _ answer: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: method, pattern: pattern, limit: formLimit, isOpen: true) { visit in
      if method == .post, !visit.hasValidToken { throw Problem.badToken }
      return try await answer(visit)
    }
  }

  /// For those who are signed in; what they may do there, the room decides.
  static func signedIn(
    _ method: HTTPRequest.Method, _ pattern: String, limit: Int = formLimit,
    _ answer: @escaping @Sendable (SignedIn) async throws -> Response
  ) -> Route {
    Route(method: method, pattern: pattern, limit: limit, isOpen: false) { visit in
      let person = try await SignedIn(visit)
      if method == .post, !visit.hasValidToken { return try KeptForm.renewal(person) }
      return try await KeptForm.settled(person, by: answer(person))
    }
  }

  /// For those who are signed in: a page whose rows are read together with who asks for it, in one read.
  static func reading<Scene: Sendable>(
    _ pattern: String, _ read: @escaping @Sendable (SignedIn, any Connection) throws -> Scene,
    _ answer: @escaping @Sendable (SignedIn, Scene) async throws -> Response
  ) -> Route {
    Route(method: .get, pattern: pattern, limit: formLimit, isOpen: false) { visit in
      let (me, scene) = try await SignedIn.admit(visit, read)
      return try await answer(me, scene)
    }
  }

  /// Whether a path is one of this route's.
  func leads(to path: some StringProtocol) -> Bool {
    let own = pattern.split(separator: "/")
    let asked = path.split(separator: "/")
    return own.count == asked.count && zip(own, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
  }
}
