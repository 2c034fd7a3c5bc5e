/// What a text in a form must be: there, and not endless. Blanks at both ends do not count.
package enum TextRule {
  /// Characters that a text of a form may have.
  package static let limit = 4000

  package static func required(_ field: Refusal.Field, _ text: String) -> [Refusal] {
    isBlank(text) ? [.missing(field)] : optional(field, text)
  }

  package static func optional(_ field: Refusal.Field, _ text: String) -> [Refusal] {
    // Cutting blanks is work; a text that is short as it stands needs none.
    text.count > limit && trimmedCount(text) > limit ? [.tooLong(field, limit: limit)] : []
  }

  private static func trimmedCount(_ text: String) -> Int {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return 0 }
    return text[...last].drop(while: \.isWhitespace).count
  }

  package static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
