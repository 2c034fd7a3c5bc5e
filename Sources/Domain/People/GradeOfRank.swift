extension FunctionalGrade {
  /// Jenjang to which a golongan ruang belongs (domain document §8.2): ahli pertama III/a–b, muda III/c–d, madya IV/a–c,
  /// utama IV/d–e; nil for any other.
  package init?(of rank: Rank) {
    switch rank.text {
    case "III/a", "III/b": self = .first
    case "III/c", "III/d": self = .junior
    case "IV/a", "IV/b", "IV/c": self = .middle
    case "IV/d", "IV/e": self = .senior
    default: return nil
    }
  }
}

extension [Dated<Rank>] {
  /// The jenjang that follow from golongan, each from the TMT of the first golongan that belongs to it.
  package var grades: [Dated<FunctionalGrade>] {
    var grades: [Dated<FunctionalGrade>] = []
    for fact in sorted(by: { $0.from < $1.from }) {
      if let grade = FunctionalGrade(of: fact.value), grades.last?.value != grade {
        grades.append(Dated(grade, from: fact.from))
      }
    }
    return grades
  }
}

extension Person {
  /// What keeps angka kredit of a PNS from being counted on a day; nil where nothing does, and for everybody else.
  package func creditGap(on day: Day) -> Career.Gap? {
    guard employment(on: day).earnsCreditPoints else { return nil }
    switch (ranks.value(on: day), grades.value(on: day)) {
    case (nil, nil): return .neither
    case (nil, _): return .noRank
    case (_, nil): return .noGrade
    case (let rank?, let grade?):
      return FunctionalGrade(of: rank) == grade ? nil : .mismatch(rank: rank.text, grade: grade)
    }
  }
}
