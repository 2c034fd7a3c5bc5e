import SwiftCSV

/// The door's CSV side: UTF-8 with or without byte order mark, parted by commas, semicolons or tabs.
enum CSVText {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func read(_ bytes: [UInt8], name: String, limits: Spreadsheet.Limits) throws(SpreadsheetError) -> Sheet {
    let text = try decoded(bytes)
    var grid = Grid(sheet: name, limits: limits)
    var fault: SpreadsheetError?
    var row = 0
    do {
      // The initialiser parses the first row only; the rows come one by one, so that the limits hold.
      let file = try CSV<Enumerated>(
        string: text, delimiter: .character(delimiter(of: text)), loadColumns: false, rowLimit: 0)
      try file.enumerateAsArray(startAt: 0, rowLimit: nil) { fields in
        if fault == nil { fault = put(fields, row: row, into: &grid) }
        row += 1
      }
    } catch {
      throw .misplacedQuote(row: row + 1)
    }
    // SwiftCSV takes the rest of the file as one field where a quotation mark is never closed; then their number is odd.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
      throw .misplacedQuote(row: max(1, row))
    }
    if let fault { throw fault }
    return Sheet(name: name, rows: grid.rows)
  }

  private static func put(_ fields: [String], row: Int, into grid: inout Grid) -> SpreadsheetError? {
    do {
      for (column, field) in fields.enumerated() where !field.isEmpty {
        try grid.put(.text(field), row: row, column: column)
      }
      return nil
    } catch {
      return error
    }
  }

  private static func decoded(_ bytes: [UInt8]) throws(SpreadsheetError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    let content = bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...]
    if let place = content.firstIndex(of: 0) { throw .containsNUL(line: line(of: place, in: bytes)) }
    if let text = String(validating: content, as: UTF8.self) { return text }
    // No line break is part of a longer character in UTF-8, so each line stands for itself.
    let lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
    let fault = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw .notUTF8(line: (fault ?? 0) + 1)
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    bytes[..<place].count { $0 == 0x0A } + 1
  }

  /// The mark that parts the most fields in lines that agree on their number: a table has as many in every row, while
  /// the commas of its sentences and decimals come and go. What stands in quotation marks does not count.
  static func delimiter(of text: String) -> Character {
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var found = [[Int: Int]](repeating: [:], count: marks.count)
    var inLine = [Int](repeating: 0, count: marks.count)
    var lines = 0
    var isQuoted = false
    func endLine() {
      for mark in marks.indices where inLine[mark] > 0 { found[mark][inLine[mark], default: 0] += 1 }
      inLine = [Int](repeating: 0, count: marks.count)
      lines += 1
    }
    for byte in text.utf8 where lines < 100 {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == 0x0A || byte == 0x0D, !isQuoted {
        endLine()
      } else if let mark = marks.firstIndex(of: byte), !isQuoted {
        inLine[mark] += 1
      }
    }
    endLine()
    let scores = found.map { counts in counts.map { fields, lines in fields * lines }.max() ?? 0 }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
    return Character(UnicodeScalar(marks[best]))
  }
}
