/// Everything that is wrong with the form, on top of the page: each line leads to its field. It takes the focus when
/// the page appears. Where nothing is wrong it leaves nothing on the page.
package struct ErrorSummary: Piece {
  package struct Line: Sendable {
    package let field: String?
    package let message: String

    /// - Parameter field: the id of the control, which is its name unless it was given another; nil where the
    ///   error belongs to no single field.
    package init(_ field: String?, _ message: String) {
      self.field = field
      self.message = message
    }
  }

  private let lines: [Line]
  private let level: Level

  package init(_ lines: [Line], level: Level = .two) {
    self.lines = lines
    self.level = level
  }

  package var html: HTML {
    if lines.isEmpty { return .empty }
    let items = lines.map { line -> HTML in
      guard let field = line.field else { return "<li>\(line.message)</li>" }
      return "<li><a href=\"#\(field)\">\(line.message)</a></li>"
    }
    let title = Heading(
      level, lines.count == 1 ? "Ada satu hal yang perlu diperbaiki" : "Ada \(lines.count) hal yang perlu diperbaiki",
      id: "kesalahan-judul")
    return """
      <section class="errors" id="kesalahan" tabindex="-1" autofocus aria-labelledby="kesalahan-judul">\
      \(title)<ul>\(items)</ul></section>
      """
  }
}
