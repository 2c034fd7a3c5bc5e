import App
import Domain
import Foundation
import Spreadsheet
import Storage
import TestSupport

/// Staff lists to import, invented.
enum StaffLists {
  /// The list of 1,000 rows with 20 bad ones, as XLSX, or the same cells as CSV.
  static func thousand(_ kind: String) throws -> [UInt8] {
    let path = TestHouse.root + "/Tests/SpreadsheetTests/Fixtures/staff-1000.xlsx"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    guard kind == "csv" else { return bytes }
    let sheet = try Spreadsheet.read(bytes: bytes, fileName: "staff-1000.xlsx")[0]
    let lines = sheet.rows.map { cells in
      cells.map { cell in
        let text = cell.hasLostDigits ? "1.98E+17" : cell.text
        return text.contains(";") || text.contains(",") ? "\"\(text)\"" : text
      }.joined(separator: ";")
    }
    return Array(("\u{FEFF}" + lines.joined(separator: "\r\n")).utf8)
  }

  /// What must never be stored: the secret cells and the beginning of every NIK and bank account.
  static let secrets = ["RAHASIA", "3299001234", "7788001122"]

  /// A small list as CSV, with the NPSN of the village's school unless told otherwise.
  static func csv(_ rows: [String], npsn: String = "30300001") -> [UInt8] {
    Array(
      ("Daftar Guru\nNPSN: \(npsn)\nNama;NIP;NUPTK;JK;Tanggal Lahir;Status Kepegawaian;Jenis PTK\n"
        + rows.joined(separator: "\n")).utf8)
  }

  static let wayan = "Wayan Lestari;198507142010012012;;P;1985-07-14;PNS;Guru Kelas"
  static let made = "Made Sudarma;197203051997031004;;L;1972-03-05;PNS;Kepala Sekolah"
  static let sri = "Sri Wahyuni;;1046763664230001;P;1990-02-03;Guru Honor Sekolah;Guru Mapel"
}

extension Browser {
  /// Uploads a list and comes to its preview; the page of the form where it was refused.
  func preview(_ list: [UInt8], isComplete: Bool = false, named name: String = "daftar.xlsx") async throws -> Page {
    let page = try await upload(
      .staffImport, [("cara", "daftar")] + (isComplete ? [("lengkap", "ya")] : []),
      files: [(name: "daftar", fileName: name, bytes: list)])
    guard let place = page.location else { return page }
    return try await get(place)
  }

  /// Says yes to a preview.
  func apply(_ page: Page, _ fields: [(String, String)] = []) async throws -> Page {
    guard let id = page.importID else { return page }
    return try await post(.staffImportApplication(id), [("sidik", page.value("sidik") ?? "")] + fields)
  }
}

extension Browser.Page {
  /// The number of the preview on this page.
  var importID: Int64? { html.firstMatch(of: /\/impor\/(\d+)\/penerapan/).flatMap { Int64($0.1) } }
}

extension TestHouse {
  /// Everything that the database holds, as far as its engine lets one look: SQLite's files byte by byte, PostgreSQL's
  /// rows as text.
  func everythingStored() async throws -> String {
    switch house.database.dialect {
    case .sqlite:
      let file = try await house.database.read { connection in
        try connection.row("PRAGMA database_list") { row in
          _ = try row.integer()
          _ = try row.text()
          return try row.text()
        }
      }
      return ["", "-wal"].map { ending in
        String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: (file ?? "") + ending))) ?? Data(), as: UTF8.self)
      }.joined()
    case .postgres:
      let rows: [SQL] = [
        "SELECT CAST(t AS TEXT) FROM person t", "SELECT CAST(t AS TEXT) FROM staff_import t",
        "SELECT CAST(t AS TEXT) FROM journal t", "SELECT CAST(t AS TEXT) FROM school t",
        "SELECT CAST(t AS TEXT) FROM assignment t", "SELECT CAST(t AS TEXT) FROM kept_form t",
      ]
      var all = ""
      for sql in rows { all += try await house.database.texts(sql).joined(separator: "\n") }
      return all
    }
  }
}
