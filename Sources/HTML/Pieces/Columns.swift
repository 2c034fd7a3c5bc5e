/// Two columns where there is room, the main one first; one below the other on a phone.
package struct Columns: Piece {
  private let main: HTML
  private let aside: HTML

  package init(main: HTML, aside: HTML) {
    self.main = main
    self.aside = aside
  }

  package var html: HTML { "<div class=\"two\"><div>\(main)</div><aside>\(aside)</aside></div>" }
}

/// A sheet around what belongs together.
package struct Card: Piece {
  private let content: HTML

  package init(_ content: HTML) {
    self.content = content
  }

  package var html: HTML { "<section class=\"card\">\(content)</section>" }
}
