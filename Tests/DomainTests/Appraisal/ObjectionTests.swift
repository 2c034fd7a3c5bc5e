import Domain
import Testing

@Suite("An objection")
struct ObjectionTests {
  /// The rating of the examples is sent on this day.
  private let sent = Example.day("2026-12-10")

  private func refusals(
    _ command: Command, as standing: Standing, on day: Day, at stage: Stage, under rules: Rulebook = Example.rulebook
  ) throws -> [Refusal] {
    try Example.biography(at: stage).refusals(of: command, as: standing, on: day, under: rules)
  }

  // R-OBJ-1
  @Test("is made within fourteen days after the rating, with reasons", arguments: 0...16)
  func clock(days: Int) throws {
    let refusals = try refusals(.object(reason: "Belum lengkap."), as: .owner, on: sent + days, at: .appraisalSent)
    #expect(refusals == (days <= 14 ? [] : [.notAtThisStage(.deemedAccepted)]))
  }

  // R-OBJ-1, R-RATE-9
  @Test("is made in the same days where the result was accepted, for to accept is to have received", arguments: 5...16)
  func afterAcceptance(days: Int) throws {
    let refusals = try refusals(.object(reason: "Belum lengkap."), as: .owner, on: sent + days, at: .accepted)
    #expect(refusals == (days <= 14 ? [] : [.objectionTooLate(ended: sent + 14)]))
  }

  // R-OBJ-1, R-OBJ-6
  @Test("after the acceptance keeps its word and the tindak lanjut that was written, and is decided as any other")
  func acceptedBefore() throws {
    var biography = try Example.biography(at: .accepted)
    try biography.ask(Example.command(.followUpEvaluation), as: .assessor, on: sent + 6, under: Example.rulebook)
    let accepted = biography.record
    try biography.ask(.object(reason: "Belum lengkap."), as: .owner, on: sent + 7, under: Example.rulebook)
    #expect(biography.record.stage == .objected)
    #expect(biography.record.objection?.day == sent + 7)
    #expect(biography.record.acceptanceWord == accepted.acceptanceWord)
    #expect(biography.record.evaluationFollowUp == accepted.evaluationFollowUp)
    #expect(biography.record.stage(on: sent + 400, under: Example.rulebook) == .objected)
    try biography.ask(
      .decideObjection(Example.objectionForm(result: .above, behaviour: .above), by: Example.superior), as: .superior,
      on: sent + 12, under: Example.rulebook)
    #expect(biography.record.stage == .decided)
    #expect(biography.record.standingAppraisal?.predicate == .veryGood)
    #expect(biography.record.evaluationFollowUp == accepted.evaluationFollowUp)
    #expect(biography.retold == biography.record)
  }

  // R-OBJ-2
  @Test("has a clock of its own where the rulebook gives it fewer days than the acceptance")
  func ownClock() throws {
    let rules = try Rulebook.read(WrittenRulebook.shipped2026().edited(.set("detours.objectionDays", .integer(7))))
    #expect(try refusals(.object(reason: "A."), as: .owner, on: sent + 7, at: .appraisalSent, under: rules) == [])
    #expect(
      try refusals(.object(reason: ""), as: .owner, on: sent + 8, at: .appraisalSent, under: rules)
        == [.objectionTooLate(ended: sent + 7), .missing(.reason)])
  }

  // R-OBJ-2
  @Test("outlasts the days for acceptance where the rulebook gives it more: silence accepts nothing before")
  func longerClock() throws {
    let rules = try Rulebook.read(WrittenRulebook.shipped2026().edited(.set("acceptance.days", .integer(3))))
    for days in [3, 4, 14] {
      #expect(try refusals(.object(reason: "A."), as: .owner, on: sent + days, at: .appraisalSent, under: rules) == [])
    }
    let record = try Example.record(at: .appraisalSent)
    #expect(record.acceptanceEnds(under: rules) == sent + 14)
    #expect(record.stage(on: sent + 14, under: rules) == .appraisalSent)
    #expect(record.stage(on: sent + 15, under: rules) == .deemedAccepted)
  }

  // R-OBJ-8
  @Test("is not taken where no post could ever decide it")
  func undecidable() throws {
    #expect(
      try refusals(.object(reason: "A.", isDecidable: false), as: .owner, on: sent + 1, at: .appraisalSent)
        == [.nobodyDecides])
  }

  // R-OBJ-3
  @Test("stops the clock of silence: it waits for the decision however long that takes")
  func waits() throws {
    let record = try Example.record(at: .objected)
    #expect(record.stage(on: sent + 400, under: Example.rulebook) == .objected)
  }

  // R-OBJ-9
  @Test("waits for the assessor's word beside the stage until it is there or decided, also in a closed period")
  func asksForStatement() throws {
    var biography = try Example.biography(at: .objected)
    #expect(biography.record.asides == [.statement])
    #expect(Aside.statement.holder == .assessor)
    for aside in Aside.allCases {
      #expect(aside.isOpen(in: .unchanged))
      #expect(aside.isOpen(in: Calendar(closedBy: .office)) == (aside == .statement))
    }
    var silent = biography
    try biography.ask(.answerObjection(statement: "Sah."), as: .assessor, on: sent + 6, under: Example.rulebook)
    #expect(biography.record.asides == [])
    try silent.ask(
      .decideObjection(Example.objectionForm(), by: Example.superior), as: .superior, on: sent + 6,
      under: Example.rulebook)
    #expect(silent.record.asides == [])
  }

  // R-OBJ-6
  @Test("that is upheld changes the rating, the predicate and the angka kredit; the sent rating stays readable")
  func upheld() throws {
    var biography = try Example.biography(at: .objected)
    try biography.ask(
      .answerObjection(statement: "Buktinya sah."), as: .assessor, on: sent + 6, under: Example.rulebook)
    #expect(biography.record.objection?.statement == "Buktinya sah.")
    try biography.ask(
      .decideObjection(Example.objectionForm(result: .above, behaviour: .above), by: Example.superior), as: .superior,
      on: sent + 12, under: Example.rulebook)
    let record = biography.record
    #expect(record.stage == .decided)
    #expect(record.appraisal?.predicate == .good)
    #expect(record.standingAppraisal?.predicate == .veryGood)
    #expect(record.standingAppraisal?.credit == .hundredths(3750))
    #expect(record.decision?.by == Example.superior)
    #expect(biography.retold == record)
  }

  // R-OBJ-7
  @Test("that is rejected leaves the rating as it was sent")
  func rejected() throws {
    var biography = try Example.biography(at: .objected)
    try biography.ask(
      .decideObjection(Example.objectionForm(verdict: .rejected, result: nil, behaviour: nil), by: Example.superior),
      as: .superior, on: sent + 12, under: Example.rulebook)
    #expect(biography.record.standingAppraisal == biography.record.appraisal)
    #expect(biography.record.decision?.appraisal == nil)
    #expect(biography.record.stage == .decided)
  }

  // R-OBJ-5
  @Test("is decided with a verdict, a reason, and other ratings where it is upheld")
  func content() throws {
    func wrong(_ form: ObjectionForm) throws -> [Refusal] {
      try refusals(.decideObjection(form, by: Example.superior), as: .superior, on: sent + 12, at: .objected)
    }
    #expect(try wrong(Example.objectionForm(verdict: nil, reason: "")) == [.missing(.verdict), .missing(.reason)])
    #expect(try wrong(Example.objectionForm(behaviour: nil)) == [])
    #expect(try wrong(Example.objectionForm(result: nil)) == [.nothingChanged])
    #expect(try wrong(Example.objectionForm(result: nil, behaviour: nil)) == [.nothingChanged])
    #expect(try wrong(Example.objectionForm(result: .meets, behaviour: .meets)) == [.nothingChanged])
    #expect(try wrong(Example.objectionForm(verdict: .rejected, result: .meets, behaviour: .meets)) == [])
  }

  // R-OBJ-5
  @Test("keeps the rating that the decision leaves out")
  func leftOut() throws {
    var biography = try Example.biography(at: .objected)
    try biography.ask(
      .decideObjection(Example.objectionForm(result: nil, behaviour: .above), by: Example.superior), as: .superior,
      on: sent + 12, under: Example.rulebook)
    #expect(biography.record.standingAppraisal?.result == biography.record.appraisal?.result)
    #expect(biography.record.standingAppraisal?.behaviour == .above)
  }

  // R-OBJ-4
  @Test("hears the assessor once")
  func heardOnce() throws {
    var biography = try Example.biography(at: .objected)
    try biography.ask(.answerObjection(statement: "Ya."), as: .assessor, on: sent + 6, under: Example.rulebook)
    #expect(
      biography.refusals(
        of: .answerObjection(statement: "Lagi."), as: .assessor, on: sent + 7, under: Example.rulebook)
        == [.alreadyHeard])
  }
}

@Suite("A rating that was sent by mistake")
struct WithdrawnAppraisalTests {
  // R-RATE-10
  @Test(
    "goes back to the stage that it came from, and another may be sent",
    arguments: [Stage.acting, .reflecting, .awaitingAppraisal])
  func back(stage: Stage) throws {
    var biography = try Example.biography(at: stage)
    let day = Example.day("2026-12-10")
    try biography.ask(Example.command(.sendAppraisal), as: .assessor, on: day, under: Example.rulebook)
    try biography.ask(.withdrawAppraisal(reason: "Keliru."), as: .assessor, on: day + 1, under: Example.rulebook)
    #expect(biography.record.stage == stage)
    #expect(biography.record.appraisal == nil)
    #expect(biography.record.withdrawalReason == "Keliru.")
    try biography.ask(Example.command(.sendAppraisal), as: .assessor, on: day + 2, under: Example.rulebook)
    #expect(biography.record.acceptanceEnds(under: Example.rulebook) == day + 16)
    #expect(biography.record.withdrawalReason == nil)
    #expect(biography.retold == biography.record)
  }

  // R-RATE-10
  @Test("is no longer withdrawn once it was accepted, in words or by silence")
  func accepted() throws {
    for (stage, day) in [(Stage.accepted, "2026-12-16"), (.deemedAccepted, "2026-12-25")] {
      let refusals = try Example.biography(at: stage)
        .refusals(
          of: Example.command(.withdrawAppraisal), as: .assessor, on: Example.day(day), under: Example.rulebook)
      #expect(refusals == [.notAtThisStage(stage)])
    }
  }

  // R-RATE-8
  @Test("counts as accepted by silence only where the rulebook says so")
  func silence() throws {
    let rules = try Rulebook.read(
      WrittenRulebook.shipped2026().edited(.set("detours.silenceAccepts", .boolean(false))))
    let record = try Example.record(at: .appraisalSent)
    #expect(record.stage(on: Example.day("2027-06-01"), under: rules) == .appraisalSent)
    #expect(record.acceptanceEnds(under: rules) == nil)
  }
}
