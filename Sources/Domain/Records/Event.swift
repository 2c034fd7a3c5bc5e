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
      self.plan = plan
      remarks = []
      move(to: .planSubmitted, on: day)
    case .planWithdrawn: move(to: .planDraft, on: day)
    case .planReturned(let remarks):
      self.remarks = remarks
      move(to: .planReturned, on: day)
    case .planApproved(let approval):
      self.approval = approval
      move(to: .planApproved, on: day)
    case .planReopened:
      approval = nil
      move(to: .planDraft, on: day)
    case .planAgreed(let parties):
      agreedOn = day
      agreedBy = parties
      move(to: .preparing, on: day)
    case .preparationSubmitted(let preparation):
      self.preparation = preparation
      preparationRemark = nil
      move(to: .preparationSubmitted, on: day)
    case .preparationReturned(let reason):
      preparationRemark = reason
      move(to: .preparing, on: day)
    case .preparationAccepted(let word):
      preparationAnswer = word
      move(to: .awaitingObservation, on: day)
    case .observationSent(let observation):
      self.observation = observation
      move(to: .observed, on: day)
    case .observationAnswered(let word):
      observationAnswer = word
      move(to: .planningFollowUp, on: day)
    case .followUpSubmitted(let followUp):
      self.followUp = followUp
      move(to: .followUpSubmitted, on: day)
    case .followUpAnswered(let word):
      followUpAnswer = word
      move(to: .acting, on: day)
    case .effortReported(let effort):
      self.effort = effort
      move(to: .effortReported, on: day)
    case .effortAnswered(let word):
      effortAnswer = word
      move(to: .reflecting, on: day)
    case .reflectionSubmitted(let reflection):
      self.reflection = reflection
      move(to: .reflectionSubmitted, on: day)
    case .reflectionAnswered(let word):
      reflectionAnswer = word
      move(to: .awaitingAppraisal, on: day)
    case .documentChecked(let check):
      documents.removeAll { $0.document.id == check.document.id }
      documents.append(check)
    case .feedbackGiven(let feedback): self.feedback.append(feedback)
    case .appraisalSent(let appraisal):
      self.appraisal = appraisal
      appraisedOn = day
      move(to: .appraisalSent, on: day)
    case .resultAccepted(let word):
      acceptanceWord = word
      move(to: .accepted, on: day)
    }
  }

  private mutating func move(to stage: Stage, on day: Day) {
    self.stage = stage
    since = day
  }
}
