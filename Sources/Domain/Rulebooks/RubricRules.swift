/// Praktik kinerja: how many sub-indicators a plan has, and the wording that is supplied for them.
package struct PracticeRule: Equatable, Sendable {
  /// How many sub-indicators the general rubric set offers: eight from 2024 on.
  package let offered: Int
  package let minimum: Int
  package let maximum: Int
  /// Rencana hasil kerja, with `{dimensi}` and `{subindikator}`.
  package let workResult: String
  /// RHK pimpinan yang diintervensi.
  package let superiorsResult: String
  /// Indikator kinerja individu, with `{subindikator}`.
  package let individualIndicator: String
  package let target: String
  package let source: Source
}

/// Sub-indikator: what a person works on for a year, with its rubric. The general set has the eight of
/// D.1 Kualitas Pembelajaran.
package struct SubIndicator: Equatable, Sendable {
  package let id: String
  /// As in Rapor Pendidikan; matched by name because codes differ by layanan.
  package let name: String
  /// How the name stands inside a sentence.
  package let nameInWorkResult: String
  /// Dimensi, as in Rapor Pendidikan: its row stands in where the sub-indicator has none.
  package let dimension: String
  /// The code of the dimension's row (`D.1.1`).
  package let dimensionCode: String
  /// How the dimension is called in the wording of RHK.
  package let dimensionInWorkResult: String
  package let definition: String
  package let source: Source
  /// Fokus perilaku: exactly three.
  package let focuses: [FocusBehaviour]
}

package struct FocusBehaviour: Equatable, Sendable {
  package let id: String
  package let title: String
  /// Dianjurkan.
  package let recommended: [String]
  /// Dihindari.
  package let avoided: [String]
  package let source: Source
}

/// Which rubric a person gets: guru BK, PAUD and SLB have no ordinary lesson. The set that names neither jenis PTK nor
/// bentuk pendidikan is the general one of its jenis pegawai.
package struct RubricSet: Equatable, Sendable {
  package let id: String
  package let title: String
  /// Whom it serves.
  package let subject: Subject
  /// Jenis PTK that it serves, as Dapodik spells them, folded to lower case; empty: every one.
  package let staffKinds: [String]
  /// Bentuk pendidikan that it serves (`SD`, `TK`, `SLB` …); empty: every one.
  package let schoolForms: [String]
  /// Ids of sub-indicators.
  package let indicators: [String]
  package let source: Source
}
