/// The rank of a heading. A piece never chooses its own: the page knows which one comes next.
package enum Level: Int, Sendable {
  case one = 1
  case two, three, four
}

/// A heading of the rank that the page asks for.
package struct Heading: Piece {
  private let level: Level
  private let id: String?
  private let content: HTML

  package init(_ level: Level, _ content: HTML, id: String? = nil) {
    self.level = level
    self.id = id
    self.content = content
  }

  package var html: HTML {
    "<h\(level.rawValue)\(attribute: "id", id)>\(content)</h\(level.rawValue)>"
  }
}
