import Domain
import Storage

/// What Guru saya needs, in one read.
struct StaffListRows: Sendable {
  /// The period that today lies in.
  let period: Period?
  let staff: StaffRows

  static func load(for me: SignedIn) async throws -> StaffListRows {
    let (house, person, today) = (me.house, me.person, me.today)
    let led = me.schools(as: .principal)
    let schools = led.map(\.id)
    return try await house.database.read { connection in
      let (periods, found, principals, merged, changes) = try connection.all(
        PeriodRows.containing(today), StaffRows.found(at: schools, on: today), StaffRows.principals(at: schools),
        StaffRows.merged(into: schools), CalendarRows.above("q.id IN \(list: schools.map(\.number))"))
      let period = periods.first
      return StaffListRows(
        period: period?.period,
        staff: StaffRows(
          found, at: led + merged, principals: principals, assessor: person, on: today, period: period?.period,
          rules: try period.map { try house.rulebooks.book($0.rulebookHash, on: connection).rules },
          calendars: OfficeCalendar(changes)))
    }
  }
}
