import Domain

extension RecordView {
  /// Whether the viewer has this form of Pelaksanaan before them now: what arrives after it was sent would turn up again
  /// in the next one.
  func takes(coachingDraft form: String) -> Bool {
    if let step = CoachingStep.allCases.first(where: { $0.draft == form }) { return mayType && stage == step.writing }
    if let step = CoachingStep.allCases.first(where: { $0.answerDraft == form }) {
      return isCoach && stage == step.answering
    }
    switch form {
    case ObservationForm.answerDraft: return isOwner && stage == .observed
    case DocumentsForm.draft: return isAssessor && Stage.underWay.contains(stage)
    case MoveForm.draft: return mayProposeMove
    case MoveForm.answerDraft: return mayAnswerMove
    case FeedbackForm.draft: return !isOwner && Stage.underWay.contains(stage)
    default: return isCoach && stage == .awaitingObservation
    }
  }
}
