/// Buku aturan: everything that a regulation can change, as data. A period names one; a record follows the very bytes of
/// the rulebook that it began with. `Rulebook.read` is the only way to make one from outside, and it finds every fault.
package struct Rulebook: Equatable, Sendable {
  /// `2026`; letters, digits and `-`.
  package let id: String
  package let title: String
  package let source: Source
  package let periods: [PeriodShape]
  package let stages: [StageRule]
  package let planParts: [PlanPartRule]
  package let windows: [Window]
  package let practice: PracticeRule
  package let indicators: [SubIndicator]
  package let rubricSets: [RubricSet]
  package let duties: [SuppliedItem]
  package let additionalDuties: [SuppliedItem]
  package let competence: CompetenceRule
  package let behaviour: BehaviourRule
  package let annexes: [Annex]
  package let accountability: [AccountabilityDocument]
  /// Nine cells, one for each pair of ratings.
  package let predicateTable: [PredicateCell]
  package let distribution: [DistributionGuide]
  package let creditPoints: CreditPointRule
  package let acceptance: AcceptanceRule
}

/// Where a rule comes from and how sure we are of it.
package struct Source: Hashable, Sendable {
  /// The regulation or page, in words.
  package let citation: String
  package let status: Status

  /// How sure: `provisional` is marked on the page as `sementara`.
  package enum Status: String, CaseIterable, Sendable { case official, sourced, provisional }

  package init(citation: String, status: Status) {
    self.citation = citation
    self.status = status
  }
}

/// A day of a year, such as 31 January. 29 February is refused: not every year has one.
package struct MonthDay: Hashable, Comparable, Sendable {
  package let month: Int
  package let day: Int

  package init?(month: Int, day: Int) {
    guard Day(year: 2025, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  package func day(in year: Int) -> Day { Day(year: year, month: month, day: day)! }

  package static func < (left: MonthDay, right: MonthDay) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

/// One period of the year: the whole year from 2025 on, two semesters in 2024.
package struct PeriodShape: Equatable, Sendable {
  package let id: String
  package let title: String
  package let from: MonthDay
  package let to: MonthDay
}

/// Tahap: one of the stages that a person sees as a path.
package struct StageRule: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case prePlanning = "pre-planning"
    case planning
    case execution
    case appraisal
    case evaluationFollowUp = "evaluation-follow-up"
  }
  package let kind: Kind
  package let title: String
}

/// Bagian rencana: the parts of a plan, in the order in which they are shown.
package enum PlanPart: String, CaseIterable, Hashable, Sendable {
  case mainDuties = "main-duties"
  case practice
  case competence
  case behaviour
}

package struct PlanPartRule: Equatable, Sendable {
  package let part: PlanPart
  package let title: String
  package let required: Bool
}

/// Jendela: the days between which a step may be done, and what happens to a late one. The lock after 31 January 2026 is
/// unconfirmed, hence a parameter.
package struct Window: Equatable, Sendable {
  package enum Step: String, CaseIterable, Hashable, Sendable { case planning, execution, appraisal }
  package enum Lateness: String, CaseIterable, Sendable { case block, warn }
  package let step: Step
  package let opens: MonthDay
  package let closes: MonthDay
  package let lateness: Lateness
  package let source: Source
}

/// Praktik kinerja: how many sub-indicators a plan has, and the wording that is supplied for them.
package struct PracticeRule: Equatable, Sendable {
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

/// Sub-indikator: one of the eight of D.1 Kualitas Pembelajaran, with its rubric.
package struct SubIndicator: Equatable, Sendable {
  package let id: String
  /// As in Rapor Pendidikan; matched by name because codes differ by layanan.
  package let name: String
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

/// Which rubric a person gets: guru BK, PAUD and SLB have no ordinary lesson.
package struct RubricSet: Equatable, Sendable {
  package let id: String
  package let title: String
  /// Jenis PTK that it serves, as Dapodik spells them, folded to lower case; empty: all others.
  package let staffKinds: [String]
  /// Bentuk pendidikan that it serves (`SD`, `TK`, `SLB` …); empty: all others.
  package let schoolForms: [String]
  /// Ids of sub-indicators.
  package let indicators: [String]
  package let source: Source
}

/// A sentence that is supplied so that nobody has to type it.
package struct SuppliedItem: Equatable, Sendable {
  package let id: String
  package let title: String
  package let source: Source
}

/// Pengembangan kompetensi: by reflection (from 2025) or by points (2024).
package struct CompetenceRule: Equatable, Sendable {
  package enum Scheme: Equatable, Sendable {
    case reflection
    /// Least sum of points times quantity in a period.
    case points(minimum: Int)
  }
  package let scheme: Scheme
  package let minimum: Int
  package let maximum: Int
  package let activities: [CompetenceActivity]
  package let source: Source
}

package struct CompetenceActivity: Equatable, Sendable {
  package let id: String
  package let title: String
  /// What shows that it was done.
  package let evidence: String
  /// Points for one unit; nil where the scheme has none.
  package let points: Int?
  package let source: Source
}

/// Perilaku kerja: the seven BerAKHLAK values.
package struct BehaviourRule: Equatable, Sendable {
  /// Guides to choose of each value.
  package let minimumGuides: Int
  package let values: [BehaviourValue]
  package let source: Source
}

package struct BehaviourValue: Equatable, Sendable {
  package let id: String
  package let title: String
  package let guides: [SuppliedItem]
  /// Ekspektasi khusus pimpinan that is proposed to the assessor.
  package let expectation: String
}

/// Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi.
package struct Annex: Equatable, Sendable {
  package let id: String
  package let title: String
  /// Sentences that the assessor may take over.
  package let suggestions: [String]
}

/// Dokumen akuntabilitas.
package struct AccountabilityDocument: Equatable, Sendable {
  package enum Proof: String, CaseIterable, Sendable { case confirmed, uploaded }
  package let id: String
  package let title: String
  package let proof: Proof
  package let source: Source
}

package struct PredicateCell: Equatable, Sendable {
  /// Hasil kerja.
  package let result: Rating
  /// Perilaku kerja.
  package let behaviour: Rating
  package let predicate: Predicate
}

/// Rating: the word on the screen runs from di bawah to di atas; BKN's code runs the other way.
package enum Rating: String, CaseIterable, Hashable, Sendable {
  case below, meets, above
}

/// Predikat kinerja, best first.
package enum Predicate: String, CaseIterable, Hashable, Sendable {
  case veryGood = "very-good"
  case good
  case needsImprovement = "needs-improvement"
  case poor
  case veryPoor = "very-poor"
}

/// Pola distribusi: guidance while rating, never enforced. Shares are whole percents.
package struct DistributionGuide: Equatable, Sendable {
  /// Capaian kinerja organisasi.
  package enum Achievement: String, CaseIterable, Sendable {
    case excellent
    case good
    case needsImprovement = "needs-improvement"
    case poor
    case veryPoor = "very-poor"
  }
  package struct Share: Equatable, Sendable {
    package let predicates: [Predicate]
    package let atLeast: Int?
    package let atMost: Int?
  }
  package let achievement: Achievement
  package let advice: String
  package let shares: [Share]
  package let source: Source
}

/// Angka kredit, in hundredths of a point, so that nothing is ever a floating number.
package struct CreditPointRule: Equatable, Sendable {
  package struct Grade: Equatable, Sendable {
    package let grade: FunctionalGrade
    /// Koefisien per year, in hundredths.
    package let coefficient: Int
    /// Golongan ruang of this jenjang, lowest first (`III/a`).
    package let ranks: [String]
    /// Kebutuhan kenaikan pangkat, in hundredths.
    package let forRank: Int
    /// Kebutuhan kenaikan jenjang, in hundredths; nil at the top.
    package let forGrade: Int?
  }
  package let grades: [Grade]
  /// Whole percents of the coefficient.
  package let percents: [Predicate: Int]
  /// Digits after the comma that a result keeps, rounded half up: 2 in BKN's examples.
  package let digits: Int
  package let source: Source
}

/// Jenjang jabatan fungsional guru.
package enum FunctionalGrade: String, CaseIterable, Hashable, Sendable {
  case first = "ahli-pertama"
  case junior = "ahli-muda"
  case middle = "ahli-madya"
  case senior = "ahli-utama"
}

/// How long a sent rating waits for its owner.
package struct AcceptanceRule: Equatable, Sendable {
  /// Days after the day on which it was sent; from the next day on it counts as accepted.
  package let days: Int
  package let source: Source
}
