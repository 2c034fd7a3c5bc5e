import Domain
import JSON

/// The written form of what the improvement cycle and the rating leave behind.
extension Written {
  static func write(_ one: Preparation) -> JSON {
    [
      "target": .text(one.targetBehaviour), "learning": .text(one.learningEffort),
      "day": .text(one.observationDay.text), "time": .text(one.lessonTime), "lesson": .text(one.lesson),
      "materials": .text(one.materials),
    ]
  }

  static func preparation(_ json: JSON) throws -> Preparation {
    Preparation(
      targetBehaviour: try json.string("target"), learningEffort: try json.string("learning"),
      observationDay: try day(json, "day"), lessonTime: try json.string("time"), lesson: try json.string("lesson"),
      materials: try json.string("materials"))
  }

  static func write(_ one: Observation) -> JSON {
    [
      "day": .text(one.day.text),
      "findings": .array(
        one.findings.map {
          [
            "focus": write($0.focus), "level": optional($0.level?.rawValue), "evidence": .text($0.evidence),
            "recommendation": .text($0.recommendation),
          ]
        }),
      "note": .text(one.note),
    ]
  }

  static func observation(_ json: JSON) throws -> Observation {
    Observation(
      day: try day(json, "day"),
      findings: try json.array("findings").map { finding in
        Finding(
          focus: try choice(finding.value("focus")),
          level: try finding["level"]?.string.map { _ in try word(finding, "level") },
          evidence: try finding.string("evidence"), recommendation: try finding.string("recommendation"))
      }, note: try json.string("note"))
  }

  static func write(_ one: FollowUp) -> JSON {
    [
      "challenge": .text(one.challenge), "goal": .text(one.goal), "effort": .text(one.effort),
      "schedule": .text(one.schedule), "support": .text(one.support),
    ]
  }

  static func followUp(_ json: JSON) throws -> FollowUp {
    FollowUp(
      challenge: try json.string("challenge"), goal: try json.string("goal"), effort: try json.string("effort"),
      schedule: try json.string("schedule"), support: try json.string("support"))
  }

  static func write(_ one: EffortReport) -> JSON { ["done": .text(one.done), "effect": .text(one.effect)] }

  static func effort(_ json: JSON) throws -> EffortReport {
    EffortReport(done: try json.string("done"), effect: try json.string("effect"))
  }

  static func write(_ one: Reflection) -> JSON {
    [
      "inspiration": .text(one.inspiration), "change": .text(one.change), "challenges": .text(one.challenges),
      "plan": .text(one.plan),
    ]
  }

  static func reflection(_ json: JSON) throws -> Reflection {
    Reflection(
      inspiration: try json.string("inspiration"), change: try json.string("change"),
      challenges: try json.string("challenges"), plan: try json.string("plan"))
  }

  /// Where nothing was noted there is no member, as before there was such a thing.
  static func members(_ one: CoachingCategories) -> [JSON.Member] {
    (one.awareness.map { [JSON.Member("awareness", write($0))] } ?? [])
      + (one.followUpKind.map { [JSON.Member("follow_up_kind", write($0))] } ?? [])
  }

  static func answer(_ word: String, _ one: CoachingCategories) -> [JSON.Member] {
    [JSON.Member("word", .text(word))] + members(one)
  }

  static func categories(_ json: JSON) throws -> CoachingCategories {
    CoachingCategories(
      awareness: try json["awareness"].map(choice), followUpKind: try json["follow_up_kind"].map(choice))
  }

  static func write(_ one: DocumentCheck) -> JSON {
    ["document": write(one.document), "available": .boolean(one.available), "note": .text(one.note)]
  }

  static func documentCheck(_ json: JSON) throws -> DocumentCheck {
    DocumentCheck(
      document: try choice(json.value("document")), available: try json.boolean("available"),
      note: try json.string("note"))
  }

  static func write(_ one: Feedback) -> JSON {
    ["from": .integer(one.from.number), "day": .text(one.day.text), "text": .text(one.text)]
  }

  static func feedback(_ json: JSON) throws -> Feedback {
    Feedback(from: PersonID(try json.integer("from")), day: try day(json, "day"), text: try json.string("text"))
  }

  static func write(_ one: Appraisal) -> JSON {
    let (points, reason): (JSON, JSON) =
      switch one.credit {
      case .hundredths(let number): (.integer(Int64(number)), .null)
      case .none(let reason): (.null, .text(word(reason)))
      }
    let members: [JSON.Member] = [
      .init("realisation", .text(one.realisation)), .init("result", .text(one.result.rawValue)),
      .init("result_reason", .text(one.resultReason)), .init("behaviour", .text(one.behaviour.rawValue)),
      .init("behaviour_reason", .text(one.behaviourReason)), .init("recommendation", .text(one.recommendation)),
      .init("predicate", .text(one.predicate.rawValue)), .init("credit", points), .init("no_credit", reason),
      .init("parties", write(one.parties)),
    ]
    // Where nothing was set there is no member, as before there was such a thing.
    let achievement = one.basis.achievement.map { [JSON.Member("achievement", .text($0.rawValue))] } ?? []
    let service: [JSON.Member] =
      one.basis.service.isEmpty ? [] : [.init("service", .array(one.basis.service.map(write)))]
    return .object(members + achievement + service)
  }

  static func appraisal(_ json: JSON) throws -> Appraisal {
    let credit: CreditPoints
    if let points = json["credit"]?.integer {
      credit = .hundredths(Int(points))
    } else {
      let text = try json.string("no_credit")
      guard let reason = CreditPoints.Reason.allCases.first(where: { word($0) == text }) else {
        throw Unreadable(what: "no_credit")
      }
      credit = .none(reason)
    }
    return Appraisal(
      realisation: try json.string("realisation"), result: try word(json, "result"),
      resultReason: try json.string("result_reason"), behaviour: try word(json, "behaviour"),
      behaviourReason: try json.string("behaviour_reason"), recommendation: try json.string("recommendation"),
      predicate: try word(json, "predicate"), credit: credit, parties: try parties(json.value("parties")),
      basis: RatingBasis(
        achievement: try json["achievement"].map { _ in try word(json, "achievement") },
        service: try (json["service"]?.array ?? []).map(serviceSpan)))
  }

  private static func word(_ reason: CreditPoints.Reason) -> String {
    switch reason {
    case .contract: "contract"
    case .candidate: "candidate"
    case .notASN: "not-asn"
    case .noFunctionalGrade: "no-grade"
    }
  }
}
