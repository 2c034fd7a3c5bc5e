import HTML
import HTTPTypes

/// An address that came from outside (a query, a stored form) and was found to lead to a page of ours.
struct OwnAddress: Address, Equatable {
  let address: String

  /// A path, with its query if it has one, that a route of this method answers; anything else is nil.
  init?(_ text: String, _ method: HTTPRequest.Method) {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    let path = text.prefix { $0 != "?" && $0 != "#" }
    guard Site.routes.contains(where: { $0.method == method && $0.leads(to: path) }) else { return nil }
    address = text
  }
}
