import Domain
import JSON

/// The written form of a record's state: a cache of the fold, refolded by a migration when `fold` rises.
extension Written {
  /// The version of the fold: raise it whenever `Record.apply` or this form changes.
  static let fold = 5

  static func write(_ record: Record) -> JSON {
    .object(
      [
        .init("opening", write(record.opening)), .init("stage", .text(record.stage.rawValue)),
        .init("version", .integer(Int64(record.version))), .init("since", .text(record.since.text)),
        .init(
          "revisions",
          .object(
            Part.allCases.compactMap { part in
              record.revisions[part].map { JSON.Member(part.rawValue, .integer(Int64($0))) }
            })),
      ]
        + [
          member("plan", record.plan.map(write)),
          member("remarks", record.remarks.isEmpty ? nil : write(record.remarks)),
          member("approval", record.approval.map(write)),
          member("agreed_on", record.agreedOn.map { .text($0.text) }),
          member("agreed_by", record.agreedBy.map(write)),
          member("preparation", record.preparation.map(write)),
          member("preparation_remark", record.preparationRemark.map { .text($0) }),
          member("preparation_answer", record.preparationAnswer.map { .text($0) }),
          member("proposal", record.proposal.map(write)),
          member("proposal_answer", record.proposalAnswer.map(write)),
          member("pending_move", record.pendingMove.map(write)),
          member("moves", record.moves.isEmpty ? nil : .array(record.moves.map(write))),
          member("observation", record.observation.map(write)),
          member("observation_answer", record.observationAnswer.map { .text($0) }),
          member("follow_up", record.followUp.map(write)),
          member("follow_up_answer", record.followUpAnswer.map { .text($0) }),
          member("follow_up_categories", write(record.followUpCategories)),
          member("effort", record.effort.map(write)),
          member("effort_answer", record.effortAnswer.map { .text($0) }),
          member("reflection", record.reflection.map(write)),
          member("reflection_answer", record.reflectionAnswer.map { .text($0) }),
          member("reflection_categories", write(record.reflectionCategories)),
          member("documents", record.documents.isEmpty ? nil : .array(record.documents.map(write))),
          member("feedback", record.feedback.isEmpty ? nil : .array(record.feedback.map(write))),
          member("periodic", record.periodic.isEmpty ? nil : .array(record.periodic.map(write))),
          member("advice", record.advice.isEmpty ? nil : .array(record.advice.map(write))),
          member("helpers", record.helpers.isEmpty ? nil : .array(record.helpers.map { .integer($0.number) })),
          member("appraisal", record.appraisal.map(write)),
          member("appraised_on", record.appraisedOn.map { .text($0.text) }),
          member("before_appraisal", record.stageBeforeAppraisal.map { .text($0.rawValue) }),
          member("withdrawal", record.withdrawalReason.map { .text($0) }),
          member("acceptance", record.acceptanceWord.map { .text($0) }),
          member("objection", record.objection.map(write)),
          member("decision", record.decision.map(write)),
          member("closing", record.closing.map(write)),
          member("evaluation_follow_up", record.evaluationFollowUp.map(write)),
        ].compactMap { $0 })
  }

  static func record(_ json: JSON) throws -> Record {
    var facts = Record.Facts()
    facts.plan = try json["plan"].map(plan)
    facts.remarks = try json["remarks"].map(remarks) ?? []
    facts.approval = try json["approval"].map(approval)
    facts.agreedOn = try json["agreed_on"].map { _ in try day(json, "agreed_on") }
    facts.agreedBy = try json["agreed_by"].map(parties)
    facts.preparation = try json["preparation"].map(preparation)
    facts.preparationRemark = json["preparation_remark"]?.string
    facts.preparationAnswer = json["preparation_answer"]?.string
    facts.proposal = try json["proposal"].map(changeProposal)
    facts.proposalAnswer = try json["proposal_answer"].map(proposalAnswer)
    facts.pendingMove = try json["pending_move"].map(pendingMove)
    facts.moves = try (json["moves"]?.array ?? []).map(move)
    facts.observation = try json["observation"].map(observation)
    facts.observationAnswer = json["observation_answer"]?.string
    facts.followUp = try json["follow_up"].map(followUp)
    facts.followUpAnswer = json["follow_up_answer"]?.string
    facts.followUpCategories = try json["follow_up_categories"].map(categories) ?? .none
    facts.effort = try json["effort"].map(effort)
    facts.effortAnswer = json["effort_answer"]?.string
    facts.reflection = try json["reflection"].map(reflection)
    facts.reflectionAnswer = json["reflection_answer"]?.string
    facts.reflectionCategories = try json["reflection_categories"].map(categories) ?? .none
    facts.documents = try (json["documents"]?.array ?? []).map(documentCheck)
    facts.feedback = try (json["feedback"]?.array ?? []).map(feedback)
    facts.periodic = try (json["periodic"]?.array ?? []).map(periodicEvaluation)
    facts.advice = try (json["advice"]?.array ?? []).map(ratingAdvice)
    facts.helpers = (json["helpers"]?.array ?? []).compactMap { $0.integer.map { PersonID($0) } }
    facts.appraisal = try json["appraisal"].map(appraisal)
    facts.appraisedOn = try json["appraised_on"].map { _ in try day(json, "appraised_on") }
    facts.stageBeforeAppraisal = try json["before_appraisal"].map { _ in try word(json, "before_appraisal") }
    facts.withdrawalReason = json["withdrawal"]?.string
    facts.acceptanceWord = json["acceptance"]?.string
    facts.objection = try json["objection"].map(objection)
    facts.decision = try json["decision"].map(objectionDecision)
    facts.closing = try json["closing"].map(closing)
    facts.evaluationFollowUp = try json["evaluation_follow_up"].map(evaluationFollowUp)
    var revisions: [Part: Int] = [:]
    for member in json["revisions"]?.members ?? [] {
      guard let part = Part(rawValue: member.key), let version = member.value.integer else {
        throw Unreadable(what: "revisions")
      }
      revisions[part] = Int(version)
    }
    return Record(
      try opening(json.value("opening")), stage: try word(json, "stage"), version: Int(try json.integer("version")),
      since: try day(json, "since"), revisions: revisions, facts: facts)
  }

  private static func write(_ one: CoachingCategories) -> JSON? { one == .none ? nil : .object(members(one)) }

  private static func member(_ key: String, _ value: JSON?) -> JSON.Member? { value.map { JSON.Member(key, $0) } }
}
