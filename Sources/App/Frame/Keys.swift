import Crypto
import Foundation

/// The secrets of an installation, each for one use, each a file of its own so that it can be kept apart from the
/// database. Losing the ledger key ends `verify`: `backup` carries them.
package struct Keys: Sendable {
  package let ledger: SymmetricKey
  package let sessions: SymmetricKey
  package let nik: SymmetricKey

  package static let names = ["ledger", "sessions", "nik"]

  package enum Fault: Error, Equatable {
    case unreadable(file: String)
    case wrongLength(file: String)
    case openToOthers(file: String)
  }

  package init(ledger: SymmetricKey, sessions: SymmetricKey, nik: SymmetricKey) {
    self.ledger = ledger
    self.sessions = sessions
    self.nik = nik
  }

  /// Fresh keys that live as long as the process, for tests.
  package static func ephemeral() -> Keys {
    Keys(
      ledger: SymmetricKey(size: .bits256), sessions: SymmetricKey(size: .bits256), nik: SymmetricKey(size: .bits256))
  }

  /// Reads the keys in a folder; makes those that are absent, readable by the owner alone.
  package static func open(folder: String) throws -> Keys {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    func key(_ name: String) throws -> SymmetricKey {
      let file = folder + "/" + name + ".key"
      if !FileManager.default.fileExists(atPath: file) {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Hex.text($0) }
        guard
          FileManager.default.createFile(
            atPath: file, contents: Data((fresh + "\n").utf8), attributes: [.posixPermissions: 0o600])
        else { throw Fault.unreadable(file: file) }
      }
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { throw Fault.unreadable(file: file) }
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int ?? 0
      if rights & 0o077 != 0 { throw Fault.openToOthers(file: file) }
      guard let bytes = Hex.bytes(text.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == 32 else {
        throw Fault.wrongLength(file: file)
      }
      return SymmetricKey(data: bytes)
    }
    return Keys(ledger: try key("ledger"), sessions: try key("sessions"), nik: try key("nik"))
  }
}

/// Lowercase hex, the written form of bytes in the database.
package enum Hex {
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }

  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    for place in stride(from: 0, to: characters.count, by: 2) {
      guard let high = digits.firstIndex(of: characters[place]), let low = digits.firstIndex(of: characters[place + 1])
      else { return nil }
      result.append(UInt8(high << 4 | low))
    }
    return result
  }

  package static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension Keys {
  /// HMAC-SHA256 in lowercase hex.
  package static func seal(_ text: String, with key: SymmetricKey) -> String {
    Hex.text(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
  }
}

/// Random bytes from the system, in lowercase hex.
package enum Secret {
  package static func hex(bytes count: Int) -> String { Hex.text(bytes(count)) }

  static func bytes(_ count: Int) -> ArraySlice<UInt8> {
    var generator = SystemRandomNumberGenerator()
    // The system is asked for eight at a time.
    let bytes = (0..<(count + 7) / 8).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
    return bytes.prefix(count)
  }
}
