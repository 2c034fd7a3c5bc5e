/// A message about what just happened or what to know before going on. Its kind is a word too, not only a colour.
package struct Notice: Piece {
  package enum Kind: Sendable {
    /// *Berhasil*: what was asked is done.
    case success
    /// *Perhatian*: something should be known before going on.
    case warning
    /// *Info*.
    case info
  }

  private let kind: Kind
  private let content: HTML

  package init(_ kind: Kind, _ content: HTML) {
    self.kind = kind
    self.content = content
  }

  package var html: HTML {
    let (style, word): (HTML, HTML) =
      switch kind {
      case .success: ("success", "Berhasil")
      case .warning: ("warning", "Perhatian")
      case .info: ("info", "Info")
      }
    return """
      <div class="notice \(style)"\(if: kind == .success, #" role="status""#)>\
      <b class="kind">\(word)</b><div>\(content)</div></div>
      """
  }
}
