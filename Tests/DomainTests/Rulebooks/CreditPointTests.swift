import Domain
import Testing

@Suite("Angka kredit")
struct CreditPointTests {
  let rules: Rulebook

  init() throws { rules = try Rulebook.read(WrittenRulebook.shipped2026()) }

  /// Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang, in hundredths.
  @Test(
    "of a year is the coefficient by the percent of the predicate",
    arguments: [
      (FunctionalGrade.first, [1875, 1250, 938, 625, 313]), (.junior, [3750, 2500, 1875, 1250, 625]),
      (.middle, [5625, 3750, 2813, 1875, 938]), (.senior, [7500, 5000, 3750, 2500, 1250]),
    ])
  func year(grade: FunctionalGrade, row: [Int]) {
    #expect(Predicate.allCases.map { rules.creditPoints(grade: grade, predicate: $0) } == row)
  }

  @Test("of BKN's example: a year Sangat Baik and two months Baik are 20,83")
  func worked() {
    let year = rules.creditPoints(grade: .first, predicate: .veryGood)
    let months = rules.creditPoints(grade: .first, predicate: .good, months: 2)
    #expect(year == 1875)
    #expect(months == 208)
    #expect(year + months == 2083)
  }

  @Test("of two semesters is not that of the year: 12,50 and 18,75 against 25,00")
  func semesters() {
    #expect(rules.creditPoints(grade: .junior, predicate: .good, months: 6) == 1250)
    #expect(rules.creditPoints(grade: .junior, predicate: .veryGood, months: 6) == 1875)
    #expect(rules.creditPoints(grade: .junior, predicate: .good) == 2500)
  }

  @Test(
    "is rounded half up to the digits of the rulebook",
    arguments: [(2, 938, 2813), (1, 940, 2810), (0, 900, 2800)])
  func digits(digits: Int, first: Int, middle: Int) throws {
    let node = try WrittenRulebook.shipped2026().edited(.set("creditPoints.digits", .integer(digits)))
    let rules = try Rulebook.read(node)
    #expect(rules.creditPoints(grade: .first, predicate: .needsImprovement) == first)
    #expect(rules.creditPoints(grade: .middle, predicate: .needsImprovement) == middle)
  }

  @Test(
    "is for PNS in a functional post only; the others are told why not",
    arguments: [
      (Employment.pns, FunctionalGrade.first, CreditPoints.hundredths(1250)), (.pns, nil, .none(.noFunctionalGrade)),
      (.cpns, .first, .none(.candidate)), (.pppk, .first, .none(.contract)), (.partTimePPPK, nil, .none(.contract)),
      (.foundation, nil, .none(.notASN)), (.regionalHonorary, nil, .none(.notASN)),
      (.schoolHonorary, .first, .none(.notASN)), (.other, nil, .none(.notASN)),
    ] as [(Employment, FunctionalGrade?, CreditPoints)])
  func entitled(employment: Employment, grade: FunctionalGrade?, points: CreditPoints) {
    #expect(rules.creditPoints(employment: employment, grade: grade, predicate: .good) == points)
  }

  @Test(
    "is needed for the next pangkat and the next jenjang",
    arguments: [
      ("III/a", FunctionalGrade.first, "III/b", 5000, FunctionalGrade.junior, 10000, false),
      ("III/b", .first, "III/c", 5000, .junior, 10000, true),
      ("III/c", .junior, "III/d", 10000, .middle, 20000, false),
      ("III/d", .junior, "IV/a", 10000, .middle, 20000, true),
      ("IV/a", .middle, "IV/b", 15000, .senior, 45000, false),
      ("IV/b", .middle, "IV/c", 15000, .senior, 45000, false),
      ("IV/c", .middle, "IV/d", 15000, .senior, 45000, true), ("IV/d", .senior, "IV/e", 20000, nil, nil, false),
      ("IV/e", .senior, nil, nil, nil, nil, false),
    ] as [(String, FunctionalGrade, String?, Int?, FunctionalGrade?, Int?, Bool)])
  func needs(
    rank: String, grade: FunctionalGrade, nextRank: String?, forRank: Int?, nextGrade: FunctionalGrade?, forGrade: Int?,
    raises: Bool
  ) throws {
    let needs = try #require(rules.creditPointNeeds(rank: rank))
    #expect(needs.grade == grade)
    #expect(needs.nextRank == nextRank)
    #expect(needs.forRank == forRank)
    #expect(needs.nextGrade == nextGrade)
    #expect(needs.forGrade == forGrade)
    #expect(needs.rankRaisesGrade == raises)
  }

  @Test("has no needs for a golongan of no jenjang", arguments: ["II/d", "IX", ""])
  func noNeeds(rank: String) {
    #expect(rules.creditPointNeeds(rank: rank) == nil)
  }
}
