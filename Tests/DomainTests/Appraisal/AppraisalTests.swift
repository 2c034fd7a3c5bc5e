import Domain
import Testing

@Suite("A rating that is sent")
struct AppraisalTests {
  // R-RATE-1
  @Test("has both ratings and their reasons, and is refused for each fault", arguments: forms)
  func content(flaw: Flaw) throws { try flaw.check() }

  /// PermenPANRB 6/2022.
  private static let cells: [(Rating, Rating, Predicate)] = [
    (.above, .above, .veryGood), (.above, .meets, .good), (.above, .below, .poor),
    (.meets, .above, .good), (.meets, .meets, .good), (.meets, .below, .poor),
    (.below, .above, .needsImprovement), (.below, .meets, .needsImprovement), (.below, .below, .veryPoor),
  ]

  // R-RATE-2
  @Test("leads to the predicate of its cell", arguments: cells)
  func nineCells(result: Rating, behaviour: Rating, predicate: Predicate) throws {
    let appraisal = try sent(Example.rating(result: result, behaviour: behaviour))
    #expect(appraisal.predicate == predicate)
    #expect(appraisal.result == result)
    #expect(appraisal.behaviour == behaviour)
  }

  // R-COACH-10
  @Test("leads to it whatever was observed, and where nothing was", arguments: ObservationLevel.allCases + [nil])
  func observed(level: ObservationLevel?) throws {
    var biography = try Example.biography(at: .awaitingObservation)
    if let level {
      let findings = Example.focuses.map { Example.finding($0, level: level) }
      try biography.ask(
        .sendObservation(Example.observation(findings: findings)), as: .assessor, on: Example.day(of: .sendObservation),
        under: Example.rulebook)
    }
    #expect(Set((biography.record.observation?.findings ?? []).map(\.level)) == (level.map { [$0] } ?? []))
    for (result, behaviour, predicate) in Self.cells {
      var rated = biography
      let form = Example.rating(result: result, behaviour: behaviour)
      try rated.ask(
        .sendAppraisal(form, Example.parties()), as: .assessor, on: Example.day(of: .sendAppraisal),
        under: Example.rulebook)
      #expect(rated.record.appraisal?.predicate == predicate)
    }
  }

  /// Peraturan BKN 3/2023: jenjang, then the points of sangat baik, baik, butuh perbaikan, kurang, sangat kurang.
  // R-RATE-4
  @Test(
    "gives a PNS the points of the jenjang and the predicate",
    arguments: [
      (.first, [1875, 1250, 938, 625, 313]), (.junior, [3750, 2500, 1875, 1250, 625]),
      (.middle, [5625, 3750, 2813, 1875, 938]), (.senior, [7500, 5000, 3750, 2500, 1250]),
    ] as [(FunctionalGrade, [Int])])
  func credit(grade: FunctionalGrade, points: [Int]) throws {
    let pairs: [(Rating, Rating)] = [
      (.above, .above), (.meets, .meets), (.below, .meets), (.meets, .below), (.below, .below),
    ]
    for ((result, behaviour), hundredths) in zip(pairs, points) {
      let form = Example.rating(result: result, behaviour: behaviour)
      #expect(try sent(form, Example.parties(grade: grade)).credit == .hundredths(hundredths))
    }
  }

  // R-RATE-5
  @Test(
    "says why somebody has no points",
    arguments: [
      (.pns, nil, .noFunctionalGrade), (.cpns, nil, .candidate), (.cpns, .first, .candidate),
      (.pppk, .first, .contract), (.partTimePPPK, nil, .contract), (.foundation, nil, .notASN),
      (.regionalHonorary, nil, .notASN), (.schoolHonorary, nil, .notASN), (.other, .first, .notASN),
    ] as [(Employment, FunctionalGrade?, CreditPoints.Reason)])
  func noCredit(employment: Employment, grade: FunctionalGrade?, reason: CreditPoints.Reason) throws {
    let parties = Example.parties(employment: employment, grade: grade)
    #expect(try sent(Example.rating(), parties).credit == .none(reason))
  }

  // R-RATE-15
  @Test("keeps every sentence, both parties and its day")
  func kept() throws {
    let record = try Example.record(at: .appraisalSent)
    let appraisal = try #require(record.appraisal)
    let form = Example.rating()
    #expect(appraisal.realisation == form.realisation)
    #expect(appraisal.resultReason == form.resultReason)
    #expect(appraisal.behaviourReason == form.behaviourReason)
    #expect(appraisal.recommendation == form.recommendation)
    #expect(appraisal.parties == Example.parties())
    #expect(record.appraisedOn == Example.day("2026-12-10"))
  }

  private func sent(_ form: RatingForm, _ parties: Parties = Example.parties()) throws -> Appraisal {
    var biography = try Example.biography(at: .awaitingAppraisal)
    try biography.ask(
      .sendAppraisal(form, parties), as: .assessor, on: Example.day("2026-12-10"), under: Example.rulebook)
    return try #require(biography.record.appraisal)
  }
}

private func rate(_ form: RatingForm) -> Command { .sendAppraisal(form, Example.parties()) }

private let forms: [Flaw] =
  [
    Flaw("no rating of the result", rate(Example.rating(result: nil)), .missing(.resultRating)),
    Flaw("no rating of the behaviour", rate(Example.rating(behaviour: nil)), .missing(.behaviourRating)),
    Flaw(
      "nothing filled in",
      rate(Example.rating(realisation: "", result: nil, resultReason: "", behaviour: nil, behaviourReason: "")),
      .missing(.resultRating), .missing(.behaviourRating), .missing(.realisation), .missing(.resultReason),
      .missing(.behaviourReason)),
  ]
  + flaws(.realisation, required: true) { rate(Example.rating(realisation: $0)) }
  + flaws(.resultReason, required: true) { rate(Example.rating(resultReason: $0)) }
  + flaws(.behaviourReason, required: true) { rate(Example.rating(behaviourReason: $0)) }
  + flaws(.appraisalNote, required: false) { rate(Example.rating(recommendation: $0)) }
