/// Numbers that people compare, as bars with the same numbers in a table below.
package struct BarChart: Piece {
  package enum Shape: Sendable {
    /// One bar cut into parts: how a whole is divided. At most four parts.
    case parts
    /// One bar for each number.
    case rows
  }

  package struct Bar: Sendable {
    let label: String
    let value: Int
    let shown: String

    /// - Parameters:
    ///   - value: the length of the bar, never below zero, in any unit that all bars share.
    ///   - shown: the number as it is said, if it is not just `value`: *61,5*.
    package init(_ label: String, _ value: Int, shown: String? = nil) {
      self.label = label
      self.value = max(0, value)
      self.shown = shown ?? grouped(value)
    }
  }

  private let title: String
  private let unit: String
  private let bars: [Bar]
  private let shape: Shape
  private let whole: Int

  /// - Parameters:
  ///   - title: what is compared; also the caption of the table.
  ///   - unit: what is counted, *guru*; the title of the column.
  ///   - full: for rows, the value of a full bar; without it the greatest value fills the bar.
  package init(_ title: String, unit: String, _ bars: [Bar], shape: Shape = .rows, full: Int? = nil) {
    self.title = title
    self.unit = unit
    self.bars = bars
    self.shape = shape
    switch shape {
    case .parts: whole = max(1, bars.reduce(0) { $0 + $1.value })
    case .rows: whole = max(1, full ?? 0, bars.map(\.value).max() ?? 0)
    }
  }

  package var html: HTML {
    let table = DataTable(
      title, columns: [.init("Bagian"), .init(unit, isNumber: true)],
      rows: bars.map { ["\($0.label)", "\($0.shown)"] }, showsCaption: false)
    return """
      <figure class="chart"><figcaption>\(title)</figcaption>\(drawing)\
      \(Details("Lihat sebagai tabel", content: table.html))</figure>
      """
  }

  private var drawing: HTML {
    switch shape {
    case .rows:
      let rows = bars.map { bar -> HTML in
        """
        <li><span>\(bar.label)</span><b>\(bar.shown)</b><svg viewBox="0 0 \(whole) 1" preserveAspectRatio="none" \
        aria-hidden="true" focusable="false"><rect class="b" width="\(bar.value)" height="1"/></svg></li>
        """
      }
      return "<ul class=\"bars\">\(rows)</ul>"
    case .parts:
      var begin = 0
      var cuts: [HTML] = []
      for (index, bar) in bars.enumerated() {
        cuts.append("<rect class=\"p\(index % 4)\" x=\"\(begin)\" width=\"\(bar.value)\" height=\"1\"/>")
        begin += bar.value
      }
      let keys = bars.enumerated().map { index, bar -> HTML in
        "<li class=\"p\(index % 4)\">\(bar.label) <b>\(bar.shown)</b></li>"
      }
      return """
        <svg class="whole" viewBox="0 0 \(whole) 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        \(cuts)</svg><ul class="keys">\(keys)</ul>
        """
    }
  }
}
