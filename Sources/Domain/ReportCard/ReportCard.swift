/// Rapor Pendidikan: one school's report of one year, row by row as the ministry lists it. The order of the rows says
/// what belongs to what, because a code does not: D.2 is one thing in dasmen and another in PAUD (§7.1 of the field's
/// notes), and sub-rows have no code at all.
package struct ReportCard: Equatable, Sendable {
  package let year: Int
  /// As the file's title says, if it does: whoever imports compares it with the school's own.
  package let npsn: NPSN?
  package let entries: [Entry]

  package init(year: Int, npsn: NPSN?, entries: [Entry]) {
    self.year = year
    self.npsn = npsn
    self.entries = entries
  }

  /// Satu baris: an indicator, or a sub-row of one.
  package struct Entry: Equatable, Sendable {
    /// Row in the file, counted from 1.
    package let row: Int
    /// `D.1.1`; nil for sub-rows.
    package let code: String?
    package let name: String
    /// Capaian; nil where the cell holds only a figure, as sub-rows with a proportion do.
    package let label: Label?
    /// Skor rapor, in hundredths.
    package let score: Int?
    /// Perubahan skor dari tahun lalu, in hundredths; negative: turun. A direction without a figure is nil.
    package let change: Int?
    /// Peringkat di provinsi.
    package let provincial: Quintile?
    /// Peringkat secara nasional.
    package let national: Quintile?

    package init(
      row: Int, code: String?, name: String, label: Label?, score: Int? = nil, change: Int? = nil,
      provincial: Quintile? = nil, national: Quintile? = nil
    ) {
      self.row = row
      self.code = code
      self.name = name
      self.label = label
      self.score = score
      self.change = change
      self.provincial = provincial
      self.national = national
    }
  }

  /// Label capaian: merah, kuning, hijau.
  package enum Label: String, CaseIterable, Sendable {
    case poor = "kurang"
    case fair = "sedang"
    case good = "baik"
    case unavailable = "tidak-tersedia"
  }

  /// Peringkat in fifths, the lowest first: `bottom` is "Peringkat bawah (81–100%)", `top` is "atas (1–20%)".
  package enum Quintile: Int, CaseIterable, Comparable, Sendable {
    case bottom = 1
    case lowerMiddle, middle, upperMiddle, top

    package static func < (left: Quintile, right: Quintile) -> Bool { left.rawValue < right.rawValue }
  }

  /// The rows that the row at `index` of `entries` belongs to, nearest first: by code as far as it has one, else the
  /// nearest row above that has one.
  package func ancestors(of index: Int) -> [Entry] {
    var found: [Entry] = []
    var code = entries[index].code
    for entry in entries[..<index].reversed() {
      guard let above = entry.code else { continue }
      if code.map({ $0.hasPrefix(above + ".") }) ?? true {
        found.append(entry)
        code = above
      }
    }
    return found
  }
}
