/// Facts in rows and columns. The first cell names its row. On a phone each row becomes a small list in which every
/// value carries the title of its column.
package struct DataTable: Piece {
  package struct Column: Sendable {
    let title: String
    let isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  private let caption: String
  private let columns: [Column]
  private let rows: [[HTML]]
  private let showsCaption: Bool

  /// - Parameters:
  ///   - caption: what the table is about.
  ///   - rows: one cell for each column.
  ///   - showsCaption: false where the heading right above says the same; a screen reader still reads it.
  package init(_ caption: String, columns: [Column], rows: [[HTML]], showsCaption: Bool = true) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.showsCaption = showsCaption
  }

  package var html: HTML {
    let titles = columns.map { column -> HTML in
      "<th scope=\"col\"\(if: column.isNumber, #" class="number""#)>\(column.title)</th>"
    }
    return """
      <table class="data"><caption\(if: !showsCaption, #" class="unseen""#)>\(caption)</caption>\
      <thead><tr>\(titles)</tr></thead><tbody>\(body)</tbody></table>
      """
  }

  /// The rows, written one after the other into one buffer: a long table is most of its page.
  private var body: HTML {
    let openings = columns.enumerated().map { index, column -> HTML in
      if index == 0 { return "<th scope=\"row\">" }
      return "<td data-label=\"\(column.title)\"\(if: column.isNumber, #" class="number""#)>"
    }
    var writer = HTML.StringInterpolation(literalCapacity: rows.count * columns.count * 64, interpolationCount: 0)
    for cells in rows {
      writer.appendLiteral("<tr>")
      for index in 0..<min(cells.count, openings.count) {
        writer.appendInterpolation(openings[index])
        writer.appendInterpolation(cells[index])
        writer.appendLiteral(index == 0 ? "</th>" : "</td>")
      }
      writer.appendLiteral("</tr>\n")
    }
    return HTML(stringInterpolation: writer)
  }
}
