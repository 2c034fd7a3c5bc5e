extension SQL {
  /// The same text with every placeholder `$n` written as `mark` and n + `offset`. Quoted text, quoted names and
  /// comments stay as they are. SQLite takes `$2` for a name and numbers it by its first appearance, so its driver asks
  /// for the mark `?`.
  package static func placeholders(_ text: String, mark: Unicode.Scalar = "$", from offset: Int = 0) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if let end = Self.endOfQuiet(rest) {
        result.unicodeScalars.append(contentsOf: rest[..<end])
        rest = rest[end...]
        continue
      }
      rest.removeFirst()
      let digits = rest.prefix { ("0"..."9").contains($0) }
      if first == "$", let number = Int(String(digits)) {
        result.unicodeScalars.append(mark)
        result += String(number + offset)
        rest = rest[digits.endIndex...]
      } else {
        result.unicodeScalars.append(first)
      }
    }
    return result
  }

  /// Where the quoted text, quoted name or comment ends that `text` begins with; nil when it begins with none.
  private static func endOfQuiet(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView.Index? {
    guard let first = text.first else { return nil }
    let second = text.dropFirst().first
    switch (first, second) {
    case ("'", _), ("\"", _):
      // A doubled quote inside reads as two quoted pieces in a row, which is just as good here.
      return text.dropFirst().firstIndex(of: first).map { text.index(after: $0) } ?? text.endIndex
    case ("-", "-"):
      return text.firstIndex(of: "\n") ?? text.endIndex
    case ("/", "*"):
      var place = text.index(text.startIndex, offsetBy: 2)
      var last: Unicode.Scalar?
      while place < text.endIndex {
        let scalar = text[place]
        place = text.index(after: place)
        if last == "*", scalar == "/" { return place }
        last = scalar
      }
      return text.endIndex
    default:
      return nil
    }
  }
}
