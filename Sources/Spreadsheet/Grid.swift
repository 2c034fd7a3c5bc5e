/// The cells of one sheet while it is read; rows and columns count from 0. Empty cells cost nothing, so a style that some
/// program spread over a million rows does no harm.
struct Grid {
  private(set) var rows: [[Cell]] = []
  private(set) var count: Int
  private let sheet: String
  private let limits: Spreadsheet.Limits

  /// `count`: cells of the sheets before this one.
  init(sheet: String, limits: Spreadsheet.Limits, count: Int = 0) {
    self.sheet = sheet
    self.limits = limits
    self.count = count
  }

  mutating func put(_ cell: Cell, row: Int, column: Int) throws(SpreadsheetError) {
    if case .empty = cell { return }
    guard row < limits.rows else { throw .tooManyRows(sheet: sheet, limit: limits.rows) }
    guard column < limits.columns else {
      throw .tooManyColumns(sheet: sheet, row: row + 1, limit: limits.columns)
    }
    while rows.count <= row { rows.append([]) }
    let missing = column + 1 - rows[row].count
    if missing > 0 {
      count += missing
      guard count <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
      rows[row].append(contentsOf: repeatElement(.empty, count: missing))
    }
    rows[row][column] = cell
  }
}
