/// What a text in a form must be: there, and not endless. Blanks at both ends do not count.
package enum TextRule {
  /// Unicode scalars that a text of a form may have; of characters, one may hold any number of marks.
  package static let limit = 4000

  package static func required(_ field: Refusal.Field, _ text: String) -> [Refusal] {
    isBlank(text) ? [.missing(field)] : optional(field, text)
  }

  package static func optional(_ field: Refusal.Field, _ text: String) -> [Refusal] {
    // Cutting blanks is work; a text that is short as it stands needs none.
    text.unicodeScalars.count > limit && trimmedCount(text) > limit ? [.tooLong(field, limit: limit)] : []
  }

  private static func trimmedCount(_ text: String) -> Int {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return 0 }
    return scalars[...last].drop { $0.properties.isWhitespace }.count
  }

  /// Whether nobody can see anything of it.
  package static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint || $0 == "\u{2800}"
    }
  }
}
