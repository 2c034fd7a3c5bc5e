import Crypto
import Foundation
import HTML

/// The token that every form carries, so that no other site can send it: an HMAC of the browser's secret cookie,
/// masked anew for every answer, so that compression tells nothing about it (BREACH).
package enum FormToken {
  /// The name of its field.
  package static let field = Form.tokenName

  package static func make(secret: String, key: SymmetricKey) -> String {
    let mask = Secret.bytes(16)
    return Hex.text(mask) + Hex.text(zip(mask, digest(secret, key)).map { $0 ^ $1 })
  }

  package static func fits(_ token: String, secret: String, key: SymmetricKey) -> Bool {
    guard let bytes = Hex.bytes(token), bytes.count == 32 else { return false }
    let found = zip(bytes[0..<16], bytes[16..<32]).map { $0 ^ $1 }
    // Every byte is looked at, so that the time tells nothing.
    return zip(found, digest(secret, key)).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func digest(_ secret: String, _ key: SymmetricKey) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(("form:" + secret).utf8), using: key).prefix(16))
  }
}
