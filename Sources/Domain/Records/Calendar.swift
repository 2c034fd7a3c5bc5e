/// Kalender: what the dinas has changed about the days of one record: windows that close later than the rulebook says, and
/// whether the period is closed.
package struct Calendar: Equatable, Sendable {
  /// The last day of a window, where it was extended.
  package var closings: [Window.Step: Day]
  package var isPeriodClosed: Bool
  /// The extensions that these closings come from, one for each window, for whoever asks why.
  package private(set) var extensions: [WindowExtension] = []

  package static let unchanged = Calendar()

  package init(closings: [Window.Step: Day] = [:], isPeriodClosed: Bool = false) {
    self.closings = closings
    self.isPeriodClosed = isPeriodClosed
  }

  /// Of several extensions of one window the one counts that reaches furthest: who was promised a day keeps it.
  package init(_ granted: [WindowExtension], isPeriodClosed: Bool = false) {
    let furthest = Window.Step.allCases.compactMap { step in
      granted.filter { $0.step == step }.max { $0.until < $1.until }
    }
    self.init(
      closings: Dictionary(uniqueKeysWithValues: furthest.map { ($0.step, $0.until) }), isPeriodClosed: isPeriodClosed)
    extensions = furthest
  }
}
