/// The page after a deed that others see: it is done, and what happens next and when.
package struct Confirmation: Piece {
  private let title: String
  private let detail: HTML
  private let next: [(what: HTML, when: String)]
  private let content: HTML

  /// - Parameters:
  ///   - title: what is done, the heading of the page: *Rencana Anda sudah diajukan*.
  ///   - next: what happens next, in order, with the time as it is said.
  ///   - content: the way on, such as a link to Beranda.
  package init(
    _ title: String, detail: HTML = .empty, next: [(what: HTML, when: String)] = [], content: HTML = .empty
  ) {
    self.title = title
    self.detail = detail
    self.next = next
    self.content = content
  }

  package var html: HTML {
    let steps = next.map { step -> HTML in "<li>\(step.what) <span class=\"quiet\">\(step.when)</span></li>" }
    return """
      <div class="confirmation">\(Heading(.one, "\(title)"))\(if: !detail.isEmpty, "<p>\(detail)</p>")</div>\
      \(if: !steps.isEmpty, "<h2>Setelah ini</h2><ol class=\"next\">\(steps)</ol>")\(content)
      """
  }
}
