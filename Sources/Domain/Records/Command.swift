/// Perintah: what somebody may ask of a record.
package enum Command: Equatable, Sendable {
  case submitPlan(Plan)
  case withdrawPlan
  case returnPlan([PlanRemark])
  case approvePlan(Approval)
  case reopenPlan
  case agreePlan(Parties)
  /// Agrees on a submitted plan that nobody can approve, for the assessor's post is vacant.
  case agreeVacantPlan(Parties)
  case proposeChange(ChangeProposal)
  case withdrawChange
  case acceptChange(word: String)
  case declineChange(reason: String)
  case submitPreparation(Preparation)
  case returnPreparation(reason: String)
  case acceptPreparation(word: String)
  case proposeMove(ObservationMove)
  case agreeMove(word: String)
  case declineMove(reason: String)
  case sendObservation(Observation)
  case answerObservation(word: String)
  case submitFollowUp(FollowUp)
  case answerFollowUp(word: String, CoachingCategories = .none)
  case reportEffort(EffortReport)
  case answerEffort(word: String)
  case submitReflection(Reflection)
  case answerReflection(word: String, CoachingCategories = .none)
  case checkDocument(DocumentCheck)
  case giveFeedback(text: String)
  case evaluatePeriod(PeriodicForm)
  case adviseRating(RatingForm)
  case sendAppraisal(RatingForm, Parties, RatingBasis = RatingBasis())
  case withdrawAppraisal(reason: String)
  case acceptResult(word: String)
  /// `isDecidable`: whether a post stands above the assessor's, held or vacant.
  case object(reason: String, isDecidable: Bool = true)
  case answerObjection(statement: String)
  case decideObjection(ObjectionForm, by: Party)
  case closeRecord(Closing)
  case followUpEvaluation(EvaluationFollowUpForm, by: Party)
  case inviteHelper(PersonID)
  case dismissHelper(PersonID)

  /// The command without what it carries.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case submitPlan, withdrawPlan, returnPlan, approvePlan, reopenPlan, agreePlan, agreeVacantPlan
    case proposeChange, withdrawChange, acceptChange, declineChange
    case submitPreparation, returnPreparation, acceptPreparation, proposeMove, agreeMove, declineMove
    case sendObservation, answerObservation
    case submitFollowUp, answerFollowUp, reportEffort, answerEffort, submitReflection, answerReflection
    case checkDocument, giveFeedback, evaluatePeriod, adviseRating, sendAppraisal, withdrawAppraisal, acceptResult
    case object, answerObjection, decideObjection, closeRecord, followUpEvaluation, inviteHelper, dismissHelper

    /// The part of the record that its form shows.
    package var part: Part {
      switch self {
      case .submitPlan, .withdrawPlan, .returnPlan, .approvePlan, .reopenPlan, .agreePlan, .agreeVacantPlan,
        .proposeChange, .withdrawChange, .acceptChange, .declineChange:
        .plan
      case .submitPreparation, .returnPreparation, .acceptPreparation, .proposeMove, .agreeMove, .declineMove:
        .preparation
      case .sendObservation, .answerObservation: .observation
      case .submitFollowUp, .answerFollowUp: .followUp
      case .reportEffort, .answerEffort: .effort
      case .submitReflection, .answerReflection: .reflection
      case .checkDocument: .accountability
      case .giveFeedback: .feedback
      case .evaluatePeriod: .periodic
      case .adviseRating: .advice
      case .sendAppraisal, .withdrawAppraisal, .acceptResult, .object, .answerObjection, .decideObjection,
        .closeRecord:
        .appraisal
      case .followUpEvaluation: .evaluationFollowUp
      case .inviteHelper, .dismissHelper: .helpers
      }
    }

    /// Who may ask for it.
    package var standings: Set<Standing> {
      switch self {
      case .submitPlan, .withdrawPlan, .reopenPlan, .agreePlan, .agreeVacantPlan, .proposeChange, .withdrawChange,
        .submitPreparation, .answerObservation, .submitFollowUp, .reportEffort, .submitReflection, .acceptResult,
        .object, .inviteHelper, .dismissHelper:
        [.owner]
      case .returnPlan, .approvePlan, .acceptChange, .declineChange, .checkDocument, .evaluatePeriod, .sendAppraisal,
        .withdrawAppraisal, .answerObjection, .followUpEvaluation:
        [.assessor]
      case .returnPreparation, .acceptPreparation, .sendObservation, .answerFollowUp, .answerEffort,
        .answerReflection:
        [.assessor, .team]
      case .proposeMove, .agreeMove, .declineMove: [.owner, .assessor, .team]
      case .giveFeedback: [.assessor, .team, .otherPrincipal, .colleague]
      case .adviseRating: [.team]
      case .decideObjection: [.superior]
      case .closeRecord: [.assessor, .superior]
      }
    }

    /// The window in which it falls; nil: any day, as far as the stage allows.
    package var step: Window.Step? {
      switch self {
      case .submitPlan, .withdrawPlan, .returnPlan, .approvePlan, .reopenPlan, .agreePlan, .agreeVacantPlan: .planning
      case .submitPreparation, .returnPreparation, .acceptPreparation, .sendObservation, .answerObservation,
        .submitFollowUp, .answerFollowUp, .reportEffort, .answerEffort, .submitReflection, .answerReflection:
        .execution
      case .sendAppraisal: .appraisal
      case .proposeChange, .withdrawChange, .acceptChange, .declineChange, .proposeMove, .agreeMove, .declineMove,
        .checkDocument, .giveFeedback, .evaluatePeriod, .adviseRating, .withdrawAppraisal, .acceptResult, .object,
        .answerObjection, .decideObjection, .closeRecord, .followUpEvaluation, .inviteHelper, .dismissHelper:
        nil
      }
    }
  }
}

extension Command {
  package var kind: Kind {
    switch self {
    case .submitPlan: .submitPlan
    case .withdrawPlan: .withdrawPlan
    case .returnPlan: .returnPlan
    case .approvePlan: .approvePlan
    case .reopenPlan: .reopenPlan
    case .agreePlan: .agreePlan
    case .agreeVacantPlan: .agreeVacantPlan
    case .proposeChange: .proposeChange
    case .withdrawChange: .withdrawChange
    case .acceptChange: .acceptChange
    case .declineChange: .declineChange
    case .submitPreparation: .submitPreparation
    case .returnPreparation: .returnPreparation
    case .acceptPreparation: .acceptPreparation
    case .proposeMove: .proposeMove
    case .agreeMove: .agreeMove
    case .declineMove: .declineMove
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
    case .evaluatePeriod: .evaluatePeriod
    case .adviseRating: .adviseRating
    case .sendAppraisal: .sendAppraisal
    case .withdrawAppraisal: .withdrawAppraisal
    case .acceptResult: .acceptResult
    case .object: .object
    case .answerObjection: .answerObjection
    case .decideObjection: .decideObjection
    case .closeRecord: .closeRecord
    case .followUpEvaluation: .followUpEvaluation
    case .inviteHelper: .inviteHelper
    case .dismissHelper: .dismissHelper
    }
  }
}
