import Domain

/// Ratna's year: what is asked on which day, and the way to each stage.
extension Example {
  /// Everything that happened until the record stood at `stage`, played through the rules.
  static func biography(at stage: Stage, under rules: Rulebook = rulebook) throws(Refused) -> Biography {
    var biography = Biography(opening(under: rules), on: paced(day("2026-01-05"), under: rules))
    for kind in way(to: stage) {
      try biography.ask(
        command(kind, under: rules), as: asker(of: kind), on: paced(day(of: kind), under: rules), under: rules)
    }
    return biography
  }

  static func record(at stage: Stage) throws(Refused) -> Record { try biography(at: stage).record }

  /// A day on which a command may be asked of a record at `stage`, as far as the days go.
  static func day(of kind: Command.Kind, at stage: Stage, under rules: Rulebook = rulebook) -> Day {
    // Nothing but the fifteenth day after the sending makes a rating count as accepted.
    let latest = stage == .deemedAccepted ? day("2026-12-25") : way(to: stage).last.map { day(of: $0) }
    return paced(max(latest ?? day("2026-01-05"), day(of: kind)), under: rules)
  }

  /// A day of Ratna's year in the time that the rulebook's first period takes: in a semester she has half of it.
  static func paced(_ day: Day, under rules: Rulebook) -> Day {
    let (from, to) = (rules.periods[0].from.day(in: 2026), rules.periods[0].to.day(in: 2026))
    return from + (day - from) * (to - from + 1) / 365
  }

  private static func way(to stage: Stage) -> [Command.Kind] {
    switch stage {
    case .planDraft: []
    case .planSubmitted: way(to: .planDraft) + [.submitPlan]
    case .planReturned: way(to: .planSubmitted) + [.returnPlan]
    case .planApproved: way(to: .planSubmitted) + [.approvePlan]
    case .preparing: way(to: .planApproved) + [.agreePlan]
    case .preparationSubmitted: way(to: .preparing) + [.submitPreparation]
    case .awaitingObservation: way(to: .preparationSubmitted) + [.acceptPreparation]
    case .observed: way(to: .awaitingObservation) + [.sendObservation]
    case .planningFollowUp: way(to: .observed) + [.answerObservation]
    case .followUpSubmitted: way(to: .planningFollowUp) + [.submitFollowUp]
    case .acting: way(to: .followUpSubmitted) + [.answerFollowUp]
    case .effortReported: way(to: .acting) + [.reportEffort]
    case .reflecting: way(to: .effortReported) + [.answerEffort]
    case .reflectionSubmitted: way(to: .reflecting) + [.submitReflection]
    case .awaitingAppraisal: way(to: .reflectionSubmitted) + [.answerReflection]
    case .appraisalSent, .deemedAccepted: way(to: .awaitingAppraisal) + [.sendAppraisal]
    case .accepted: way(to: .appraisalSent) + [.acceptResult]
    case .objected: way(to: .appraisalSent) + [.object]
    case .decided: way(to: .objected) + [.decideObjection]
    case .closed: way(to: .acting) + [.closeRecord]
    }
  }

  /// The stage at which the year asks for it.
  static func stage(of kind: Command.Kind) -> Stage {
    switch kind {
    case .submitPlan: .planDraft
    case .withdrawPlan, .returnPlan, .approvePlan: .planSubmitted
    case .reopenPlan, .agreePlan: .planApproved
    case .submitPreparation: .preparing
    case .returnPreparation, .acceptPreparation: .preparationSubmitted
    case .sendObservation: .awaitingObservation
    case .answerObservation: .observed
    case .submitFollowUp: .planningFollowUp
    case .answerFollowUp: .followUpSubmitted
    case .reportEffort: .acting
    case .answerEffort: .effortReported
    case .submitReflection: .reflecting
    case .answerReflection: .reflectionSubmitted
    case .checkDocument, .giveFeedback, .evaluatePeriod, .adviseRating, .sendAppraisal: .awaitingAppraisal
    case .withdrawAppraisal, .acceptResult, .object: .appraisalSent
    case .agreeVacantPlan: .planSubmitted
    case .proposeChange, .withdrawChange, .acceptChange, .declineChange: .acting
    case .proposeMove, .agreeMove, .declineMove: .awaitingObservation
    case .answerObjection, .decideObjection: .objected
    case .closeRecord, .inviteHelper, .dismissHelper: .acting
    case .followUpEvaluation: .accepted
    }
  }

  static func asker(of kind: Command.Kind) -> Standing {
    switch kind {
    case .submitPlan, .withdrawPlan, .reopenPlan, .agreePlan, .submitPreparation, .answerObservation, .submitFollowUp,
      .reportEffort, .submitReflection, .acceptResult, .agreeVacantPlan, .proposeChange, .withdrawChange, .object,
      .proposeMove, .inviteHelper, .dismissHelper:
      .owner
    case .adviseRating: .team
    case .decideObjection: .superior
    case .returnPlan, .approvePlan, .returnPreparation, .acceptPreparation, .sendObservation, .answerFollowUp,
      .answerEffort, .answerReflection, .checkDocument, .giveFeedback, .sendAppraisal, .acceptChange, .declineChange,
      .agreeMove, .declineMove, .evaluatePeriod, .withdrawAppraisal, .answerObjection, .closeRecord,
      .followUpEvaluation:
      .assessor
    }
  }

  static func day(of kind: Command.Kind) -> Day {
    switch kind {
    case .submitPlan: day("2026-01-08")
    case .withdrawPlan: day("2026-01-09")
    case .returnPlan: day("2026-01-12")
    case .approvePlan: day("2026-01-20")
    case .reopenPlan: day("2026-01-21")
    case .agreePlan: day("2026-01-22")
    case .submitPreparation: day("2026-02-10")
    case .returnPreparation, .acceptPreparation: day("2026-02-12")
    case .sendObservation: day("2026-02-24")
    case .answerObservation: day("2026-02-25")
    case .submitFollowUp: day("2026-03-02")
    case .answerFollowUp: day("2026-03-04")
    case .reportEffort: day("2026-06-15")
    case .answerEffort: day("2026-06-18")
    case .submitReflection: day("2026-07-20")
    case .answerReflection: day("2026-07-24")
    case .checkDocument, .giveFeedback: day("2026-11-16")
    case .sendAppraisal: day("2026-12-10")
    case .acceptResult, .object: day("2026-12-15")
    case .agreeVacantPlan: day("2026-01-22")
    case .proposeChange, .withdrawChange, .acceptChange, .declineChange: day("2026-05-11")
    case .proposeMove, .agreeMove, .declineMove: day("2026-02-16")
    case .evaluatePeriod: day("2026-07-03")
    case .adviseRating: day("2026-11-27")
    case .withdrawAppraisal: day("2026-12-11")
    case .answerObjection: day("2026-12-17")
    case .decideObjection: day("2026-12-22")
    case .closeRecord: day("2026-08-03")
    case .followUpEvaluation: day("2026-12-23")
    case .inviteHelper, .dismissHelper: day("2026-01-06")
    }
  }
}
