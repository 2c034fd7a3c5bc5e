import Domain
import Testing

@Suite("A career is told as far as it is known")
struct CareerTests: CareerExample {
  @Test(
    "by status kepegawaian",
    arguments: [
      (Employment.cpns, Career.candidate), (.pppk, .contract), (.partTimePPPK, .contract), (.foundation, .notASN),
      (.regionalHonorary, .notASN), (.schoolHonorary, .notASN), (.other, .notASN),
    ])
  func others(employment: Employment, career: Career) {
    #expect(rules.career(facts(employment), on: today) == career)
    #expect(rules.career(facts(employment, rank: nil, grade: nil), on: today) == career)
  }

  @Test("where something is missing or does not fit, it says what")
  func unsettled() {
    #expect(rules.career(facts(rank: nil, grade: nil), on: today) == .unsettled(.neither))
    #expect(rules.career(facts(rank: nil), on: today) == .unsettled(.noRank))
    #expect(rules.career(facts(grade: nil), on: today) == .unsettled(.noGrade))
    #expect(
      rules.career(facts(rank: "II/d"), on: today) == .unsettled(.mismatch(rank: "II/d", grade: .junior)))
    #expect(
      rules.career(facts(rank: "III/b"), on: today) == .unsettled(.mismatch(rank: "III/b", grade: .junior)))
  }

  /// Golongan, jenjang; base, needed for the pangkat and for the jenjang, in whole points.
  @Test(
    "begins with angka kredit dasar of the golongan, and knows the sums of every golongan",
    arguments: [
      ("III/a", FunctionalGrade.first, 0, 50, 100), ("III/b", .first, 50, 100, 100), ("III/c", .junior, 0, 100, 200),
      ("III/d", .junior, 100, 200, 200), ("IV/a", .middle, 0, 150, 450), ("IV/b", .middle, 150, 300, 450),
      ("IV/c", .middle, 300, 450, 450), ("IV/d", .senior, 0, 200, nil), ("IV/e", .senior, 200, nil, nil),
    ] as [(String, FunctionalGrade, Int, Int?, Int?)])
  func ladder(rank: String, grade: FunctionalGrade, base: Int, forRank: Int?, forGrade: Int?) throws {
    let outlook = try outlook(facts(rank: rank, grade: grade))
    #expect(outlook.start == .base(hundredths: base * 100, from: Example.day("2024-04-01")))
    #expect(outlook.gathered == base * 100)
    #expect(outlook.toRank?.needed == forRank.map { $0 * 100 })
    #expect(outlook.toGrade?.needed == forGrade.map { $0 * 100 })
  }

  @Test("adds up settled years of the same jenjang that ended after the start, and no other")
  func counts() throws {
    let years = [
      year(2026, .veryGood), year(2023), year(2025, .veryGood), year(2024, grade: .first),
      year(2022, isSettled: false),
    ]
    let outlook = try outlook(facts(years: years), on: Example.day("2027-02-01"))
    #expect(outlook.counted.map(\.year) == [2025, 2026])
    #expect(outlook.gathered == 7500)
    let without = try self.outlook(facts(years: [year(2025, grade: nil), year(2026, isSettled: false)]))
    #expect(without.counted == [])
    #expect(without.gathered == 0)
  }

  // R-RATE-6
  @Test("a year with a promotion adds the months of the jenjang alone that the outlook is about")
  func promoted() throws {
    let year = year(2026, grade: .first, next: .junior, from: 4)
    let outlook = try outlook(facts(from: "2026-04-01", years: [year]), on: Example.day("2027-02-01"))
    #expect(outlook.counted == [year])
    #expect(outlook.gathered == 1875)
    #expect(year.earned(in: .junior, from: outlook.start.counts) == .init(months: 9, points: 1875))
    #expect(year.earned(in: .first, from: .immemorial) == .init(months: 3, points: 313))
    #expect(year.earned(in: .middle, from: .immemorial) == nil)
  }

  @Test("a year of two records is over when both are")
  func twoRecords() throws {
    let open = CareerYear(
      record: RecordID(1), year: 2026, until: Example.day("2026-12-31"), isSettled: false, result: nil)
    #expect(try outlook(facts(years: [year(2026), open]), on: Example.day("2026-12-20")).firstYear == 2026)
    #expect(try outlook(facts(years: [year(2026), open]), on: Example.day("2027-01-05")).firstYear == 2026)
    #expect(try outlook(facts(years: [year(2026), year(2026)]), on: Example.day("2027-01-05")).firstYear == 2027)
  }

  @Test("a noted balance takes the place of the base, and swallows what ended by its day")
  func noted() throws {
    let balance = CreditBalance(hundredths: 6250, day: Example.day("2025-12-31"))
    let outlook = try outlook(
      facts(balance: balance, years: [year(2024), year(2025), year(2026)]), on: Example.day("2027-01-10"))
    #expect(outlook.start == .noted(balance))
    #expect(outlook.counted.map(\.year) == [2026])
    #expect(outlook.gathered == 8750)
    #expect(outlook.toRank == .init(rank: "III/d", grade: nil, needed: 10_000, missing: 1250, years: 1, earliest: 2028))
    #expect(
      outlook.toGrade == .init(rank: nil, grade: .middle, needed: 20_000, missing: 11_250, years: 5, earliest: 2032))
  }

  @Test("counts whole years of predikat Baik, and is at the goal the year after the last of them")
  func years() throws {
    // 100 points are missing at 25 a year: 2026, 2027, 2028, 2029.
    let fresh = try outlook(facts())
    #expect(fresh.perYear == 2500)
    #expect(fresh.firstYear == 2026)
    #expect(fresh.toRank == .init(rank: "III/d", grade: nil, needed: 10_000, missing: 10_000, years: 4, earliest: 2030))
    func missing(_ noted: Int) throws -> CareerOutlook.Goal? {
      try outlook(facts(balance: CreditBalance(hundredths: noted, day: Example.day("2025-06-30")))).toRank
    }
    #expect(try missing(7500)?.years == 1)
    #expect(try missing(7499)?.years == 2)
    #expect(try missing(9999) == .init(rank: "III/d", grade: nil, needed: 10_000, missing: 1, years: 1, earliest: 2027))
    #expect(
      try missing(10_000) == .init(rank: "III/d", grade: nil, needed: 10_000, missing: 0, years: 0, earliest: nil))
    #expect(
      try missing(12_000) == .init(rank: "III/d", grade: nil, needed: 10_000, missing: 0, years: 0, earliest: nil))
  }

  @Test("the next golongan may be the next jenjang")
  func raises() throws {
    #expect(try outlook(facts(rank: "III/d")).rankRaisesGrade)
    #expect(try !outlook(facts(rank: "III/c")).rankRaisesGrade)
  }

  @Test("the first year to come is this one, unless it is settled or in the balance already")
  func firstYear() throws {
    func first(_ years: [CareerYear], noted: String? = nil, on day: String) throws -> Int {
      let balance = noted.map { CreditBalance(hundredths: 0, day: Example.day($0)) }
      return try outlook(facts(balance: balance, years: years), on: Example.day(day)).firstYear
    }
    #expect(try first([], on: "2026-06-15") == 2026)
    #expect(try first([year(2026, isSettled: false)], on: "2026-12-20") == 2026)
    #expect(try first([year(2026)], on: "2026-12-20") == 2027)
    // The rating of last year is not accepted yet: its points are the next to come.
    #expect(try first([year(2026, isSettled: false)], on: "2027-01-05") == 2026)
    #expect(try first([year(2026)], on: "2027-01-05") == 2027)
    // A year that was left lying is not waited for for ever.
    #expect(try first([year(2024, isSettled: false)], on: "2026-06-15") == 2026)
    #expect(try first([], noted: "2026-12-31", on: "2026-12-31") == 2027)
    #expect(try first([], noted: "2026-11-30", on: "2026-12-31") == 2026)
    #expect(try first([], noted: "2026-12-01", on: "2026-12-31") == 2027)
    #expect(try first([year(2025, isSettled: false)], noted: "2025-12-31", on: "2026-01-05") == 2026)
  }

  @Test("the year of a record is settled when nobody has anything to do on it")
  func ofRecord() throws {
    let (day, late) = (Example.day("2026-12-15"), Example.day("2026-12-25"))
    let open = CareerYear(try Example.record(at: .reflecting), of: siti, served: [], on: day, under: rules)
    #expect(!open.isSettled)
    #expect(open.result == nil)
    let sent = try Example.record(at: .appraisalSent)
    #expect(!CareerYear(sent, of: siti, served: [], on: day, under: rules).isSettled)
    #expect(CareerYear(sent, of: siti, served: [], on: late, under: rules).isSettled)
    let accepted = CareerYear(try Example.record(at: .accepted), of: siti, served: [], on: day, under: rules)
    #expect(accepted.isSettled)
    #expect(accepted.year == 2026)
    #expect(accepted.until == Example.day("2026-12-31"))
    #expect(accepted.result == year(2026).result)
  }

  // R-OBJ-6
  @Test("what an objection changed counts, and not the rating as it was sent")
  func objected() throws {
    var biography = try Example.biography(at: .objected)
    let day = Example.day("2026-12-22")
    try biography.ask(
      .decideObjection(Example.objectionForm(result: .above, behaviour: .above), by: Example.superior), as: .superior,
      on: day, under: rules)
    let year = CareerYear(biography.record, of: siti, served: [], on: day, under: rules)
    #expect(year.isSettled)
    #expect(year.result == self.year(2026, .veryGood).result)
  }

  @Test("the latest result is the newest settled one")
  func latest() {
    #expect(facts().latestResult == nil)
    let all = facts(years: [year(2024, .veryGood), year(2025), year(2026, .poor, isSettled: false)])
    #expect(all.latestResult?.year == 2025)
  }
}
