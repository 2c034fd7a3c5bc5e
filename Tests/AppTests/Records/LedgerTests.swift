import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A record changes through its ledger alone, once for each form")
struct LedgerTests {
  @Test("a form sent twice with the same content makes one line", arguments: Driver.allCases)
  func sentTwice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let mark = CommandMark(id: "0123456789abcdef", digest: "isi")
      let first = try await play.ask(test.village.wayan, mark: mark) { .submitPlan(Play.plan($0.book.rules)) }
      let second = try await play.ask(test.village.wayan, mark: mark) { .submitPlan(Play.plan($0.book.rules)) }
      guard case .done = first, case .repeated = second else {
        Issue.record("\(first), then \(second)")
        return
      }
      let kinds = try await test.kinds(of: play.record)
      #expect(kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }

  @Test("a form sent five times at once makes one line", arguments: Driver.allCases)
  func fiveAtOnce(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let mark = CommandMark(id: "0123456789abcdef", digest: "isi")
      let outcomes = try await withThrowingTaskGroup(of: Ledger.Outcome.self) { group in
        for _ in 0..<5 {
          group.addTask {
            try await play.ask(test.village.wayan, mark: mark) { .submitPlan(Play.plan($0.book.rules)) }
          }
        }
        var all: [Ledger.Outcome] = []
        for try await outcome in group { all.append(outcome) }
        return all
      }
      let done = outcomes.count { if case .done = $0 { true } else { false } }
      let repeated = outcomes.count { if case .repeated = $0 { true } else { false } }
      #expect(done == 1)
      #expect(repeated == 4)
      let kinds = try await test.kinds(of: play.record)
      #expect(kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }

  @Test("other content under the same id changes nothing and is told", arguments: Driver.allCases)
  func editedAndSentAgain(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let wayan = test.village.wayan
      _ = try await play.ask(wayan, mark: CommandMark(id: "0123456789abcdef", digest: "satu")) {
        .submitPlan(Play.plan($0.book.rules))
      }
      let outcome = try await play.ask(wayan, mark: CommandMark(id: "0123456789abcdef", digest: "dua")) {
        .submitPlan(Play.plan($0.book.rules, indicator: 1))
      }
      guard case .sentBefore(let record) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(record.version == 2)
      let kinds = try await test.kinds(of: play.record)
      #expect(kinds.count == 2)
    }
  }

  @Test("a form that came before is known even where its deed could be done once more", arguments: Driver.allCases)
  func possibleAgain(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let wayan = test.village.wayan
      let mark = CommandMark(id: "0123456789abcdef", digest: "isi")
      _ = try await play.ask(wayan, mark: mark) { .submitPlan(Play.plan($0.book.rules)) }
      _ = try await play.ask(wayan) { _ in .withdrawPlan }
      let outcome = try await play.ask(wayan, mark: mark) { .submitPlan(Play.plan($0.book.rules)) }
      guard case .repeated = outcome else {
        Issue.record("\(outcome)")
        return
      }
      let kinds = try await test.kinds(of: play.record)
      #expect(kinds == ["opened.v1", "plan-submitted.v1", "plan-withdrawn.v1"])
    }
  }

  @Test("a form that came before is known even where nothing can be made of it any more", arguments: Driver.allCases)
  func unmakeable(_ driver: Driver) async throws {
    struct Gone: Error {}
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let wayan = test.village.wayan
      let mark = CommandMark(id: "0123456789abcdef", digest: "isi")
      _ = try await play.ask(wayan, mark: mark) { .submitPlan(Play.plan($0.book.rules)) }
      let outcome = try await play.ask(wayan, mark: mark) { _ in throw Gone() }
      guard case .repeated = outcome else {
        Issue.record("\(outcome)")
        return
      }
      await #expect(throws: Gone.self) { try await play.ask(wayan) { _ in throw Gone() } }
    }
  }

  @Test("a form that shows an older state of its part changes nothing and is told", arguments: Driver.allCases)
  func lostRace(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      _ = try await play.ask(test.village.wayan) { .submitPlan(Play.plan($0.book.rules)) }
      _ = try await play.ask(test.village.wayan) { _ in .withdrawPlan }
      _ = try await play.ask(test.village.wayan) { .submitPlan(Play.plan($0.book.rules, indicator: 1)) }
      let outcome = try await play.ask(test.village.made, seen: 2) { _ in
        .approvePlan(Approval(expectations: [], annexes: [], note: ""))
      }
      guard case .changed = outcome else {
        Issue.record("\(outcome)")
        return
      }
      let kinds = try await test.kinds(of: play.record)
      #expect(kinds.last == "plan-submitted.v1")
    }
  }

  @Test("feedback meanwhile does not spoil another form", arguments: Driver.allCases)
  func feedbackMeanwhile(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      try await play.agree()
      _ = try await play.ask(test.village.nur) { _ in .giveFeedback(text: "Diskusi kelompoknya hidup.") }
      let outcome = try await play.ask(test.village.wayan, seen: 4) { scene in
        .submitPreparation(
          Preparation(
            targetBehaviour: "Memberi umpan balik", learningEffort: "Membaca panduan", observationDay: scene.day + 20,
            lessonTime: "", lesson: "Kelas 4, IPAS", materials: ""))
      }
      guard case .done(let record) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(record.stage == .preparationSubmitted)
      #expect(record.feedback.count == 1)
    }
  }

  @Test("what is refused leaves no line, no version and no change", arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      let before = try await test.house.database.texts("SELECT state FROM record")
      let outcome = try await play.ask(test.village.wayan) { _ in .submitPlan(Plan()) }
      guard case .refused(let refusals, _) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(!refusals.isEmpty)
      let kinds = try await test.kinds(of: play.record)
      let after = try await test.house.database.texts("SELECT state FROM record")
      #expect(kinds == ["opened.v1"])
      #expect(after == before)
    }
  }

  @Test("a record of another school is not there", arguments: Driver.allCases)
  func otherSchool(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let play = try await Play.open(test, for: test.village.wayan)
      for person in [test.village.ratna, test.village.yohanes, test.village.agus, test.village.dewi] {
        await #expect(throws: Problem.notFound) { try await play.ask(person) { _ in .withdrawPlan } }
      }
    }
  }
}
