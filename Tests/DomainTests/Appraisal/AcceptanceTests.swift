import Domain
import Testing

@Suite("A sent rating waits for its owner")
struct AcceptanceTests {
  private let sent = Example.day("2026-12-10")

  // R-RATE-8
  @Test("for fourteen days after the day of sending, and counts as accepted from the fifteenth")
  func fortnight() throws {
    let record = try Example.record(at: .appraisalSent)
    #expect(record.acceptanceEnds(under: Example.rulebook) == Example.day("2026-12-24"))
    for day in 0...14 { #expect(record.stage(on: sent + day, under: Example.rulebook) == .appraisalSent) }
    for day in [15, 16, 400] { #expect(record.stage(on: sent + day, under: Example.rulebook) == .deemedAccepted) }
  }

  @Test("who may accept on the fourteenth day, and no more on the fifteenth")
  func lastDay() throws {
    let biography = try Example.biography(at: .appraisalSent)
    let last = biography.refusals(of: accept, as: .owner, on: sent + 14, under: Example.rulebook)
    #expect(last == [])
    let late = biography.refusals(of: accept, as: .owner, on: sent + 15, under: Example.rulebook)
    #expect(late == [.notAtThisStage(.deemedAccepted)])
  }

  // R-RATE-8
  @Test("as long as the rulebook says", arguments: [1, 3, 30])
  func otherRulebook(days: Int) throws {
    let rules = Example.rulebook(early: .warn, late: .warn, acceptance: days, objection: 1)
    let record = try Example.record(at: .appraisalSent)
    #expect(record.stage(on: sent + days, under: rules) == .appraisalSent)
    #expect(record.stage(on: sent + days + 1, under: rules) == .deemedAccepted)
  }

  @Test("over new year too")
  func overNewYear() throws {
    var biography = try Example.biography(at: .awaitingAppraisal)
    let day = Example.day("2026-12-28")
    try biography.ask(Example.command(.sendAppraisal), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.acceptanceEnds(under: Example.rulebook) == Example.day("2027-01-11"))
    #expect(
      biography.refusals(of: accept, as: .owner, on: Example.day("2027-01-11"), under: Example.locked) == [])
  }

  // R-RATE-9
  @Test("and once accepted stays so, whatever the day, with the word that was said")
  func acceptedForGood() throws {
    var biography = try Example.biography(at: .appraisalSent)
    try biography.ask(.acceptResult(word: "Terima kasih."), as: .owner, on: sent + 14, under: Example.rulebook)
    #expect(biography.record.stage(on: sent + 500, under: Example.rulebook) == .accepted)
    #expect(biography.record.acceptanceWord == "Terima kasih.")
  }

  // R-REC-4
  @Test("whose word may be empty but not endless", arguments: flaws(.word, required: false) { .acceptResult(word: $0) })
  func word(flaw: Flaw) throws { try flaw.check() }

  @Test("only once it is sent")
  func notSent() throws {
    #expect(try Example.record(at: .awaitingAppraisal).acceptanceEnds(under: Example.rulebook) == nil)
  }

  private let accept = Command.acceptResult(word: "")
}
