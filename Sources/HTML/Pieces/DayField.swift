/// A question for a day. Browsers send it as 2026-11-23; one without a calendar of its own takes what is typed,
/// therefore the example.
package struct DayField: Piece {
  private let name: String
  private let label: String
  private let value: String
  private let earliest: String?
  private let latest: String?
  private let hint: HTML?
  private let error: String?
  private let isRequired: Bool
  private let autocomplete: String?
  private let id: String

  /// - Parameters:
  ///   - value: the day as `2026-11-23`, or what was typed instead.
  ///   - earliest: the first day that the calendar offers, as `2026-11-23`.
  ///   - latest: the last one.
  package init(
    _ name: String, label: String, value: String = "", earliest: String? = nil, latest: String? = nil,
    hint: HTML? = nil, error: String? = nil, isRequired: Bool = true, autocomplete: String? = nil, id: String? = nil
  ) {
    self.name = name
    self.label = label
    self.value = value
    self.earliest = earliest
    self.latest = latest
    self.hint = hint
    self.error = error
    self.isRequired = isRequired
    self.autocomplete = autocomplete
    self.id = id ?? name
  }

  package var html: HTML {
    let example: HTML = "\(hint.map { "\($0) " as HTML })contoh 23-11-2026"
    let frame = FieldFrame(id: id, hint: example, error: error)
    // A calendar field drops what is no day, and the person would have to type it again: then it becomes a text.
    let kind: HTML = value.isEmpty || Self.isWritten(value) ? "date" : "text"
    return frame.wrap(
      label: "<label for=\"\(id)\">\(label)\(optionalMark(isRequired))</label>",
      """
      <input type="\(kind)" class="line short" id="\(id)" name="\(name)" value="\(value)"\
      \(attribute: "min", earliest)\(attribute: "max", latest)\(attribute: "autocomplete", autocomplete)\
      \(if: isRequired, " required")\(frame.attributes)>
      """)
  }

  /// Whether the text has the shape `2026-11-23`, the only one that a calendar field keeps.
  private static func isWritten(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
