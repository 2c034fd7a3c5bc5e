/// The row of headers of a report, found by its words: columns may stand in any order.
struct ReportCardHeader {
  /// A header stands among the first 30 rows, below titles and explanations.
  static let lastRow = 30

  /// Counted from 0.
  let row: Int
  let columns: [ReportCard.Column: Int]
  let year: Int?
  /// How the column of names is called here, folded.
  let nameTitle: String
  let faults: [ReportCard.Fault]

  static func find(in table: ReportCard.Table) -> ReportCardHeader? {
    for (row, cells) in table.rows.prefix(lastRow).enumerated() {
      let titles = cells.enumerated().compactMap { place, text in Title(text, place: place) }
      guard titles.contains(where: { $0.column == .name }), titles.contains(where: { $0.column == .label })
      else { continue }
      return ReportCardHeader(row: row, titles: titles, table: table)
    }
    return nil
  }

  private init(row: Int, titles: [Title], table: ReportCard.Table) {
    self.row = row
    let labelYears = titles.filter { $0.column == .label }.compactMap(\.year)
    let year = labelYears.max() ?? Self.year(inTitlesOf: table, above: row)
    self.year = year
    var columns: [ReportCard.Column: Int] = [:]
    var faults: [ReportCard.Fault] = []
    for title in titles {
      // Labels and scores of earlier years stand beside those of the newest.
      if title.column == .label, title.year != labelYears.max() { continue }
      if title.column == .score, let other = title.year, other != year { continue }
      if columns[title.column] == nil {
        columns[title.column] = title.place
      } else {
        faults.append(ReportCard.Fault(row: row + 1, column: title.place + 1, .columnTwice(title.column)))
      }
    }
    self.columns = columns
    self.faults = faults
    nameTitle = titles.first { $0.column == .name }?.folded ?? ""
  }

  /// `Rapor Pendidikan 2025`, `Tahun 2025`: a year beside a word that says what it is the year of.
  private static func year(inTitlesOf table: ReportCard.Table, above row: Int) -> Int? {
    let titles = [table.name] + table.rows[..<row].flatMap { $0 }
    let years = titles.map(ReportCardNames.fold).filter { $0.contains("rapor") || $0.contains("tahun") }
    return years.compactMap(ReportCardNames.year).max()
  }

  /// One cell of the row that is the title of a column we read.
  private struct Title {
    let column: ReportCard.Column
    let year: Int?
    let place: Int
    let folded: String

    init?(_ text: String, place: Int) {
      let folded = ReportCardNames.fold(text)
      guard let column = Self.column(titled: folded) else { return nil }
      self.folded = folded
      self.column = column
      self.place = place
      year = ReportCardNames.year(in: folded)
    }

    private static func column(titled folded: String) -> ReportCard.Column? {
      switch folded {
      case "no", "nomor", "kode", "kode indikator", "nomor indikator", "no indikator": return .code
      case "indikator", "nama indikator", "indikator sub indikator", "indikator dan sub indikator": return .name
      case "npsn": return .npsn
      case "capaian", "label capaian": return .label
      default: break
      }
      if folded.hasPrefix("capaian ") || folded.hasPrefix("label capaian ") { return .label }
      if folded.hasPrefix("skor") || folded.hasPrefix("nilai capaian") { return .score }
      if folded.hasPrefix("perubahan") { return .change }
      guard folded.hasPrefix("peringkat") else { return nil }
      if folded.contains("provinsi") { return .provincial }
      return folded.contains("nasional") ? .national : nil
    }
  }
}
