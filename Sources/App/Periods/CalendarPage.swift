import Domain
import HTML

/// What dinas or yayasan have changed about the days of a record, told to everybody who has a part in it.
struct CalendarPage: Piece {
  let calendar: Calendar
  let today: Day
  let year: String
  /// Whether the period has ended, so that its year has to be said.
  var isPast = false

  var html: HTML {
    let closed: HTML =
      calendar.closedBy.map { Notice(.warning, "<p>\(PeriodCopy.closed(year, by: $0))</p>").html } ?? .empty
    let granted = calendar.extensions.filter { $0.until >= today }
    if granted.isEmpty { return closed }
    let lines = granted.map { "<p>\(PeriodCopy.sentence($0, of: isPast ? year : nil))</p>" as HTML }
    return closed + Notice(.info, "\(lines)").html
  }
}

extension CalendarPage {
  init(_ view: RecordView) { self.init(calendar: view.calendar, today: view.today, year: view.year) }
}
