import Domain
import JSON

/// The written form of an event: its kind with a version, and its body. Every kind that ever landed is read for ever;
/// Tests/AppTests/Records keeps one body of each.
extension Written {
  /// The event with those who typed what it holds for its actor (*isi bersama*); nobody: as if there were no such thing.
  static func write(_ event: Event, typists: [PersonID]) -> (kind: String, body: JSON) {
    let (kind, body) = write(event)
    guard !typists.isEmpty, case .object(let members) = body else { return (kind, body) }
    return (kind, .object(members + [.init("helped_by", .array(typists.map { .integer($0.number) }))]))
  }

  static func typists(_ body: JSON) -> [PersonID] {
    (body["helped_by"]?.array ?? []).compactMap { $0.integer.map { PersonID($0) } }
  }

  static func write(_ event: Event) -> (kind: String, body: JSON) {
    switch event {
    case .opened(let one): ("opened.v1", write(one))
    case .planSubmitted(let plan): ("plan-submitted.v1", write(plan))
    case .planWithdrawn: ("plan-withdrawn.v1", [:])
    case .planReturned(let remarks): ("plan-returned.v1", ["remarks": write(remarks)])
    case .planApproved(let approval): ("plan-approved.v1", write(approval))
    case .planReopened: ("plan-reopened.v1", [:])
    case .planAgreed(let parties): ("plan-agreed.v1", write(parties))
    case .vacantPlanAgreed(let parties): ("vacant-plan-agreed.v1", write(parties))
    case .changeProposed(let one): ("change-proposed.v1", write(one))
    case .changeWithdrawn: ("change-withdrawn.v1", [:])
    case .changeAccepted(let word): ("change-accepted.v1", ["word": .text(word)])
    case .changeDeclined(let reason): ("change-declined.v1", ["reason": .text(reason)])
    case .preparationSubmitted(let one): ("preparation-submitted.v1", write(one))
    case .preparationReturned(let reason): ("preparation-returned.v1", ["reason": .text(reason)])
    case .preparationAccepted(let word): ("preparation-accepted.v1", ["word": .text(word)])
    case .moveProposed(let one): ("move-proposed.v1", write(one))
    case .moveAgreed(let word): ("move-agreed.v1", ["word": .text(word)])
    case .moveDeclined(let reason): ("move-declined.v1", ["reason": .text(reason)])
    case .observationSent(let one): ("observation-sent.v1", write(one))
    case .observationAnswered(let word): ("observation-answered.v1", ["word": .text(word)])
    case .followUpSubmitted(let one): ("follow-up-submitted.v1", write(one))
    case .followUpAnswered(let word, let one): ("follow-up-answered.v1", .object(answer(word, one)))
    case .effortReported(let one): ("effort-reported.v1", write(one))
    case .effortAnswered(let word): ("effort-answered.v1", ["word": .text(word)])
    case .reflectionSubmitted(let one): ("reflection-submitted.v1", write(one))
    case .reflectionAnswered(let word, let one): ("reflection-answered.v1", .object(answer(word, one)))
    case .documentChecked(let one): ("document-checked.v1", write(one))
    case .feedbackGiven(let one): ("feedback-given.v1", write(one))
    case .periodEvaluated(let one): ("period-evaluated.v1", write(one))
    case .ratingAdvised(let one): ("rating-advised.v1", write(one))
    case .appraisalSent(let one): ("appraisal-sent.v1", write(one))
    case .appraisalWithdrawn(let reason): ("appraisal-withdrawn.v1", ["reason": .text(reason)])
    case .resultAccepted(let word): ("result-accepted.v1", ["word": .text(word)])
    case .objected(let reason): ("objected.v1", ["reason": .text(reason)])
    case .objectionAnswered(let statement): ("objection-answered.v1", ["statement": .text(statement)])
    case .objectionDecided(let one): ("objection-decided.v1", write(one))
    case .recordClosed(let one): ("record-closed.v1", write(one))
    case .evaluationFollowedUp(let one): ("evaluation-followed-up.v1", write(one))
    case .helperInvited(let person): ("helper-invited.v1", ["person": .integer(person.number)])
    case .helperDismissed(let person): ("helper-dismissed.v1", ["person": .integer(person.number)])
    }
  }

  static func event(kind: String, body: JSON) throws -> Event {
    switch kind {
    case "opened.v1": .opened(try opening(body))
    case "plan-submitted.v1": .planSubmitted(try plan(body))
    case "plan-withdrawn.v1": .planWithdrawn
    case "plan-returned.v1": .planReturned(try remarks(body.value("remarks")))
    case "plan-approved.v1": .planApproved(try approval(body))
    case "plan-reopened.v1": .planReopened
    case "plan-agreed.v1": .planAgreed(try parties(body))
    case "vacant-plan-agreed.v1": .vacantPlanAgreed(try parties(body))
    case "change-proposed.v1": .changeProposed(try changeProposal(body))
    case "change-withdrawn.v1": .changeWithdrawn
    case "change-accepted.v1": .changeAccepted(word: try body.string("word"))
    case "change-declined.v1": .changeDeclined(reason: try body.string("reason"))
    case "preparation-submitted.v1": .preparationSubmitted(try preparation(body))
    case "preparation-returned.v1": .preparationReturned(reason: try body.string("reason"))
    case "preparation-accepted.v1": .preparationAccepted(word: try body.string("word"))
    case "move-proposed.v1": .moveProposed(try pendingMove(body))
    case "move-agreed.v1": .moveAgreed(word: try body.string("word"))
    case "move-declined.v1": .moveDeclined(reason: try body.string("reason"))
    case "observation-sent.v1": .observationSent(try observation(body))
    case "observation-answered.v1": .observationAnswered(word: try body.string("word"))
    case "follow-up-submitted.v1": .followUpSubmitted(try followUp(body))
    case "follow-up-answered.v1": .followUpAnswered(word: try body.string("word"), try categories(body))
    case "effort-reported.v1": .effortReported(try effort(body))
    case "effort-answered.v1": .effortAnswered(word: try body.string("word"))
    case "reflection-submitted.v1": .reflectionSubmitted(try reflection(body))
    case "reflection-answered.v1": .reflectionAnswered(word: try body.string("word"), try categories(body))
    case "document-checked.v1": .documentChecked(try documentCheck(body))
    case "feedback-given.v1": .feedbackGiven(try feedback(body))
    case "period-evaluated.v1": .periodEvaluated(try periodicEvaluation(body))
    case "rating-advised.v1": .ratingAdvised(try ratingAdvice(body))
    case "appraisal-sent.v1": .appraisalSent(try appraisal(body))
    case "appraisal-withdrawn.v1": .appraisalWithdrawn(reason: try body.string("reason"))
    case "result-accepted.v1": .resultAccepted(word: try body.string("word"))
    case "objected.v1": .objected(reason: try body.string("reason"))
    case "objection-answered.v1": .objectionAnswered(statement: try body.string("statement"))
    case "objection-decided.v1": .objectionDecided(try objectionDecision(body))
    case "record-closed.v1": .recordClosed(try closing(body))
    case "evaluation-followed-up.v1": .evaluationFollowedUp(try evaluationFollowUp(body))
    case "helper-invited.v1": .helperInvited(PersonID(try body.integer("person")))
    case "helper-dismissed.v1": .helperDismissed(PersonID(try body.integer("person")))
    default: throw Unreadable(what: kind)
    }
  }

  static func write(_ one: Opening) -> JSON {
    let members: [JSON.Member] = [
      .init("record", .integer(one.record.number)), .init("owner", .integer(one.owner.number)),
      .init("school", .integer(one.school.number)), .init("period", .integer(one.period.number)),
      .init("from", .text(one.from.text)), .init("to", .text(one.to.text)), .init("rulebook", .text(one.rulebook)),
      .init("rulebook_hash", .text(one.rulebookHash)), .init("rubrics", .text(one.rubricSet)),
    ]
    // A teacher's is written as it was before there were others.
    return .object(members + (one.subject == .teacher ? [] : [.init("subject", .text(one.subject.rawValue))]))
  }

  static func opening(_ json: JSON) throws -> Opening {
    Opening(
      record: RecordID(try json.integer("record")), owner: PersonID(try json.integer("owner")),
      school: SchoolID(try json.integer("school")), period: PeriodID(try json.integer("period")),
      from: try day(json, "from"), to: try day(json, "to"), rulebook: try json.string("rulebook"),
      rulebookHash: try json.string("rulebook_hash"), rubricSet: try json.string("rubrics"),
      subject: json["subject"] == nil ? .teacher : try word(json, "subject"))
  }
}
