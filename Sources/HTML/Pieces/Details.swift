/// Something that only some readers need, folded away behind a line that says what it is.
package struct Details: Piece {
  private let summary: String
  private let isOpen: Bool
  private let content: HTML

  package init(_ summary: String, isOpen: Bool = false, content: HTML) {
    self.summary = summary
    self.isOpen = isOpen
    self.content = content
  }

  package var html: HTML {
    "<details\(if: isOpen, " open")><summary>\(summary)</summary><div>\(content)</div></details>"
  }
}
