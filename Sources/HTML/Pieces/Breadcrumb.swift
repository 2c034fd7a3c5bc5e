/// The way back: from the room down to the page, the last step without a link.
package struct Breadcrumb: Piece {
  private let steps: [(label: String, place: any Address)]
  private let here: String?

  package init(_ steps: [(label: String, place: any Address)], here: String? = nil) {
    self.steps = steps
    self.here = here
  }

  package var html: HTML {
    let links = steps.map { step -> HTML in "<li><a href=\"\(step.place)\">\(step.label)</a></li>" }
    let last: HTML? = here.map { "<li aria-current=\"page\">\($0)</li>" }
    return "<nav class=\"crumbs\" aria-label=\"Letak halaman\"><ol>\(links)\(last)</ol></nav>"
  }
}
