import Domain

/// Who may open which page of a record. The history asks here too: it quotes nothing to whoever may not open the page on
/// which the words stand.
enum Readers {
  /// Whoever decides, observes or answers on a record reads its plan, its history and its evaluasi periodik; whoever is
  /// above the assessor from the objection on.
  static let record: Set<Domain.Standing> = [.owner, .assessor, .team, .superior]
  static let sides: Set<Domain.Standing> = [.owner, .assessor]
  static let coaching: Set<Domain.Standing> = [.owner, .assessor, .team]
  static let feedback: Set<Domain.Standing> = FeedbackRoutes.givers.union([.owner])
  static let advice: Set<Domain.Standing> = [.team, .assessor, .preparer]
  /// The rating, what was answered to it, the objection and what follows from the result.
  static let rating: Set<Domain.Standing> = [.owner, .assessor, .superior]

  /// Those who may open the page on which the words of an event stand.
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
    case .feedbackGiven: feedback
    case .ratingAdvised: advice
    case .appraisalSent, .appraisalWithdrawn, .resultAccepted, .objected, .objectionAnswered, .objectionDecided,
      .evaluationFollowedUp:
      rating
    }
  }
}
