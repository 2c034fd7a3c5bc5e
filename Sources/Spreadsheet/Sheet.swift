/// One sheet of a workbook, or the only one of a CSV file.
package struct Sheet: Equatable, Sendable {
  /// As on the tab; for CSV the file's name without its ending.
  package let name: String
  /// Hidden sheets are read too: exports keep their data on them.
  package let isHidden: Bool
  /// `rows[0]` is row 1. A row ends with its last cell that holds something, so rows differ in length; of merged cells
  /// only the first holds something.
  package let rows: [[Cell]]

  package init(name: String, isHidden: Bool = false, rows: [[Cell]]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }

  /// Every cell as a person reads it.
  package var texts: [[String]] { rows.map { row in row.map(\.text) } }

  /// How a column is called on the screen: 0 is `A`, 26 is `AA`.
  package static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

/// What one cell holds, formulas by the value that the file keeps for them.
package enum Cell: Equatable, Sendable {
  case empty
  case text(String)
  case number(Number)
  /// A number that the cell's style shows as a date; the time of day is left out.
  case day(CalendarDay)
  case boolean(Bool)
  /// `#N/A`, `#REF!` …: reads as nothing, but is not the same as nothing.
  case error(String)
  /// A formula that no spreadsheet program has calculated yet.
  case uncalculated

  /// The cell as a person reads it, without white space at its ends. A number has no exponent as long as all its digits
  /// are known; a percentage ends with `%`; a day is `YYYY-MM-DD`; errors read as nothing.
  package var text: String {
    switch self {
    case .empty, .error, .uncalculated: ""
    case .text(let text): trimmed(text)
    case .number(let number): number.text
    case .day(let day): day.text
    case .boolean(let value): value ? "TRUE" : "FALSE"
    }
  }

  /// A date cell, or a text that is one: `YYYY-MM-DD` (a time of day behind it is left out), `DD/MM/YYYY` or
  /// `DD-MM-YYYY`. A plain number is no date, and neither is 30 February.
  package var day: CalendarDay? {
    switch self {
    case .day(let day): day
    case .text: CalendarDay(text: text)
    case .empty, .number, .boolean, .error, .uncalculated: nil
    }
  }

  package var number: Number? {
    if case .number(let number) = self { number } else { nil }
  }

  package var isEmpty: Bool { text.isEmpty }

  /// A long number that a spreadsheet program has rounded: a number cell that says so, or a text such as `1.98E+17`,
  /// which is what becomes of a NIP in a CSV file saved by Excel.
  package var hasLostDigits: Bool {
    switch self {
    case .number(let number): !number.hasAllDigits
    case .text: Number.looksRounded(text)
    case .empty, .day, .boolean, .error, .uncalculated: false
    }
  }
}

/// Without white space, zero-width marks and byte order marks at its ends.
private func trimmed(_ text: String) -> String {
  func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
  }
  guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(text[first...last])
}
