/// Reads the cells of one worksheet.
struct Worksheet {
  private(set) var grid: Grid
  private let part: String
  private let strings: [String]
  private let styles: CellStyles
  private let startsIn1904: Bool
  private var row = -1
  private var column = -1
  private var kind = Kind.number
  private var style = 0
  private var hasFormula = false
  private var value: String?
  private var inline = RichText()

  private enum Kind { case number, shared, inline, text, boolean, error, day, unknown }

  init(grid: Grid, part: String, strings: [String], styles: CellStyles, startsIn1904: Bool) {
    self.grid = grid
    self.part = part
    self.strings = strings
    self.styles = styles
    self.startsIn1904 = startsIn1904
  }

  mutating func read(_ xml: XMLEvents) throws(SpreadsheetError) {
    var isInValue = false
    while try xml.advance() {
      switch xml.event {
      case .start:
        if xml.isNamed("c") {
          try startCell(xml)
          if xml.isEmptyElement { continue }
        } else if xml.isNamed("v") {
          isInValue = !xml.isEmptyElement
        } else if xml.isNamed("row") {
          try startRow(xml)
        } else if xml.isNamed("f") {
          hasFormula = true
        } else {
          inline.take(xml)
        }
      case .text:
        if isInValue { value = (value ?? "") + xml.text } else { inline.take(xml) }
      case .end:
        if xml.isNamed("c") {
          try grid.put(cell(), row: row, column: column)
        } else if xml.isNamed("v") {
          isInValue = false
        } else if xml.isNamed("sheetData") {
          return
        } else {
          inline.take(xml)
        }
      case .other:
        break
      }
    }
  }

  /// A row or a cell without an address follows the one before it.
  private mutating func startRow(_ xml: XMLEvents) throws(SpreadsheetError) {
    row += 1
    column = -1
    guard let address = xml.attribute("r") else { return }
    guard let number = Int(address), (1...1_048_576).contains(number) else { throw .damaged(part: part) }
    row = number - 1
  }

  private mutating func startCell(_ xml: XMLEvents) throws(SpreadsheetError) {
    column += 1
    kind = .number
    style = 0
    hasFormula = false
    value = nil
    inline = RichText()
    var address: (column: Int, row: Int)?? = nil
    xml.attributes { isNamed, value in
      if isNamed("r") { address = .some(Self.address(value)) }
      if isNamed("s") { style = Int(String(cString: value)) ?? 0 }
      if isNamed("t") { kind = Self.kind(String(cString: value)) }
    }
    if let address {
      guard let address else { throw .damaged(part: part) }
      (column, row) = address
    }
    guard row >= 0 else { throw .damaged(part: part) }
  }

  private static func kind(_ name: String) -> Kind {
    switch name {
    case "n": .number
    case "s": .shared
    case "inlineStr": .inline
    case "str": .text
    case "b": .boolean
    case "e": .error
    case "d": .day
    default: .unknown
    }
  }

  /// `AB12` is column 27, row 11, both counted from 0.
  private static func address(_ text: UnsafePointer<UInt8>) -> (column: Int, row: Int)? {
    var place = 0
    var column = 0
    while (0x41...0x5A).contains(text[place]), place < 3 {
      column = column * 26 + Int(text[place] - 0x40)
      place += 1
    }
    var row = 0
    let digits = place
    while (0x30...0x39).contains(text[place]), place < digits + 7 {
      row = row * 10 + Int(text[place] - 0x30)
      place += 1
    }
    guard digits > 0, text[place] == 0, (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
    return (column - 1, row - 1)
  }

  private func cell() throws(SpreadsheetError) -> Cell {
    if kind == .inline { return text(inline.text) }
    guard let value, !value.isEmpty else { return hasFormula && kind != .text ? .uncalculated : .empty }
    switch kind {
    case .number:
      return try number(value)
    case .shared:
      guard let index = Int(value), strings.indices.contains(index) else { throw .damaged(part: part) }
      return strings[index].isEmpty ? .empty : .text(strings[index])
    case .text, .inline:
      return text(value)
    case .boolean:
      return .boolean(value == "1" || value == "true")
    case .error:
      return .error(value)
    case .day:
      return CalendarDay(text: value).map { .day($0) } ?? text(value)
    case .unknown:
      throw .damaged(part: part)
    }
  }

  private func text(_ raw: String) -> Cell {
    let text = RichText.unescaped(raw)
    return text.isEmpty ? .empty : .text(text)
  }

  private func number(_ written: String) throws(SpreadsheetError) -> Cell {
    let shows = styles[style]
    guard let number = Number(written: written, isPercentage: shows == .percentage) else {
      throw .damaged(part: part)
    }
    if shows == .day, let day = CalendarDay(serial: number.value, startsIn1904: startsIn1904) { return .day(day) }
    return .number(number)
  }
}
