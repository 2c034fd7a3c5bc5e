extension Record {
  /// What becomes of the record when `actor` asks `command` on `day` (a day in the school's zone), or every reason why it
  /// may not. Nothing is changed here: the caller appends the events and applies them.
  package func decide(_ command: Command, by actor: Actor, on day: Day, under rules: Rulebook) throws(Refused)
    -> [Event]
  {
    let kind = command.kind
    let stage = stage(on: day, under: rules)
    var refusals: [Refusal] = []
    if !kind.standings.contains(actor.standing) { refusals.append(.notYours(kind.standings)) }
    refusals += windowRefusals(kind, on: day, under: rules)
    if kind.stages.contains(stage) {
      refusals += contentRefusals(of: command, on: day, under: rules)
    } else {
      // What the form holds does not matter where it does not apply.
      refusals.append(.notAtThisStage(stage))
    }
    guard refusals.isEmpty, let event = event(of: command, by: actor, on: day, under: rules) else {
      throw Refused(refusals)
    }
    return [event]
  }

  /// What is wrong with what the form holds.
  private func contentRefusals(of command: Command, on day: Day, under rules: Rulebook) -> [Refusal] {
    switch command {
    case .submitPlan(let plan): plan.refusals(under: rules, rubricSet: opening.rubricSet)
    case .returnPlan(let remarks): PlanRemark.refusals(remarks)
    case .approvePlan(let approval): approval.refusals(under: rules)
    case .withdrawPlan, .reopenPlan, .agreePlan: []
    case .submitPreparation(let preparation): preparation.refusals(from: day, to: opening.to)
    case .returnPreparation(let reason): TextRule.required(.reason, reason)
    case .sendObservation(let observation):
      observation.refusals(focuses: focuses(under: rules), from: opening.from, to: min(day, opening.to))
    case .submitFollowUp(let followUp): followUp.refusals()
    case .reportEffort(let effort): effort.refusals()
    case .submitReflection(let reflection): reflection.refusals()
    case .acceptPreparation(let word), .answerObservation(let word), .answerFollowUp(let word), .answerEffort(let word),
      .answerReflection(let word), .acceptResult(let word):
      TextRule.optional(.word, word)
    case .checkDocument(let check): check.refusals(under: rules)
    case .giveFeedback(let text): TextRule.required(.feedback, text)
    case .sendAppraisal(let form, _): form.refusals()
    }
  }

  private func event(of command: Command, by actor: Actor, on day: Day, under rules: Rulebook) -> Event? {
    switch command {
    case .submitPlan(let plan): .planSubmitted(plan)
    case .withdrawPlan: .planWithdrawn
    case .returnPlan(let remarks): .planReturned(remarks)
    case .approvePlan(let approval): .planApproved(approval)
    case .reopenPlan: .planReopened
    case .agreePlan(let parties): .planAgreed(parties)
    case .submitPreparation(let preparation): .preparationSubmitted(preparation)
    case .returnPreparation(let reason): .preparationReturned(reason: reason)
    case .acceptPreparation(let word): .preparationAccepted(word: word)
    case .sendObservation(let observation): .observationSent(observation)
    case .answerObservation(let word): .observationAnswered(word: word)
    case .submitFollowUp(let followUp): .followUpSubmitted(followUp)
    case .answerFollowUp(let word): .followUpAnswered(word: word)
    case .reportEffort(let effort): .effortReported(effort)
    case .answerEffort(let word): .effortAnswered(word: word)
    case .submitReflection(let reflection): .reflectionSubmitted(reflection)
    case .answerReflection(let word): .reflectionAnswered(word: word)
    case .checkDocument(let check): .documentChecked(check)
    case .giveFeedback(let text): .feedbackGiven(Feedback(from: actor.person, day: day, text: text))
    case .sendAppraisal(let form, let parties): form.appraisal(parties: parties, under: rules).map(Event.appraisalSent)
    case .acceptResult(let word): .resultAccepted(word: word)
    }
  }

  /// The fokus perilaku that the agreed plan puts under observation.
  package func focuses(under rules: Rulebook) -> [FocusBehaviour] {
    (facts.plan?.practice ?? []).flatMap { rules.indicator($0.indicator.id)?.focuses ?? [] }
  }
}

extension Command.Kind {
  /// The state machine: the stages at which the command applies. What the record becomes is in `Record.apply`;
  /// docs/states/record.md shows both together.
  package var stages: Set<Stage> {
    switch self {
    case .submitPlan: [.planDraft, .planReturned]
    case .withdrawPlan, .returnPlan, .approvePlan: [.planSubmitted]
    case .reopenPlan, .agreePlan: [.planApproved]
    case .submitPreparation: [.preparing]
    case .returnPreparation, .acceptPreparation: [.preparationSubmitted]
    case .sendObservation: [.awaitingObservation]
    case .answerObservation: [.observed]
    case .submitFollowUp: [.planningFollowUp]
    case .answerFollowUp: [.followUpSubmitted]
    case .reportEffort: [.acting]
    case .answerEffort: [.effortReported]
    case .submitReflection: [.reflecting]
    case .answerReflection: [.reflectionSubmitted]
    // A teacher who never reflected must still be rated: every stage after the agreement will do.
    case .checkDocument, .giveFeedback, .sendAppraisal: Stage.underWay
    case .acceptResult: [.appraisalSent]
    }
  }
}

extension Stage {
  /// Between the agreement and the sending of the rating.
  package static let underWay: Set<Stage> = [
    .preparing, .preparationSubmitted, .awaitingObservation, .observed, .planningFollowUp, .followUpSubmitted, .acting,
    .effortReported, .reflecting, .reflectionSubmitted, .awaitingAppraisal,
  ]
}
