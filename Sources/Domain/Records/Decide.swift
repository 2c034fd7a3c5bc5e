extension Record {
  /// What becomes of the record when `actor` asks `command` on `day` (a day in the school's zone), or every reason why it
  /// may not. Nothing is changed here: the caller appends the events and applies them.
  package func decide(
    _ command: Command, by actor: Actor, on day: Day, under rules: Rulebook, calendar: Calendar = .unchanged
  ) throws(Refused) -> [Event] {
    let kind = command.kind
    let stage = stage(on: day, under: rules)
    var refusals: [Refusal] = []
    let standings = kind.standings(under: rules)
    if !standings.contains(actor.standing) { refusals.append(.notYours(standings)) }
    refusals += windowRefusals(kind, on: day, under: rules, calendar: calendar)
    if kind.stages.contains(stage) {
      refusals += contentRefusals(of: command, by: actor, on: day, under: rules, calendar: calendar)
    } else {
      // What the form holds does not matter where it does not apply.
      refusals.append(.notAtThisStage(stage))
    }
    guard refusals.isEmpty, let event = event(of: command, by: actor, on: day, under: rules) else {
      throw Refused(refusals)
    }
    return [event]
  }

  private func event(of command: Command, by actor: Actor, on day: Day, under rules: Rulebook) -> Event? {
    switch command {
    case .submitPlan(let plan): .planSubmitted(plan)
    case .withdrawPlan: .planWithdrawn
    case .returnPlan(let remarks): .planReturned(remarks)
    case .approvePlan(let approval): .planApproved(approval)
    case .reopenPlan: .planReopened
    case .agreePlan(let parties): .planAgreed(parties)
    case .agreeVacantPlan(let parties): .vacantPlanAgreed(parties)
    case .proposeChange(let proposal): .changeProposed(proposal)
    case .withdrawChange: .changeWithdrawn
    case .acceptChange(let word): .changeAccepted(word: word)
    case .declineChange(let reason): .changeDeclined(reason: reason)
    case .submitPreparation(let preparation): .preparationSubmitted(preparation)
    case .returnPreparation(let reason): .preparationReturned(reason: reason)
    case .acceptPreparation(let word): .preparationAccepted(word: word)
    case .proposeMove(let move):
      .moveProposed(PendingMove(move.filled(from: facts.preparation), byOwner: actor.standing == .owner))
    case .agreeMove(let word): .moveAgreed(word: word)
    case .declineMove(let reason): .moveDeclined(reason: reason)
    case .sendObservation(let observation): .observationSent(observation)
    case .answerObservation(let word): .observationAnswered(word: word)
    case .submitFollowUp(let followUp): .followUpSubmitted(followUp)
    case .answerFollowUp(let word, let categories): .followUpAnswered(word: word, categories)
    case .reportEffort(let effort): .effortReported(effort)
    case .answerEffort(let word): .effortAnswered(word: word)
    case .submitReflection(let reflection): .reflectionSubmitted(reflection)
    case .answerReflection(let word, let categories): .reflectionAnswered(word: word, categories)
    case .checkDocument(let check): .documentChecked(check)
    case .giveFeedback(let text): .feedbackGiven(Feedback(from: actor.person, day: day, text: text))
    case .evaluatePeriod(let form): form.evaluation(under: rules).map(Event.periodEvaluated)
    case .adviseRating(let form): .ratingAdvised(RatingAdvice(from: actor.person, day: day, form: form))
    case .sendAppraisal(let form, let parties, let basis):
      form.appraisal(parties: parties, basis: basis, under: rules).map(Event.appraisalSent)
    case .withdrawAppraisal(let reason): .appraisalWithdrawn(reason: reason)
    case .acceptResult(let word): .resultAccepted(word: word)
    case .object(let reason, _): .objected(reason: reason)
    case .answerObjection(let statement): .objectionAnswered(statement: statement)
    case .decideObjection(let form, let superior):
      form.decision(by: superior, on: facts.appraisal, under: rules).map(Event.objectionDecided)
    case .closeRecord(let closing): .recordClosed(closing)
    case .followUpEvaluation(let form, let assessor):
      .evaluationFollowedUp(
        EvaluationFollowUp(kinds: form.kinds, sentence: form.sentence, by: assessor, day: day))
    case .inviteHelper(let person): .helperInvited(person)
    case .dismissHelper(let person): .helperDismissed(person)
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
    case .withdrawPlan, .returnPlan, .approvePlan, .agreeVacantPlan: [.planSubmitted]
    case .reopenPlan, .agreePlan: [.planApproved]
    case .proposeChange, .withdrawChange, .acceptChange, .declineChange: Stage.underWay
    case .submitPreparation: [.preparing]
    case .returnPreparation, .acceptPreparation: [.preparationSubmitted]
    case .proposeMove, .agreeMove, .declineMove: [.preparationSubmitted, .awaitingObservation]
    case .sendObservation: [.awaitingObservation]
    case .answerObservation: [.observed]
    case .submitFollowUp: [.planningFollowUp]
    case .answerFollowUp: [.followUpSubmitted]
    case .reportEffort: [.acting]
    case .answerEffort: [.effortReported]
    case .submitReflection: [.reflecting]
    case .answerReflection: [.reflectionSubmitted]
    // A teacher who never reflected must still be rated: every stage after the agreement will do.
    case .checkDocument, .giveFeedback, .evaluatePeriod, .adviseRating, .sendAppraisal: Stage.underWay
    case .withdrawAppraisal, .acceptResult: [.appraisalSent]
    // To accept is to have received: the days for an objection run on.
    case .object: [.appraisalSent, .accepted]
    case .answerObjection, .decideObjection: [.objected]
    case .followUpEvaluation: Stage.rated
    case .closeRecord, .inviteHelper, .dismissHelper: Stage.underWay.union(Stage.planned)
    }
  }

  /// Who may ask for it, the rulebook's parameters taken in.
  func standings(under rules: Rulebook) -> Set<Standing> {
    if self == .giveFeedback, !rules.detours.otherPrincipalFeedback { return standings.subtracting([.otherPrincipal]) }
    return standings
  }
}

extension Stage {
  /// Before the agreement.
  package static let planned: Set<Stage> = [.planDraft, .planSubmitted, .planReturned, .planApproved]

  /// A result stands: accepted, counting as accepted, or decided after an objection.
  package static let rated: Set<Stage> = [.accepted, .deemedAccepted, .decided]

  /// Between the agreement and the sending of the rating.
  package static let underWay: Set<Stage> = [
    .preparing, .preparationSubmitted, .awaitingObservation, .observed, .planningFollowUp, .followUpSubmitted, .acting,
    .effortReported, .reflecting, .reflectionSubmitted, .awaitingAppraisal,
  ]
}
