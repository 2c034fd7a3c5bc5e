/// What stands and what would be, side by side where there is room, one below the other on a phone. Each side has its
/// heading, so that nobody has to know left from right.
package struct Comparison: Piece {
  private let before: (title: String, content: HTML)
  private let after: (title: String, content: HTML)
  private let level: Level

  package init(before: (String, HTML), after: (String, HTML), level: Level) {
    self.before = before
    self.after = after
    self.level = level
  }

  package var html: HTML { "<div class=\"versus\">\(side(before))\(side(after))</div>" }

  private func side(_ side: (title: String, content: HTML)) -> HTML {
    "<section class=\"card\">\(Heading(level, "\(side.title)"))\(side.content)</section>"
  }
}
