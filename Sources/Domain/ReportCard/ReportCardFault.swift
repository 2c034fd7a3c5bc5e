extension ReportCard {
  /// One sheet of the file, every cell as a person reads it.
  package struct Table: Equatable, Sendable {
    package let name: String
    package let rows: [[String]]

    package init(name: String, rows: [[String]]) {
      self.name = name
      self.rows = rows
    }
  }

  /// Kolom laporan: the columns that are read; the others (definisi capaian, sumber data …) are left alone.
  package enum Column: String, CaseIterable, Sendable {
    case code, name, label, score, change, provincial, national, npsn
  }

  /// One thing that is wrong with the file. Rows and columns count from 1; nil where it is nowhere in particular.
  package struct Fault: Equatable, Sendable {
    package let row: Int?
    package let column: Int?
    package let reason: Reason

    package enum Reason: Equatable, Sendable {
      /// No sheet has a row with `Indikator` and `Capaian` among its first 30: a file of another kind.
      case noTable
      /// Neither the headers nor the title name a year.
      case noYear
      /// The headers stand there, with no row below them.
      case noEntries
      /// Two columns say that they are the same one.
      case columnTwice(Column)
      /// The file speaks of several schools.
      case severalSchools([NPSN])
      /// What stands behind `NPSN` is none.
      case unreadableNPSN(String)
      /// A row with figures and no indicator.
      case noName
      /// The cell's text is none that this column (label, score, change or a ranking) can have.
      case unreadable(Column, String)
    }

    init(row: Int? = nil, column: Int? = nil, _ reason: Reason) {
      self.row = row
      self.column = column
      self.reason = reason
    }
  }

  /// Every fault of a file, in the order of its rows.
  package struct Faulty: Error, Equatable, Sendable {
    /// The sheet that was read; nil if none was.
    package let sheet: String?
    package let faults: [Fault]
  }
}
