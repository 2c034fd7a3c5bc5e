import Domain
import Testing

@Suite("The window of a step")
struct WindowTests {
  // R-PERIOD-1
  @Test(
    "refuses what comes too early or too late only where it blocks",
    arguments: [
      ("2025-12-31", .block, .warn, .windowNotOpen(.planning, opens: Example.day("2026-01-01"))),
      ("2025-12-31", .warn, .block, nil),
      ("2026-01-01", .block, .block, nil),
      ("2026-01-31", .block, .block, nil),
      ("2026-02-01", .block, .warn, nil),
      ("2026-02-01", .warn, .block, .windowClosed(.planning, closed: Example.day("2026-01-31"))),
    ] as [(String, Window.Firmness, Window.Firmness, Refusal?)])
  func planning(day: String, early: Window.Firmness, late: Window.Firmness, refusal: Refusal?) {
    let biography = Biography(Example.opening, on: Example.day("2025-12-30"))
    let rules = Example.rulebook(early: early, late: late)
    let refusals = biography.refusals(
      of: Example.command(.submitPlan), as: .owner, on: Example.day(day), under: rules)
    #expect(refusals == [refusal].compactMap(\.self))
  }

  // R-PERIOD-1
  @Test("says to whoever looks how a day stands to it, also where it only warns")
  func warning() {
    let record = Record(Example.opening, on: Example.day("2025-12-30"))
    func standing(_ day: String) -> Window.Standing {
      record.standing(to: .planning, on: Example.day(day), under: Example.unlocked)
    }
    #expect(standing("2025-12-31") == .early(.warn, opens: Example.day("2026-01-01")))
    #expect(standing("2026-01-01") == .open)
    #expect(standing("2026-01-31") == .open)
    #expect(standing("2026-02-01") == .late(.warn, closed: Example.day("2026-01-31")))
  }

  /// By hand: the step of each command, and nil where any day will do.
  static let steps: [(Command.Kind, Window.Step?)] = [
    (.submitPlan, .planning), (.withdrawPlan, .planning), (.returnPlan, .planning), (.approvePlan, .planning),
    (.reopenPlan, .planning), (.agreePlan, .planning), (.submitPreparation, .execution),
    (.returnPreparation, .execution), (.acceptPreparation, .execution), (.sendObservation, .execution),
    (.answerObservation, .execution), (.submitFollowUp, .execution), (.answerFollowUp, .execution),
    (.reportEffort, .execution), (.answerEffort, .execution), (.submitReflection, .execution),
    (.answerReflection, .execution), (.sendAppraisal, .appraisal), (.checkDocument, nil), (.giveFeedback, nil),
    (.acceptResult, nil), (.agreeVacantPlan, .planning), (.proposeChange, nil), (.withdrawChange, nil),
    (.acceptChange, nil), (.declineChange, nil), (.proposeMove, nil), (.agreeMove, nil), (.declineMove, nil),
    (.evaluatePeriod, nil), (.adviseRating, nil), (.withdrawAppraisal, nil), (.object, nil), (.answerObjection, nil),
    (.decideObjection, nil), (.closeRecord, nil), (.followUpEvaluation, nil), (.inviteHelper, nil),
    (.dismissHelper, nil),
  ]

  // R-PERIOD-7
  @Test("and the table of steps leaves out no command")
  func complete() { #expect(Set(Self.steps.map(\.0)) == Set(Command.Kind.allCases)) }

  // R-PERIOD-1
  @Test("that has closed stops each command of its step, and no other", arguments: steps)
  func closed(kind: Command.Kind, step: Window.Step?) throws {
    let closings: [Window.Step: String] = [
      .planning: "2026-01-31", .execution: "2026-11-30", .appraisal: "2026-12-31",
    ]
    // Where no window stops it, the last day before a rating counts as accepted will do.
    let closed = try step.map { Example.day(try #require(closings[$0])) }
    let refusals = try refusals(kind, on: closed.map { $0 + 1 } ?? Example.day("2026-12-24"))
    if let step, let closed {
      #expect(refusals == [.windowClosed(step, closed: closed)])
    } else {
      #expect(refusals == [])
    }
  }

  // R-PERIOD-1
  @Test("that has not opened stops each command of its step, and no other", arguments: steps)
  func notOpen(kind: Command.Kind, step: Window.Step?) throws {
    let openings: [Window.Step: String] = [
      .planning: "2026-01-01", .execution: "2026-02-01", .appraisal: "2026-12-01",
    ]
    let opens = try step.map { Example.day(try #require(openings[$0])) }
    let refusals = try refusals(kind, on: opens.map { $0 + -1 } ?? Example.day("2025-12-01"))
    // A form of the execution may also name a day that has not come; that is not asked here.
    let ofWindows = refusals.filter {
      switch $0 {
      case .dayOutOfRange, .evaluatedTooEarly: false
      default: true
      }
    }
    if let step, let opens {
      #expect(ofWindows == [.windowNotOpen(step, opens: opens)])
    } else {
      #expect(ofWindows == [])
    }
  }

  private func refusals(_ kind: Command.Kind, on day: Day) throws -> [Refusal] {
    var command = Example.command(kind)
    if kind == .submitPreparation {
      command = .submitPreparation(Example.preparation(observationDay: max(day, Example.opening.from)))
    }
    if kind == .proposeMove {
      command = .proposeMove(Example.move(day: min(max(day, Example.opening.from), Example.opening.to)))
    }
    return try Example.biography(at: Example.stage(of: kind), ready: kind, as: Example.asker(of: kind))
      .refusals(of: command, as: Example.asker(of: kind), on: day, under: Example.locked)
  }

  // R-PERIOD-1
  @Test("refuses nothing while its days are only provisional, whatever it says")
  func provisional() throws {
    let book = try WrittenRulebook.shipped2026()
    func standing(_ source: String, on day: String) throws -> Window.Standing {
      let edited = ["earliness", "lateness"].reduce(book.edited(.set("windows[2].source", .text(source)))) {
        $0.edited(.set("windows[2].\($1)", .text("block")))
      }
      return try Rulebook.read(edited).window(for: .appraisal).standing(on: Example.day(day), in: 2026)
    }
    let (opens, closed) = (Example.day("2026-12-01"), Example.day("2026-12-31"))
    #expect(try standing("jadwal-2026", on: "2026-11-30") == .early(.warn, opens: opens))
    #expect(try standing("jadwal-2026", on: "2027-01-01") == .late(.warn, closed: closed))
    #expect(try standing("jadwal-2026", on: "2026-12-01") == .open)
    #expect(try standing("kepmen-271", on: "2026-11-30") == .early(.block, opens: opens))
    #expect(try standing("kepmen-271", on: "2027-01-01") == .late(.block, closed: closed))
  }

  // R-PERIOD-2
  @Test("of the shipped rulebook warns of a rating before 1 December and of a late plan, and stops neither")
  func shipped() throws {
    let rated = try Example.biography(at: .awaitingAppraisal)
    func rating(_ day: String) -> [Refusal] {
      rated.refusals(
        of: Example.command(.sendAppraisal), as: .assessor, on: Example.day(day), under: Example.rulebook)
    }
    #expect(rating("2026-11-30") == [])
    #expect(rating("2026-12-01") == [])
    #expect(
      ExampleBook.year2025.rules.window(for: .appraisal).standing(on: Example.day("2025-11-14"), in: 2025)
        == .early(.block, opens: Example.day("2025-11-15")), "that of 2025 is sourced, and firm")
    let planned = try Example.biography(at: .planDraft)
    let late = planned.refusals(
      of: Example.command(.submitPlan), as: .owner, on: Example.day("2026-02-01"), under: Example.rulebook)
    #expect(late == [])
  }

  // R-PERIOD-3
  @Test(
    "closes with 31 January of the school's own clock",
    arguments: [(TimeZone.wit, 15), (.wita, 16), (.wib, 17)])
  func lastMinute(zone: TimeZone, utcHourOfMidnight: Int) throws {
    let midnight = Int64(Example.day("2026-01-31").ordinal) * 86_400_000 + Int64(utcHourOfMidnight) * 3_600_000
    #expect(try submission(at: midnight - 60_000, in: zone) == [])
    #expect(try submission(at: midnight, in: zone) == [closedInJanuary])
  }

  // R-PERIOD-3
  @Test("may be closed in Jayapura while it is open in Jakarta: one instant, two days")
  func oneInstant() throws {
    // 31 January 2026, 15.30 UTC: 22.30 WIB, 23.30 WITA, 00.30 WIT of the next day.
    let instant = Int64(Example.day("2026-01-31").ordinal) * 86_400_000 + 15 * 3_600_000 + 30 * 60_000
    #expect(try submission(at: instant, in: .wib) == [])
    #expect(try submission(at: instant, in: .wita) == [])
    #expect(try submission(at: instant, in: .wit) == [closedInJanuary])
    #expect(try submission(at: instant + 3_600_000, in: .wib) == [])
    #expect(try submission(at: instant + 3_600_000, in: .wita) == [closedInJanuary])
  }

  private let closedInJanuary = Refusal.windowClosed(.planning, closed: Example.day("2026-01-31"))

  private func submission(at instant: Int64, in zone: TimeZone) throws -> [Refusal] {
    try Example.biography(at: .planDraft)
      .refusals(
        of: Example.command(.submitPlan), as: .owner, on: zone.day(at: instant), under: Example.locked)
  }
}
