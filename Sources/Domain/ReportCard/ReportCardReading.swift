extension ReportCard {
  /// Reads the school-level download, `Laporan Rapor Pendidikan`, from the first sheet whose headers are found by text.
  /// Where it has columns of several years the newest counts.
  package static func read(_ tables: [Table]) throws(Faulty) -> ReportCard {
    for (place, table) in tables.enumerated() {
      guard let header = ReportCardHeader.find(in: table) else { continue }
      var reading = Reading(table: table, header: header)
      let others = tables.enumerated().filter { $0.offset != place }.map(\.element)
      reading.readSchool(others: others)
      for row in (header.row + 1)..<max(table.rows.count, header.row + 1) { reading.read(row: row) }
      return try reading.finish()
    }
    throw Faulty(sheet: nil, faults: [Fault(.noTable)])
  }
}

/// One reading of one table: what was found so far, good and bad.
private struct Reading {
  let table: ReportCard.Table
  let header: ReportCardHeader
  var entries: [ReportCard.Entry] = []
  var schools: [NPSN] = []
  var faults: [ReportCard.Fault]

  init(table: ReportCard.Table, header: ReportCardHeader) {
    self.table = table
    self.header = header
    faults = header.faults
  }

  /// The school's number stands in a title row, in the same cell as the word or in the next, on this sheet or on a
  /// cover; a column of numbers counts too.
  mutating func readSchool(others: [ReportCard.Table]) {
    for row in table.rows[..<header.row].indices {
      for (column, found) in ReportCardFigures.npsn(in: table.rows[row]) {
        note(school: found, row: row, column: column)
      }
    }
    for other in others {
      for cells in other.rows.prefix(ReportCardHeader.lastRow) {
        for (_, found) in ReportCardFigures.npsn(in: cells) {
          if let npsn = NPSN(found), !schools.contains(npsn) { schools.append(npsn) }
        }
      }
    }
  }

  private mutating func note(school found: String, row: Int, column: Int) {
    guard let npsn = NPSN(found) else {
      faults.append(ReportCard.Fault(row: row + 1, column: column + 1, .unreadableNPSN(found)))
      return
    }
    if !schools.contains(npsn) { schools.append(npsn) }
  }

  private func cell(_ row: Int, _ column: ReportCard.Column) -> String {
    guard let place = header.columns[column], table.rows[row].indices.contains(place) else { return "" }
    return ReportCardNames.tidy(table.rows[row][place])
  }

  mutating func read(row: Int) {
    let figures: [ReportCard.Column] = [.label, .score, .change, .provincial, .national]
    let hasFigures = figures.contains { !cell(row, $0).isEmpty }
    var code = ReportCardNames.code(cell(row, .code))
    var name = cell(row, .name)
    if code == nil, let split = ReportCardNames.split(name) { (code, name) = split }
    // Headings and notes have no figures, and long reports repeat their headers.
    guard hasFigures || (code != nil && !name.isEmpty), ReportCardNames.fold(name) != header.nameTitle else { return }
    let number = cell(row, .npsn)
    if !number.isEmpty, let column = header.columns[.npsn] { note(school: number, row: row, column: column) }
    if name.isEmpty {
      faults.append(ReportCard.Fault(row: row + 1, column: header.columns[.name].map { $0 + 1 }, .noName))
    }
    entries.append(
      ReportCard.Entry(
        row: row + 1, code: code, name: name,
        label: read(row, .label, ReportCardFigures.label),
        score: read(row, .score, ReportCardFigures.score),
        change: read(row, .change, ReportCardFigures.change),
        provincial: read(row, .provincial, ReportCardFigures.quintile),
        national: read(row, .national, ReportCardFigures.quintile)))
  }

  private mutating func read<Value: Equatable & Sendable>(
    _ row: Int, _ column: ReportCard.Column, _ parse: (String) -> ReportCardFigures.Found<Value>
  ) -> Value? {
    let text = cell(row, column)
    switch parse(text) {
    case .value(let value):
      return value
    case .nothing:
      return nil
    case .unreadable:
      let place = header.columns[column].map { $0 + 1 }
      faults.append(ReportCard.Fault(row: row + 1, column: place, .unreadable(column, text)))
      return nil
    }
  }

  func finish() throws(ReportCard.Faulty) -> ReportCard {
    var all = faults
    if header.year == nil { all.append(ReportCard.Fault(row: header.row + 1, .noYear)) }
    if entries.isEmpty { all.append(ReportCard.Fault(row: header.row + 1, .noEntries)) }
    if schools.count > 1 { all.append(ReportCard.Fault(.severalSchools(schools))) }
    guard all.isEmpty, let year = header.year else {
      // Stable: what belongs to no row comes first, then row by row.
      let sorted = all.enumerated().sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }
      throw ReportCard.Faulty(sheet: table.name, faults: sorted.map(\.element))
    }
    return ReportCard(year: year, npsn: schools.first, entries: entries)
  }
}
