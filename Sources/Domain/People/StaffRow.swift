/// What one row of a staff list says of one person at one school, without anything sensitive: the NIK is there only as a
/// keyed hash. A row with faults is rejected, but what could be read of it is kept, so that nobody whom it may be about
/// is taken for gone.
package struct StaffRow: Hashable, Sendable {
  /// The row of the sheet, or the place in Dapodik's answer, from 1.
  package let place: Int
  /// Empty only where `faults` says so.
  package var name: String
  package var dapodikID: String?
  package var nip: NIP?
  package var nuptk: NUPTK?
  package var nikHash: NIKHash?
  package var sex: Sex?
  package var birthDate: Day?
  package var employment: Employment?
  /// Jenis PTK.
  package var staffKind: String?
  /// Tugas tambahan: a teacher may be principal by it. Empty where there is none, nil where the source does not say.
  package var extraDuty: String?
  /// Whether this is the home school; nil where the source does not say.
  package var isHome: Bool?
  /// Tanggal surat tugas.
  package var since: Day?
  /// Riwayat kepangkatan.
  package var ranks: [Dated<Rank>]
  /// Pangkat golongan terakhir, without its day.
  package var rank: Rank?
  /// Lower case.
  package var email: String?
  package var faults: [Fault]
  /// Cells that could not be read and are left out; the row comes in all the same.
  package var warnings: [Fault]

  /// What is wrong with one cell, or with the row as a whole.
  package struct Fault: Hashable, Sendable {
    /// Nil where the row as a whole is meant.
    package let column: StaffColumn?
    package let reason: Reason

    package init(_ column: StaffColumn?, _ reason: Reason) {
      self.column = column
      self.reason = reason
    }
  }

  package enum Reason: Hashable, Sendable {
    case missing
    case nip(NIP.Fault)
    /// NUPTK or NIK.
    case digits(DigitsFault)
    /// The sheet holds a number (1.98E+17): its last digits are lost and nobody can restore them.
    case spreadsheetNumber
    case noSuchDay
    case unknownSex
    /// Another row, by its place, is about the same person.
    case samePersonAs(row: Int)
    /// The identifiers belong to more than one known person.
    case severalPersons([PersonID])
    /// A text that the column does not know: a warning.
    case unknown(String)
  }

  package init(
    place: Int, name: String, dapodikID: String? = nil, nip: NIP? = nil, nuptk: NUPTK? = nil, nikHash: NIKHash? = nil,
    sex: Sex? = nil, birthDate: Day? = nil, employment: Employment? = nil, staffKind: String? = nil,
    extraDuty: String? = nil, isHome: Bool? = nil, since: Day? = nil, ranks: [Dated<Rank>] = [], rank: Rank? = nil,
    email: String? = nil, faults: [Fault] = [], warnings: [Fault] = []
  ) {
    self.place = place
    self.name = name
    self.dapodikID = dapodikID
    self.nip = nip
    self.nuptk = nuptk
    self.nikHash = nikHash
    self.sex = sex
    self.birthDate = birthDate
    self.employment = employment
    self.staffKind = staffKind
    self.extraDuty = extraDuty
    self.isHome = isHome
    self.since = since
    self.ranks = ranks
    self.rank = rank
    self.email = email
    self.faults = faults
    self.warnings = warnings
  }
}

/// The columns of a staff list that are used; all others are dropped before anything sees them.
package enum StaffColumn: String, CaseIterable, Hashable, Sendable {
  case name
  /// `ptk_id`.
  case dapodikID = "dapodik-id"
  case nip
  case nuptk
  case nik
  case sex
  case birthDate = "birth-date"
  case employment
  case staffKind = "staff-kind"
  case extraDuty = "extra-duty"
  case home
  case since
  case rank
  case email
}
