/// How far a person is in a row of like pages: *Fokus perilaku 2 dari 3*.
package struct Progress: Piece {
  private let label: String
  private let step: Int
  private let count: Int

  package init(_ label: String, _ step: Int, of count: Int) {
    self.label = label
    self.step = step
    self.count = count
  }

  package var html: HTML {
    """
    <p class="progress"><span>\(label) \(step) dari \(count)</span> \
    <progress value="\(step)" max="\(count)" aria-hidden="true"></progress></p>
    """
  }
}
