import Domain
import Testing

@Suite("An invented rulebook of two semesters")
struct SemesterRulebookTests {
  private let rules = ExampleBook.semester.rules

  @Test("is other than the shipped one in everything that a rulebook says")
  func everyDimension() {
    let pairs = zip(Mirror(reflecting: rules).children, Mirror(reflecting: ExampleBook.year2026.rules).children)
    let alike = pairs.filter { "\($0.value)" == "\($1.value)" }.compactMap(\.0.label)
    // For whom a rulebook is says nothing of the rulebook: as it is read, it is for guru.
    #expect(alike == ["subject"])
  }

  @Test("reads: windows of their own, points, uploads, no fifth stage and no part for behaviour")
  func reads() throws {
    #expect(rules.periods.map(\.id) == ["ganjil", "genap"])
    #expect(rules.stages.map(\.kind) == [.planning, .execution, .appraisal])
    #expect(rules.competence.scheme == .points(minimum: 32))
    #expect(rules.competenceActivity("penggerak")?.points == 36)
    #expect(rules.accountability.map(\.proof) == [.uploaded])
    #expect(rules.planParts.map(\.part) == [.practice, .competence, .mainDuties])
    #expect(rules.planPart(.mainDuties)?.required == false)
    #expect(rules.duties.isEmpty)
    let second = try #require(rules.period(from: Example.day("2024-07-01")))
    #expect(second.id == "genap")
    #expect(rules.window(for: .planning).closes == MonthDay(month: 1, day: 14))
    #expect(rules.window(for: .planning, in: second.id).opens == MonthDay(month: 7, day: 1))
  }

  @Test("says two things that nothing acts on yet, and those that ship say none")
  func unenforced() {
    #expect(rules.unenforced == [.points, .uploads])
    for shipped in [ExampleBook.year2025, .year2026] { #expect(shipped.rules.unenforced == []) }
  }

  @Test("is lived through: from the draft to the acceptance, all in one semester")
  func lived() throws {
    let record = try Example.biography(at: .accepted, under: rules).record
    #expect(record.opening.to == Example.day("2026-06-30"))
    #expect(record.since <= record.opening.to)
    #expect(record.plan?.practice.map(\.workResult) == ["Menguatkan percakapan dengan bertanya"])
    // Its own cell: twice sesuai is no Baik here.
    #expect(record.appraisal?.predicate == .needsImprovement)
    // Silence is no acceptance here, so its window never ends.
    #expect(record.acceptanceEnds(under: rules) == nil)
    let sent = try Example.biography(at: .appraisalSent, under: rules).record
    #expect(sent.stage(on: sent.since + 400, under: rules) == .appraisalSent)
  }

  // R-PLAN-3
  @Test("takes one practice or two, and never three")
  func practices() throws {
    let draft = try Example.biography(at: .planDraft, under: rules)
    var plan = Example.plan(under: rules)
    func refusals() -> [Refusal] {
      draft.refusals(of: .submitPlan(plan), as: .owner, on: Example.day("2026-01-05"), under: rules)
    }
    #expect(refusals() == [])
    plan.practice = ["tanya", "jawab"].map { rules.practiceChoice($0, suggestion: nil)! }
    #expect(refusals() == [])
    plan.practice.append(ExampleBook.year2026.rules.practiceChoice("instruksi-adaptif", suggestion: nil)!)
    #expect(
      refusals() == [
        .unknownChoice(.practice, id: "instruksi-adaptif"), .wrongCount(.practice, atLeast: 1, atMost: 2),
      ])
    plan.practice = []
    #expect(refusals() == [.wrongCount(.practice, atLeast: 1, atMost: 2)])
  }

  @Test("shuts its first semester's windows, and of the second's only warns a late plan")
  func windows() throws {
    let first = try Example.biography(at: .planDraft, under: rules)
    let plan = Example.command(.submitPlan, under: rules)
    #expect(
      first.refusals(of: plan, as: .owner, on: Example.day("2026-01-15"), under: rules)
        == [.windowClosed(.planning, closed: Example.day("2026-01-14"))])
    let opening = Example.opening(under: rules)
    let second = Biography(
      Opening(
        record: opening.record, owner: opening.owner, school: opening.school, period: opening.period,
        from: Example.day("2026-07-01"), to: Example.day("2026-12-31"), rulebook: opening.rulebook,
        rulebookHash: opening.rulebookHash, rubricSet: opening.rubricSet), on: Example.day("2026-07-01"))
    #expect(second.refusals(of: plan, as: .owner, on: Example.day("2026-08-01"), under: rules) == [])
    #expect(
      second.refusals(of: plan, as: .owner, on: Example.day("2026-06-30"), under: rules)
        == [.windowNotOpen(.planning, opens: Example.day("2026-07-01"))])
  }

  @Test("counts angka kredit by its own coefficients, percents and digits")
  func points() {
    // 6/12 × 90 % × 21,25 = 9,5625, kept with one digit.
    #expect(rules.creditPoints(grade: .junior, predicate: .needsImprovement, months: 6) == 960)
    #expect(rules.creditPoints(grade: .first, predicate: .veryPoor) == 0)
  }

  @Test("wants the points of every activity, their least sum, and a window for every step of every semester")
  func faults() throws {
    func faults(_ edit: Edit) throws -> [RulebookFault] {
      do {
        _ = try Rulebook.read(WrittenRulebook.semester().edited(edit))
        return []
      } catch let faults as RulebookFaults { return faults.all }
    }
    #expect(
      try faults(.remove("competence.activities[1].points"))
        == [RulebookFault(path: "competence.activities[1].points", reason: .missingKey)])
    #expect(
      try faults(.remove("competence.minimumPoints"))
        == [RulebookFault(path: "competence.minimumPoints", reason: .missingKey)])
    #expect(
      try faults(.remove("windows[1]"))
        == [RulebookFault(path: "windows", reason: .missingEntry("planning genap"))])
  }
}
