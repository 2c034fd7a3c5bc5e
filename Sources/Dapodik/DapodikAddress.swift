/// Where a school's Dapodik answers: a scheme, a host and a port, nothing more.
package struct DapodikAddress: Hashable, Sendable {
  /// `http://192.168.1.5:5774`, without a slash at its end.
  package let text: String

  /// Reads `192.168.1.5`, `localhost:5774`, `http://laptop.local:5774/`. Without a scheme it is http, without a port
  /// 5774. Other schemes, names with a user, paths other than `/` and `/WebService`, and anything unreadable are nil.
  package init?(_ typed: some StringProtocol) {
    var rest = String(typed.filter { !$0.isWhitespace }).lowercased()
    var scheme = "http"
    if let mark = rest.firstRange(of: "://") {
      scheme = String(rest[..<mark.lowerBound])
      rest = String(rest[mark.upperBound...])
    }
    guard scheme == "http" || scheme == "https" else { return nil }
    let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let authority = parts.first, ["", "webservice", "webservice/"].contains(parts.dropFirst().first ?? "")
    else { return nil }
    let pieces = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = pieces.first, !host.isEmpty, pieces.count <= 2, !host.hasPrefix("-"),
      host.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    var port = 5774
    if pieces.count == 2 {
      guard pieces[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(pieces[1]),
        (1...65535).contains(number)
      else { return nil }
      port = number
    }
    text = "\(scheme)://\(host):\(port)"
  }
}

/// The token that a school's operator makes in Dapodik for a web service. Nothing prints it.
package struct DapodikToken: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  let secret: String

  /// Nil unless it is printable ASCII without spaces, 1 to 500 characters.
  package init?(_ typed: some StringProtocol) {
    let bare = String(typed.filter { !$0.isWhitespace })
    guard (1...500).contains(bare.utf8.count), bare.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    secret = bare
  }

  package var description: String { "token" }
  package var debugDescription: String { "token" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
