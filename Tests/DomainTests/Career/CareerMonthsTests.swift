import Domain
import Testing

@Suite("Angka kredit of a year are counted by its months, and none twice")
struct CareerMonthsTests: CareerExample {
  // R-RATE-18
  @Test("no month counts twice: after a balance or a TMT only those that begin later", arguments: 0...12)
  func months(before count: Int) throws {
    // The last day of so many months.
    let last = Day(year: 2026, month: count + 1, day: 1).map { $0 + -1 } ?? Day("2026-12-31")!
    let left = 12 - count
    for predicate in Predicate.allCases {
      let points = rules.creditPoints(grade: .junior, predicate: predicate, months: left)
      let noted = try outlook(
        facts(balance: CreditBalance(hundredths: 100, day: last), years: [year(2026, predicate)]),
        on: Example.day("2027-02-01"))
      #expect(noted.gathered == 100 + points)
      #expect(noted.counted.count == (left > 0 ? 1 : 0))
      let risen = try outlook(
        facts(rank: "III/d", from: (last + 1).text, years: [year(2026, predicate)]), on: Example.day("2027-02-01"))
      #expect(risen.gathered == 10_000 + points)
    }
  }

  // R-RATE-18
  @Test("a month that has begun by the day is in it already")
  func begun() throws {
    for (day, months) in [("2026-06-30", 6), ("2026-07-01", 5), ("2026-06-29", 6), ("2025-12-31", 12)] {
      let balance = CreditBalance(hundredths: 0, day: Example.day(day))
      let outlook = try outlook(facts(balance: balance, years: [year(2026)]), on: Example.day("2027-02-01"))
      #expect(outlook.gathered == rules.creditPoints(grade: .junior, predicate: .good, months: months), "\(day)")
    }
    // On the TMT the golongan holds already: the month that begins on it counts.
    let risen = try outlook(facts(from: "2026-07-02", years: [year(2026)]), on: Example.day("2027-02-01"))
    #expect(risen.gathered == rules.creditPoints(grade: .junior, predicate: .good, months: 5))
  }

  // R-RATE-18
  @Test("the year that is to come counts by the months that are left of it")
  func partOfFirstYear() throws {
    let balance = CreditBalance(hundredths: 8750, day: Example.day("2026-06-30"))
    let half = try outlook(facts(balance: balance), on: Example.day("2026-12-20"))
    #expect(half.firstYear == 2026 && half.monthsOfFirstYear == 6)
    // 12,50 are missing, and the half year has them; of 12,51 it has not.
    #expect(half.toRank?.years == 1 && half.toRank?.earliest == 2027)
    let more = CreditBalance(hundredths: 8749, day: balance.day)
    #expect(try outlook(facts(balance: more), on: Example.day("2026-12-20")).toRank?.earliest == 2028)
  }

  /// Rated over these spans, and accepted by silence.
  private func rated(_ spans: [ServiceSpan], served: [Day] = [], of person: Person? = nil) throws -> CareerYear {
    var biography = try Example.biography(at: .awaitingAppraisal)
    try biography.ask(
      .sendAppraisal(Example.rating(), Example.parties(grade: nil), RatingBasis(service: spans)), as: .assessor,
      on: Example.day("2026-12-10"), under: rules)
    return CareerYear(
      biography.record, of: person ?? siti, served: served, on: Example.day("2026-12-25"), under: rules)
  }

  // R-RATE-19
  @Test("a jenjang that the rating lacked is taken from the dated facts as they are known now; one that it had stays")
  func completed() throws {
    let lacking = try rated([ServiceSpan(months: 12, employment: .pns, grade: nil)])
    #expect(lacking.earned(in: .middle, from: .immemorial)?.months == 6)
    #expect(lacking.result == year(2026, grade: nil, next: .middle, from: 7).result)
    #expect(try rated([]).result == lacking.result, "also where the rating kept no months")
    let known = try rated([
      ServiceSpan(months: 9, employment: .pns, grade: .junior), ServiceSpan(months: 3, employment: .pns, grade: nil),
    ])
    #expect(known.result == year(2026, grade: .junior, next: .middle, from: 10).result)
    let candidate = try rated([ServiceSpan(months: 12, employment: .cpns, grade: nil)])
    for grade in FunctionalGrade.allCases { #expect(candidate.earned(in: grade, from: .immemorial) == nil) }
  }

  // R-RATE-18
  @Test("months of service stand where the posts have them, else at the beginning of the period")
  func served() throws {
    let spans = [ServiceSpan(months: 3, employment: .pns, grade: .junior)]
    let last = (10...12).map { Day(year: 2026, month: $0, day: 1)! }
    let july = Example.day("2026-07-01")
    #expect(try rated(spans, served: last).earned(in: .junior, from: july)?.months == 3)
    #expect(try rated(spans).earned(in: .junior, from: july) == nil)
    #expect(try rated(spans, served: last + [july]).earned(in: .junior, from: july) == nil)
  }
}
