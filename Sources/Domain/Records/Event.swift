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
  case preparationSubmitted(Preparation)
  case preparationReturned(reason: String)
  case preparationAccepted(word: String)
  case observationSent(Observation)
  case observationAnswered(word: String)
  case followUpSubmitted(FollowUp)
  case followUpAnswered(word: String)
  case effortReported(EffortReport)
  case effortAnswered(word: String)
  case reflectionSubmitted(Reflection)
  case reflectionAnswered(word: String)
  case documentChecked(DocumentCheck)
  case feedbackGiven(Feedback)
  case appraisalSent(Appraisal)
  case resultAccepted(word: String)

  /// The part of the record that it changes; nil for the opening.
  package var part: Part? {
    switch self {
    case .opened: nil
    case .planSubmitted, .planWithdrawn, .planReturned, .planApproved, .planReopened, .planAgreed: .plan
    case .preparationSubmitted, .preparationReturned, .preparationAccepted: .preparation
    case .observationSent, .observationAnswered: .observation
    case .followUpSubmitted, .followUpAnswered: .followUp
    case .effortReported, .effortAnswered: .effort
    case .reflectionSubmitted, .reflectionAnswered: .reflection
    case .documentChecked: .accountability
    case .feedbackGiven: .feedback
    case .appraisalSent, .resultAccepted: .appraisal
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
    case .planAgreed(let parties):
      facts.agreedOn = day
      facts.agreedBy = parties
      move(to: .preparing, on: day)
    case .preparationSubmitted(let preparation):
      facts.preparation = preparation
      facts.preparationRemark = nil
      move(to: .preparationSubmitted, on: day)
    case .preparationReturned(let reason):
      facts.preparationRemark = reason
      move(to: .preparing, on: day)
    case .preparationAccepted(let word):
      facts.preparationAnswer = word
      move(to: .awaitingObservation, on: day)
    case .observationSent(let observation):
      facts.observation = observation
      move(to: .observed, on: day)
    case .observationAnswered(let word):
      facts.observationAnswer = word
      move(to: .planningFollowUp, on: day)
    case .followUpSubmitted(let followUp):
      facts.followUp = followUp
      move(to: .followUpSubmitted, on: day)
    case .followUpAnswered(let word):
      facts.followUpAnswer = word
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
    case .reflectionAnswered(let word):
      facts.reflectionAnswer = word
      move(to: .awaitingAppraisal, on: day)
    case .documentChecked(let check):
      facts.documents.removeAll { $0.document.id == check.document.id }
      facts.documents.append(check)
    case .feedbackGiven(let feedback): facts.feedback.append(feedback)
    case .appraisalSent(let appraisal):
      facts.appraisal = appraisal
      facts.appraisedOn = day
      move(to: .appraisalSent, on: day)
    case .resultAccepted(let word):
      facts.acceptanceWord = word
      move(to: .accepted, on: day)
    }
  }

  private mutating func move(to stage: Stage, on day: Day) {
    self.stage = stage
    since = day
  }
}
