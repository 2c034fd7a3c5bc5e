/// A text that is taken elsewhere: a box from which it can be marked, and with a script a button that copies it.
package struct CopyText: Piece {
  private let id: String
  private let label: String
  private let text: String
  private let button: String
  private let also: HTML

  /// - Parameters:
  ///   - id: unlike any other on the page.
  ///   - button: what the button that scripts put beside it says.
  ///   - also: other ways to take it along, beside the button.
  package init(_ id: String, label: String, text: String, button: String = "Salin pesan", also: HTML = .empty) {
    self.id = id
    self.label = label
    self.text = text
    self.button = button
    self.also = also
  }

  package var html: HTML {
    """
    <div class="field"><label for="\(id)">\(label)</label>\
    <textarea id="\(id)" rows="4" readonly data-copy="\(button)">
    \(text)</textarea><div class="row">\(also)</div></div>
    """
  }
}
