import Domain
import Testing

@Suite("What may be asked of a record, stage by stage")
struct StateTableTests {
  @Test("The table by hand has a row for each command")
  func complete() {
    #expect(Set(StateTable.rows.keys) == Set(Command.Kind.allCases.map(\.rawValue)))
  }

  @Test("The year of the examples reaches each stage", arguments: Stage.allCases)
  func reached(stage: Stage) throws {
    let record = try Example.record(at: stage)
    let day = Example.day(of: .submitPlan, at: stage)
    #expect(record.stage(on: day, under: Example.rulebook) == stage)
  }

  @Test("Whoever may ask moves the record as the table says", arguments: Command.Kind.allCases, Stage.allCases)
  func rightStanding(kind: Command.Kind, stage: Stage) throws {
    let row = try #require(StateTable.rows[kind.rawValue])
    let day = Example.day(of: kind, at: stage)
    for standing in row.standings {
      var biography = try Example.biography(at: stage, ready: kind, as: standing)
      let before = biography.record
      let command = Example.command(kind)
      if let next = row.moves[stage] {
        try biography.ask(command, as: standing, on: day, under: Example.unlocked)
        #expect(biography.record.stage == next)
        #expect(biography.record.version == before.version + 1)
        #expect(biography.record.since == (next == before.stage ? before.since : day))
      } else {
        let refusals = biography.refusals(of: command, as: standing, on: day, under: Example.unlocked)
        #expect(refusals == [.notAtThisStage(stage)])
      }
    }
  }

  @Test("Everybody else is refused at each stage", arguments: Command.Kind.allCases, Stage.allCases)
  func wrongStanding(kind: Command.Kind, stage: Stage) throws {
    let row = try #require(StateTable.rows[kind.rawValue])
    let biography = try Example.biography(at: stage, ready: kind, as: .owner)
    let day = Example.day(of: kind, at: stage)
    for standing in Standing.allCases where !row.standings.contains(standing) {
      let refusals = biography.refusals(of: Example.command(kind), as: standing, on: day, under: Example.unlocked)
      let misplaced: [Refusal] = row.moves[stage] == nil ? [.notAtThisStage(stage)] : []
      #expect(refusals == [.notYours(row.standings)] + misplaced, "\(standing)")
    }
  }
}
