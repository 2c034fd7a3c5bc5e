import Domain
import Testing

@Suite("What the principal answers to a plan")
struct PlanAnswerTests {
  // R-PLAN-11
  @Test("A plan is returned with a reason for each part that is named", arguments: returned)
  func returning(flaw: Flaw) throws { try flaw.check() }

  // R-PLAN-12
  @Test("A plan is approved with texts that belong to the rulebook", arguments: approved)
  func approving(flaw: Flaw) throws { try flaw.check() }

  // R-PLAN-11
  @Test("The plan keeps its remarks until it is submitted again, one for each part")
  func remarks() throws {
    var biography = try Example.biography(at: .planSubmitted)
    let remarks = PlanPart.allCases.map { PlanRemark(part: $0, reason: "Mohon diperjelas.") }
    try biography.ask(.returnPlan(remarks), as: .assessor, on: Example.day("2026-01-12"), under: Example.rulebook)
    #expect(biography.record.remarks == remarks)
    #expect(biography.record.plan == Example.plan)
  }

  // R-PLAN-13, R-PLAN-14
  @Test("A plan that is reopened loses its approval; one that is agreed keeps it with both parties and the day")
  func approval() throws {
    var reopened = try Example.biography(at: .planApproved)
    #expect(reopened.record.approval == Example.approval())
    var agreed = reopened
    let day = Example.day("2026-01-22")
    try reopened.ask(.reopenPlan, as: .owner, on: day, under: Example.rulebook)
    #expect(reopened.record.approval == nil)
    #expect(reopened.record.agreedOn == nil)
    try agreed.ask(.agreePlan(Example.parties()), as: .owner, on: day, under: Example.rulebook)
    #expect(agreed.record.approval == Example.approval())
    #expect(agreed.record.agreedOn == day)
    #expect(agreed.record.agreedBy == Example.parties())
  }
}

private let nothing = SuppliedChoice(id: "tidak-ada", title: "Tidak ada")

private let returned: [Flaw] =
  [
    Flaw("no remark", .returnPlan([]), .missing(.remarks)),
    Flaw(
      "two remarks on one part",
      .returnPlan([PlanRemark(part: .practice, reason: "Satu"), PlanRemark(part: .practice, reason: "Dua")]),
      .repeated(.remarks, id: "practice")),
    Flaw(
      "one remark with a reason and one without",
      .returnPlan([PlanRemark(part: .practice, reason: "Satu"), PlanRemark(part: .behaviour, reason: "")]),
      .missing(.remark(.behaviour))),
  ]
  + PlanPart.allCases.flatMap { part in
    flaws(.remark(part), required: true) { .returnPlan([PlanRemark(part: part, reason: $0)]) }
  }

private let approved: [Flaw] = {
  let value = Example.plan.behaviour[0].value
  let annex = SuppliedChoice(id: Example.rulebook.annexes[0].id, title: Example.rulebook.annexes[0].title)
  func expecting(_ expectations: [Domain.Expectation]) -> Command {
    .approvePlan(Example.approval(expectations: expectations))
  }
  func annexed(_ annexes: [AnnexText]) -> Command { .approvePlan(Example.approval(annexes: annexes)) }
  return [
    Flaw("no word at all", .approvePlan(Example.approval(expectations: [], annexes: [], note: ""))),
    Flaw(
      "an expectation of a value that the rulebook does not have",
      expecting([Domain.Expectation(value: nothing, text: "A")]),
      .unknownChoice(.expectation(value: nothing.id), id: nothing.id)),
    Flaw(
      "two expectations of one value",
      expecting([Domain.Expectation(value: value, text: "A"), Domain.Expectation(value: value, text: "B")]),
      .repeated(.expectation(value: value.id), id: value.id)),
    Flaw(
      "an annex that the rulebook does not have", annexed([AnnexText(annex: nothing, text: "A")]),
      .unknownChoice(.annex(id: nothing.id), id: nothing.id)),
    Flaw(
      "an annex twice", annexed([AnnexText(annex: annex, text: "A"), AnnexText(annex: annex, text: "B")]),
      .repeated(.annex(id: annex.id), id: annex.id)),
    Flaw(
      "everything too long at once",
      .approvePlan(
        Example.approval(
          expectations: [Domain.Expectation(value: value, text: Text.tooLong)],
          annexes: [AnnexText(annex: annex, text: Text.tooLong)], note: Text.tooLong)),
      .overlong(.expectation(value: value.id)), .overlong(.annex(id: annex.id)), .overlong(.note)),
  ]
    + flaws(.expectation(value: value.id), required: false) { expecting([Domain.Expectation(value: value, text: $0)]) }
    + flaws(.annex(id: annex.id), required: false) { annexed([AnnexText(annex: annex, text: $0)]) }
    + flaws(.note, required: false) { .approvePlan(Example.approval(note: $0)) }
}()
