import Foundation

/// The fields of a form, from a body or a query: in order, names may repeat.
package struct FormFields: Equatable, Sendable {
  package struct File: Equatable, Sendable {
    package let name: String
    package let fileName: String
    package let bytes: [UInt8]
  }
  package var pairs: [Pair]
  package var files: [File] = []

  package struct Pair: Equatable, Sendable {
    package let name: String
    package let value: String
  }

  package init(_ pairs: [(String, String)] = []) { self.pairs = pairs.map(Pair.init) }

  /// The text of a field, trimmed, with plain line ends and without control characters; empty when it is absent.
  package func text(_ name: String) -> String {
    pairs.first { $0.name == name }.map { FormFields.cleaned($0.value) } ?? ""
  }

  /// Every value of a field that may repeat.
  package func texts(_ name: String) -> [String] {
    pairs.filter { $0.name == name }.map { FormFields.cleaned($0.value) }
  }

  package func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

  package func file(_ name: String) -> File? { files.first { $0.name == name && !$0.bytes.isEmpty } }

  static func cleaned(_ text: String) -> String {
    // Most values are plain, and every page reads some.
    let space = UInt8(ascii: " ")
    let isPlain = text.utf8.allSatisfy { $0 >= space && $0 < 0x7F }
    if isPlain, text.utf8.first != space, text.utf8.last != space { return text }
    let plain = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    let kept = plain.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t" }
    return String(String.UnicodeScalarView(kept)).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Reads `application/x-www-form-urlencoded`; nil for a broken escape or bytes that are no UTF-8.
  package init?(urlEncoded body: String) {
    pairs = []
    for piece in body.split(separator: "&") {
      let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      func decoded(_ text: Substring) -> String? {
        if text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "%") }) { return String(text) }
        return text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
      }
      guard let name = decoded(halves[0]), let value = decoded(halves.count > 1 ? halves[1] : "") else { return nil }
      pairs.append(Pair(name: name, value: value))
    }
  }

  /// The fields again as `application/x-www-form-urlencoded`. Foundation's percent encoding took an eighth of the time of
  /// a page with forty messages (docs/PERFORMANCE.md), so the bytes are written here.
  package var urlEncoded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pairs.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count * 2 })
    for (place, pair) in pairs.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "&")) }
      bytes.appendPercentEncoded(pair.name)
      bytes.append(UInt8(ascii: "="))
      bytes.appendPercentEncoded(pair.value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Everything but ASCII letters, digits and `-._~` as `%` and two digits.
  fileprivate mutating func appendPercentEncoded(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(Self.digits[Int(byte >> 4)])
        append(Self.digits[Int(byte & 15)])
      }
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
