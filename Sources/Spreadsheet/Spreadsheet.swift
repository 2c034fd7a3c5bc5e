/// The door to tables that people bring: XLSX and CSV, known by their content and never by the name of the file.
package enum Spreadsheet {
  /// Every sheet of the file, hidden ones included, in the order of the tabs. `fileName` only names the sheet of a CSV
  /// file.
  package static func read(
    bytes: [UInt8], fileName: String, limits: Limits = .standard
  ) throws(SpreadsheetError) -> [Sheet] {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(limit: limits.fileBytes) }
    let sheets: [Sheet]
    switch Signature(of: bytes) {
    case .zip:
      sheets = try Workbook.read(bytes, limits: limits)
    case .compoundFile(let isEncrypted):
      throw isEncrypted ? .encrypted : .otherKind(.oldExcel)
    case .other(let kind):
      throw .otherKind(kind)
    case .none:
      sheets = [try CSVText.read(bytes, name: baseName(of: fileName), limits: limits)]
    }
    guard sheets.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
    return sheets
  }

  /// How much a file may ask of us.
  package struct Limits: Sendable {
    package var fileBytes: Int
    /// Bytes of all parts of a workbook that are read.
    package var unpackedBytes: Int
    package var sheets: Int
    /// Rows of one sheet, as far down as something is written.
    package var rows: Int
    /// Columns of one sheet, as far right as something is written.
    package var columns: Int
    /// Cells of all sheets, gaps included.
    package var cells: Int

    package init(
      fileBytes: Int = 20 << 20, unpackedBytes: Int = 64 << 20, sheets: Int = 100, rows: Int = 20_000,
      columns: Int = 200, cells: Int = 1_500_000
    ) {
      self.fileBytes = fileBytes
      self.unpackedBytes = unpackedBytes
      self.sheets = sheets
      self.rows = rows
      self.columns = columns
      self.cells = cells
    }

    package static let standard = Limits()
  }

  private static func baseName(of fileName: String) -> String {
    let last = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}

/// What the first bytes say about a file.
private enum Signature {
  case zip
  /// OLE: the box around old Excel files and around password-protected new ones.
  case compoundFile(isEncrypted: Bool)
  case other(SpreadsheetError.Kind)
  /// Nothing: text, as far as one can see.
  case none

  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let streamName = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      self = .compoundFile(isEncrypted: bytes.contains(streamName))
    } else if bytes.prefix(1024).contains(Array("%PDF-".utf8)) {
      self = .other(.pdf)
    } else {
      let marks = bytes.starts(with: CSVText.byteOrderMark) ? 3 : 0
      let start = bytes.dropFirst(marks).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(16)
      let text = String(decoding: start, as: UTF8.self).lowercased()
      if text.hasPrefix("<?xml") {
        self = .other(.xml)
      } else if ["<!doctype html", "<html", "<table", "<head", "<meta", "<style"].contains(where: text.hasPrefix) {
        self = .other(.html)
      } else {
        self = .none
      }
    }
  }
}
