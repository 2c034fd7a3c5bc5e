import Domain
import JSON

/// The written form of the detours of a year: changes, moves, periodic evaluations, advice, objections, closings.
extension Written {
  static func write(_ one: ChangeProposal) -> JSON { ["plan": write(one.plan), "reason": .text(one.reason)] }

  static func changeProposal(_ json: JSON) throws -> ChangeProposal {
    ChangeProposal(plan: try plan(json.value("plan")), reason: try json.string("reason"))
  }

  static func write(_ one: ProposalAnswer) -> JSON { ["accepted": .boolean(one.isAccepted), "text": .text(one.text)] }

  static func proposalAnswer(_ json: JSON) throws -> ProposalAnswer {
    ProposalAnswer(isAccepted: try json.boolean("accepted"), text: try json.string("text"))
  }

  static func write(_ one: ObservationMove) -> JSON {
    let members = [
      JSON.Member("day", .text(one.day.text)), JSON.Member("time", .text(one.lessonTime)),
      JSON.Member("reason", .text(one.reason)),
    ]
    return .object(members + (one.lesson.isEmpty ? [] : [JSON.Member("lesson", .text(one.lesson))]))
  }

  static func move(_ json: JSON) throws -> ObservationMove {
    ObservationMove(
      day: try day(json, "day"), lessonTime: try json.string("time"), lesson: json["lesson"]?.string ?? "",
      reason: try json.string("reason"))
  }

  static func write(_ one: PendingMove) -> JSON {
    ["move": write(one.move), "by": .text(one.byOwner ? "owner" : "observer")]
  }

  static func pendingMove(_ json: JSON) throws -> PendingMove {
    PendingMove(try move(json.value("move")), byOwner: try json.string("by") == "owner")
  }

  static func write(_ one: PeriodicEvaluation) -> JSON {
    [
      "rhythm": .text(one.rhythm.rawValue), "number": .integer(Int64(one.number)), "result": .text(one.result.rawValue),
      "behaviour": .text(one.behaviour.rawValue), "predicate": .text(one.predicate.rawValue), "note": .text(one.note),
    ]
  }

  static func periodicEvaluation(_ json: JSON) throws -> PeriodicEvaluation {
    PeriodicEvaluation(
      rhythm: try word(json, "rhythm"), number: Int(try json.integer("number")), result: try word(json, "result"),
      behaviour: try word(json, "behaviour"), predicate: try word(json, "predicate"), note: try json.string("note"))
  }

  static func write(_ one: RatingAdvice) -> JSON {
    [
      "from": .integer(one.from.number), "day": .text(one.day.text), "realisation": .text(one.form.realisation),
      "result": optional(one.form.result?.rawValue), "result_reason": .text(one.form.resultReason),
      "behaviour": optional(one.form.behaviour?.rawValue), "behaviour_reason": .text(one.form.behaviourReason),
      "recommendation": .text(one.form.recommendation),
    ]
  }

  static func ratingAdvice(_ json: JSON) throws -> RatingAdvice {
    RatingAdvice(
      from: PersonID(try json.integer("from")), day: try day(json, "day"),
      form: RatingForm(
        realisation: try json.string("realisation"), result: try word(json, "result"),
        resultReason: try json.string("result_reason"), behaviour: try word(json, "behaviour"),
        behaviourReason: try json.string("behaviour_reason"), recommendation: try json.string("recommendation")))
  }

  static func write(_ one: Objection) -> JSON {
    ["day": .text(one.day.text), "reason": .text(one.reason), "statement": optional(one.statement)]
  }

  static func objection(_ json: JSON) throws -> Objection {
    Objection(day: try day(json, "day"), reason: try json.string("reason"), statement: json["statement"]?.string)
  }

  static func write(_ one: ObjectionDecision) -> JSON {
    [
      "verdict": .text(one.verdict.rawValue), "reason": .text(one.reason), "by": write(one.by),
      "appraisal": one.appraisal.map(write) ?? .null,
    ]
  }

  static func objectionDecision(_ json: JSON) throws -> ObjectionDecision {
    let changed = try json.value("appraisal")
    return ObjectionDecision(
      verdict: try word(json, "verdict"), reason: try json.string("reason"), by: try party(json.value("by")),
      appraisal: changed.isNull ? nil : try appraisal(changed))
  }

  static func write(_ one: ServiceSpan) -> JSON {
    [
      "months": .integer(Int64(one.months)), "employment": .text(one.employment.rawValue),
      "grade": optional(one.grade?.rawValue),
    ]
  }

  static func serviceSpan(_ json: JSON) throws -> ServiceSpan {
    ServiceSpan(
      months: Int(try json.integer("months")), employment: try word(json, "employment"),
      grade: try json["grade"]?.string.map { _ in try word(json, "grade") })
  }

  static func write(_ one: EvaluationFollowUp) -> JSON {
    [
      "kinds": .array(one.kinds.map(write)), "sentence": .text(one.sentence), "by": write(one.by),
      "day": .text(one.day.text),
    ]
  }

  static func evaluationFollowUp(_ json: JSON) throws -> EvaluationFollowUp {
    EvaluationFollowUp(
      kinds: try json.array("kinds").map(choice), sentence: try json.string("sentence"),
      by: try party(json.value("by")), day: try day(json, "day"))
  }

  static func write(_ one: Closing) -> JSON { ["reason": write(one.reason), "note": .text(one.note)] }

  static func closing(_ json: JSON) throws -> Closing {
    Closing(reason: try choice(json.value("reason")), note: try json.string("note"))
  }
}
