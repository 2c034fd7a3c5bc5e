/// The state of something as a word; its colour only repeats it.
package struct StatusTag: Piece {
  package enum Tone: String, Sendable {
    case done = "tag"
    /// Somebody has to act.
    case wait = "tag wait"
    case late = "tag late"
    /// Not begun, or without meaning here.
    case none = "tag none"
  }

  private let word: String
  private let tone: Tone

  package init(_ word: String, _ tone: Tone) {
    self.word = word
    self.tone = tone
  }

  package var html: HTML { "<span class=\"\(tone.rawValue)\">\(word)</span>" }
}
