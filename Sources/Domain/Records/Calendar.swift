/// Kalender: what dinas or yayasan have changed about the days of one record: windows that close later than the rulebook says, and
/// whether the period is closed.
package struct Calendar: Equatable, Sendable {
  /// The last day of a window, where it was extended.
  package var closings: [Window.Step: Day]
  /// Who has closed the period; nil while it is open.
  package var closedBy: Closer?
  package var isPeriodClosed: Bool { closedBy != nil }
  /// The extensions that these closings come from, one for each window, for whoever asks why.
  package private(set) var extensions: [WindowExtension] = []

  package static let unchanged = Calendar()

  /// What stands above a place of work, each for its own people.
  package enum Closer: Hashable, Sendable { case office, foundation }

  package init(closings: [Window.Step: Day] = [:], closedBy: Closer? = nil) {
    self.closings = closings
    self.closedBy = closedBy
  }

  /// Of several extensions of one window the one counts that reaches furthest: who was promised a day keeps it.
  package init(_ granted: [WindowExtension], closedBy: Closer? = nil) {
    let furthest = Window.Step.allCases.compactMap { step in
      granted.filter { $0.step == step }.max { $0.until < $1.until }
    }
    self.init(closings: Dictionary(uniqueKeysWithValues: furthest.map { ($0.step, $0.until) }), closedBy: closedBy)
    extensions = furthest
  }
}
