import Domain
import Testing

@Suite("Periodic evaluations")
struct PeriodicEvaluationTests {
  private func refusals(
    _ form: PeriodicForm, on day: String, after earlier: [PeriodicForm] = []
  ) throws -> [Refusal] {
    var biography = try Example.biography(at: .acting)
    for one in earlier {
      try biography.ask(.evaluatePeriod(one), as: .assessor, on: Example.day(day), under: Example.rulebook)
    }
    return biography.refusals(of: .evaluatePeriod(form), as: .assessor, on: Example.day(day), under: Example.rulebook)
  }

  // R-RATE-12
  @Test("are filled in from the first day of their month or quarter on")
  func begins() throws {
    let cases: [(PeriodicEvaluation.Rhythm, Int, String)] = [
      (.monthly, 1, "2026-01-01"), (.monthly, 7, "2026-07-01"), (.monthly, 12, "2026-12-01"),
      (.quarterly, 1, "2026-01-01"), (.quarterly, 2, "2026-04-01"), (.quarterly, 4, "2026-10-01"),
    ]
    for (rhythm, number, begins) in cases {
      let form = Example.periodic(rhythm: rhythm, number: number)
      let day = Example.day(begins)
      #expect(try refusals(form, on: day.text) == [])
      #expect(try refusals(form, on: (day + -1).text) == [.evaluatedTooEarly(begins: day)])
    }
  }

  // R-RATE-20
  @Test("are due when their month or quarter is over, but for what was over before the agreement")
  func due() throws {
    let opening = Example.opening
    func due(_ rhythm: PeriodicEvaluation.Rhythm, _ agreed: String, _ day: String) -> [Int] {
      rhythm.due(from: opening.from, to: opening.to, agreedOn: Example.day(agreed), on: Example.day(day))
    }
    #expect(due(.quarterly, "2026-01-20", "2026-03-31") == [])
    #expect(due(.quarterly, "2026-01-20", "2026-04-01") == [1])
    #expect(due(.quarterly, "2026-03-31", "2026-10-01") == [1, 2, 3])
    #expect(due(.quarterly, "2026-04-01", "2026-10-01") == [2, 3])
    #expect(due(.quarterly, "2026-01-20", "2027-01-01") == [1, 2, 3, 4])
    #expect(due(.monthly, "2026-02-01", "2026-04-30") == [2, 3])

    var biography = try Example.biography(at: .acting)
    let october = Example.day("2026-10-05")
    #expect(biography.record.missingEvaluations(nil, on: october) == [])
    #expect(biography.record.missingEvaluations(.quarterly, on: october) == [1, 2, 3])
    try biography.ask(
      .evaluatePeriod(Example.periodic(rhythm: .quarterly, number: 2)), as: .assessor, on: october,
      under: Example.rulebook)
    #expect(biography.record.missingEvaluations(.monthly, on: october) == [1, 3])
    #expect(try Example.record(at: .appraisalSent).missingEvaluations(.quarterly, on: october) == [])
    #expect(try Example.record(at: .planSubmitted).missingEvaluations(.quarterly, on: october) == [])
  }

  // R-RATE-11
  @Test("are as many as the year has months or quarters")
  func number() throws {
    for (rhythm, number) in [(PeriodicEvaluation.Rhythm.monthly, 13), (.monthly, 0), (.quarterly, 5), (.quarterly, 0)] {
      #expect(
        try refusals(Example.periodic(rhythm: rhythm, number: number), on: "2026-12-20")
          == [.unknownChoice(.evaluationNumber, id: "\(number)")])
    }
  }

  // R-RATE-12
  @Test("of a semester are its own months and quarters, and no others")
  func semester() throws {
    let whole = Example.opening
    let later = Opening(
      record: whole.record, owner: whole.owner, school: whole.school, period: whole.period,
      from: Example.day("2026-07-01"),
      to: whole.to, rulebook: whole.rulebook, rulebookHash: whole.rulebookHash, rubricSet: whole.rubricSet)
    #expect(PeriodicEvaluation.Rhythm.quarterly.parts(of: later).map(\.number) == [3, 4])
    #expect(PeriodicEvaluation.Rhythm.monthly.parts(of: later).map(\.number) == Array(7...12))
    #expect(PeriodicEvaluation.Rhythm.quarterly.parts(of: whole).map(\.number) == [1, 2, 3, 4])
    var biography = Biography(later, on: Example.day("2026-07-01"))
    for kind in [Command.Kind.submitPlan, .approvePlan, .agreePlan] {
      try biography.ask(
        Example.command(kind), as: Example.asker(of: kind), on: Example.day("2026-07-06"), under: Example.unlocked)
    }
    for (rhythm, number, refusals) in [
      (.quarterly, 1, [.unknownChoice(.evaluationNumber, id: "1")]), (.quarterly, 3, []),
      (.monthly, 6, [.unknownChoice(.evaluationNumber, id: "6")]), (.monthly, 7, []), (nil, 1, [.missing(.rhythm)]),
    ] as [(PeriodicEvaluation.Rhythm?, Int, [Refusal])] {
      let form = PeriodicForm(rhythm: rhythm, number: number, result: .meets, behaviour: .meets, note: "")
      #expect(
        biography.refusals(
          of: .evaluatePeriod(form), as: .assessor, on: Example.day("2026-07-31"), under: Example.unlocked)
          == refusals)
    }
  }

  // R-RATE-11
  @Test("keep to one rhythm, each of them once")
  func once() throws {
    let first = Example.periodic(rhythm: .quarterly, number: 1)
    #expect(
      try refusals(first, on: "2026-07-03", after: [first]) == [.repeated(.evaluationNumber, id: "1")])
    #expect(
      try refusals(Example.periodic(rhythm: .monthly, number: 2), on: "2026-07-03", after: [first])
        == [.otherRhythm(.quarterly)])
    #expect(try refusals(Example.periodic(rhythm: .quarterly, number: 3), on: "2026-07-03", after: [first]) == [])
  }

  // R-RATE-12
  @Test("have both ratings, and their predicate by the nine cells")
  func predicate() throws {
    #expect(try refusals(Example.periodic(result: nil), on: "2026-07-03") == [.missing(.resultRating)])
    var biography = try Example.biography(at: .acting)
    try biography.ask(
      .evaluatePeriod(Example.periodic(result: .below, note: "Mari bicara.")), as: .assessor,
      on: Example.day("2026-07-03"), under: Example.rulebook)
    let evaluation = try #require(biography.record.periodic.first)
    #expect(evaluation.predicate == .needsImprovement)
    #expect(biography.record.stage == .acting)
    #expect(biography.retold == biography.record)
  }
}

@Suite("Advice, closing, helpers and the calendar of the dinas")
struct DetourTests {
  private let day = Example.day("2026-08-03")

  // R-RATE-7
  @Test("a member of the team advises, and the last word of each counts")
  func advice() throws {
    var biography = try Example.biography(at: .acting)
    for result in [Rating.meets, .above] {
      try biography.ask(
        .adviseRating(Example.rating(result: result)), as: .team, on: day, under: Example.rulebook)
    }
    #expect(biography.record.advice.map(\.form.result) == [.above])
    #expect(biography.record.advice.map(\.from) == [Example.actor(.team).person])
    #expect(
      biography.refusals(of: .adviseRating(Example.rating(result: nil)), as: .team, on: day, under: Example.rulebook)
        == [.missing(.resultRating)])
  }

  // R-RATE-13
  @Test("a record is closed with a reason of the rulebook, by the assessor or their superior")
  func closing() throws {
    for standing in [Standing.assessor, .superior] {
      var biography = try Example.biography(at: .planReturned)
      try biography.ask(.closeRecord(Example.closing()), as: standing, on: day, under: Example.unlocked)
      #expect(biography.record.stage == .closed)
      #expect(biography.record.standingAppraisal == nil)
    }
    let biography = try Example.biography(at: .acting)
    func refusals(_ closing: Closing) -> [Refusal] {
      biography.refusals(of: .closeRecord(closing), as: .assessor, on: day, under: Example.rulebook)
    }
    #expect(refusals(Example.closing(id: "bosan")) == [.unknownChoice(.closingReason, id: "bosan")])
    #expect(refusals(Example.closing(id: "")) == [.missing(.closingReason)])
  }

  // R-COACH-17
  @Test("a helper is invited and dismissed by the owner, and is never the owner")
  func helpers() throws {
    var biography = try Example.biography(at: .planDraft)
    let helper = Example.actor(.helper).person
    try biography.ask(.inviteHelper(helper), as: .owner, on: day, under: Example.unlocked)
    #expect(biography.record.helpers == [helper])
    for person in [helper, Example.teacher] {
      #expect(
        biography.refusals(of: .inviteHelper(person), as: .owner, on: day, under: Example.unlocked)
          == [.repeated(.helper, id: "\(person.number)")])
    }
    try biography.ask(.dismissHelper(helper), as: .owner, on: day, under: Example.unlocked)
    #expect(biography.record.helpers == [])
    #expect(
      biography.refusals(of: .dismissHelper(helper), as: .owner, on: day, under: Example.unlocked)
        == [.unknownChoice(.helper, id: "\(helper.number)")])
  }

  // R-COACH-17
  @Test("a helper types only while there is something to type")
  func typists() throws {
    var biography = try Example.biography(at: .awaitingAppraisal)
    let helper = Example.actor(.helper).person
    try biography.ask(.inviteHelper(helper), as: .owner, on: day, under: Example.unlocked)
    #expect(biography.record.typists == [helper])
    try biography.ask(
      Example.command(.sendAppraisal), as: .assessor, on: Example.day(of: .sendAppraisal), under: Example.unlocked)
    #expect(biography.record.helpers == [helper])
    #expect(biography.record.typists == [])
  }

  // R-COACH-16
  @Test("the head of another school gives feedback only where the rulebook lets them")
  func otherPrincipal() throws {
    let biography = try Example.biography(at: .acting)
    let strict = try Rulebook.read(
      WrittenRulebook.shipped2026().edited(.set("detours.otherPrincipalFeedback", .boolean(false))))
    let feedback = Command.giveFeedback(text: "Di sekolah kami beliau membina pramuka.")
    #expect(biography.refusals(of: feedback, as: .otherPrincipal, on: day, under: Example.rulebook) == [])
    #expect(
      biography.refusals(of: feedback, as: .otherPrincipal, on: day, under: strict)
        == [.notYours([.assessor, .team, .colleague])])
  }

  // R-PERIOD-4
  @Test("an extended window closes later, never earlier")
  func extended() throws {
    let record = try Example.record(at: .planDraft)
    func standing(_ day: String, until: String) -> Window.Standing {
      record.standing(
        to: .planning, on: Example.day(day), under: Example.locked,
        calendar: Calendar(closings: [.planning: Example.day(until)]))
    }
    #expect(standing("2026-02-15", until: "2026-03-31") == .open)
    #expect(standing("2026-03-31", until: "2026-03-31") == .open)
    #expect(standing("2026-04-01", until: "2026-03-31") == .late(.block, closed: Example.day("2026-03-31")))
    #expect(standing("2026-02-01", until: "2026-01-15") == .late(.block, closed: Example.day("2026-01-31")))
    #expect(standing("2026-01-20", until: "2026-01-15") == .open)
  }

  // R-PERIOD-5
  @Test(
    "a closed period refuses every command but the answers to a sent rating and to an objection",
    arguments: Command.Kind.allCases)
  func closedPeriod(kind: Command.Kind) throws {
    let spared: Set<Command.Kind> = [.acceptResult, .object, .answerObjection, .decideObjection]
    let (stage, asker) = (Example.stage(of: kind), Example.asker(of: kind))
    let record = try Example.biography(at: stage, ready: kind, as: asker).record
    for closer in [Calendar.Closer.office, .foundation] {
      var refusals: [Refusal] = []
      do throws(Refused) {
        _ = try record.decide(
          Example.command(kind), by: Example.actor(asker), on: Example.day(of: kind, at: stage),
          under: Example.unlocked,
          calendar: Calendar(closedBy: closer))
      } catch {
        refusals = error.all
      }
      #expect(refusals == (spared.contains(kind) ? [] : [.periodClosed(by: closer)]))
    }
  }
}
