import Domain
import HTTPTypes
import Hummingbird

/// One request, read: path parameters, fields, cookies. Handlers see this and nothing of the server.
package struct Visit: Sendable {
  package let house: House
  package let method: HTTPRequest.Method
  /// The path with its query, as asked for.
  package let address: String
  package let parameters: [String: String]
  package let query: FormFields
  /// The fields of the body; empty for GET.
  package let form: FormFields
  package let cookies: [String: String]
  /// The caller's address, for throttling.
  package let remote: String
  /// Scheme and host, as the browser called this server, for texts that are read elsewhere; nil where it did
  /// not say, or said something else than a host.
  package let origin: String?
  /// The number under which this request stands in the log.
  package let reference: String
  /// Whether a script asks (autosave) rather than a person.
  package let isScript: Bool
  /// Whether the browser vouches that the request comes from a page of ours; false for browsers too old to say.
  package let isFromOurPage: Bool
  /// Secret of this browser before anybody is signed in; a fresh one when it brought none.
  package let visitorSecret: String

  package var now: Int64 { house.clock.now() }

  package func id<Kind>(_ name: String, _ kind: Kind.Type = Kind.self) throws(Problem) -> ID<Kind> {
    guard let id = parameters[name].flatMap({ ID<Kind>($0) }) else { throw .notFound }
    return id
  }

  /// The secret behind this browser's form tokens: that of its session, or before signing in its visitor cookie.
  package var tokenSecret: String { cookies[Sessions.cookie] ?? visitorSecret }

  /// A form token for this answer.
  package var token: String { FormToken.make(secret: tokenSecret, key: house.keys.sessions) }

  package var hasValidToken: Bool {
    FormToken.fits(
      form.pairs.first { $0.name == FormToken.field }?.value ?? "", secret: tokenSecret, key: house.keys.sessions)
  }
}
