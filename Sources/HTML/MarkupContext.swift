/// Where in the markup the writer stands, as far as safety needs it: inside the text of `<script>` or `<style>`,
/// or at the beginning of an attribute in which text would be an address or a program.
struct MarkupContext {
  private enum State { case text, tag, rawText }

  private var state = State.text
  /// The name of the element whose text is not markup, in lower case.
  private var rawElement: StaticString = ""

  var isInsideRawText: Bool { state == .rawText }

  /// Reads one literal of the program.
  mutating func follow(_ literal: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < literal.count {
      let byte = literal[index]
      switch state {
      case .text:
        // Only `<s…` can begin one of the two; everything else is skipped as fast as possible.
        if byte == UInt8(ascii: "<"), index + 5 < literal.count, literal[index + 1] | 0x20 == UInt8(ascii: "s") {
          if Self.begins("script", literal, at: index + 1) {
            (state, rawElement) = (.tag, "script")
          } else if Self.begins("style", literal, at: index + 1) {
            (state, rawElement) = (.tag, "style")
          }
        }
      case .tag:
        if byte == UInt8(ascii: ">") { state = .rawText }
      case .rawText:
        if byte == UInt8(ascii: "<"), index + 1 < literal.count, literal[index + 1] == UInt8(ascii: "/"),
          Self.begins(rawElement, literal, at: index + 2)
        {
          state = .text
        }
      }
      index += 1
    }
  }

  enum Attribute { case none, address, program, unquoted }

  /// The attribute whose value begins right after `bytes`, if text there would be more than text.
  static func attribute(endingAt bytes: [UInt8]) -> Attribute {
    guard let last = bytes.last else { return .none }
    if last == UInt8(ascii: "=") {
      let bracket = bytes.last { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      return bracket == UInt8(ascii: "<") ? .unquoted : .none
    }
    let end = bytes.count - 2
    guard last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"), end > 0, bytes[end] == UInt8(ascii: "=") else {
      return .none
    }
    var start = end
    while start > 0, bytes[start - 1] > UInt8(ascii: " "), bytes[start - 1] != UInt8(ascii: "<") { start -= 1 }
    let name = bytes[start..<end]
    if name.count > 2, name[start] | 0x20 == UInt8(ascii: "o"), name[start + 1] | 0x20 == UInt8(ascii: "n") {
      return .program
    }
    if equals("style", name) { return .program }
    for address: StaticString in ["href", "src", "action", "formaction", "xlink:href", "srcset", "poster", "data"]
    where equals(address, name) {
      return .address
    }
    return .none
  }

  private static func equals(_ name: StaticString, _ bytes: ArraySlice<UInt8>) -> Bool {
    name.withUTF8Buffer { name in
      name.count == bytes.count && zip(name, bytes).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }
  }

  /// Whether `name` stands at `index` in capitals or small letters, and ends there.
  private static func begins(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    name.withUTF8Buffer { name in
      guard index + name.count <= bytes.count else { return false }
      for offset in 0..<name.count where name[offset] != bytes[index + offset] | 0x20 { return false }
      guard index + name.count < bytes.count else { return true }
      let next = bytes[index + name.count] | 0x20
      return next < UInt8(ascii: "a") || next > UInt8(ascii: "z")
    }
  }
}
