/// Why a file cannot be read as a table: facts only, whoever shows them finds the words. Rows count from 1, as on the
/// screen of a spreadsheet program.
package enum SpreadsheetError: Error, Equatable, Sendable {
  /// No byte, or nothing written in any cell.
  case empty
  /// The file itself has more bytes than allowed.
  case tooLarge(limit: Int)
  /// The parts of the workbook unpack to more bytes than allowed: a mistake, or a zip bomb.
  case unpacksTooLarge(limit: Int)
  case tooManySheets(limit: Int)
  case tooManyRows(sheet: String, limit: Int)
  case tooManyColumns(sheet: String, row: Int, limit: Int)
  /// Cells of all sheets together, the gaps before the last one of each row included.
  case tooManyCells(limit: Int)
  /// Protected with a password.
  case encrypted
  /// Not a table that we read, but something that we know by its content.
  case otherKind(Kind)
  /// The archive, or the named part in it, is broken off or not as the format says.
  case damaged(part: String?)
  /// The named part holds a document type or an entity, which no spreadsheet program writes.
  case forbiddenXML(part: String)
  /// CSV in UTF-16, known by its byte order mark; Excel calls it "Unicode Text".
  case utf16
  /// CSV in another encoding than UTF-8, with the first line that shows it.
  case notUTF8(line: Int)
  /// A byte 0, which no text holds, with its line.
  case containsNUL(line: Int)
  /// A quotation mark that stands within a field, or one that is never closed.
  case misplacedQuote(row: Int)

  package enum Kind: String, CaseIterable, Sendable {
    /// `.xls` of Excel 97–2003.
    case oldExcel
    /// `.xlsb`
    case binaryExcel
    /// `.ods` and its family.
    case openDocument
    case pdf
    /// A web page with the name of a spreadsheet, as some portals hand out.
    case html
    case xml
    /// A zip archive without a workbook in it, such as `.docx`.
    case archive
  }
}
