/// Kalender: what the dinas has changed about the days of one record: windows that close later than the rulebook says, and
/// whether the period is closed.
package struct Calendar: Equatable, Sendable {
  /// The last day of a window, where it was extended.
  package var closings: [Window.Step: Day]
  package var isPeriodClosed: Bool

  package static let unchanged = Calendar()

  package init(closings: [Window.Step: Day] = [:], isPeriodClosed: Bool = false) {
    self.closings = closings
    self.isPeriodClosed = isPeriodClosed
  }
}
