import Domain
import Testing

@Suite("An observation")
struct ObservationTests {
  // R-COACH-7
  @Test("has a level and its evidence for each focus behaviour, and is refused for each fault", arguments: findings)
  func content(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-8
  @Test("demands evidence of what was done, not of belum dilakukan", arguments: ObservationLevel.allCases)
  func evidence(level: ObservationLevel) throws {
    let focus = Example.focuses[0]
    let observation = observation { $0[0] = Example.finding(focus, level: level, evidence: Text.blank) }
    switch level {
    case .notDone: try Flaw("nothing to note", observation).check()
    case .notEffective, .effective:
      try Flaw("no evidence", observation, .missing(.evidence(focus: focus.id))).check()
    }
  }

  // R-COACH-9
  @Test(
    "happened between the agreement and the end of the period, and not after the day on which it is written",
    arguments: [
      // Agreed on 22 January; what was done on paper before the preparation was accepted on 12 February may be typed in.
      ("2026-02-24", "2026-02-24", nil), ("2026-02-24", "2026-01-22", nil),
      ("2026-02-24", "2026-01-21", "2026-02-24"), ("2026-02-24", "2026-01-01", "2026-02-24"),
      ("2026-02-24", "2026-02-25", "2026-02-24"), ("2026-02-24", "2025-12-31", "2026-02-24"),
      ("2027-01-04", "2026-12-31", nil), ("2027-01-04", "2027-01-02", "2026-12-31"),
    ] as [(String, String, String?)])
  func days(written: String, happened: String, latest: String?) throws {
    let refusals = try Example.biography(at: .awaitingObservation)
      .refusals(
        of: .sendObservation(Example.observation(day: Example.day(happened))), as: .assessor,
        on: Example.day(written), under: Example.unlocked)
    let expected = latest.map {
      Refusal.dayOutOfRange(.observationDay, from: Example.day("2026-01-22"), to: Example.day($0))
    }
    #expect(refusals == [expected].compactMap(\.self))
  }

  // R-COACH-9
  @Test("may come after the period up to the day to which pelaksanaan was extended")
  func extended() throws {
    let (record, last) = (try Example.record(at: .awaitingObservation), Example.day("2027-03-31"))
    let calendar = Calendar(closings: [.execution: last])
    func send(_ happened: Day, on day: Day) throws(Refused) -> [Event] {
      try record.decide(
        .sendObservation(Example.observation(day: happened)), by: Example.actor(.assessor), on: day,
        under: Example.unlocked, calendar: calendar)
    }
    #expect(try send(last, on: last).count == 1)
    #expect(throws: Refused([.dayOutOfRange(.observationDay, from: Example.day("2026-01-22"), to: last)])) {
      try send(last + 1, on: last + 1)
    }
  }

  // R-COACH-7
  @Test("looks at the three focus behaviours of the sub-indicator in the plan, and at no others")
  func focuses() throws {
    let record = try Example.record(at: .awaitingObservation)
    #expect(record.focuses(under: Example.rulebook) == Example.focuses)
    #expect(Example.focuses.count == 3)
  }

  // R-COACH-18
  @Test("is kept as it was sent")
  func kept() throws {
    let record = try Example.record(at: .observed)
    #expect(record.observation == Example.observation())
    #expect(try Example.record(at: .planningFollowUp).observationAnswer == "Terima kasih, catatannya jelas.")
  }
}

private func observation(_ change: (inout [Finding]) -> Void) -> Command {
  var findings = Example.focuses.map { Example.finding($0) }
  change(&findings)
  return .sendObservation(Example.observation(findings: findings))
}

private let findings: [Flaw] = {
  let focus = Example.focuses[1]
  let other = Example.rulebook.indicators[1].focuses[0]
  return [
    Flaw("all that is needed", .sendObservation(Example.observation())),
    Flaw(
      "no finding at all", .sendObservation(Example.observation(findings: [])),
      .missing(.level(focus: Example.focuses[0].id)), .missing(.level(focus: Example.focuses[1].id)),
      .missing(.level(focus: Example.focuses[2].id))),
    Flaw("a focus left out", observation { $0.remove(at: 1) }, .missing(.level(focus: focus.id))),
    Flaw(
      "a focus without a level", observation { $0[1] = Example.finding(focus, level: nil) },
      .missing(.level(focus: focus.id))),
    Flaw(
      "a focus twice", observation { $0.append(Example.finding(focus)) }, .repeated(.findings, id: focus.id)),
    Flaw(
      "a focus of another sub-indicator", observation { $0.append(Example.finding(other)) },
      .unknownChoice(.findings, id: other.id)),
    Flaw(
      "an endless note of what was not done",
      observation { $0[1] = Example.finding(focus, level: .notDone, evidence: Text.tooLong) },
      .overlong(.evidence(focus: focus.id))),
    Flaw(
      "several at once",
      observation {
        $0[0] = Example.finding(Example.focuses[0], evidence: "", recommendation: Text.tooLong)
        $0.removeLast()
      },
      .missing(.level(focus: Example.focuses[2].id)), .missing(.evidence(focus: Example.focuses[0].id)),
      .overlong(.recommendation(focus: Example.focuses[0].id))),
  ]
    + flaws(.evidence(focus: focus.id), required: true) { text in
      observation { $0[1] = Example.finding(focus, level: .notEffective, evidence: text) }
    }
    + flaws(.recommendation(focus: focus.id), required: false) { text in
      observation { $0[1] = Example.finding(focus, recommendation: text) }
    }
    + flaws(.note, required: false) { .sendObservation(Example.observation(note: $0)) }
    + flaws(.word, required: false) { .answerObservation(word: $0) }
}()
