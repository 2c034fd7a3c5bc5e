/// Links that show a part of a list, each with how many it shows. The current one is marked.
package struct Filter: Piece {
  package struct Part: Sendable {
    let label: String
    let count: Int?
    let place: any Address
    let isCurrent: Bool

    package init(_ label: String, count: Int? = nil, _ place: some Address, isCurrent: Bool = false) {
      self.label = label
      self.count = count
      self.place = place
      self.isCurrent = isCurrent
    }
  }

  private let parts: [Part]
  private let label: String

  package init(_ parts: [Part], label: String = "Saring") {
    self.parts = parts
    self.label = label
  }

  package var html: HTML {
    let links = parts.map { part -> HTML in
      """
      <li><a href="\(part.place)"\(if: part.isCurrent, #" aria-current="true""#)>\(part.label)\
      \(part.count.map { " <b>\(grouped($0))</b>" })</a></li>
      """
    }
    return "<nav class=\"filter\" aria-label=\"\(label)\"><ul>\(links)</ul></nav>"
  }
}
