import Domain
import Testing

@Suite("What may be asked of a record, stage by stage")
struct StateTableTests {
  @Test("The table by hand has a row for each command")
  func complete() {
    #expect(Set(StateTable.rows.keys) == Set(Command.Kind.allCases.map(\.rawValue)))
  }

  @Test("The year of the examples reaches each stage under every rulebook", arguments: Stage.allCases)
  func reached(stage: Stage) throws {
    for book in ExampleBook.all where book.reaches(stage) {
      let record = try book.biography(at: stage).record
      let day = Example.day(of: .submitPlan, at: stage, under: book.rules)
      #expect(record.stage(on: day, under: book.rules) == stage, "\(book.testDescription)")
    }
  }

  // R-COACH-3, R-COACH-7, R-COACH-15, R-PLAN-1, R-PLAN-9, R-PLAN-10, R-PLAN-14, R-RATE-3, R-RATE-16, R-REC-3
  @Test(
    "Whoever may ask moves the record as the table says, under every rulebook", arguments: Command.Kind.allCases,
    Stage.allCases)
  func rightStanding(kind: Command.Kind, stage: Stage) throws {
    let row = try #require(StateTable.rows[kind.rawValue])
    for book in ExampleBook.all where book.reaches(stage) {
      let day = Example.day(of: kind, at: stage, under: book.rules)
      let command = Example.command(kind, under: book.rules)
      let began = try book.biography(at: stage)
      for standing in book.standings(row, of: kind) {
        var biography = began
        try Example.prepare(&biography, for: kind, at: stage, as: standing, under: book.unlocked)
        let before = biography.record
        let unfit = book.unfit(kind, at: stage)
        if !unfit.isEmpty {
          let refusals = biography.refusals(of: command, as: standing, on: day, under: book.unlocked)
          #expect(refusals == unfit, "\(book.testDescription)")
        } else if let next = row.moves[stage] {
          try biography.ask(command, as: standing, on: day, under: book.unlocked)
          #expect(biography.record.stage(on: day, under: book.unlocked) == next, "\(book.testDescription)")
          #expect(biography.record.version == before.version + 1)
          #expect(biography.record.since == (next == stage ? before.since : day))
        } else {
          let refusals = biography.refusals(of: command, as: standing, on: day, under: book.unlocked)
          #expect(refusals == [.notAtThisStage(stage)], "\(book.testDescription)")
        }
      }
    }
  }

  // R-CHANGE-5, R-COACH-17, R-OBJ-5, R-OBJ-7, R-PLAN-1, R-PLAN-10, R-RATE-1, R-RATE-7, R-RATE-14, R-RATE-16, R-REC-3
  @Test(
    "Everybody else is refused at each stage, under every rulebook", arguments: Command.Kind.allCases, Stage.allCases)
  func wrongStanding(kind: Command.Kind, stage: Stage) throws {
    let row = try #require(StateTable.rows[kind.rawValue])
    let misplaced: [Refusal] = row.moves[stage] == nil ? [.notAtThisStage(stage)] : []
    for book in ExampleBook.all where book.reaches(stage) {
      var biography = try book.biography(at: stage)
      try Example.prepare(&biography, for: kind, at: stage, as: .owner, under: book.unlocked)
      let day = Example.day(of: kind, at: stage, under: book.rules)
      let command = Example.command(kind, under: book.rules)
      let askers = book.standings(row, of: kind)
      for standing in Standing.allCases where !askers.contains(standing) {
        let refusals = biography.refusals(of: command, as: standing, on: day, under: book.unlocked)
        #expect(
          refusals == [.notYours(askers)] + book.unfit(kind, at: stage) + misplaced,
          "\(standing), \(book.testDescription)")
      }
    }
  }
}
