import Domain

/// Jalan lain: what happens to somebody invented beside the straight way of a year.
enum Detour: Sendable {
  case changePending, changeAccepted, changeDeclined
  case movePending, moved
  case evaluated
  case helped
  /// Agreed without approval while nobody headed the school.
  case vacant
  /// Feedback from the head of another school at which the person also teaches.
  case guest
  /// The team's advice before the rating.
  case advised
  /// The rating was withdrawn and sent once more.
  case resent
  /// What follows from the result was written.
  case followedUp

  /// The steps of a straight way with those of the detour in their place.
  func inserted(into way: [Year.Move]) -> [Year.Move] {
    func after(_ kind: Command.Kind, _ more: [Year.Move]) -> [Year.Move] {
      guard let place = way.lastIndex(where: { $0.kind == kind }) else { return way + more }
      return Array(way[...place]) + more + Array(way[(place + 1)...])
    }
    switch self {
    case .changePending: return way + [.init(.proposeChange)]
    case .changeAccepted: return after(.answerFollowUp, [.init(.proposeChange), .init(.acceptChange)])
    case .changeDeclined: return after(.answerFollowUp, [.init(.proposeChange), .init(.declineChange)])
    case .movePending: return way + [.init(.proposeMove)]
    case .moved: return after(.acceptPreparation, [.init(.proposeMove), .init(.agreeMove)])
    case .evaluated: return after(.answerFollowUp, [.init(.evaluatePeriod), .init(.evaluatePeriod)])
    case .helped: return [.init(.inviteHelper)] + way
    case .vacant:
      let place = way.lastIndex { $0.kind == .approvePlan } ?? 0
      return [.init(.submitPlan), .init(.agreeVacantPlan)]
        + way[place...].filter { ![.approvePlan, .agreePlan].contains($0.kind) }
    case .guest: return after(.answerFollowUp, [.init(.giveFeedback, by: .otherPrincipal)])
    case .advised: return after(.answerReflection, [.init(.adviseRating)])
    case .followedUp: return after(.acceptResult, [.init(.followUpEvaluation)])
    case .resent: return after(.sendAppraisal, [.init(.withdrawAppraisal), .init(.sendAppraisal)])
    }
  }
}
