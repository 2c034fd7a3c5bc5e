import Domain
import Testing

@Suite("Whoever is refused hears every reason at once")
struct RefusalsTogetherTests {
  // R-REC-1
  @Test("whose command it is, when it may be asked, and where the record stands")
  func standingWindowStage() throws {
    let refusals = try Example.biography(at: .planDraft)
      .refusals(
        of: Example.command(.sendAppraisal), as: .owner, on: Example.day("2026-02-02"), under: Example.locked)
    #expect(
      refusals == [
        .notYours([.assessor]), .windowNotOpen(.appraisal, opens: Example.day("2026-12-01")),
        .notAtThisStage(.planDraft),
      ])
  }

  // R-REC-1
  @Test("whose command it is, when it may be asked, and what its form lacks")
  func standingWindowContent() throws {
    let form = Example.rating(result: nil, resultReason: "")
    let refusals = try Example.biography(at: .acting)
      .refusals(
        of: .sendAppraisal(form, Example.parties()), as: .colleague, on: Example.day("2026-07-01"),
        under: Example.locked)
    #expect(
      refusals == [
        .notYours([.assessor]), .windowNotOpen(.appraisal, opens: Example.day("2026-12-01")),
        .missing(.resultRating), .missing(.resultReason),
      ])
  }

  // R-REC-2
  @Test("but not what its form lacks where the form does not apply")
  func stageWithoutContent() throws {
    let refusals = try Example.biography(at: .preparing)
      .refusals(of: .submitPlan(Plan()), as: .owner, on: Example.day("2026-03-01"), under: Example.locked)
    #expect(
      refusals == [.windowClosed(.planning, closed: Example.day("2026-01-31")), .notAtThisStage(.preparing)])
  }

  @Test("and a rating that counts as accepted is named so, to everybody")
  func deemed() throws {
    let biography = try Example.biography(at: .appraisalSent)
    let refusals = biography.refusals(
      of: Example.command(.acceptResult), as: .assessor, on: Example.day("2027-01-10"), under: Example.rulebook)
    #expect(refusals == [.notYours([.owner]), .notAtThisStage(.deemedAccepted)])
  }
}
