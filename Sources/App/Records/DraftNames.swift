/// The names under which unfinished forms of a record may be kept; whatever else comes to `/draf/…` is refused.
enum DraftNames {
  /// The forms of Perencanaan.
  static let planning = Set(PlanForm.draftNames + [PlanReviewForm.draftName])
    .union(ChangeForm.draftNames + [ChangeForm.answerDraft])
  /// The forms of Pelaksanaan.
  static let coaching: Set<String> = Set(CoachingStep.allCases.flatMap { [$0.draft, $0.answerDraft] })
    .union((1...ObservationForm.mostFocuses).map(ObservationForm.draft))
    .union([
      ObservationForm.sendingDraft, ObservationForm.answerDraft, MoveForm.draft, MoveForm.answerDraft,
      FeedbackForm.draft, DocumentsForm.draft,
    ])
  /// The forms of Penilaian.
  static let appraisal: Set<String> = [
    AppraisalForm.draft, AppraisalForm.acceptanceDraft, ObjectionForms.draft, ObjectionForms.statementDraft,
    ObjectionForms.decisionDraft, ClosingForm.draft, PeriodicForms.draft, AdvicePage.draft,
    FollowUpForms.draft,
  ]

  static let all = planning.union(coaching).union(appraisal)
}
