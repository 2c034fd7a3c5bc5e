import Domain
import Testing

@Suite("An invented rulebook of two semesters")
struct SemesterRulebookTests {
  private let rules = ExampleBook.semester.rules

  /// What may stand at the same place with the same word or number, and why; `[]` is any place of a list.
  private static let alike: [String: String] = [
    "sources[].status": "one of three words",
    "periods[].from": "a year and its first half begin on one day",
    "stages[].kind": "the three in the middle are in every rulebook",
    "planParts[].required": "yes or no",
    "windows[].step": "every step has its window",
    "windows[].opens": "a year and its first half begin on one day",
    "windows[].earliness": "one of two words",
    "windows[].lateness": "one of two words",
    "practice.minimum": "nobody plans without a practice",
    "rubricSets[].staffKinds": "the general one names no jenis PTK",
    "rubricSets[].schoolForms": "the general one names no bentuk pendidikan",
    "subjects.principal.practice.minimum": "nobody plans without a practice",
    "subjects.principal.practice.maximum": "a set of one offers no more",
    "predicateTable[].result": "the nine pairs are given",
    "predicateTable[].behaviour": "the nine pairs are given",
    "predicateTable[].predicate": "one of five words",
    "distribution[].achievement": "the five are given",
    "distribution[].shares[].predicates[]": "one of five words",
    "creditPoints.grades[].grade": "the four jenjang are given",
    "creditPoints.grades[].ranks[]": "which golongan is in which jenjang is no rule of a year",
  ]

  @Test("is other than those that ship in every leaf, but for what is written here")
  func everyLeaf() throws {
    let own = leaves(try WrittenRulebook.semester())
    var alike: Set<String> = []
    for shipped in [try WrittenRulebook.shipped2025(), try WrittenRulebook.shipped2026()] {
      let others = leaves(shipped)
      alike.formUnion(own.filter { others[$0.key] == $0.value }.map { $0.key.replacing(/\[\d+\]/, with: "[]") })
    }
    #expect(alike.sorted() == Self.alike.keys.sorted())
    #expect(own.count > 250)
  }

  /// Every text, number and empty list of a rulebook by its path.
  private func leaves(_ node: RulebookNode, at path: String = "") -> [String: RulebookNode] {
    let inner: [(String, RulebookNode)] =
      switch node {
      case .object(let members): members.map { (path.isEmpty ? $0.key : "\(path).\($0.key)", $0.value) }
      case .array(let items): items.enumerated().map { ("\(path)[\($0)]", $1) }
      case .null, .boolean, .integer, .fraction, .text: []
      }
    if inner.isEmpty { return [path: node] }
    return inner.reduce(into: [:]) { all, next in all.merge(leaves(next.1, at: next.0)) { first, _ in first } }
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
