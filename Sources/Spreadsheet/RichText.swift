/// Gathers the text of a shared or an inline string: the runs one after another, readings in other scripts (phonetic
/// runs) left out.
struct RichText {
  private(set) var text = ""
  private var isOpen = false
  private var phoneticRuns = 0

  mutating func take(_ xml: XMLEvents) {
    switch xml.event {
    case .start:
      guard !xml.isEmptyElement else { return }
      if xml.isNamed("rPh") { phoneticRuns += 1 }
      if xml.isNamed("t") { isOpen = phoneticRuns == 0 }
    case .end:
      if xml.isNamed("rPh") { phoneticRuns -= 1 }
      if xml.isNamed("t") { isOpen = false }
    case .text:
      if isOpen { text += xml.text }
    case .other:
      break
    }
  }

  /// With `_x000D_` and the like, by which the format writes control characters, read back; those that no text should
  /// hold stay as they are written.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      rest = rest[start...]
      let code = rest.prefix(7)
      if code.count == 7, code.hasPrefix("_x"), code.last == "_",
        let number = UInt32(code.dropFirst(2).dropLast(), radix: 16),
        number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D, let scalar = UnicodeScalar(number)
      {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result.append("_")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
