import Domain

/// Who may open the page on which the words of an event stand: the history quotes nothing to anybody else.
enum Readers {
  private static let record: Set<Domain.Standing> = Records.readers
  private static let sides: Set<Domain.Standing> = [.owner, .assessor]
  private static let coaching: Set<Domain.Standing> = [.owner, .assessor, .team]
  private static let advice: Set<Domain.Standing> = [.team, .assessor, .preparer]
  /// The rating, what was answered to it, the objection and what follows from the result.
  private static let rating: Set<Domain.Standing> = [.owner, .assessor, .superior]

  static func readers(of event: Event) -> Set<Domain.Standing> {
    switch event {
    case .opened, .planSubmitted, .planWithdrawn, .planReturned, .planApproved, .planReopened, .planAgreed,
      .vacantPlanAgreed, .periodEvaluated, .recordClosed, .helperInvited, .helperDismissed:
      record
    case .changeProposed, .changeWithdrawn, .changeAccepted, .changeDeclined, .documentChecked: sides
    case .preparationSubmitted, .preparationReturned, .preparationAccepted, .moveProposed, .moveAgreed, .moveDeclined,
      .observationSent, .observationAnswered, .followUpSubmitted, .followUpAnswered, .effortReported, .effortAnswered,
      .reflectionSubmitted, .reflectionAnswered:
      coaching
    case .feedbackGiven: FeedbackRoutes.givers.union([.owner])
    case .ratingAdvised: advice
    case .appraisalSent, .appraisalWithdrawn, .resultAccepted, .objected, .objectionAnswered, .objectionDecided,
      .evaluationFollowedUp:
      rating
    }
  }
}
