extension HTML {
  /// What may be interpolated into a page, and what becomes of it.
  ///
  /// | value | on the page |
  /// |---|---|
  /// | `String` | escaped; never as a whole address, style or event handler, never without quotation marks |
  /// | `Int` | its digits |
  /// | `Address` | escaped, the only way to fill `href` and its like |
  /// | `HTML`, `HTML?`, `[HTML]` | as it is |
  /// | `Piece`, `[Piece]` | the markup it writes |
  /// | `if: Bool, HTML` | the markup if the condition holds |
  ///
  /// Into the text of `<script>` and `<style>` nothing may be interpolated at all. A misplaced value stops a debug
  /// build, and leaves `#` (for an address) or nothing in a release build.
  package struct StringInterpolation: StringInterpolationProtocol {
    private var bytes: [UInt8] = []
    private var context = MarkupContext()

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { buffer in
        context.follow(buffer)
        bytes.append(contentsOf: buffer)
      }
    }

    package mutating func appendInterpolation(_ text: String) {
      if isMisplaced() { return }
      bytes.appendEscaped(text)
    }

    package mutating func appendInterpolation(_ number: Int) {
      if refuse(context.isInsideRawText, "nothing may be interpolated into script or style") { return }
      bytes.appendDigits(of: number)
    }

    package mutating func appendInterpolation(_ place: some Address) {
      if refuse(context.isInsideRawText, "nothing may be interpolated into script or style") { return }
      bytes.appendEscaped(place.address)
    }

    package mutating func appendInterpolation(_ html: HTML) {
      if html.isEmpty || isMisplaced() { return }
      bytes.append(contentsOf: html.bytes)
    }

    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { appendInterpolation(html) }
    }

    package mutating func appendInterpolation(_ pieces: [HTML]) {
      bytes.reserveCapacity(bytes.count + pieces.reduce(0) { $0 + $1.bytes.count })
      for piece in pieces { appendInterpolation(piece) }
    }

    package mutating func appendInterpolation(_ piece: some Piece) {
      appendInterpolation(piece.html)
    }

    package mutating func appendInterpolation(_ piece: (some Piece)?) {
      if let piece { appendInterpolation(piece.html) }
    }

    package mutating func appendInterpolation(_ pieces: [some Piece]) {
      for piece in pieces { appendInterpolation(piece.html) }
    }

    /// The markup where the condition holds; the usual way to write a boolean attribute.
    package mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
      if condition { appendInterpolation(html()) }
    }

    /// An attribute that is left out where there is no value: `<input\(attribute: "autocomplete", autocomplete)>`.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
      guard let value else { return }
      bytes.append(UInt8(ascii: " "))
      name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
      appendInterpolation(value)
      bytes.append(UInt8(ascii: "\""))
    }

    func finishedBytes() -> [UInt8] {
      if context.isInsideRawText {
        Misplacement.report("a script or style must end in the literal that begins it")
        return []
      }
      return bytes
    }

    /// Whether text or markup must not stand here. Leaves `#` behind where an address was wanted.
    private mutating func isMisplaced() -> Bool {
      if refuse(context.isInsideRawText, "nothing may be interpolated into script or style") { return true }
      switch MarkupContext.attribute(endingAt: bytes) {
      case .none: return false
      case .address:
        Misplacement.report("only an Address may stand in href, action, src and formaction")
        bytes.append(UInt8(ascii: "#"))
        return true
      case .program:
        Misplacement.report("nothing may be interpolated into style or an event handler")
        return true
      case .unquoted:
        Misplacement.report("an attribute needs quotation marks")
        return true
      }
    }

    private func refuse(_ isWrong: Bool, _ why: String) -> Bool {
      if isWrong { Misplacement.report(why) }
      return isWrong
    }
  }
}

/// A value that was interpolated where it must not stand: a mistake of the program, not of a person.
enum Misplacement {
  /// Debug builds stop at the mistake; release builds leave the value out. Tests of the release path turn it off.
  @TaskLocal static var stopsTheProgram = _isDebugAssertConfiguration()

  static func report(_ why: String) {
    if stopsTheProgram { preconditionFailure(why) }
  }
}
