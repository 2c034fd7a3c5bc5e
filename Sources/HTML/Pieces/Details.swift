/// Something that only some readers need, folded away behind a line that says what it is.
package struct Details: Piece {
  private let summary: String
  private let context: String?
  private let isOpen: Bool
  private let content: HTML

  /// - Parameter context: what only a screen reader needs, where the same line repeats on the page.
  package init(_ summary: String, context: String? = nil, isOpen: Bool = false, content: HTML) {
    self.summary = summary
    self.context = context
    self.isOpen = isOpen
    self.content = content
  }

  package var html: HTML {
    """
    <details\(if: isOpen, " open")><summary>\(summary)\(context.map { " <span class=\"unseen\">\($0)</span>" })</summary>\
    <div>\(content)</div></details>
    """
  }
}
