import Domain
import Testing

@Suite("A preparation")
struct PreparationTests {
  // R-COACH-1
  @Test("is taken with its three texts, and refused for each fault", arguments: texts)
  func content(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-2
  @Test(
    "proposes a day from the day of asking to the end of the period",
    arguments: [
      ("2026-02-10", "2026-02-10", true), ("2026-02-10", "2026-12-31", true), ("2026-02-10", "2026-02-09", false),
      ("2026-02-10", "2027-01-01", false), ("2026-12-31", "2026-12-31", true), ("2026-12-31", "2026-12-30", false),
    ])
  func dayOfObservation(asked: String, proposed: String, isTaken: Bool) throws {
    let (asked, proposed) = (Example.day(asked), Example.day(proposed))
    let refusals = try Example.biography(at: .preparing)
      .refusals(
        of: .submitPreparation(Example.preparation(observationDay: proposed)), as: .owner, on: asked,
        under: Example.unlocked)
    #expect(refusals == (isTaken ? [] : [.dayOutOfRange(.observationDay, from: asked, to: Example.opening.to)]))
  }

  // R-COACH-2
  @Test("that comes after the period has ended can name no day but the last of it")
  func afterThePeriod() throws {
    let biography = try Example.biography(at: .preparing)
    let end = Example.opening.to
    func refusals(_ proposed: Day) -> [Refusal] {
      biography.refusals(
        of: .submitPreparation(Example.preparation(observationDay: proposed)), as: .owner, on: end + 5,
        under: Example.unlocked)
    }
    #expect(refusals(end + 6) == [.dayOutOfRange(.observationDay, from: end, to: end)])
    #expect(refusals(end) == [])
  }

  @Test("says everything that is wrong at once")
  func together() throws {
    let preparation = Example.preparation(
      targetBehaviour: "", learningEffort: "", observationDay: Example.day("2025-12-01"), lessonTime: Text.tooLong,
      lesson: Text.blank, materials: Text.tooLong)
    try Flaw(
      "all at once", .submitPreparation(preparation), .missing(.targetBehaviour), .missing(.learningEffort),
      .missing(.lesson), .overlong(.lessonTime), .overlong(.materials),
      .dayOutOfRange(.observationDay, from: Example.day("2026-02-10"), to: Example.opening.to)
    ).check()
  }

  // R-COACH-4
  @Test("that was returned keeps its text and the reason; sent again, it forgets the reason")
  func returned() throws {
    var biography = try Example.biography(at: .preparationSubmitted)
    let day = Example.day("2026-02-12")
    try biography.ask(.returnPreparation(reason: "Pindah hari."), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.preparationRemark == "Pindah hari.")
    #expect(biography.record.preparation == Example.preparation())
    let later = Example.preparation(observationDay: Example.day("2026-03-03"))
    try biography.ask(.submitPreparation(later), as: .owner, on: day + 1, under: Example.rulebook)
    #expect(biography.record.preparationRemark == nil)
    #expect(biography.record.preparation == later)
  }
}

private let texts: [Flaw] =
  flaws(.targetBehaviour, required: true) { .submitPreparation(Example.preparation(targetBehaviour: $0)) }
  + flaws(.learningEffort, required: true) { .submitPreparation(Example.preparation(learningEffort: $0)) }
  + flaws(.lesson, required: true) { .submitPreparation(Example.preparation(lesson: $0)) }
  + flaws(.lessonTime, required: false) { .submitPreparation(Example.preparation(lessonTime: $0)) }
  + flaws(.materials, required: false) { .submitPreparation(Example.preparation(materials: $0)) }
  + flaws(.reason, required: true) { .returnPreparation(reason: $0) }
  + flaws(.word, required: false) { .acceptPreparation(word: $0) }
