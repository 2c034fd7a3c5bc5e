import Domain
import Testing

@Suite("Tindak lanjut hasil evaluasi")
struct EvaluationFollowUpTests {
  private static let assessor = Example.parties().assessor!
  private static func asking(_ form: EvaluationFollowUpForm) -> Command { .followUpEvaluation(form, by: assessor) }

  private func written(
    _ form: EvaluationFollowUpForm = Example.evaluationFollowUp(), at stage: Stage = .accepted,
    on day: Day = Example.day("2026-12-28")
  ) throws -> Biography {
    var biography = try Example.biography(at: stage)
    try biography.ask(Self.asking(form), as: .assessor, on: day, under: Example.rulebook)
    return biography
  }

  // R-FOLLOW-1
  @Test("is kept with who wrote it and when, and leaves the record finished as it was", arguments: Stage.rated)
  func kept(at stage: Stage) throws {
    let before = try Example.record(at: stage)
    let record = try written(at: stage).record
    let day = Example.day("2026-12-28")
    #expect(record.evaluationFollowUp?.by == Self.assessor)
    #expect(record.evaluationFollowUp?.day == day)
    #expect(record.evaluationFollowUp?.kinds == Example.evaluationFollowUp().kinds)
    #expect(record.stage == before.stage)
    #expect(record.since == before.since)
    #expect(record.standingAppraisal == before.standingAppraisal)
    #expect(record.stage(on: day, under: Example.rulebook) == stage)
    #expect(stage.holder == .nobody)
    #expect(before.asides.isEmpty && record.asides.isEmpty)
  }

  // R-FOLLOW-1
  @Test("may be written after the year as well, but not where the dinas has closed the period")
  func afterTheYear() throws {
    let biography = try Example.biography(at: .accepted)
    let day = Example.day("2027-02-01")
    let form = Self.asking(Example.evaluationFollowUp())
    #expect(biography.refusals(of: form, as: .assessor, on: day, under: Example.locked) == [])
    #expect(throws: Refused([.periodClosed(by: .office)])) {
      try biography.record.decide(
        form, by: Example.actor(.assessor), on: day, under: Example.rulebook, calendar: Calendar(closedBy: .office))
    }
  }

  // R-FOLLOW-1
  @Test("is not asked for before the result stands, nor where the rulebook does not know it")
  func due() throws {
    let day = Example.day("2026-12-12")
    for stage in Stage.allCases where stage != .deemedAccepted {
      let record = try Example.record(at: stage)
      #expect(record.mayFollowUp(on: day, under: Example.rulebook) == Stage.rated.contains(stage), "\(stage)")
      #expect(!record.mayFollowUp(on: day, under: ExampleBook.semester.rules))
    }
    #expect(try Example.record(at: .appraisalSent).mayFollowUp(on: Example.day("2026-12-25"), under: Example.rulebook))
  }

  // R-FOLLOW-2
  @Test("names a kind of the rulebook and says a sentence", arguments: formFlaws)
  func form(_ flaw: Flaw) throws { try flaw.check() }

  static let formFlaws: [Flaw] = {
    let known = Example.evaluationFollowUp().kinds
    func with(_ kinds: [SuppliedChoice]) -> Command { asking(Example.evaluationFollowUp(kinds: kinds)) }
    return [
      Flaw("one kind", with([known[1]])), Flaw("two kinds", with(known)),
      Flaw("no kind", with([]), .missing(.followUpKinds)),
      Flaw("a kind twice", with([known[0], known[0]]), .repeated(.followUpKinds, id: known[0].id)),
      Flaw(
        "a kind that is none", with([known[0], SuppliedChoice(id: "liburan", title: "Liburan")]),
        .unknownChoice(.followUpKinds, id: "liburan")),
      Flaw(
        "nothing at all", asking(EvaluationFollowUpForm(kinds: [], sentence: "")), .missing(.followUpKinds),
        .missing(.nextYear)),
    ] + flaws(.nextYear, required: true) { asking(Example.evaluationFollowUp(sentence: $0)) }
  }()

  // R-FOLLOW-3
  @Test("written again replaces what was written; both events stay, and the same once more is no change")
  func again() throws {
    var biography = try written()
    let other = Example.evaluationFollowUp(sentence: "Mendampingi dua guru baru.")
    let day = Example.day("2027-01-05")
    #expect(
      biography.refusals(
        of: Self.asking(Example.evaluationFollowUp()), as: .assessor, on: day, under: Example.rulebook)
        == [.nothingChanged])
    try biography.ask(Self.asking(other), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.evaluationFollowUp?.sentence == other.sentence)
    #expect(biography.record.evaluationFollowUp?.day == day)
    let told = biography.events.filter { if case .evaluationFollowedUp = $0.event { true } else { false } }
    #expect(told.count == 2)
    #expect(biography.retold == biography.record)
  }

  // R-FOLLOW-4
  @Test(
    "is proposed for every predicate out of the rulebook's list, so that nothing has to be typed",
    arguments: [ExampleBook.year2025, .year2026])
  func proposals(book: ExampleBook) throws {
    let rule = try #require(book.rules.evaluationFollowUp)
    for predicate in Predicate.allCases {
      let proposal = rule.proposal(for: predicate)
      #expect(proposal.refusals(against: nil, under: book.rules) == [], "\(predicate)")
    }
    #expect(rule.proposal(for: .veryGood).kinds.map(\.id).contains("penghargaan"))
    #expect(rule.proposal(for: .poor).kinds.map(\.id) == ["pendampingan"])
    #expect(!rule.kinds.map(\.id).contains { $0.contains("sanksi") })
    #expect(rule.kinds.filter { !$0.source.isProvisional }.map(\.id) == ["penghargaan"])
    #expect(rule.source.isProvisional)
  }
}
