import Domain
import Storage

/// The teachers whom somebody assesses, without anything else that Beranda says.
struct StaffListRows: Sendable {
  /// The period that today lies in.
  let period: Period?
  /// With those that ended within a year.
  let recent: [Period]
  let staff: StaffRows

  static func load(for me: SignedIn) async throws -> StaffListRows {
    try await me.house.database.read { connection in try find(for: me, on: connection) }
  }

  static func find(for me: SignedIn, on connection: any Connection) throws -> StaffListRows {
    let today = me.today
    let led = me.schools(as: .principal)
    let schools = me.followed(by: led.map(\.id))
    let (periods, found, principals, merged, changes) = try connection.all(
      PeriodRows.recent(today), StaffRows.found(at: schools, on: today), StaffRows.principals(at: schools),
      StaffRows.merged(among: schools).asked(me.isFollowed(led.map(\.id))),
      CalendarRows.changes(
        at: led.flatMap(\.near), of: "(\(StaffRows.people(at: schools)))", in: "(\(PeriodRows.number(on: today)))"))
    let period = periods.first { $0.period.contains(today) }
    return StaffListRows(
      period: period?.period, recent: periods.map(\.period),
      staff: try StaffRows(
        found, at: led + merged, principals: principals, assessor: me.person, on: today, period: period?.period,
        rules: try period.map { try me.house.rulebooks.book($0.rulebookHash, on: connection).rules },
        followUps: StaffRows.followUps(among: found, in: me.house, on: connection),
        calendars: OfficeCalendar(changes)))
  }
}
