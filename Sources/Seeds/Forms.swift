import App
import Domain

/// What each form holds when somebody invented fills it in.
struct Forms {
  let rules: Rulebook
  let rubricSet: RubricSet
  let indicator: SubIndicator
  let suggestion: Suggestion?
  /// Both sides on the day of the command.
  var parties: Parties
  let service: [ServiceSpan]
  let texts: Texts
  /// Who decides objections; nil where the school has no office above it.
  var superior: Party?
  /// Whether the owner will object, which nobody does to the best.
  var isContested = false
  /// A colleague who helps typing.
  var helper: PersonID?

  private var phrases: Phrases { texts.phrases }

  func command(_ kind: Command.Kind, on day: Day, of record: Record, _ dice: inout Dice) -> Command {
    func say(_ list: [String]) -> String { texts.one(of: list, &dice) }
    switch kind {
    case .submitPlan: return .submitPlan(plan(&dice))
    case .withdrawPlan: return .withdrawPlan
    case .returnPlan:
      let part = dice.pick(rules.planParts.map(\.part))
      return .returnPlan([PlanRemark(part: part, reason: say(phrases.remarks[part] ?? ["Mohon diperiksa lagi."]))])
    case .approvePlan: return .approvePlan(approval(&dice))
    case .reopenPlan: return .reopenPlan
    case .agreePlan: return .agreePlan(parties)
    case .submitPreparation:
      return .submitPreparation(
        Preparation(
          targetBehaviour: say(phrases.targetBehaviours), learningEffort: say(phrases.learningEfforts),
          observationDay: min(day + dice.number(5...12), record.opening.to), lessonTime: say(phrases.lessonTimes),
          lesson: texts.lesson, materials: say(phrases.materials)))
    case .returnPreparation: return .returnPreparation(reason: say(phrases.returnReasons))
    case .acceptPreparation: return .acceptPreparation(word: say(phrases.preparationAnswers))
    case .sendObservation:
      let findings = record.focuses(under: rules).map { finding($0, of: record.opening.subject, &dice) }
      return .sendObservation(Observation(day: day, findings: findings, note: say(phrases.observationNotes)))
    case .answerObservation: return .answerObservation(word: say(phrases.observationAnswers))
    case .submitFollowUp:
      return .submitFollowUp(
        FollowUp(
          challenge: say(phrases.challenges), goal: say(phrases.goals), effort: say(phrases.efforts),
          schedule: say(phrases.schedules), support: say(phrases.supports)))
    case .answerFollowUp: return .answerFollowUp(word: say(phrases.followUpAnswers), noted(before: true))
    case .reportEffort: return .reportEffort(EffortReport(done: say(phrases.done), effect: say(phrases.effects)))
    case .answerEffort: return .answerEffort(word: say(phrases.effortAnswers))
    case .submitReflection:
      return .submitReflection(
        Reflection(
          inspiration: say(phrases.inspirations), change: say(phrases.changes), challenges: say(phrases.hardest),
          plan: say(phrases.plans)))
    case .answerReflection: return .answerReflection(word: say(phrases.reflectionAnswers), noted(before: false))
    case .checkDocument: return .checkDocument(documentCheck(of: record, &dice))
    case .giveFeedback: return .giveFeedback(text: say(phrases.feedback))
    case .sendAppraisal: return .sendAppraisal(rating(&dice), parties, RatingBasis(service: service))
    case .acceptResult: return .acceptResult(word: say(phrases.acceptanceWords))
    case .agreeVacantPlan: return .agreeVacantPlan(Parties(owner: parties.owner, assessor: nil))
    case .proposeChange: return .proposeChange(change(of: record.plan ?? plan(&dice), &dice))
    case .withdrawChange: return .withdrawChange
    case .acceptChange: return .acceptChange(word: say(phrases.changeAnswers))
    case .declineChange: return .declineChange(reason: say(Texts.changeRefusals))
    case .proposeMove:
      return .proposeMove(
        ObservationMove(
          day: min(day + dice.number(7...14), record.opening.to), lessonTime: say(phrases.lessonTimes),
          reason: say(Texts.moveReasons)))
    case .agreeMove: return .agreeMove(word: say(Texts.moveAnswers))
    case .declineMove: return .declineMove(reason: say(Texts.moveReasons))
    case .evaluatePeriod:
      return .evaluatePeriod(
        PeriodicForm(
          rhythm: .quarterly, number: record.periodic.count + 1, result: .meets, behaviour: .meets,
          note: say(phrases.periodicNotes)))
    case .adviseRating: return .adviseRating(rating(&dice))
    case .withdrawAppraisal: return .withdrawAppraisal(reason: say(Texts.withdrawalReasons))
    case .object: return .object(reason: say(Texts.objections))
    case .answerObjection: return .answerObjection(statement: say(Texts.statements))
    case .decideObjection: return .decideObjection(verdict(on: record), by: superior ?? parties.owner)
    case .closeRecord:
      let reason = rules.detours.closings.first { $0.id == "tugas-belajar" } ?? rules.detours.closings[0]
      return .closeRecord(Closing(reason: choice(reason), note: say(Texts.closingNotes)))
    case .followUpEvaluation:
      let proposal = record.standingAppraisal.flatMap { rules.evaluationFollowUp?.proposal(for: $0.predicate) }
      return .followUpEvaluation(
        proposal ?? EvaluationFollowUpForm(kinds: [], sentence: ""), by: parties.assessor ?? parties.owner)
    case .inviteHelper: return .inviteHelper(helper ?? record.opening.owner)
    case .dismissHelper: return .dismissHelper(helper ?? record.opening.owner)
    }
  }

  /// The kategori of Formulir C and D: somebody sees a difficulty, and later what it does.
  private func noted(before: Bool) -> CoachingCategories {
    func choice(_ item: SuppliedItem?) -> SuppliedChoice? { item.map { SuppliedChoice(id: $0.id, title: $0.title) } }
    let (levels, kinds) = (rules.coaching.awareness, rules.coaching.followUpKinds)
    return before
      ? CoachingCategories(awareness: choice(levels.dropFirst().first))
      : CoachingCategories(awareness: choice(levels.last), followUpKind: choice(kinds.first))
  }

  /// The same plan with one more thing to learn, or another one where there is room for no more.
  private func change(of agreed: Plan, _ dice: inout Dice) -> ChangeProposal {
    var plan = agreed
    let free = rules.competence.activities.first { one in !plan.competence.contains { $0.activity.id == one.id } }
    if let free {
      if plan.competence.count >= rules.competence.maximum { plan.competence.removeLast() }
      plan.competence.append(
        CompetencePlan(
          activity: SuppliedChoice(id: free.id, title: free.title), topic: texts.one(of: phrases.topics, &dice)))
    }
    return ChangeProposal(plan: plan, reason: texts.one(of: Texts.changeReasons, &dice))
  }

  /// One step better than it was sent, where it was not the best already.
  private func verdict(on record: Record) -> ObjectionForm {
    let (result, behaviour) = (record.appraisal?.result ?? .meets, record.appraisal?.behaviour ?? .meets)
    if result == .above {
      return ObjectionForm(verdict: .rejected, result: nil, behaviour: nil, reason: Texts.rejection)
    }
    return ObjectionForm(
      verdict: .upheld, result: result == .below ? .meets : .above, behaviour: behaviour, reason: Texts.upholding)
  }

  private func choice(_ item: SuppliedItem) -> SuppliedChoice { SuppliedChoice(id: item.id, title: item.title) }

  private func plan(_ dice: inout Dice) -> Plan {
    var duties: [AdditionalDuty] = []
    if dice.happens(40), let duty = rules.additionalDuties.randomElement(using: &dice) {
      duties = [AdditionalDuty(duty: choice(duty), decree: texts.one(of: Texts.decrees, &dice))]
    }
    let count = max(1, min(rules.competence.maximum, max(rules.competence.minimum, dice.number(1...2))))
    return Plan(
      duties: rules.duties.prefix(duties.isEmpty ? max(1, rules.duties.count - 1) : rules.duties.count).map(choice),
      additionalDuties: duties,
      practice: [rules.practiceChoice(indicator.id, suggestion: suggestion)].compactMap { $0 },
      competence: rules.competence.activities.shuffled(using: &dice).prefix(count).map {
        CompetencePlan(
          activity: SuppliedChoice(id: $0.id, title: $0.title), topic: texts.one(of: phrases.topics, &dice))
      },
      behaviour: rules.behaviour.values.map { value in
        BehaviourChoice(
          value: SuppliedChoice(id: value.id, title: value.title),
          guides: value.guides.shuffled(using: &dice).prefix(max(1, rules.behaviour.minimumGuides)).map(choice))
      })
  }

  private func approval(_ dice: inout Dice) -> Approval {
    Approval(
      expectations: rules.behaviour.values.map {
        Expectation(value: SuppliedChoice(id: $0.id, title: $0.title), text: $0.expectation)
      },
      annexes: rules.annexes.compactMap { annex in
        annex.suggestions.randomElement(using: &dice).map {
          AnnexText(annex: SuppliedChoice(id: annex.id, title: annex.title), text: $0)
        }
      }, note: texts.one(of: phrases.notes, &dice))
  }

  private func finding(_ focus: FocusBehaviour, of subject: Subject, _ dice: inout Dice) -> Finding {
    let level: ObservationLevel = dice.pick([.effective, .effective, .notEffective, .notEffective, .notDone])
    let seen = Texts.lowered(dice.pick(focus.recommended))
    let plain = seen.hasSuffix(".") ? String(seen.dropLast()) : seen
    let who =
      switch subject {
      case .teacher: "Guru"
      case .principal: "Kepala sekolah"
      case .supervisor: "Pengawas"
      }
    let evidence =
      switch level {
      case .effective: "\(who) terlihat \(plain)."
      case .notEffective: "\(who) sudah mulai \(plain)\(texts.one(of: phrases.partlyDone, &dice))."
      case .notDone: ""
      }
    return Finding(
      focus: SuppliedChoice(id: focus.id, title: focus.title), level: level, evidence: evidence,
      recommendation: level == .effective ? "" : "Coba " + Texts.lowered(dice.pick(focus.recommended)))
  }

  private func documentCheck(of record: Record, _ dice: inout Dice) -> DocumentCheck {
    let checked = Set(record.documents.map(\.document.id))
    let document = rules.accountability.first { !checked.contains($0.id) } ?? rules.accountability[0]
    let isThere = dice.happens(85)
    return DocumentCheck(
      document: SuppliedChoice(id: document.id, title: document.title), available: isThere,
      note: isThere ? "" : texts.one(of: phrases.missingDocument, &dice))
  }

  private func rating(_ dice: inout Dice) -> RatingForm {
    RatingForm(
      realisation: texts.one(of: phrases.realisations, &dice),
      result: dice.pick(isContested ? [.meets, .below] : [.meets, .meets, .meets, .above, .below]),
      resultReason: texts.one(of: phrases.resultReasons, &dice), behaviour: dice.pick([.meets, .meets, .above]),
      behaviourReason: texts.one(of: phrases.behaviourReasons, &dice),
      recommendation: texts.one(of: phrases.recommendations, &dice))
  }
}
