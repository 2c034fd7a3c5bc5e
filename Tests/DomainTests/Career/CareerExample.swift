import Domain

/// What the suites about careers have in common: a PNS, their years, and the outlook of them.
protocol CareerExample {}

extension CareerExample {
  var rules: Rulebook { Example.rulebook }
  var today: Day { Example.day("2026-06-15") }

  func facts(
    _ employment: Employment = .pns, rank: String? = "III/c", from: String = "2024-04-01",
    grade: FunctionalGrade? = .junior, balance: CreditBalance? = nil, years: [CareerYear] = []
  ) -> CareerFacts {
    CareerFacts(
      employment: employment, rank: rank.flatMap { Rank(spelled: $0) }.map { Dated($0, from: Example.day(from)) },
      grade: grade, balance: balance, years: years)
  }

  /// Twelve months with one jenjang, or with `next` from a month on.
  func year(
    _ year: Int, _ predicate: Predicate = .good, grade: FunctionalGrade? = .junior, next: FunctionalGrade? = nil,
    from month: Int = 13, isSettled: Bool = true
  ) -> CareerYear {
    CareerYear(
      record: RecordID(Int64(year)), year: year, until: Day(year: year, month: 12, day: 31)!, isSettled: isSettled,
      result: .init(
        predicate: predicate,
        months: (1...12).map {
          .init(first: Day(year: year, month: $0, day: 1)!, employment: .pns, grade: $0 < month ? grade : next)
        }, under: rules))
  }

  func outlook(_ facts: CareerFacts, on day: Day? = nil) throws -> CareerOutlook {
    guard case .functional(let outlook) = rules.career(facts, on: day ?? today) else {
      throw NoOutlook(career: rules.career(facts, on: day ?? today))
    }
    return outlook
  }

  /// A PNS of whom a later jenjang is known than the ratings here had.
  var siti: Person {
    Person(
      id: Example.teacher, name: "Siti", employment: .pns, grades: [Dated(.middle, from: Example.day("2026-07-01"))])
  }
}

private struct NoOutlook: Error { let career: Career }
