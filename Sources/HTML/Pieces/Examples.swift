/// *Dianjurkan* and *dihindari*: what a behaviour looks like when it is done well, and when it is not.
package struct Examples: Piece {
  private let recommended: [String]
  private let avoided: [String]
  private let level: Level

  package init(recommended: [String], avoided: [String], level: Level) {
    self.recommended = recommended
    self.avoided = avoided
    self.level = level
  }

  package var html: HTML {
    """
    <div class="examples">\(part("Dianjurkan", recommended, style: "good"))\
    \(part("Dihindari", avoided, style: "bad"))</div>
    """
  }

  private func part(_ title: HTML, _ sentences: [String], style: HTML) -> HTML {
    if sentences.isEmpty { return .empty }
    return """
      <section class="\(style)">\(Heading(level, title))\
      <ul>\(sentences.map { "<li>\($0)</li>" as HTML })</ul></section>
      """
  }
}
