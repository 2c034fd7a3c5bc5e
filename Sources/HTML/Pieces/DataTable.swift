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
      <thead><tr>\(titles)</tr></thead><tbody>\(rows.map(row))</tbody></table>
      """
  }

  private func row(_ cells: [HTML]) -> HTML {
    let written = zip(columns, cells).enumerated().map { index, pair -> HTML in
      let (column, cell) = pair
      if index == 0 { return "<th scope=\"row\">\(cell)</th>" }
      return "<td data-label=\"\(column.title)\"\(if: column.isNumber, #" class="number""#)>\(cell)</td>"
    }
    return "<tr>\(written)</tr>\n"
  }
}
