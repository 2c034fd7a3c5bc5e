/// Perpanjangan: a window closes later than the rulebook says, with the reason and whose delay it was.
package struct WindowExtension: Hashable, Sendable {
  package let step: Window.Step
  /// The last day, itself included.
  package let until: Day
  package let reason: String
  package let cause: Cause

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

  package init(step: Window.Step, until: Day, reason: String, cause: Cause) {
    self.step = step
    self.until = until
    self.reason = reason
    self.cause = cause
  }

  /// Why there is no such extension.
  package enum Fault: Hashable, Sendable {
    /// The window closes on that day or later anyway.
    case notLater(than: Day)
    case tooFar(last: Day)
    case noReason
    case tooLong(limit: Int)
  }

  /// Days after the end of the period up to which a window may be extended: the ministry itself went to 31 March of the
  /// next year.
  package static let most = 120

  package func faults(in period: Period, under rules: Rulebook) -> [Fault] {
    var faults: [Fault] = []
    let closes = rules.window(for: step, in: period.shape).closes.day(in: period.from.year)
    let last = period.to + WindowExtension.most
    if until <= closes { faults.append(.notLater(than: closes)) }
    if until > last { faults.append(.tooFar(last: last)) }
    if reason.isEmpty { faults.append(.noReason) }
    if reason.count > TextRule.limit { faults.append(.tooLong(limit: TextRule.limit)) }
    return faults
  }
}

/// Kalender wilayah: what the places above schools have changed about their periods, for everybody under them.
package struct OfficeCalendar: Equatable, Sendable {
  package var changes: [Change]
  package var closed: [Closed]

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
  }

  /// Kalender of somebody's record at a place of work; without an owner, that of the place. Only the places above it, or
  /// the office at which the record itself is kept, have a say.
  package func calendar(for owner: PersonID?, at place: School, in period: PeriodID) -> Calendar {
    let above = [place.office, place.foundation, place.kind == .school ? nil : place.id]
    let granted = changes.filter { change in
      guard change.period == period, above.contains(change.office) else { return false }
      return switch change.scope {
      case .everybody: true
      case .school(let school): school == place.id
      case .person(let person): person == owner
      }
    }
    return Calendar(
      granted.map(\.granted), isPeriodClosed: closed.contains { $0.period == period && above.contains($0.office) })
  }
}
