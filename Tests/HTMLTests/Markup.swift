import HTML

struct Place: Address {
  let address: String

  init(_ address: String) {
    self.address = address
  }
}

/// A page read back: as much of HTML as the tests ask about.
struct Markup {
  let text: String

  init(_ piece: some Piece) {
    text = piece.html.description
  }

  /// All values of an attribute, in order, as they stand on the page.
  func values(of attribute: String) throws -> [String] {
    let pattern = try Regex("[\\s]" + attribute + "=\"([^\"]*)\"")
    return text.matches(of: pattern).compactMap { $0.output[1].substring.map(String.init) }
  }

  /// The start tag that carries this id.
  func tag(withID id: String) throws -> String? {
    let pattern = try Regex("<[a-z0-9]+[^>]*[\\s]id=\"" + id + "\"[^>]*>")
    return text.firstMatch(of: pattern).map { String(text[$0.range]) }
  }

  /// The first place where tags do not close in the order in which they were opened, or nil.
  var firstUnbalancedTag: String? {
    let void: Set<Substring> = ["input", "meta", "link", "br", "img", "hr"]
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
      let (_, slash, name, selfClosing) = match.output
      if void.contains(name) || !selfClosing.isEmpty { continue }
      if slash.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return String(name)
      }
    }
    return open.last.map(String.init)
  }
}
