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
  @Test("that comes after the period has ended can name no day, unless pelaksanaan was extended past it")
  func afterThePeriod() throws {
    let record = try Example.record(at: .preparing)
    let end = Example.opening.to
    func refusals(_ proposed: Day, extended last: Day? = nil) -> [Refusal] {
      do {
        _ = try record.decide(
          .submitPreparation(Example.preparation(observationDay: proposed)), by: Example.actor(.owner), on: end + 5,
          under: Example.unlocked, calendar: Calendar(closings: last.map { [.execution: $0] } ?? [:]))
        return []
      } catch {
        return error.all
      }
    }
    for day in [end, end + 6] { #expect(refusals(day) == [.noDayLeft(.observationDay, ended: end)]) }
    let last = Example.day("2027-03-31")
    #expect(refusals(end + 6, extended: last) == [])
    #expect(refusals(last, extended: last) == [])
    for day in [end + 4, last + 1] {
      #expect(refusals(day, extended: last) == [.dayOutOfRange(.observationDay, from: end + 5, to: last)])
    }
    // A window that closes within the period, extended or not, takes no day of it away.
    #expect(refusals(end + 6, extended: end + -10) == [.noDayLeft(.observationDay, ended: end)])
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
