/// Evaluasi kinerja periodik: both ratings for a month or a quarter, as the instansi chose (PermenPANRB 6/2022; BKN knows
/// bulanan and triwulanan). It informs the rating of the year and does not add up to it.
package struct PeriodicEvaluation: Equatable, Sendable {
  package let rhythm: Rhythm
  /// 1 to 12, or 1 to 4.
  package let number: Int
  package let result: Rating
  package let behaviour: Rating
  package let predicate: Predicate
  /// A word to the owner; may be empty.
  package let note: String

  /// Tipe periodik.
  package enum Rhythm: String, CaseIterable, Hashable, Sendable {
    case monthly, quarterly

    /// How many make a year.
    package var count: Int { self == .monthly ? 12 : 4 }

    /// The first day of one of them.
    package func begins(_ number: Int, in year: Int) -> Day {
      Day(year: year, month: (number - 1) * (12 / count) + 1, day: 1)!
    }

    /// The months or quarters of a period, with their first and last days.
    package func parts(of opening: Opening) -> [(number: Int, begins: Day, ends: Day)] {
      parts(from: opening.from, to: opening.to)
    }

    /// Those that are over on a day, and were not when the plan was agreed: they ought to be evaluated by now.
    package func due(from: Day, to: Day, agreedOn: Day, on day: Day) -> [Int] {
      parts(from: from, to: to).filter { $0.ends < day && $0.ends >= agreedOn }.map(\.number)
    }

    private func parts(from: Day, to: Day) -> [(number: Int, begins: Day, ends: Day)] {
      (1...count).compactMap { number in
        let begins = begins(number, in: from.year)
        // One that is over before the period begins, or begins after its end, is none of its own.
        let next = number == count ? to + 1 : self.begins(number + 1, in: from.year)
        guard next > from, begins <= to else { return nil }
        return (number, max(begins, from), min(next + -1, to))
      }
    }
  }

  package init(
    rhythm: Rhythm, number: Int, result: Rating, behaviour: Rating, predicate: Predicate, note: String
  ) {
    self.rhythm = rhythm
    self.number = number
    self.result = result
    self.behaviour = behaviour
    self.predicate = predicate
    self.note = note
  }
}

/// What the assessor writes for a month or a quarter.
package struct PeriodicForm: Equatable, Sendable {
  package let rhythm: PeriodicEvaluation.Rhythm?
  package let number: Int
  package let result: Rating?
  package let behaviour: Rating?
  package let note: String

  package init(
    rhythm: PeriodicEvaluation.Rhythm?, number: Int, result: Rating?, behaviour: Rating?, note: String
  ) {
    self.rhythm = rhythm
    self.number = number
    self.result = result
    self.behaviour = behaviour
    self.note = note
  }

  /// A month or quarter of the period is evaluated once, when it has begun, and a record keeps to one rhythm (BKN takes only one
  /// consistent tipe periodik, domain document §5.1).
  func refusals(after earlier: [PeriodicEvaluation], in opening: Opening, on day: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    guard let rhythm else { return [.missing(.rhythm)] }
    if let part = rhythm.parts(of: opening).first(where: { $0.number == number }) {
      if day < part.begins { refusals.append(.evaluatedTooEarly(begins: part.begins)) }
    } else {
      refusals.append(.unknownChoice(.evaluationNumber, id: "\(number)"))
    }
    if let first = earlier.first, first.rhythm != rhythm { refusals.append(.otherRhythm(first.rhythm)) }
    if earlier.contains(where: { $0.rhythm == rhythm && $0.number == number }) {
      refusals.append(.repeated(.evaluationNumber, id: "\(number)"))
    }
    return refusals + (result == nil ? [.missing(.resultRating)] : [])
      + (behaviour == nil ? [.missing(.behaviourRating)] : []) + TextRule.optional(.note, note)
  }

  /// Nil while a rating is missing.
  func evaluation(under rules: Rulebook) -> PeriodicEvaluation? {
    guard let rhythm, let result, let behaviour else { return nil }
    return PeriodicEvaluation(
      rhythm: rhythm, number: number, result: result, behaviour: behaviour,
      predicate: rules.predicate(result: result, behaviour: behaviour), note: note)
  }
}

extension Record {
  /// The months or quarters that ought to be evaluated by a day and are not, in the rhythm that was begun or else chosen
  /// above; none once the rating is sent.
  package func missingEvaluations(_ chosen: PeriodicEvaluation.Rhythm?, on day: Day) -> [Int] {
    guard let rhythm = facts.periodic.first?.rhythm ?? chosen, let agreed = facts.agreedOn,
      Stage.underWay.contains(stage)
    else { return [] }
    return rhythm.due(from: opening.from, to: opening.to, agreedOn: agreed, on: day)
      .filter { number in !facts.periodic.contains { $0.number == number } }
  }
}
