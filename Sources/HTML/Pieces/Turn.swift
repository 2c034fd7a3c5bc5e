/// *Giliran siapa*: who holds the next move, what it is and since when.
package struct Turn: Piece {
  package enum Holder: Sendable {
    /// The person who looks at the page.
    case you
    /// Somebody else, by name or by post.
    case other(String)
    /// Nobody: there is nothing to do.
    case nobody
  }

  private let holder: Holder
  private let deed: String
  private let since: String?
  private let level: Level
  private let content: HTML

  /// - Parameters:
  ///   - deed: what is awaited: *sepakati rencana 2026*; for nobody the whole sentence.
  ///   - since: the day or hour as it is said: *16 Januari 2026, 08.12 WITA*.
  ///   - content: what it means, and the button that does it.
  package init(_ holder: Holder, _ deed: String, since: String? = nil, level: Level = .two, content: HTML = .empty) {
    self.holder = holder
    self.deed = deed
    self.since = since
    self.level = level
    self.content = content
  }

  package var html: HTML {
    let (style, title): (HTML, HTML) =
      switch holder {
      case .you: ("", "Menunggu tindakan Anda: \(deed)")
      case .other(let name): (" elsewhere", "Menunggu \(name): \(deed)")
      case .nobody: (" rest", "\(deed)")
      }
    return """
      <section class="turn\(style)">\(Heading(level, title))\
      \(since.map { "<p class=\"quiet since\">Sejak \($0)</p>" })\(content)</section>
      """
  }
}
