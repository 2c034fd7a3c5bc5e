import Domain
import Storage

/// The teachers whom somebody assesses, without anything else that Beranda says.
struct StaffListRows: Sendable {
  /// The period that the list is of; nil while none is open.
  let choice: PeriodChoice
  let staff: StaffRows
  /// How often they are evaluated, by who chose it.
  let rhythms: [(SchoolID, PeriodicEvaluation.Rhythm)]

  var period: Period? { choice.period }

  static func load(for me: SignedIn) async throws -> StaffListRows {
    try await me.house.database.read { connection in try find(for: me, on: connection) }
  }

  /// `wanted`: a period that has ended; nil for that of the day.
  static func find(
    for me: SignedIn, in wanted: PeriodID? = nil, on connection: any Connection
  ) throws -> StaffListRows {
    let today = me.today
    let day = try wanted.map { try PeriodChoice.find($0, on: today, on: connection).day } ?? today
    // Whoever led a school until the end of a period has its teachers to rate, wherever they are now.
    let led = wanted == nil ? me.schools(as: .principal) : me.everLed(as: .principal)
    let schools = me.followed(by: led.map(\.id))
    let near = led.flatMap(\.near)
    let (periods, found, principals, merged, changes, rhythms) = try connection.all(
      PeriodRows.recent(today), StaffRows.found(at: schools, on: day), StaffRows.principals(at: schools),
      StaffRows.merged(among: schools).asked(me.isFollowed(led.map(\.id))),
      CalendarRows.changes(
        at: near, of: "(\(StaffRows.people(at: schools)))", in: "(\(PeriodRows.number(on: day)))"),
      RhythmRows.chosen(above: near, in: "(\(PeriodRows.number(on: day)))"))
    let choice = PeriodChoice(wanted, among: periods, on: today)
    return StaffListRows(
      choice: choice,
      staff: try StaffRows(
        found, at: led + merged, principals: principals, assessor: me.person, on: today, period: choice.period,
        rules: try choice.stored.map { try me.house.rulebooks.book($0.rulebookHash, on: connection).rules },
        followUps: StaffRows.followUps(among: found, in: me.house, on: connection),
        calendars: OfficeCalendar(changes)),
      rhythms: rhythms)
  }
}
