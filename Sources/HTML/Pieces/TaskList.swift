/// What there is to do or to look at, one line each: a name that leads to the page, its state, and one sentence more.
/// The same shape lists the parts of a plan and the teachers of a principal.
package struct TaskList: Piece {
  package struct Item: Sendable {
    let name: String
    let place: (any Address)?
    let tag: StatusTag?
    let note: String?
    let more: HTML

    /// - Parameters:
    ///   - place: nil while there is nothing to open yet.
    ///   - note: a few quiet words beside the name, such as *PPPK*.
    ///   - more: a sentence below; it may hold links.
    package init(
      _ name: String, _ place: (any Address)?, tag: StatusTag? = nil, note: String? = nil, more: HTML = .empty
    ) {
      self.name = name
      self.place = place
      self.tag = tag
      self.note = note
      self.more = more
    }
  }

  private let items: [Item]
  private let level: Level

  /// - Parameter level: the rank of each item's name as a heading.
  package init(_ items: [Item], level: Level) {
    self.items = items
    self.level = level
  }

  package var html: HTML {
    let lines = items.map { item -> HTML in
      let name: HTML = item.place.map { "<a href=\"\($0)\">\(item.name)</a>" } ?? "\(item.name)"
      let title = Heading(level, "\(name)\(item.note.map { " <span class=\"quiet\">\($0)</span>" })")
      return """
        <li>\(title)\(item.tag)\(if: !item.more.isEmpty, "<div class=\"more\">\(item.more)</div>")</li>
        """
    }
    return "<ul class=\"list\">\(lines)</ul>"
  }
}
