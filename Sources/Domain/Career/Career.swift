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
    package let months: [Month]
    /// Angka kredit of so many months with this predicate, by jenjang, under the rulebook of the year: none, one, two, …
    private let points: [FunctionalGrade: [Int]]

    package init(predicate: Predicate, months: [Month], under rules: Rulebook) {
      self.predicate = predicate
      self.months = months
      points = Dictionary(
        uniqueKeysWithValues: FunctionalGrade.allCases.map { grade in
          (
            grade,
            (0...12).map { rules.creditPoints(grade: grade, predicate: predicate, months: $0) }
          )
        })
    }

    /// What the months in a jenjang give that begin on a day or later; nil where there are none.
    func earned(in grade: FunctionalGrade, from first: Day) -> Earned? {
      let count = months.count { $0.grade == grade && $0.employment.earnsCreditPoints && $0.first >= first }
      guard count > 0, let points = points[grade], points.indices.contains(count) else { return nil }
      return Earned(months: count, points: points[count])
    }
  }

  /// A month of service that the rating counted.
  package struct Month: Hashable, Sendable {
    /// Its first day in the period.
    package let first: Day
    package let employment: Employment
    package let grade: FunctionalGrade?

    package init(first: Day, employment: Employment, grade: FunctionalGrade?) {
      self.first = first
      self.employment = employment
      self.grade = grade
    }
  }

  /// What a year adds.
  package struct Earned: Equatable, Sendable {
    package let months: Int
    /// In hundredths.
    package let points: Int

    package init(months: Int, points: Int) {
      self.months = months
      self.points = points
    }
  }

  package init(record: RecordID, year: Int, until: Day, isSettled: Bool, result: Result?) {
    self.record = record
    self.year = year
    self.until = until
    self.isSettled = isSettled
    self.result = result
  }

  /// A record with what its rating froze. A jenjang that was not known then is taken from `person`, the facts as they are
  /// known now; whatever the rating knew stays. `served`: the first days of the months at its place, by the posts.
  package init(_ record: Record, of person: Person, served: [Day], on day: Day, under rules: Rulebook) {
    let opening = record.opening
    self.init(
      record: opening.record, year: opening.from.year, until: opening.to,
      isSettled: record.stage(on: day, under: rules).holder == .nobody,
      result: record.standingAppraisal.map { appraisal in
        let (owner, spans) = (appraisal.parties.owner, appraisal.basis.service)
        let facts =
          spans.isEmpty
          ? Array(repeating: ServiceSpan(months: 1, employment: owner.employment, grade: owner.grade), count: 12)
          : spans.flatMap { span in Array(repeating: span, count: span.months) }
        // Where posts were recorded otherwise since, the months stand at the beginning, so that none counts twice.
        let days = served.count == facts.count ? served : opening.from.months(until: opening.to)
        return Result(
          predicate: appraisal.predicate,
          months: zip(days, facts).map { first, fact in
            Month(
              first: first, employment: fact.employment,
              grade: fact.grade ?? (fact.employment.earnsCreditPoints ? person.grades.value(on: first) : nil))
          }, under: rules)
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
