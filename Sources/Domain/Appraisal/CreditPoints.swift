/// Angka kredit of one person for one predicate: points, or why there are none (Peraturan BKN 3/2023).
package enum CreditPoints: Hashable, Sendable {
  /// In hundredths of a point.
  case hundredths(Int)
  case none(Reason)

  /// Why somebody has no angka kredit.
  package enum Reason: CaseIterable, Hashable, Sendable {
    /// PPPK: the predicate counts for the contract, not for a pangkat.
    case contract
    /// CPNS: not yet in a functional post.
    case candidate
    /// Not an ASN.
    case notASN
    /// A PNS of whom no jenjang jabatan fungsional is known.
    case noFunctionalGrade
  }
}

/// Kebutuhan angka kredit of somebody at a golongan ruang.
package struct CreditPointNeeds: Hashable, Sendable {
  package let grade: FunctionalGrade
  /// The next golongan ruang; nil at the top.
  package let nextRank: String?
  /// Kenaikan pangkat, in hundredths; nil at the top.
  package let forRank: Int?
  package let nextGrade: FunctionalGrade?
  /// Kenaikan jenjang, in hundredths; nil at the top.
  package let forGrade: Int?
  /// Whether the next golongan ruang belongs to the next jenjang.
  package let rankRaisesGrade: Bool
}

extension Rulebook {
  /// Angka kredit for a predicate over so many months of a year, in hundredths:
  /// months / 12 × percent × coefficient, rounded half up (9,375 → 9,38).
  package func creditPoints(grade: FunctionalGrade, predicate: Predicate, months: Int = 12) -> Int {
    let coefficient = creditPoints.grades.first { $0.grade == grade }!.coefficient
    let amount = coefficient * creditPoints.percents[predicate]! * months
    let step = [100, 10, 1][creditPoints.digits]
    let divisor = 1200 * step
    return (2 * amount + divisor) / (2 * divisor) * step
  }

  /// Angka kredit of a person, or why there is none.
  package func creditPoints(
    employment: Employment, grade: FunctionalGrade?, predicate: Predicate, months: Int = 12
  ) -> CreditPoints {
    switch employment {
    case .pns:
      guard let grade else { return .none(.noFunctionalGrade) }
      return .hundredths(creditPoints(grade: grade, predicate: predicate, months: months))
    case .cpns: return .none(.candidate)
    case .pppk, .partTimePPPK: return .none(.contract)
    case .foundation, .regionalHonorary, .schoolHonorary, .other: return .none(.notASN)
    }
  }

  /// What somebody at a golongan ruang (`III/a`) needs next; nil for one that no jenjang has.
  package func creditPointNeeds(rank: String) -> CreditPointNeeds? {
    let grades = creditPoints.grades
    guard let index = grades.firstIndex(where: { $0.ranks.contains(rank) }) else { return nil }
    let grade = grades[index]
    let nextGrade = index + 1 < grades.count ? grades[index + 1] : nil
    let above = grade.ranks.drop { $0 != rank }.dropFirst().first
    let nextRank = above ?? nextGrade?.ranks.first
    return CreditPointNeeds(
      grade: grade.grade, nextRank: nextRank, forRank: nextRank == nil ? nil : grade.forRank,
      nextGrade: nextGrade?.grade, forGrade: nextGrade == nil ? nil : grade.forGrade,
      rankRaisesGrade: above == nil && nextRank != nil)
  }
}
