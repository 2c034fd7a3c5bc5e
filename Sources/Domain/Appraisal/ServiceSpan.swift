/// Masa bertugas: months at one place with one status kepegawaian and one jenjang. Angka kredit are counted by them.
package struct ServiceSpan: Hashable, Sendable {
  package let months: Int
  package let employment: Employment
  package let grade: FunctionalGrade?

  package init(months: Int, employment: Employment, grade: FunctionalGrade?) {
    self.months = months
    self.employment = employment
    self.grade = grade
  }
}

extension [Assignment] {
  /// The months of a period that somebody served at a place, with equal neighbours joined. A month counts where the person
  /// was at home on its first day in the period, with the jenjang and the status kepegawaian of that day: so a year of two
  /// schools, or of two jenjang, still has twelve. Before the first day that is known of a person they are taken to have
  /// been where they were then: an import without the day of the posting knows nothing older than itself. Where no month
  /// counts there is one span of none, which says why.
  package func service(
    of person: Person, at place: School, among places: [School] = [], from: Day, to: Day
  ) -> [ServiceSpan] {
    func facts(_ day: Day, months: Int) -> ServiceSpan {
      ServiceSpan(months: months, employment: person.employment(on: day), grade: person.grades.value(on: day))
    }
    var spans: [ServiceSpan] = []
    for day in months(of: person.id, at: place, among: places, from: from, to: to) {
      let span = facts(day, months: 1)
      if let last = spans.last, last.employment == span.employment, last.grade == span.grade {
        spans[spans.count - 1] = facts(day, months: last.months + 1)
      } else {
        spans.append(span)
      }
    }
    return spans.isEmpty ? [facts(to, months: 0)] : spans
  }

  /// The first days of these months.
  package func months(
    of person: PersonID, at place: School, among places: [School] = [], from: Day, to: Day
  ) -> [Day] {
    let first = filter { $0.person == person && $0.isHome }.min { ($0.from, $0.id) < ($1.from, $1.id) }
    return from.months(until: to).filter { day in
      let home = homeSchool(of: person, on: day) ?? first.flatMap { day < $0.from ? $0.school : nil }
      return home.map { $0 == place.id || $0 == place.successor(on: day, among: places) } ?? false
    }
  }
}

extension Day {
  /// The day itself, and the first day of every month after it up to a last day.
  func months(until last: Day) -> [Day] {
    var days: [Day] = []
    var day = self
    while day <= last {
      days.append(day)
      day = day + (Day.length(ofMonth: day.month, year: day.year) - day.day + 1)
    }
    return days
  }
}

extension Rulebook {
  /// Angka kredit for a predicate by months of service: each span is rounded and then added, as on a sheet of konversi.
  /// None, with the last reason, where no span earns any.
  package func creditPoints(service: [ServiceSpan], predicate: Predicate) -> CreditPoints {
    let points = service.map { span in
      creditPoints(employment: span.employment, grade: span.grade, predicate: predicate, months: span.months)
    }
    let earned = points.compactMap { if case .hundredths(let amount) = $0 { amount } else { nil } }
    guard earned.isEmpty else { return .hundredths(earned.reduce(0, +)) }
    return points.last ?? .none(.noFunctionalGrade)
  }
}
