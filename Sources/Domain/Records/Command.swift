/// Perintah: what somebody may ask of a record.
package enum Command: Equatable, Sendable {
  case submitPlan(Plan)
  case withdrawPlan
  case returnPlan([PlanRemark])
  case approvePlan(Approval)
  case reopenPlan
  case agreePlan(Parties)
  case submitPreparation(Preparation)
  case returnPreparation(reason: String)
  case acceptPreparation(word: String)
  case sendObservation(Observation)
  case answerObservation(word: String)
  case submitFollowUp(FollowUp)
  case answerFollowUp(word: String)
  case reportEffort(EffortReport)
  case answerEffort(word: String)
  case submitReflection(Reflection)
  case answerReflection(word: String)
  case checkDocument(DocumentCheck)
  case giveFeedback(text: String)
  case sendAppraisal(RatingForm, Parties)
  case acceptResult(word: String)

  /// The command without what it carries.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case submitPlan, withdrawPlan, returnPlan, approvePlan, reopenPlan, agreePlan
    case submitPreparation, returnPreparation, acceptPreparation, sendObservation, answerObservation
    case submitFollowUp, answerFollowUp, reportEffort, answerEffort, submitReflection, answerReflection
    case checkDocument, giveFeedback, sendAppraisal, acceptResult

    /// The part of the record that its form shows.
    package var part: Part {
      switch self {
      case .submitPlan, .withdrawPlan, .returnPlan, .approvePlan, .reopenPlan, .agreePlan: .plan
      case .submitPreparation, .returnPreparation, .acceptPreparation: .preparation
      case .sendObservation, .answerObservation: .observation
      case .submitFollowUp, .answerFollowUp: .followUp
      case .reportEffort, .answerEffort: .effort
      case .submitReflection, .answerReflection: .reflection
      case .checkDocument: .accountability
      case .giveFeedback: .feedback
      case .sendAppraisal, .acceptResult: .appraisal
      }
    }

    /// Who may ask for it.
    package var standings: Set<Standing> {
      switch self {
      case .submitPlan, .withdrawPlan, .reopenPlan, .agreePlan, .submitPreparation, .answerObservation, .submitFollowUp,
        .reportEffort, .submitReflection, .acceptResult:
        [.owner]
      case .returnPlan, .approvePlan, .returnPreparation, .acceptPreparation, .sendObservation, .answerFollowUp,
        .answerEffort, .answerReflection, .checkDocument, .sendAppraisal:
        [.assessor]
      case .giveFeedback: [.assessor, .colleague]
      }
    }

    /// The window in which it falls; nil: any day, as far as the stage allows.
    package var step: Window.Step? {
      switch self {
      case .submitPlan, .withdrawPlan, .returnPlan, .approvePlan, .reopenPlan, .agreePlan: .planning
      case .submitPreparation, .returnPreparation, .acceptPreparation, .sendObservation, .answerObservation,
        .submitFollowUp, .answerFollowUp, .reportEffort, .answerEffort, .submitReflection, .answerReflection:
        .execution
      case .sendAppraisal: .appraisal
      case .checkDocument, .giveFeedback, .acceptResult: nil
      }
    }
  }

  package var kind: Kind {
    switch self {
    case .submitPlan: .submitPlan
    case .withdrawPlan: .withdrawPlan
    case .returnPlan: .returnPlan
    case .approvePlan: .approvePlan
    case .reopenPlan: .reopenPlan
    case .agreePlan: .agreePlan
    case .submitPreparation: .submitPreparation
    case .returnPreparation: .returnPreparation
    case .acceptPreparation: .acceptPreparation
    case .sendObservation: .sendObservation
    case .answerObservation: .answerObservation
    case .submitFollowUp: .submitFollowUp
    case .answerFollowUp: .answerFollowUp
    case .reportEffort: .reportEffort
    case .answerEffort: .answerEffort
    case .submitReflection: .submitReflection
    case .answerReflection: .answerReflection
    case .checkDocument: .checkDocument
    case .giveFeedback: .giveFeedback
    case .sendAppraisal: .sendAppraisal
    case .acceptResult: .acceptResult
    }
  }
}
