/// Peristiwa: what happened to a record. The written form of each is mapped in App/Records/WrittenEvent.swift and lives
/// for ever; the names here may change.
package enum Event: Equatable, Sendable {
  case opened(Opening)
  case planSubmitted(Plan)
  case planWithdrawn
  case planReturned([PlanRemark])
  case planApproved(Approval)
  case planReopened
  case planAgreed(Parties)
  /// Agreed without approval, the assessor's post being vacant.
  case vacantPlanAgreed(Parties)
  case changeProposed(ChangeProposal)
  case changeWithdrawn
  case changeAccepted(word: String)
  case changeDeclined(reason: String)
  case preparationSubmitted(Preparation)
  case preparationReturned(reason: String)
  case preparationAccepted(word: String)
  case moveProposed(PendingMove)
  case moveAgreed(word: String)
  case moveDeclined(reason: String)
  case observationSent(Observation)
  case observationAnswered(word: String)
  case followUpSubmitted(FollowUp)
  case followUpAnswered(word: String, CoachingCategories)
  case effortReported(EffortReport)
  case effortAnswered(word: String)
  case reflectionSubmitted(Reflection)
  case reflectionAnswered(word: String, CoachingCategories)
  case documentChecked(DocumentCheck)
  case feedbackGiven(Feedback)
  case periodEvaluated(PeriodicEvaluation)
  case ratingAdvised(RatingAdvice)
  case appraisalSent(Appraisal)
  case appraisalWithdrawn(reason: String)
  case resultAccepted(word: String)
  case objected(reason: String)
  case objectionAnswered(statement: String)
  case objectionDecided(ObjectionDecision)
  case recordClosed(Closing)
  case evaluationFollowedUp(EvaluationFollowUp)
  case helperInvited(PersonID)
  case helperDismissed(PersonID)

  /// The part of the record that it changes; nil for the opening.
  package var part: Part? {
    switch self {
    case .opened: nil
    case .planSubmitted, .planWithdrawn, .planReturned, .planApproved, .planReopened, .planAgreed,
      .vacantPlanAgreed, .changeProposed, .changeWithdrawn, .changeAccepted, .changeDeclined:
      .plan
    case .preparationSubmitted, .preparationReturned, .preparationAccepted, .moveProposed, .moveAgreed, .moveDeclined:
      .preparation
    case .observationSent, .observationAnswered: .observation
    case .followUpSubmitted, .followUpAnswered: .followUp
    case .effortReported, .effortAnswered: .effort
    case .reflectionSubmitted, .reflectionAnswered: .reflection
    case .documentChecked: .accountability
    case .feedbackGiven: .feedback
    case .periodEvaluated: .periodic
    case .ratingAdvised: .advice
    case .appraisalSent, .appraisalWithdrawn, .resultAccepted, .objected, .objectionAnswered, .objectionDecided,
      .recordClosed:
      .appraisal
    case .evaluationFollowedUp: .evaluationFollowUp
    case .helperInvited, .helperDismissed: .helpers
    }
  }
}

extension Record {
  /// Takes in an event that happened on `day`. It never refuses: what happened, happened.
  package mutating func apply(_ event: Event, on day: Day) {
    version += 1
    if let part = event.part { revisions[part] = version }
    switch event {
    case .opened: break  // A ledger has one opening, and `init` has taken it.
    case .planSubmitted(let plan):
      facts.plan = plan
      facts.remarks = []
      move(to: .planSubmitted, on: day)
    case .planWithdrawn: move(to: .planDraft, on: day)
    case .planReturned(let remarks):
      facts.remarks = remarks
      move(to: .planReturned, on: day)
    case .planApproved(let approval):
      facts.approval = approval
      move(to: .planApproved, on: day)
    case .planReopened:
      facts.approval = nil
      move(to: .planDraft, on: day)
    case .planAgreed(let parties), .vacantPlanAgreed(let parties):
      facts.agreedOn = day
      facts.agreedBy = parties
      move(to: .preparing, on: day)
    case .changeProposed(let proposal):
      facts.proposal = proposal
      facts.proposalAnswer = nil
    case .changeWithdrawn: facts.proposal = nil
    case .changeAccepted(let word):
      facts.plan = facts.proposal?.plan ?? facts.plan
      answerProposal(isAccepted: true, word)
    case .changeDeclined(let reason): answerProposal(isAccepted: false, reason)
    case .preparationSubmitted(let preparation):
      facts.preparation = preparation
      facts.preparationRemark = nil
      move(to: .preparationSubmitted, on: day)
    case .preparationReturned(let reason):
      facts.preparationRemark = reason
      // Whoever writes the preparation again proposes a day in it.
      facts.pendingMove = nil
      move(to: .preparing, on: day)
    case .preparationAccepted(let word):
      facts.preparationAnswer = word
      move(to: .awaitingObservation, on: day)
    case .moveProposed(let move): facts.pendingMove = move
    case .moveAgreed:
      if let move = facts.pendingMove?.move {
        facts.preparation = facts.preparation?.moved(to: move)
        facts.moves.append(move)
      }
      facts.pendingMove = nil
    case .moveDeclined: facts.pendingMove = nil
    case .observationSent(let observation):
      facts.observation = observation
      // Who observes on a proposed day need not answer the proposal any more.
      facts.pendingMove = nil
      move(to: .observed, on: day)
    case .observationAnswered(let word):
      facts.observationAnswer = word
      move(to: .planningFollowUp, on: day)
    case .followUpSubmitted(let followUp):
      facts.followUp = followUp
      move(to: .followUpSubmitted, on: day)
    case .followUpAnswered(let word, let categories):
      facts.followUpAnswer = word
      facts.followUpCategories = categories
      move(to: .acting, on: day)
    case .effortReported(let effort):
      facts.effort = effort
      move(to: .effortReported, on: day)
    case .effortAnswered(let word):
      facts.effortAnswer = word
      move(to: .reflecting, on: day)
    case .reflectionSubmitted(let reflection):
      facts.reflection = reflection
      move(to: .reflectionSubmitted, on: day)
    case .reflectionAnswered(let word, let categories):
      facts.reflectionAnswer = word
      facts.reflectionCategories = categories
      move(to: .awaitingAppraisal, on: day)
    case .documentChecked(let check):
      facts.documents.removeAll { $0.document.id == check.document.id }
      facts.documents.append(check)
    case .feedbackGiven(let feedback): facts.feedback.append(feedback)
    case .periodEvaluated(let evaluation): facts.periodic.append(evaluation)
    case .ratingAdvised(let advice):
      facts.advice.removeAll { $0.from == advice.from }
      facts.advice.append(advice)
    case .appraisalSent(let appraisal):
      facts.stageBeforeAppraisal = stage
      facts.withdrawalReason = nil
      facts.proposal = nil
      facts.pendingMove = nil
      facts.appraisal = appraisal
      facts.appraisedOn = day
      move(to: .appraisalSent, on: day)
    case .appraisalWithdrawn(let reason):
      facts.appraisal = nil
      facts.appraisedOn = nil
      facts.withdrawalReason = reason
      move(to: facts.stageBeforeAppraisal ?? .awaitingAppraisal, on: day)
    case .resultAccepted(let word):
      facts.acceptanceWord = word
      move(to: .accepted, on: day)
    case .objected(let reason):
      facts.objection = Objection(day: day, reason: reason)
      move(to: .objected, on: day)
    case .objectionAnswered(let statement): facts.objection?.statement = statement
    case .objectionDecided(let decision):
      facts.decision = decision
      move(to: .decided, on: day)
    case .recordClosed(let closing):
      facts.closing = closing
      facts.proposal = nil
      facts.pendingMove = nil
      move(to: .closed, on: day)
    case .evaluationFollowedUp(let followUp): facts.evaluationFollowUp = followUp
    case .helperInvited(let person): facts.helpers.append(person)
    case .helperDismissed(let person): facts.helpers.removeAll { $0 == person }
    }
  }

  private mutating func answerProposal(isAccepted: Bool, _ text: String) {
    facts.proposal = nil
    facts.proposalAnswer = ProposalAnswer(isAccepted: isAccepted, text: text)
  }

  private mutating func move(to stage: Stage, on day: Day) {
    self.stage = stage
    since = day
  }
}
