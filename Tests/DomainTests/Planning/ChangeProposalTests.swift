import Domain
import Testing

@Suite("A proposal to change an agreed plan")
struct ChangeProposalTests {
  private let day = Example.day("2026-05-11")

  private func refusals(_ proposal: ChangeProposal, at stage: Stage = .acting) throws -> [Refusal] {
    try Example.biography(at: stage)
      .refusals(of: .proposeChange(proposal), as: .owner, on: day, under: Example.rulebook)
  }

  // R-CHANGE-1
  @Test("leaves the agreed plan as it is until it is accepted, and then takes its place")
  func accepted() throws {
    var biography = try Example.biography(at: .acting)
    let proposal = Example.changeProposal()
    try biography.ask(.proposeChange(proposal), as: .owner, on: day, under: Example.rulebook)
    #expect(biography.record.plan == Example.plan)
    #expect(biography.record.stage == .acting)
    #expect(biography.record.asides == [.change])
    try biography.ask(.acceptChange(word: "Setuju."), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.plan == proposal.plan)
    #expect(biography.record.asides == [])
    #expect(biography.record.proposalAnswer == ProposalAnswer(isAccepted: true, text: "Setuju."))
    #expect(biography.retold == biography.record)
  }

  // R-CHANGE-4, R-CHANGE-5
  @Test("that is declined or withdrawn changes nothing of the plan")
  func declined() throws {
    for (command, standing) in [
      (Command.declineChange(reason: "Belum."), Standing.assessor), (.withdrawChange, .owner),
    ] {
      var biography = try Example.biography(at: .acting)
      try biography.ask(.proposeChange(Example.changeProposal()), as: .owner, on: day, under: Example.rulebook)
      try biography.ask(command, as: standing, on: day, under: Example.rulebook)
      #expect(biography.record.plan == Example.plan)
      #expect(biography.record.asides == [])
      #expect(biography.retold == biography.record)
    }
  }

  // R-COACH-18, R-CHANGE-6
  @Test("stays to be read with the plan that it would have changed and what became of it")
  func past() throws {
    var biography = try Example.biography(at: .acting)
    let proposal = Example.changeProposal()
    func ask(_ command: Command, as standing: Standing, on asked: Day? = nil) throws {
      try biography.ask(command, as: standing, on: asked ?? day, under: Example.rulebook)
    }
    try ask(.proposeChange(proposal), as: .owner)
    #expect(PastChange.all(in: biography.events.map(\.event)).map(\.end) == [.waiting])
    try ask(.declineChange(reason: "Belum."), as: .assessor)
    try ask(.proposeChange(proposal), as: .owner)
    try ask(.withdrawChange, as: .owner)
    try ask(.proposeChange(proposal), as: .owner)
    try ask(.acceptChange(word: "Setuju."), as: .assessor)
    let back = ChangeProposal(plan: Example.plan, reason: "Kembali.")
    try ask(.proposeChange(back), as: .owner)
    try ask(Example.command(.sendAppraisal), as: .assessor, on: Example.day("2026-12-10"))
    let events = biography.events.map(\.event)
    let all = PastChange.all(in: events)
    #expect(
      all.map(\.end) == [.declined(reason: "Belum."), .withdrawn, .accepted(word: "Setuju."), .rated])
    #expect(all.map(\.agreed) == [Example.plan, Example.plan, Example.plan, proposal.plan])
    #expect(all.map(\.proposal) == [proposal, proposal, proposal, back])
    for one in all {
      #expect(events[one.proposedAt] == .changeProposed(one.proposal))
      #expect(!one.changes(under: Example.rulebook).isEmpty)
    }
    #expect(all.compactMap(\.endedAt).last == events.count - 1)
    // Where the events begin later, what it changed is not known.
    #expect(PastChange.all(in: Array(events.suffix(2))).map { $0.changes(under: Example.rulebook) } == [[]])
  }

  // R-CHANGE-2
  @Test("is a whole plan, changes something and says why")
  func content() throws {
    #expect(try refusals(Example.changeProposal(plan: { _ in })) == [.nothingChanged])
    #expect(try refusals(Example.changeProposal(reason: " ")) == [.missing(.reason)])
    let without = Example.changeProposal(plan: { $0.competence = [] })
    let least = Example.rulebook.competence.minimum
    #expect(
      try refusals(without)
        == [.wrongCount(.competence, atLeast: least, atMost: Example.rulebook.competence.maximum)])
  }

  // R-CHANGE-3
  @Test("exchanges the practice only before it was observed")
  func practice() throws {
    let other = Example.rulebook.rubricSet(Example.opening.rubricSet)!.indicators[3]
    let proposal = Example.changeProposal(plan: {
      $0.practice = [Example.rulebook.practiceChoice(other, suggestion: nil)!]
    })
    for stage in [Stage.preparing, .preparationSubmitted, .awaitingObservation] {
      #expect(try refusals(proposal, at: stage) == [])
    }
    for stage in [Stage.observed, .acting, .awaitingAppraisal] {
      #expect(try refusals(proposal, at: stage) == [.practiceObserved])
    }
  }

  // R-CHANGE-3
  @Test("that exchanges the practice is not accepted any more when an observation came between")
  func observedMeanwhile() throws {
    let other = Example.rulebook.rubricSet(Example.opening.rubricSet)!.indicators[3]
    var biography = try Example.biography(at: .awaitingObservation)
    let before = Example.day(of: .proposeMove)
    let proposal = Example.changeProposal(plan: {
      $0.practice = [Example.rulebook.practiceChoice(other, suggestion: nil)!]
    })
    try biography.ask(.proposeChange(proposal), as: .owner, on: before, under: Example.rulebook)
    #expect(
      biography.refusals(of: .acceptChange(word: ""), as: .assessor, on: before, under: Example.rulebook) == [])
    try biography.ask(
      Example.command(.sendObservation), as: .assessor, on: Example.day(of: .sendObservation), under: Example.rulebook)
    #expect(
      biography.refusals(of: .acceptChange(word: ""), as: .assessor, on: day, under: Example.rulebook)
        == [.practiceObserved])
    try biography.ask(.declineChange(reason: "Sudah diobservasi."), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.plan == Example.plan)
  }

  // R-CHANGE-4
  @Test("waits alone: a second one is refused, and an answer to none as well")
  func single() throws {
    var biography = try Example.biography(at: .acting)
    for command in [Command.acceptChange(word: ""), .declineChange(reason: "Tidak.")] {
      #expect(biography.refusals(of: command, as: .assessor, on: day, under: Example.rulebook) == [.noProposal])
    }
    try biography.ask(.proposeChange(Example.changeProposal()), as: .owner, on: day, under: Example.rulebook)
    let second = Example.changeProposal(plan: { $0.competence[0] = Example.topic("Lain lagi") })
    #expect(
      biography.refusals(of: .proposeChange(second), as: .owner, on: day, under: Example.rulebook)
        == [.proposalPending])
  }

  // R-CHANGE-6
  @Test("is gone when the rating is sent")
  func ended() throws {
    var biography = try Example.biography(at: .awaitingAppraisal)
    let end = Example.day("2026-12-10")
    try biography.ask(.proposeChange(Example.changeProposal()), as: .owner, on: end, under: Example.rulebook)
    try biography.ask(Example.command(.sendAppraisal), as: .assessor, on: end, under: Example.rulebook)
    #expect(biography.record.asides == [])
    #expect(biography.record.plan == Example.plan)
  }

  // R-CHANGE-7
  @Test("tells which parts it changes")
  func changes() {
    let proposal = Example.changeProposal(plan: {
      $0.competence[0] = Example.topic("Lain")
      $0.behaviour = []
    })
    #expect(proposal.changes(from: Example.plan, under: Example.rulebook) == [.behaviour, .competence])
    var suggested = Example.plan
    let id = suggested.practice[0].indicator.id
    suggested.practice = [
      Example.rulebook.practiceChoice(id, suggestion: Suggestion(indicator: id, year: 2025, reason: "Kurang"))!
    ]
    #expect(suggested.isSame(as: Example.plan, in: .practice), "a later suggestion is no change")
  }
}

@Suite("A plan that nobody can approve")
struct VacantPlanTests {
  private let day = Example.day("2026-01-22")

  // R-PLAN-15
  @Test("is agreed on without approval while the post is vacant and the rulebook allows it")
  func agreed() throws {
    var biography = try Example.biography(at: .planSubmitted)
    try biography.ask(Example.command(.agreeVacantPlan), as: .owner, on: day, under: Example.rulebook)
    #expect(biography.record.stage == .preparing)
    #expect(biography.record.agreedBy?.assessor == nil)
    #expect(biography.record.agreedOn == day)
  }

  // R-PLAN-16
  @Test("waits for whoever holds the post")
  func present() throws {
    let refusals = try Example.biography(at: .planSubmitted)
      .refusals(of: .agreeVacantPlan(Example.parties()), as: .owner, on: day, under: Example.rulebook)
    #expect(refusals == [.assessorPresent])
  }

  // R-PLAN-16
  @Test("waits where the rulebook wants an approval in any case")
  func strict() throws {
    let rules = try Rulebook.read(
      WrittenRulebook.shipped2026().edited(.set("detours.automaticApproval", .boolean(false))))
    let refusals = try Example.biography(at: .planSubmitted)
      .refusals(of: Example.command(.agreeVacantPlan), as: .owner, on: day, under: rules)
    #expect(refusals == [.approvalNeeded])
  }
}
