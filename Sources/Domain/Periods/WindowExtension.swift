/// Perpanjangan: a window closes later than the rulebook says, with the reason and whose delay it was. The last one for the
/// same people counts.
package struct WindowExtension: Hashable, Sendable {
  package let step: Window.Step
  /// The last day, itself included.
  package let until: Day
  package let reason: String
  package let cause: Cause
  /// Koreksi: the later day that was granted before and counts no more.
  package let corrects: Day?

  /// Whose delay it was.
  package enum Cause: String, CaseIterable, Hashable, Sendable {
    /// Pegawai.
    case employee
    /// Pejabat penilai.
    case assessor
    /// Dinas.
    case office
    /// Sistem.
    case system
  }

  package init(step: Window.Step, until: Day, reason: String, cause: Cause, corrects: Day? = nil) {
    self.step = step
    self.until = until
    self.reason = reason
    self.cause = cause
    self.corrects = corrects
  }

  /// Why there is no such extension.
  package enum Fault: Hashable, Sendable {
    /// The window closes on that day or later anyway.
    case notLater(than: Day)
    /// As much or more has been granted already.
    case granted(until: Day)
    /// Nothing can be done in a window that has closed by now.
    case past(today: Day)
    case tooFar(last: Day)
    case noReason
    case tooLong(limit: Int)
  }

  /// Days after the end of the period up to which a window may be extended: ours. The ministry itself gave 60 days once,
  /// when the planning of January 2024 was extended to 31 March 2024.
  package static let most = 120

  /// `given`: what those whom it is for were given before. An earlier day than that corrects it, down to what they have
  /// anyway.
  package func faults(
    in period: Period, under rules: Rulebook, given: Given = Given(), on today: Day
  ) -> [Fault] {
    var faults: [Fault] = []
    let closes = rules.window(for: step, in: period.shape).closes.day(in: period.from.year)
    let last = period.to + WindowExtension.most
    let least = given.isCorrected(by: until) ? 0 : 1
    if until < closes + least {
      faults.append(.notLater(than: closes))
    } else if let own = given.own, until == own {
      faults.append(.granted(until: own))
    } else if let wider = given.wider, until < wider + least {
      faults.append(.granted(until: wider))
    } else if until < today {
      faults.append(.past(today: today))
    }
    if until > last { faults.append(.tooFar(last: last)) }
    for refusal in TextRule.required(.reason, reason) {
      if case .tooLong(_, let limit) = refusal {
        faults.append(.tooLong(limit: limit))
      } else {
        faults.append(.noReason)
      }
    }
    return faults
  }
}

extension WindowExtension {
  /// How far a window was extended before.
  package struct Given: Hashable, Sendable {
    /// For these very people.
    package let own: Day?
    /// For everybody, where they are some.
    package let wider: Day?

    package init(own: Day? = nil, wider: Day? = nil) {
      self.own = own
      self.wider = wider
    }

    package func isCorrected(by day: Day) -> Bool { own.map { day < $0 } ?? false }
  }
}

/// Kalender wilayah: what the places above schools have changed about their periods, for everybody under them.
package struct OfficeCalendar: Equatable, Sendable {
  package let changes: [Change]
  package let closed: [Closed]
  /// The changes by whom they are for: they are asked for each person of a whole dinas.
  private let granted: [Scope: [Change]]

  /// For whom a window was extended.
  package enum Scope: Hashable, Sendable {
    case everybody
    case school(SchoolID)
    case person(PersonID)
  }

  package struct Change: Hashable, Sendable {
    package let office: SchoolID
    package let period: PeriodID
    package let scope: Scope
    package let granted: WindowExtension

    package init(office: SchoolID, period: PeriodID, scope: Scope, granted: WindowExtension) {
      self.office = office
      self.period = period
      self.scope = scope
      self.granted = granted
    }
  }

  /// A period that an office has closed for its schools.
  package struct Closed: Hashable, Sendable {
    package let office: SchoolID
    package let period: PeriodID

    package init(office: SchoolID, period: PeriodID) {
      self.office = office
      self.period = period
    }
  }

  package init(changes: [Change] = [], closed: [Closed] = []) {
    self.changes = changes
    self.closed = closed
    granted = Dictionary(grouping: changes, by: \.scope)
  }

  /// Kalender of somebody's record at a place of work on a day; without an owner, that of the place. Only what stands above
  /// them there has a say: a yayasan for the non-ASN of a private school, the dinas for everybody else. `employment`: of the
  /// owner; nil: of whoever works there. `among`: the places that are known, for a school that was merged.
  package func calendar(
    for owner: PersonID?, _ employment: Employment?, at place: School, among places: [School] = [],
    in period: PeriodID, on day: Day
  ) -> Calendar {
    if changes.isEmpty, closed.isEmpty { return .unchanged }
    let keepers = place.keepers(of: employment)
    let stands = [place.id] + (place.successor(on: day, among: places).map { [$0] } ?? [])
    let scopes: [Scope] = [.everybody] + stands.map(Scope.school) + (owner.map { [.person($0)] } ?? [])
    let found = scopes.flatMap { granted[$0, default: []] }
      .filter { $0.period == period && keepers.contains($0.office) }
    let closing = keepers.first { office in closed.contains { $0.period == period && $0.office == office } }
    return Calendar(found.map(\.granted), closedBy: closing.map(place.closer))
  }

  /// Kalender of a record.
  package func calendar(of line: ReportingLine, in period: PeriodID, on day: Day) -> Calendar {
    calendar(for: line.owner, line.employment, at: line.place, among: line.above, in: period, on: day)
  }
}

extension School {
  fileprivate func closer(_ office: SchoolID) -> Calendar.Closer {
    office == foundation || kind == .foundation ? .foundation : .office
  }
}
