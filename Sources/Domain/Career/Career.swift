/// Karier: what somebody's results are good for, as far as status kepegawaian, golongan ruang and jenjang are known.
package enum Career: Equatable, Sendable {
  /// A PNS in a functional post.
  case functional(CareerOutlook)
  /// A PNS of whom something is not known, or does not fit together.
  case unsettled(Gap)
  /// CPNS: angka kredit begin with the functional post.
  case candidate
  /// PPPK: a contract, no pangkat.
  case contract
  /// Not an ASN.
  case notASN

  /// What keeps angka kredit from being counted.
  package enum Gap: Hashable, Sendable {
    case noRank
    case noGrade
    case neither
    /// The golongan ruang belongs to another jenjang than the recorded one, or to none.
    case mismatch(rank: String, grade: FunctionalGrade)
  }
}

/// What a career is worked out from: the person as of a day, what they noted themselves, and their years.
package struct CareerFacts: Equatable, Sendable {
  package let employment: Employment
  /// Golongan ruang of the day, with its TMT.
  package let rank: Dated<Rank>?
  package let grade: FunctionalGrade?
  package let balance: CreditBalance?
  /// In any order.
  package let years: [CareerYear]

  package init(
    employment: Employment, rank: Dated<Rank>?, grade: FunctionalGrade?, balance: CreditBalance?, years: [CareerYear]
  ) {
    self.employment = employment
    self.rank = rank
    self.grade = grade
    self.balance = balance
    self.years = years
  }

  package init(_ person: Person, balance: CreditBalance?, years: [CareerYear], on day: Day) {
    self.init(
      employment: person.employment, rank: person.ranks.filter { $0.from <= day }.max { $0.from < $1.from },
      grade: person.grades.value(on: day), balance: balance, years: years)
  }

  /// The newest year that has a settled result.
  package var latestResult: CareerYear? {
    years.filter { $0.isSettled && $0.result != nil }.max { ($0.until, $0.year) < ($1.until, $1.year) }
  }
}

/// One record as a career sees it.
package struct CareerYear: Equatable, Sendable {
  package let record: RecordID
  package let year: Int
  /// The last day of the period.
  package let until: Day
  /// Whether nobody has anything to do on it any more.
  package let isSettled: Bool
  /// What was rated; nil while nothing was, or where the record ended without a rating.
  package let result: Result?

  package struct Result: Equatable, Sendable {
    package let predicate: Predicate
    /// The jenjang of the day on which it was rated.
    package let grade: FunctionalGrade?
    package let credit: CreditPoints
    /// The points by the jenjang that earned them, in hundredths: a year with a promotion has two.
    package let byGrade: [FunctionalGrade: Int]

    /// `byGrade`: left out where all points are those of the one jenjang.
    package init(
      predicate: Predicate, grade: FunctionalGrade?, credit: CreditPoints, byGrade: [FunctionalGrade: Int]? = nil
    ) {
      self.predicate = predicate
      self.grade = grade
      self.credit = credit
      if let byGrade {
        self.byGrade = byGrade
      } else if let grade, case .hundredths(let points) = credit {
        self.byGrade = [grade: points]
      } else {
        self.byGrade = [:]
      }
    }
  }

  package init(record: RecordID, year: Int, until: Day, isSettled: Bool, result: Result?) {
    self.record = record
    self.year = year
    self.until = until
    self.isSettled = isSettled
    self.result = result
  }

  package init(_ record: Record, on day: Day, under rules: Rulebook) {
    self.init(
      record: record.opening.record, year: record.opening.from.year, until: record.opening.to,
      isSettled: record.stage(on: day, under: rules).holder == .nobody,
      result: record.standingAppraisal.map {
        Result(
          predicate: $0.predicate, grade: $0.parties.owner.grade, credit: $0.credit,
          byGrade: $0.basis.service.isEmpty
            ? nil : rules.creditPointsByGrade(service: $0.basis.service, predicate: $0.predicate))
      })
  }
}

extension Rulebook {
  /// The career of somebody on a day.
  package func career(_ facts: CareerFacts, on day: Day) -> Career {
    switch facts.employment {
    case .cpns: return .candidate
    case .pppk, .partTimePPPK: return .contract
    case .foundation, .regionalHonorary, .schoolHonorary, .other: return .notASN
    case .pns: break
    }
    guard let rank = facts.rank else { return .unsettled(facts.grade == nil ? .neither : .noRank) }
    guard let grade = facts.grade else { return .unsettled(.noGrade) }
    guard let outlook = CareerOutlook(facts, rank: rank, grade: grade, on: day, under: self) else {
      return .unsettled(.mismatch(rank: rank.value.text, grade: grade))
    }
    return .functional(outlook)
  }
}
