import Domain

/// Tipe periodik of a record: the one place that says it.
enum PeriodicRhythm {
  /// The rhythm of the evaluations that there are; nil while there is none and the assessor picks it with the first.
  static func chosen(for view: RecordView) -> PeriodicEvaluation.Rhythm? { view.record.periodic.first?.rhythm }
}

extension PeriodicEvaluation.Rhythm {
  /// The months or quarters of a period, with their first days.
  func parts(of opening: Opening) -> [(number: Int, begins: Day)] {
    (1...count).compactMap { number in
      let begins = begins(number, in: opening.from.year)
      // One that is over before the period begins, or begins after its end, is none of its own.
      let next = number == count ? opening.to + 1 : self.begins(number + 1, in: opening.from.year)
      guard next > opening.from, begins <= opening.to else { return nil }
      return (number, max(begins, opening.from))
    }
  }
}
