import Spreadsheet

/// Why a file cannot be read as a table, in words that say what to do next.
package enum SpreadsheetCopy {
  package static func sentence(_ error: SpreadsheetError) -> String {
    switch error {
    case .empty: "Berkas ini kosong."
    case .tooLarge(let limit), .unpacksTooLarge(let limit): "Berkas ini lebih besar dari \(limit >> 20) MB."
    case .tooManySheets(let limit): "Berkas ini memiliki lebih dari \(limit) lembar."
    case .tooManyRows(let sheet, let limit): "Lembar \(sheet) memiliki lebih dari \(Indonesian.number(limit)) baris."
    case .tooManyColumns(let sheet, let row, let limit):
      "Lembar \(sheet), baris \(row), memiliki lebih dari \(limit) kolom."
    case .tooManyCells(let limit): "Berkas ini memiliki lebih dari \(Indonesian.number(limit)) sel."
    case .encrypted: "Berkas ini dikunci dengan kata sandi. Simpan ulang tanpa kata sandi."
    case .otherKind(let kind): sentence(kind)
    case .damaged, .forbiddenXML: "Berkas ini rusak atau bukan buatan program lembar kerja. Unduh ulang berkasnya."
    case .utf16: "Berkas CSV ini tersimpan sebagai “Unicode Text”. Simpan ulang sebagai CSV UTF-8."
    case .notUTF8(let line): "Berkas CSV ini bukan UTF-8 (baris \(line)). Simpan ulang sebagai CSV UTF-8."
    case .containsNUL(let line): "Baris \(line) berisi huruf yang tidak dapat dibaca. Simpan ulang sebagai CSV UTF-8."
    case .misplacedQuote(let row): "Tanda kutip di baris \(row) tidak berpasangan."
    }
  }

  private static func sentence(_ kind: SpreadsheetError.Kind) -> String {
    switch kind {
    case .oldExcel: "Ini berkas Excel lama (.xls). Simpan ulang sebagai .xlsx."
    case .binaryExcel: "Ini berkas Excel biner (.xlsb). Simpan ulang sebagai .xlsx."
    case .openDocument: "Ini berkas OpenDocument (.ods). Simpan ulang sebagai .xlsx atau CSV."
    case .pdf: "Ini berkas PDF. Unduh berkas Excel-nya."
    case .html: "Ini halaman web yang bernama seperti lembar kerja. Buka di Excel, lalu simpan sebagai .xlsx."
    case .xml: "Ini berkas XML. Simpan ulang sebagai .xlsx."
    case .archive: "Ini arsip tanpa lembar kerja di dalamnya. Pilih berkas .xlsx atau CSV."
    }
  }
}
