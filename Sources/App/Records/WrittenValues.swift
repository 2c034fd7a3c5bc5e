import Domain
import JSON

/// The written form of the values inside events and states. Keys are a written format: they are never renamed, only
/// added to, whatever becomes of the names in Domain.
enum Written {
  /// A stored text that is not what it should be.
  struct Unreadable: Error { let what: String }

  static func day(_ json: JSON, _ key: String) throws -> Day {
    guard let day = Day(try json.string(key)) else { throw Unreadable(what: key) }
    return day
  }

  static func word<Word: RawRepresentable<String>>(_ json: JSON, _ key: String) throws -> Word {
    guard let word = Word(rawValue: try json.string(key)) else { throw Unreadable(what: key) }
    return word
  }

  static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

  static func write(_ choice: SuppliedChoice) -> JSON { ["id": .text(choice.id), "title": .text(choice.title)] }

  static func choice(_ json: JSON) throws -> SuppliedChoice {
    SuppliedChoice(id: try json.string("id"), title: try json.string("title"))
  }

  // MARK: Plan

  static func write(_ plan: Plan) -> JSON {
    [
      "duties": .array(plan.duties.map(write)),
      "additional": .array(plan.additionalDuties.map { ["duty": write($0.duty), "decree": .text($0.decree)] }),
      "practice": .array(plan.practice.map(write)),
      "competence": .array(plan.competence.map { ["activity": write($0.activity), "topic": .text($0.topic)] }),
      "behaviour": .array(
        plan.behaviour.map { ["value": write($0.value), "guides": .array($0.guides.map(write))] }),
    ]
  }

  static func plan(_ json: JSON) throws -> Plan {
    Plan(
      duties: try json.array("duties").map(choice),
      additionalDuties: try json.array("additional").map {
        AdditionalDuty(duty: try choice($0.value("duty")), decree: try $0.string("decree"))
      },
      practice: try json.array("practice").map(practice),
      competence: try json.array("competence").map {
        CompetencePlan(activity: try choice($0.value("activity")), topic: try $0.string("topic"))
      },
      behaviour: try json.array("behaviour").map {
        BehaviourChoice(value: try choice($0.value("value")), guides: try $0.array("guides").map(choice))
      })
  }

  private static func write(_ practice: PracticeChoice) -> JSON {
    [
      "indicator": write(practice.indicator), "result": .text(practice.workResult),
      "superior": .text(practice.superiorsResult), "measure": .text(practice.individualIndicator),
      "target": .text(practice.target),
      "suggestion": practice.suggestion.map {
        ["indicator": .text($0.indicator), "year": .integer(Int64($0.year)), "reason": .text($0.reason)]
      } ?? .null,
    ]
  }

  private static func practice(_ json: JSON) throws -> PracticeChoice {
    let suggestion = try json.value("suggestion")
    return PracticeChoice(
      indicator: try choice(json.value("indicator")), workResult: try json.string("result"),
      superiorsResult: try json.string("superior"), individualIndicator: try json.string("measure"),
      target: try json.string("target"),
      suggestion: suggestion.isNull
        ? nil
        : Suggestion(
          indicator: try suggestion.string("indicator"), year: Int(try suggestion.integer("year")),
          reason: try suggestion.string("reason")))
  }

  static func write(_ approval: Approval) -> JSON {
    [
      "expectations": .array(approval.expectations.map { ["value": write($0.value), "text": .text($0.text)] }),
      "annexes": .array(approval.annexes.map { ["annex": write($0.annex), "text": .text($0.text)] }),
      "note": .text(approval.note),
    ]
  }

  static func approval(_ json: JSON) throws -> Approval {
    Approval(
      expectations: try json.array("expectations").map {
        Expectation(value: try choice($0.value("value")), text: try $0.string("text"))
      },
      annexes: try json.array("annexes").map {
        AnnexText(annex: try choice($0.value("annex")), text: try $0.string("text"))
      }, note: try json.string("note"))
  }

  static func write(_ remarks: [PlanRemark]) -> JSON {
    .array(remarks.map { ["part": .text($0.part.rawValue), "reason": .text($0.reason)] })
  }

  static func remarks(_ json: JSON) throws -> [PlanRemark] {
    try (json.array ?? []).map { PlanRemark(part: try word($0, "part"), reason: try $0.string("reason")) }
  }

  // MARK: Parties

  static func write(_ parties: Parties) -> JSON {
    ["owner": write(parties.owner), "assessor": parties.assessor.map(write) ?? .null]
  }

  static func parties(_ json: JSON) throws -> Parties {
    let assessor = try json.value("assessor")
    return Parties(owner: try party(json.value("owner")), assessor: assessor.isNull ? nil : try party(assessor))
  }

  static func write(_ party: Party) -> JSON {
    [
      "person": .integer(party.person.number), "name": .text(party.name), "nip": optional(party.nip),
      "rank": optional(party.rank), "post": .text(party.post), "unit": .text(party.unit),
      "employment": .text(party.employment.rawValue), "grade": optional(party.grade?.rawValue),
    ]
  }

  static func party(_ json: JSON) throws -> Party {
    Party(
      person: PersonID(try json.integer("person")), name: try json.string("name"), nip: json["nip"]?.string,
      rank: json["rank"]?.string, post: try json.string("post"), unit: try json.string("unit"),
      employment: try word(json, "employment"), grade: try json["grade"]?.string.map { _ in try word(json, "grade") })
  }
}
