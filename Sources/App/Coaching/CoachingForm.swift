import Domain

extension RecordView {
  var lastObservationDay: Day { record.lastObservationDay(calendar) }

  /// Whether a day can still be chosen for an observation.
  var isDayLeft: Bool { today <= lastObservationDay }

  /// Whether its owner can do nothing any more but wait for the rating: the preparation that is to come names a day.
  var isOutOfDays: Bool { stage == .preparing && !isDayLeft }

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
