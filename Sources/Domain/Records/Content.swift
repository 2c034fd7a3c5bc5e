extension Record {
  /// What is wrong with what the form holds.
  func contentRefusals(
    of command: Command, by actor: Actor, on day: Day, under rules: Rulebook, calendar: Calendar
  ) -> [Refusal] {
    switch command {
    case .submitPlan(let plan): plan.refusals(under: rules, rubricSet: opening.rubricSet)
    case .returnPlan(let remarks): PlanRemark.refusals(remarks)
    case .approvePlan(let approval): approval.refusals(under: rules)
    case .withdrawPlan, .reopenPlan, .agreePlan: []
    case .agreeVacantPlan(let parties):
      (rules.detours.automaticApproval ? [] : [.approvalNeeded]) + (parties.assessor == nil ? [] : [.assessorPresent])
    case .proposeChange(let proposal):
      (facts.proposal == nil ? [] : [.proposalPending]) + refusals(of: proposal, under: rules)
    case .withdrawChange: proposalRefusals
    case .acceptChange(let word):
      // The record has gone on since the proposal was made: an observation may have come between.
      (facts.proposal.map { refusals(of: $0, under: rules) } ?? [.noProposal]) + TextRule.optional(.word, word)
    case .declineChange(let reason): proposalRefusals + TextRule.required(.reason, reason)
    case .submitPreparation(let preparation): preparation.refusals(from: day, to: lastObservationDay(calendar))
    case .returnPreparation(let reason), .withdrawAppraisal(let reason): TextRule.required(.reason, reason)
    case .proposeMove(let move):
      move.refusals(against: facts.preparation, from: day, to: lastObservationDay(calendar))
    case .agreeMove(let word): moveRefusals(by: actor) + TextRule.optional(.word, word)
    case .declineMove(let reason): moveRefusals(by: actor) + TextRule.required(.reason, reason)
    case .sendObservation(let observation):
      observation.refusals(
        focuses: focuses(under: rules), from: firstObservationDay, to: min(day, lastObservationDay(calendar)))
    case .submitFollowUp(let followUp): followUp.refusals()
    case .reportEffort(let effort): effort.refusals()
    case .submitReflection(let reflection): reflection.refusals()
    case .acceptPreparation(let word), .answerObservation(let word), .answerEffort(let word), .acceptResult(let word):
      TextRule.optional(.word, word)
    case .answerFollowUp(let word, let categories):
      TextRule.optional(.word, word) + categories.refusals(awareness: rules.coaching.awareness, kinds: [])
    case .answerReflection(let word, let categories):
      TextRule.optional(.word, word)
        + categories.refusals(awareness: rules.coaching.awareness, kinds: rules.coaching.followUpKinds)
    case .checkDocument(let check): check.refusals(under: rules)
    case .giveFeedback(let text): TextRule.required(.feedback, text)
    case .evaluatePeriod(let form): form.refusals(after: facts.periodic, in: opening, on: day)
    case .adviseRating(let form), .sendAppraisal(let form, _, _): form.refusals()
    case .object(let reason, let isDecidable):
      objectionRefusals(on: day, isDecidable: isDecidable, under: rules) + TextRule.required(.reason, reason)
    case .answerObjection(let statement):
      (facts.objection?.statement == nil ? [] : [.alreadyHeard]) + TextRule.required(.word, statement)
    case .decideObjection(let form, _): form.refusals(against: facts.appraisal)
    case .closeRecord(let closing): closing.refusals(under: rules)
    case .followUpEvaluation(let form, _): form.refusals(against: facts.evaluationFollowUp, under: rules)
    case .inviteHelper(let person):
      person == opening.owner || facts.helpers.contains(person)
        ? [.repeated(.helper, id: "\(person.number)")] : []
    case .dismissHelper(let person):
      facts.helpers.contains(person) ? [] : [.unknownChoice(.helper, id: "\(person.number)")]
    }
  }

  private func refusals(of proposal: ChangeProposal, under rules: Rulebook) -> [Refusal] {
    proposal.refusals(
      against: facts.plan ?? Plan(), isObserved: facts.observation != nil, under: rules, rubricSet: opening.rubricSet)
  }

  private var proposalRefusals: [Refusal] { facts.proposal == nil ? [.noProposal] : [] }

  /// A move is answered by the side that did not propose it.
  private func moveRefusals(by actor: Actor) -> [Refusal] {
    guard let pending = facts.pendingMove else { return [.noMove] }
    let isOwn = pending.byOwner ? actor.standing == .owner : [.assessor, .team].contains(actor.standing)
    return isOwn ? [.ownMove] : []
  }

  /// An objection that nobody can ever decide would stop the clock and wait for ever: it is not taken.
  private func objectionRefusals(on day: Day, isDecidable: Bool, under rules: Rulebook) -> [Refusal] {
    let undecidable: [Refusal] = isDecidable ? [] : [.nobodyDecides]
    guard let ends = objectionEnds(under: rules), day > ends else { return undecidable }
    return [.objectionTooLate(ended: ends)] + undecidable
  }
}
