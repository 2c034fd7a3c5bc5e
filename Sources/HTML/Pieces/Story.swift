/// What happened, newest or oldest first as the caller gives it: a moment and a sentence each.
package struct Story: Piece {
  package struct Moment: Sendable {
    let instant: String
    let shown: String
    let sentence: HTML

    /// - Parameters:
    ///   - instant: the moment for machines, `2026-01-16T08:12+08:00`.
    ///   - shown: the moment as it is said, *16 Januari 2026, 08.12 WITA*.
    package init(_ instant: String, shown: String, _ sentence: HTML) {
      self.instant = instant
      self.shown = shown
      self.sentence = sentence
    }
  }

  private let moments: [Moment]

  package init(_ moments: [Moment]) {
    self.moments = moments
  }

  package var html: HTML {
    let items = moments.map { moment -> HTML in
      """
      <li><time class="quiet" datetime="\(moment.instant)">\(moment.shown)</time><div>\(moment.sentence)</div></li>
      """
    }
    return "<ol class=\"story\">\(items)</ol>"
  }
}
