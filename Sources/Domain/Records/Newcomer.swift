extension Calendar {
  /// Pendatang: the calendar of somebody who came after a period had begun. Of a window that had opened before they came
  /// they have as many days as everybody had, counted from their first day, but none after the period; no window closes
  /// earlier than it would.
  package func reckoned(from came: Day?, in period: ClosedRange<Day>, under rules: Rulebook) -> Calendar {
    guard let came, came > period.lowerBound else { return self }
    var calendar = self
    let (shape, year) = (rules.period(from: period.lowerBound)?.id, period.lowerBound.year)
    for step in Window.Step.allCases {
      let window = rules.window(for: step, in: shape)
      let (opens, closes) = (window.opens.day(in: year), window.closes.day(in: year))
      let due = min(came + (closes - opens), period.upperBound)
      if came > opens, due > calendar.closings[step] ?? closes { calendar.closings[step] = due }
    }
    return calendar
  }
}

extension [Assignment] {
  /// The first day on which somebody worked at a place as what their record is about; nil where they never did.
  package func firstDay(of owner: PersonID, at place: SchoolID, as subject: Subject) -> Day? {
    lazy.filter { $0.person == owner && $0.school == place && $0.role == subject.role }.map(\.from).min()
  }
}

extension OfficeCalendar {
  /// The calendar of somebody who may have come late; `rules`: those of the period.
  package func calendar(
    of line: ReportingLine, in period: PeriodID, on day: Day, came: Day?, under rules: Rulebook?
  ) -> Calendar {
    let calendar = calendar(of: line, in: period, on: day)
    return rules.map { calendar.reckoned(from: came, in: line.from...line.to, under: $0) } ?? calendar
  }
}
