import Domain
import Storage

/// What somebody signs in with: NIP, NUPTK or the address of an account.
enum SignInName: Equatable, Sendable {
  case nip(String)
  case nuptk(String)
  case email(String)

  enum Fault: Error, Equatable {
    case empty
    case unreadable
    /// How many digits there are instead of 18 or 16.
    case digits(Int)
  }

  /// Reads what was typed; spaces, dots and hyphens between digits are no matter.
  init(_ typed: String) throws(Fault) {
    guard !typed.isEmpty else { throw .empty }
    if let email = EmailAddress.read(typed) {
      self = .email(email)
      return
    }
    let digits = typed.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .unreadable }
    switch digits.utf8.count {
    case 18: self = .nip(digits)
    case 16: self = .nuptk(digits)
    case let count: throw .digits(count)
    }
  }

  /// The one person whom it names.
  var condition: SQL {
    switch self {
    case .nip(let text): "p.nip = \(text)"
    case .nuptk(let text): "p.nuptk = \(text)"
    case .email(let text): "p.email = \(text)"
    }
  }

  /// What it is throttled under while it names nobody.
  var text: String {
    switch self {
    case .nip(let text), .nuptk(let text), .email(let text): text
    }
  }
}

/// Alamat surel, as far as its shape can tell.
package enum EmailAddress {
  /// Lower case; nil for what cannot be an address.
  package static func read(_ typed: String) -> String? {
    let text = typed.lowercased()
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, halves[1].contains("."), text.utf8.count <= 254,
      halves[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty }),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x2C })
    else { return nil }
    return text
  }
}
