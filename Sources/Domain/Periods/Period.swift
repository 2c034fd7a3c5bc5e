/// Periode penilaian: the days for which people plan and are rated, under one rulebook.
package struct Period: Hashable, Sendable {
  package let id: PeriodID
  package let year: Int
  /// The id of the rulebook's `PeriodShape`: the whole year from 2025 on, one of two semesters in 2024.
  package let shape: String
  /// The id of the rulebook.
  package let rulebook: String
  package let from: Day
  /// The last day, itself included.
  package let to: Day

  package init(id: PeriodID, year: Int, shape: String, rulebook: String, from: Day, to: Day) {
    self.id = id
    self.year = year
    self.shape = shape
    self.rulebook = rulebook
    self.from = from
    self.to = to
  }

  package func contains(_ day: Day) -> Bool { from <= day && day <= to }
}
