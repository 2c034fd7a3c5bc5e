import Domain
import Spreadsheet

/// Dapodik's `Daftar Guru` and `Daftar Tenaga Kependidikan` as XLSX or CSV: title rows, one header row, 51 columns of which
/// most are sensitive. Only the columns that are used leave this file, and the NIK only as a hash.
package enum StaffSheet {
  package enum Fault: Error, Hashable, Sendable {
    /// None of the sheets has a header row within its first 30 rows.
    case noHeader
    /// The header of this row lacks columns.
    case missingColumns(row: Int, [StaffColumn])
    /// Two columns of one name, so that nobody can say which is meant.
    case columnTwice(row: Int, StaffColumn)
    /// A header and no row below it.
    case noRows
    /// What stands behind `NPSN` has digits and is none.
    case unreadableNPSN(String)
  }

  /// Reads the first sheet that has a header row.
  ///
  /// - Parameter isComplete: whether the operator says that nobody is missing. The list then covers the roles that occur
  ///   in it: one of teachers says nothing about administrative staff.
  package static func read(
    _ sheets: [Sheet], isComplete: Bool, nikHash: (NIK) -> NIKHash
  ) throws(Fault) -> StaffList {
    for sheet in sheets {
      if let header = try Header(in: sheet) { return try read(sheet, below: header, isComplete, nikHash) }
    }
    throw .noHeader
  }

  private static func read(
    _ sheet: Sheet, below header: Header, _ isComplete: Bool, _ nikHash: (NIK) -> NIKHash
  ) throws(Fault) -> StaffList {
    var list = StaffList(rows: [], covers: [], npsn: header.npsn)
    for index in (header.row + 1)..<max(sheet.rows.count, header.row + 1) {
      let cells = header.columns.compactMapValues { place in
        sheet.rows[index].indices.contains(place) ? sheet.rows[index][place] : nil
      }
      let texts = header.columns.mapValues { _ in "" }.merging(cells.mapValues(\.text)) { _, text in text }
      let said = texts.values.compactMap(StaffRow.plain)
      // Nothing in any used column, or the numbers of the columns under the header.
      guard !said.isEmpty, !(said.count > 2 && said.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }) else {
        continue
      }
      let spoilt = Set(cells.filter { $0.value.hasLostDigits }.keys)
      list.rows.append(StaffRow(place: index + 1, texts: texts, spoilt: spoilt, nikHash: nikHash))
    }
    guard !list.rows.isEmpty else { throw .noRows }
    if isComplete { list.covers = covered(by: list.rows) }
    return list
  }

  private static func covered(by rows: [StaffRow]) -> Set<Role> {
    let roles = Set(rows.filter { $0.staffKind != nil }.map { Post($0, isHome: true).role })
    return roles.isDisjoint(with: [.teacher, .principal]) ? roles : roles.union([.teacher, .principal])
  }
}

/// Where the columns are.
private struct Header {
  /// From 0.
  let row: Int
  let columns: [StaffColumn: Int]
  let npsn: NPSN?

  init?(in sheet: Sheet) throws(StaffSheet.Fault) {
    for (row, cells) in sheet.rows.prefix(30).enumerated() {
      var found: [StaffColumn: [Int]] = [:]
      for (place, cell) in cells.enumerated() {
        if let column = Header.names[Header.folded(cell.text)] { found[column, default: []].append(place) }
      }
      guard found[.name] != nil, found.count >= 3 else { continue }
      if let twice = found.filter({ $0.value.count > 1 }).keys.min(by: { $0.rawValue < $1.rawValue }) {
        throw .columnTwice(row: row + 1, twice)
      }
      var missing: [StaffColumn] = found[.staffKind] == nil ? [.staffKind] : []
      if found[.nip] == nil, found[.nuptk] == nil, found[.nik] == nil, found[.dapodikID] == nil { missing.append(.nip) }
      guard missing.isEmpty else { throw .missingColumns(row: row + 1, missing) }
      self.row = row
      columns = found.compactMapValues(\.first)
      npsn = try Header.npsn(in: sheet.rows.prefix(row))
      return
    }
    return nil
  }

  /// `NPSN: 20212345` in one cell, or the number in a cell behind it.
  private static func npsn(in titles: some Sequence<[Cell]>) throws(StaffSheet.Fault) -> NPSN? {
    for cells in titles {
      let words = cells.map(\.text).joined(separator: " ").split { !$0.isLetter && !$0.isNumber }
      if let label = words.firstIndex(where: { $0.uppercased() == "NPSN" }), label + 1 < words.endIndex {
        let text = words[label + 1]
        if let number = NPSN(text) { return number }
        if text.contains(where: \.isNumber) { throw .unreadableNPSN(String(text)) }
        return nil
      }
    }
    return nil
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static let names: [String: StaffColumn] = [
    "nama": .name, "nama ptk": .name, "nama lengkap": .name, "ptk id": .dapodikID, "nip": .nip, "nuptk": .nuptk,
    "nik": .nik, "jk": .sex, "l p": .sex, "jenis kelamin": .sex, "tanggal lahir": .birthDate, "tgl lahir": .birthDate,
    "status kepegawaian": .employment, "jenis ptk": .staffKind, "tugas tambahan": .extraDuty,
    "sekolah induk": .home, "ptk induk": .home, "tanggal surat tugas": .since, "pangkat golongan": .rank,
    "pangkat gol": .rank, "email": .email, "e mail": .email,
  ]
}
