extension [UInt8] {
  /// The text with the five characters that mean something in HTML replaced by their names. The result may stand
  /// in text and in an attribute with quotation marks.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var begin = 0
      for index in 0..<buffer.count {
        // All five lie between " and >; everything else, including every letter, passes the first comparison.
        let byte = buffer[index]
        if byte > UInt8(ascii: ">") || byte < UInt8(ascii: "\"") { continue }
        let name: StaticString
        switch byte {
        case UInt8(ascii: "&"): name = "&amp;"
        case UInt8(ascii: "<"): name = "&lt;"
        case UInt8(ascii: ">"): name = "&gt;"
        case UInt8(ascii: "\""): name = "&quot;"
        case UInt8(ascii: "'"): name = "&#39;"
        default: continue
        }
        append(contentsOf: buffer[begin..<index])
        name.withUTF8Buffer { append(contentsOf: $0) }
        begin = index + 1
      }
      append(contentsOf: buffer[begin...])
    }
  }

  mutating func appendDigits(of number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let begin = count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[begin...].reverse()
  }
}
