/// One of the nine cells of PermenPANRB 6/2022 in which a pair of ratings becomes a predicate.
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
  /// Digits after the comma that a result keeps, rounded half up: 2 in BKN's examples, never more.
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

/// Aturan tindak lanjut hasil evaluasi: the kinds of follow-up, and what is proposed for each predicate. Which kinds there
/// are no text of the ministry says, hence it is data.
package struct EvaluationFollowUpRule: Equatable, Sendable {
  package struct Suggestion: Equatable, Sendable {
    package let predicate: Predicate
    /// Ids of kinds.
    package let kinds: [String]
    /// What it means for the next year.
    package let sentence: String
  }
  package let kinds: [SuppliedItem]
  /// One for each predicate.
  package let suggestions: [Suggestion]
  /// Of the suggestions.
  package let source: Source
}
