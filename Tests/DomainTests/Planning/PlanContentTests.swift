import Domain
import Testing

@Suite("A plan that is submitted")
struct PlanContentTests {
  // R-PLAN-2, R-REC-4
  @Test("is taken with the least that the rulebook asks for, and refused for each fault", arguments: duties + practice)
  func dutiesAndPractice(flaw: Flaw) throws { try flaw.check() }

  // R-PLAN-4, R-PLAN-5, R-PLAN-6
  @Test("has its topics and its guides", arguments: competence + behaviour)
  func competenceAndBehaviour(flaw: Flaw) throws { try flaw.check() }

  // R-PLAN-7
  @Test("says everything that is missing at once")
  func together() {
    let refusals = Plan().refusals(under: Example.rulebook, rubricSet: Example.opening.rubricSet)
    #expect(
      Set(refusals)
        == Set(
          [
            .wrongCount(.duties, atLeast: 1, atMost: 5), .wrongCount(.practice, atLeast: 1, atMost: 1),
            .wrongCount(.competence, atLeast: 1, atMost: 5),
          ] + rules.behaviour.values.map { .wrongCount(.guides(value: $0.id), atLeast: 1, atMost: 3) }))
    #expect(refusals.count == 10)
  }

  // R-PLAN-3
  @Test("chooses among the sub-indicators of its own rubric set, not of another")
  func otherRubric() throws {
    let counselling = try #require(rules.rubricSet("bk"))
    let plan = Example.plan
    let refusals = plan.refusals(in: .practice, under: rules, rubricSet: counselling.id)
    #expect(refusals == [.unknownChoice(.practice, id: try #require(plan.practice.first).indicator.id)])
    #expect(plan.refusals(in: .practice, under: rules, rubricSet: "umum") == [])
  }

  // R-PLAN-19
  @Test("chooses freely beside what is recommended")
  func otherThanRecommended() throws {
    let own = try #require(rules.rubricSet(Example.opening.rubricSet))
    let recommended = Suggestion(indicator: own.indicators[0], year: 2025, reason: "Capaian ini paling rendah.")
    for id in own.indicators {
      var plan = Example.plan
      plan.practice = [try #require(rules.practiceChoice(id, suggestion: recommended))]
      #expect(plan.refusals(under: rules, rubricSet: own.id) == [], "\(id)")
    }
  }

  // R-PLAN-8
  @Test("may leave out a part that the rulebook does not require, but not half of it")
  func optionalPart() throws {
    let index = try #require(rules.planParts.firstIndex { $0.part == .competence })
    let edited = try WrittenRulebook.shipped2026().edited(.set("planParts[\(index)].required", .boolean(false)))
    let lenient = try Rulebook.read(edited)
    var plan = Example.plan
    plan.competence = []
    #expect(plan.refusals(under: lenient, rubricSet: "umum") == [])
    plan.competence = [CompetencePlan(activity: Example.plan.competence[0].activity, topic: "")]
    #expect(
      plan.refusals(under: lenient, rubricSet: "umum") == [.missing(.topic(id: plan.competence[0].activity.id))])
  }

  @Test("is kept as it was sent, and forgets why it came back")
  func kept() throws {
    var biography = try Example.biography(at: .planReturned)
    #expect(biography.record.remarks.map(\.part) == [.competence])
    let day = Example.day("2026-01-14")
    try biography.ask(.submitPlan(Example.plan), as: .owner, on: day, under: rules)
    #expect(biography.record.plan == Example.plan)
    #expect(biography.record.remarks == [])
    #expect(biography.record.since == day)
  }
}

private let rules = Example.rulebook
private let nothing = SuppliedChoice(id: "tidak-ada", title: "Tidak ada")

private func plan(_ change: (inout Plan) -> Void) -> Command {
  var plan = Example.plan
  change(&plan)
  return .submitPlan(plan)
}

private let duties: [Flaw] = {
  let duty = Example.plan.duties[0]
  let extra = Example.choice(rules.additionalDuties[0])
  func extraDuty(_ decree: String) -> Command {
    plan { $0.additionalDuties = [AdditionalDuty(duty: extra, decree: decree)] }
  }
  return [
    Flaw("all that is needed", .submitPlan(Example.plan)),
    Flaw("every duty", plan { $0.duties = rules.duties.map(Example.choice) }),
    Flaw("no duty", plan { $0.duties = [] }, .wrongCount(.duties, atLeast: 1, atMost: 5)),
    Flaw(
      "a duty that the rulebook does not have", plan { $0.duties.append(nothing) },
      .unknownChoice(.duties, id: nothing.id)),
    Flaw("a duty twice", plan { $0.duties.append(duty) }, .repeated(.duties, id: duty.id)),
    Flaw(
      "an additional duty that the rulebook does not have",
      plan { $0.additionalDuties = [AdditionalDuty(duty: nothing, decree: "SK 12/2026")] },
      .unknownChoice(.additionalDuties, id: nothing.id)),
    Flaw(
      "an additional duty twice",
      plan { $0.additionalDuties = Array(repeating: AdditionalDuty(duty: extra, decree: "SK 12/2026"), count: 2) },
      .repeated(.additionalDuties, id: extra.id)),
  ] + flaws(.decree(id: extra.id), required: true, extraDuty)
}()

private let practice: [Flaw] = {
  let offered = rules.indicators(of: rules.rubricSet("umum")!).map { rules.practiceChoice($0.id, suggestion: nil)! }
  let unknown = PracticeChoice(
    indicator: nothing, workResult: "", superiorsResult: "", individualIndicator: "", target: "", suggestion: nil)
  return [
    Flaw("no sub-indicator", plan { $0.practice = [] }, .wrongCount(.practice, atLeast: 1, atMost: 1)),
    Flaw(
      "two sub-indicators", plan { $0.practice = Array(offered.prefix(2)) },
      .wrongCount(.practice, atLeast: 1, atMost: 1)),
    Flaw(
      "the same sub-indicator twice", plan { $0.practice = [offered[0], offered[0]] },
      .repeated(.practice, id: offered[0].indicator.id)),
    Flaw(
      "a sub-indicator that nobody offers", plan { $0.practice = [unknown] }, .unknownChoice(.practice, id: nothing.id)),
  ] + offered.map { choice in Flaw("sub-indicator \(choice.indicator.id)", plan { $0.practice = [choice] }) }
}()

private let competence: [Flaw] = {
  let activities = rules.competence.activities.map { SuppliedChoice(id: $0.id, title: $0.title) }
  func topics(_ chosen: [SuppliedChoice]) -> Command {
    plan { $0.competence = chosen.map { CompetencePlan(activity: $0, topic: "Asesmen awal") } }
  }
  return [
    Flaw("no activity", topics([]), .wrongCount(.competence, atLeast: 1, atMost: 5)),
    Flaw("five activities", topics(Array(activities.prefix(5)))),
    Flaw("six activities", topics(activities), .wrongCount(.competence, atLeast: 1, atMost: 5)),
    Flaw("an activity twice", topics([activities[0], activities[0]]), .repeated(.competence, id: activities[0].id)),
    Flaw("an activity that nobody offers", topics([nothing]), .unknownChoice(.competence, id: nothing.id)),
  ]
    + flaws(.topic(id: activities[0].id), required: true) { topic in
      plan { $0.competence = [CompetencePlan(activity: activities[0], topic: topic)] }
    }
}()

private let behaviour: [Flaw] = {
  let first = Example.plan.behaviour[0]
  let value = first.value.id
  func guides(_ guides: [SuppliedChoice]) -> Command {
    plan { $0.behaviour[0] = BehaviourChoice(value: first.value, guides: guides) }
  }
  return [
    Flaw("every guide of a value", guides(rules.behaviour.values[0].guides.map(Example.choice))),
    Flaw("a value without a guide", guides([]), .wrongCount(.guides(value: value), atLeast: 1, atMost: 3)),
    Flaw(
      "a value left out", plan { $0.behaviour.removeFirst() }, .wrongCount(.guides(value: value), atLeast: 1, atMost: 3)
    ),
    Flaw(
      "a guide twice", guides([first.guides[0], first.guides[0]]),
      .repeated(.guides(value: value), id: first.guides[0].id)),
    Flaw(
      "the guide of another value", guides(Example.plan.behaviour[1].guides),
      .unknownChoice(.guides(value: value), id: Example.plan.behaviour[1].guides[0].id)),
    Flaw("a value twice", plan { $0.behaviour.append(first) }, .repeated(.behaviour, id: value)),
    Flaw(
      "a value that the rulebook does not have",
      plan { $0.behaviour.append(BehaviourChoice(value: nothing, guides: [])) },
      .unknownChoice(.behaviour, id: nothing.id),
      .wrongCount(.behaviour, atLeast: 0, atMost: 7)),
  ]
}()
