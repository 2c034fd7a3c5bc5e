import Domain

/// Antrean: schools in which everybody waits for the same, for whoever wants to see or to count what that costs.
package struct Queue: Sendable {
  /// Teachers of each school; none where only principals are to wait.
  let teachers: Int
  /// Where every record stands.
  let stage: Stage
  /// Whether the tim kinerja has recommended a rating.
  let isAdvised: Bool

  /// As many as have numbers of their own at one school.
  package static let teachers = 0...60

  package init(teachers: Int, stage: Stage, isAdvised: Bool) {
    self.teachers = teachers
    self.stage = stage
    self.isAdvised = isAdvised
  }

  /// Where the principals' records stand: nobody is above the dinas to decide on their objections.
  var principalStage: Stage? { [.objected, .decided].contains(stage) ? nil : stage }

  var detours: [Detour] { isAdvised ? [.advised] : [] }
}
