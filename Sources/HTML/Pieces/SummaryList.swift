/// What was answered, with *Ubah* beside what can still be changed: the page to check before others see it.
package struct SummaryList: Piece {
  package struct Line: Sendable {
    let label: String
    let value: HTML
    let change: (any Address)?

    /// - Parameter change: where the answer is changed; nil if it cannot be changed now.
    package init(_ label: String, _ value: HTML, change: (any Address)? = nil) {
      self.label = label
      self.value = value
      self.change = change
    }
  }

  private let lines: [Line]

  package init(_ lines: [Line]) {
    self.lines = lines
  }

  package var html: HTML {
    let rows = lines.map { line -> HTML in
      let value: HTML = line.value.isEmpty ? "<span class=\"quiet\">belum diisi</span>" : line.value
      let change: HTML? = line.change.map {
        "<dd class=\"change\"><a href=\"\($0)\">Ubah <span class=\"unseen\">\(line.label)</span></a></dd>"
      }
      return "<div><dt>\(line.label)</dt><dd>\(value)</dd>\(change)</div>"
    }
    return "<dl class=\"summary\">\(rows)</dl>"
  }
}
