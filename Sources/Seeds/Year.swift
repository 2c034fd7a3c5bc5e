import Domain

/// The year of a record in the order in which it goes well, and the days on which things usually happen.
enum Year {
  /// The day on which the demo opens: only in the second half of December can every stage be seen at once, for a rating
  /// is sent in December and counts as accepted fourteen days later.
  static let demoDay = Day(year: 2026, month: 12, day: 20)!

  /// What is done, and by whom where the command alone does not tell.
  struct Move: Sendable {
    let kind: Command.Kind
    let standing: Standing?

    init(_ kind: Command.Kind, by standing: Standing? = nil) {
      self.kind = kind
      self.standing = standing
    }
  }

  struct Step: Sendable {
    let move: Move
    let day: Day

    var kind: Command.Kind { move.kind }
  }

  /// What is asked until a record stands at `stage`, day by day, all before the demo opens. Whoever lags behind did the
  /// last thing in December; what lies before it has the usual days.
  static func steps(
    to stage: Stage, by detours: [Detour] = [], in year: Int, _ dice: inout Dice
  ) -> [Step] {
    let straight = way(to: stage, isReturnedFirst: dice.happens(25)).map { Move($0) }
    let moves = detours.reduce(straight) { way, detour in detour.inserted(into: way) }
    let kinds = moves.map(\.kind)
    guard !kinds.isEmpty else { return [] }
    var days: [Day] = []
    var next = demoDay + -2
    for (place, kind) in kinds.enumerated().reversed() {
      var day = usual(kind) + dice.number(0...3)
      if place == kinds.count - 1 {
        switch stage {
        case .appraisalSent: day = Day(year: 2026, month: 12, day: 14)! + dice.number(0...3)
        case .deemedAccepted: day = Day(year: 2026, month: 12, day: 1)! + dice.number(0...3)
        case .accepted, .decided: break
        case .objected: day = Day(year: 2026, month: 12, day: 9)! + dice.number(0...5)
        default: day = demoDay + -dice.number(3...16)
        }
      } else if stage.kind == .planning {
        // Whoever is still planning in December came to the school in November.
        day = Day(year: 2026, month: 11, day: 30)! + dice.number(0...3)
      }
      next = min(day, next + -1)
      days.insert(next, at: 0)
    }
    // The days above are those of 2026.
    let shift = Day(year: year, month: 1, day: 1)! - Day(year: 2026, month: 1, day: 1)!
    return zip(moves, days).map { Step(move: $0, day: $1 + shift) }
  }

  /// The first day of the record: the day before it was first submitted, or a while before the demo.
  static func opening(before steps: [Step], _ dice: inout Dice) -> Day {
    (steps.first?.day ?? demoDay + -dice.number(1...6)) + -dice.number(1...4)
  }

  private static let whole: [Command.Kind] = [
    .submitPlan, .approvePlan, .agreePlan, .submitPreparation, .acceptPreparation, .sendObservation,
    .answerObservation, .submitFollowUp, .answerFollowUp, .giveFeedback, .reportEffort, .answerEffort,
    .submitReflection, .answerReflection, .checkDocument, .checkDocument, .checkDocument, .sendAppraisal,
    .acceptResult,
  ]

  private static func way(to stage: Stage, isReturnedFirst: Bool) -> [Command.Kind] {
    let last: Command.Kind
    switch stage {
    case .planDraft: return []
    case .planReturned: return [.submitPlan, .returnPlan]
    case .planSubmitted: last = .submitPlan
    case .planApproved: last = .approvePlan
    case .preparing: last = .agreePlan
    case .preparationSubmitted: last = .submitPreparation
    case .awaitingObservation: last = .acceptPreparation
    case .observed: last = .sendObservation
    case .planningFollowUp: last = .answerObservation
    case .followUpSubmitted: last = .submitFollowUp
    case .acting: last = .answerFollowUp
    case .effortReported: last = .reportEffort
    case .reflecting: last = .answerEffort
    case .reflectionSubmitted: last = .submitReflection
    case .awaitingAppraisal: last = .checkDocument
    case .appraisalSent, .deemedAccepted: last = .sendAppraisal
    case .accepted: last = .acceptResult
    case .objected: return Array(whole.dropLast()) + [.object]
    case .decided: return Array(whole.dropLast()) + [.object, .answerObjection, .decideObjection]
    case .closed: return Array(whole[...whole.lastIndex(of: .answerFollowUp)!]) + [.closeRecord]
    }
    let way = Array(whole[...whole.lastIndex(of: last)!])
    return isReturnedFirst && way.count > 2 ? [.submitPlan, .returnPlan] + way : way
  }

  private static func usual(_ kind: Command.Kind) -> Day {
    func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day)! }
    return switch kind {
    case .submitPlan: day(1, 14)
    case .withdrawPlan, .returnPlan: day(1, 12)
    case .approvePlan, .reopenPlan: day(1, 20)
    case .agreePlan: day(1, 24)
    case .submitPreparation: day(2, 9)
    case .returnPreparation, .acceptPreparation: day(2, 13)
    case .sendObservation: day(2, 24)
    case .answerObservation: day(2, 28)
    case .submitFollowUp: day(3, 5)
    case .answerFollowUp: day(3, 9)
    case .giveFeedback: day(4, 20)
    case .reportEffort: day(6, 8)
    case .answerEffort: day(6, 12)
    case .submitReflection: day(9, 14)
    case .answerReflection: day(9, 18)
    case .checkDocument: day(11, 16)
    case .sendAppraisal: day(12, 2)
    case .acceptResult: day(12, 7)
    case .agreeVacantPlan: day(1, 24)
    case .proposeChange, .withdrawChange: day(5, 11)
    case .acceptChange, .declineChange: day(5, 15)
    case .proposeMove: day(2, 16)
    case .agreeMove, .declineMove: day(2, 17)
    case .evaluatePeriod: day(7, 3)
    case .adviseRating: day(11, 27)
    case .withdrawAppraisal: day(12, 3)
    case .object: day(12, 8)
    case .answerObjection: day(12, 10)
    case .decideObjection: day(12, 16)
    case .closeRecord: day(8, 3)
    case .followUpEvaluation: day(12, 14)
    case .inviteHelper, .dismissHelper: day(1, 9)
    }
  }
}
