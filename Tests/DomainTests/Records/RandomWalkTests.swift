import Domain
import Testing

@Suite("Six thousand things that anybody asks at random")
struct RandomWalkTests {
  // R-REC-3
  @Test("never lead where the table by hand does not", arguments: [1, 2026, 310_127] as [UInt64])
  func walk(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var day = Example.day("2026-01-05")
    var biography = Biography(Example.opening, on: day)
    var reached: Set<Stage> = [.planDraft]
    var refused = 0
    for _ in 1...6000 {
      let before = biography
      let stage = before.record.stage(on: day, under: Example.unlocked)
      let kind = likelyKind(at: stage, &dice)
      let row = try #require(StateTable.rows[kind.rawValue])
      let askers = dice.one(in: 2) ? Standing.allCases.filter(row.standings.contains) : Standing.allCases
      let standing = try #require(askers.randomElement(using: &dice))
      do {
        let command = dice.one(in: 8) ? Self.flawed(kind) : Self.whole(kind, on: day)
        try biography.ask(command, as: standing, on: day, under: Example.unlocked)
        let after = biography.record
        #expect(row.standings.contains(standing), "\(kind) by \(standing)")
        // Withdrawn ratings lead back to where they came from, which one column cannot say.
        let next = kind == .withdrawAppraisal ? before.record.stageBeforeAppraisal : row.moves[stage]
        let reached = after.stage(on: day, under: Example.unlocked)
        #expect(next == reached, "\(kind) at \(stage)")
        #expect(after.version == before.record.version + 1)
        #expect(after.since == (reached == stage ? before.record.since : day))
      } catch {
        refused += 1
        #expect(error.all.isEmpty == false)
        #expect(Set(error.all).count == error.all.count, "\(kind) names a reason twice")
        #expect(biography.record == before.record)
      }
      #expect(biography.record.version == biography.events.count)
      reached.insert(biography.record.stage(on: day, under: Example.unlocked))
      day = day + Int.random(in: 0...4, using: &dice)
      reached.insert(biography.record.stage(on: day, under: Example.unlocked))
      if biography.record.stage(on: day, under: Example.unlocked).holder == .nobody, dice.one(in: 4) {
        #expect(biography.retold == biography.record)
        day = Example.day("2026-01-05")
        biography = Biography(Example.opening, on: day)
      }
    }
    #expect(biography.retold == biography.record)
    // Otherwise the walk has shown little.
    #expect(reached == Set(Stage.allCases))
    #expect((600...5700).contains(refused))
  }

  /// Mostly something that leads on from the stage, or nobody would ever come far; a rating and a closing, which fit
  /// nearly everywhere and end the year, seldom.
  private func likelyKind(at stage: Stage, _ dice: inout Dice) -> Command.Kind {
    let fitting = Command.Kind.allCases.filter { StateTable.rows[$0.rawValue]?.moves[stage] != nil }
    let moving = fitting.filter { StateTable.rows[$0.rawValue]?.moves[stage] != stage }
    let choices = !dice.one(in: 3) && !moving.isEmpty ? moving : dice.one(in: 2) ? fitting : Command.Kind.allCases
    let kind = choices.randomElement(using: &dice)
    if kind == .sendAppraisal, stage != .awaitingAppraisal, !dice.one(in: 20) { return .giveFeedback }
    if kind == .closeRecord, !dice.one(in: 20) { return .giveFeedback }
    return kind ?? .acceptResult
  }

  private static func whole(_ kind: Command.Kind, on day: Day) -> Command {
    switch kind {
    case .submitPreparation: .submitPreparation(Example.preparation(observationDay: Example.opening.to))
    case .sendObservation: .sendObservation(Example.observation(day: min(day, Example.opening.to)))
    case .proposeMove: .proposeMove(Example.move(day: max(day, Example.opening.from)))
    default: Example.command(kind)
    }
  }

  /// The same command with a fault in its form, where its form can have one.
  private static func flawed(_ kind: Command.Kind) -> Command {
    switch kind {
    case .submitPlan: .submitPlan(Plan())
    case .returnPlan: .returnPlan([])
    case .submitPreparation: .submitPreparation(Example.preparation(lesson: ""))
    case .returnPreparation: .returnPreparation(reason: "")
    case .sendObservation: .sendObservation(Example.observation(findings: []))
    case .submitFollowUp: .submitFollowUp(Example.followUp(goal: ""))
    case .reportEffort: .reportEffort(Example.effort(done: ""))
    case .submitReflection: .submitReflection(Example.reflection(change: ""))
    case .giveFeedback: .giveFeedback(text: "")
    case .sendAppraisal: .sendAppraisal(Example.rating(result: nil), Example.parties())
    case .proposeChange: .proposeChange(Example.changeProposal(plan: { _ in }))
    case .object: .object(reason: "")
    case .decideObjection: .decideObjection(Example.objectionForm(verdict: nil), by: Example.superior)
    case .closeRecord: .closeRecord(Example.closing(id: "bosan"))
    case .followUpEvaluation:
      .followUpEvaluation(Example.evaluationFollowUp(sentence: ""), by: Example.parties().assessor!)
    default: Example.command(kind)
    }
  }
}
