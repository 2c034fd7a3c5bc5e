/// Perkiraan karier: angka kredit of a PNS so far, and what is missing for the next pangkat and the next jenjang.
///
/// Angka kredit gather within a jenjang (Peraturan BKN 3/2023): III/a needs 50 for III/b, and III/b 100 in all for III/c.
/// Whoever noted no balance of their own begins with angka kredit dasar, what the golongan ruang stands for: 50 for III/b.
package struct CareerOutlook: Equatable, Sendable {
  package let rank: String
  package let grade: FunctionalGrade
  package let start: Start
  /// The years whose points are added to the start, oldest first.
  package let counted: [CareerYear]
  /// In hundredths, like every number of points here.
  package let gathered: Int
  /// Points of one year with predikat Baik.
  package let perYear: Int
  /// The first year that is still to be rated.
  package let firstYear: Int
  /// How many months of it count.
  package let monthsOfFirstYear: Int
  /// Kenaikan pangkat; nil at the top.
  package let toRank: Goal?
  /// Kenaikan jenjang; nil at the top.
  package let toGrade: Goal?
  /// Whether the next golongan ruang belongs to the next jenjang.
  package let rankRaisesGrade: Bool

  /// Where the count begins.
  package enum Start: Equatable, Sendable {
    /// Angka kredit dasar of the golongan ruang, from its TMT.
    case base(hundredths: Int, from: Day)
    /// What the person noted.
    case noted(CreditBalance)

    package var hundredths: Int {
      switch self {
      case .base(let hundredths, _): hundredths
      case .noted(let balance): balance.hundredths
      }
    }

    /// A month counts that begins on this day or later: the others are in it already (§6, bulan/12).
    package var counts: Day {
      switch self {
      case .base(_, let from): from
      case .noted(let balance): balance.day + 1
      }
    }
  }

  /// What somebody is on the way to.
  package struct Goal: Equatable, Sendable {
    /// Golongan ruang that is reached.
    package let rank: String?
    /// Jenjang that is reached.
    package let grade: FunctionalGrade?
    package let needed: Int
    package let missing: Int
    /// Whole years with predikat Baik until nothing is missing.
    package let years: Int
    /// The year after the last of them: earlier it cannot be; nil when nothing is missing.
    package let earliest: Int?

    package init(
      rank: String?, grade: FunctionalGrade?, needed: Int, missing: Int, years: Int, earliest: Int?
    ) {
      self.rank = rank
      self.grade = grade
      self.needed = needed
      self.missing = missing
      self.years = years
      self.earliest = earliest
    }
  }

  /// Nil where the golongan ruang does not belong to the jenjang.
  init?(_ facts: CareerFacts, rank: Dated<Rank>, grade: FunctionalGrade, on day: Day, under rules: Rulebook) {
    guard let needs = rules.creditPointNeeds(rank: rank.value.text), needs.grade == grade,
      let rule = rules.creditPoints.grades.first(where: { $0.grade == grade }),
      let place = rule.ranks.firstIndex(of: rank.value.text)
    else { return nil }
    let start: Start =
      facts.balance.map(Start.noted) ?? .base(hundredths: place * rule.forRank, from: rank.from)
    let counted = facts.years.filter { $0.earned(in: grade, from: start.counts) != nil }
      .sorted { $0.until < $1.until }
    let gathered = counted.reduce(start.hundredths) { $0 + ($1.earned(in: grade, from: start.counts)?.points ?? 0) }
    let perYear = rules.creditPoints(grade: grade, predicate: .good)
    let first = CareerOutlook.firstYear(facts.years, from: start.counts, on: day)
    let months = CareerOutlook.months(of: first, from: start.counts)
    let inFirst = rules.creditPoints(grade: grade, predicate: .good, months: months)
    func goal(rank: String?, grade: FunctionalGrade?, needed: Int) -> Goal {
      let missing = max(0, needed - gathered)
      let after = max(0, missing - inFirst)
      let years = missing > 0 && perYear > 0 ? 1 + (after + perYear - 1) / perYear : 0
      return Goal(
        rank: rank, grade: grade, needed: needed, missing: missing, years: years,
        earliest: missing > 0 ? first + years : nil)
    }
    self.rank = rank.value.text
    self.grade = grade
    self.start = start
    self.counted = counted
    self.gathered = gathered
    self.perYear = perYear
    firstYear = first
    monthsOfFirstYear = months
    toRank = needs.nextRank.map { goal(rank: $0, grade: nil, needed: (place + 1) * rule.forRank) }
    toGrade = needs.nextGrade.flatMap { next in
      needs.forGrade.map { goal(rank: nil, grade: next, needed: $0) }
    }
    rankRaisesGrade = needs.rankRaisesGrade
  }

  /// The first year whose points are still to come: this one, unless it is settled or in the start already; the one
  /// before, while its rating is not settled.
  static func firstYear(_ years: [CareerYear], from start: Day, on day: Day) -> Int {
    // After a mutation a year has two records; it is over when both are.
    let open = Set(years.filter { !$0.isSettled }.map(\.year))
    let settled = Set(years.map(\.year)).subtracting(open)
    func isCovered(_ year: Int) -> Bool { settled.contains(year) || months(of: year, from: start) == 0 }
    let before = day.year - 1
    if years.contains(where: { $0.year == before && !$0.isSettled }), !isCovered(before) { return before }
    var year = day.year
    while isCovered(year) { year += 1 }
    return year
  }

  /// How many months of a year begin on a day or later.
  static func months(of year: Int, from start: Day) -> Int {
    (1...12).count { Day(year: year, month: $0, day: 1).map { $0 >= start } ?? false }
  }
}

extension CareerYear {
  /// What it adds for somebody of a jenjang: the months in it that begin on a day or later. Nil while the year is not
  /// settled, and where there are none.
  package func earned(in grade: FunctionalGrade, from first: Day) -> Earned? {
    isSettled ? result?.earned(in: grade, from: first) : nil
  }
}
