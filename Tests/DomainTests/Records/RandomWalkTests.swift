import Domain
import Testing

@Suite("Two thousand things that anybody asks at random")
struct RandomWalkTests {
  @Test("never lead where the table by hand does not", arguments: [1, 2026, 310_126] as [UInt64])
  func walk(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var day = Example.day("2026-01-05")
    var biography = Biography(Example.opening, on: day)
    var reached: Set<Stage> = [.planDraft]
    var refused = 0
    for _ in 1...2000 {
      let before = biography
      let stage = before.record.stage(on: day, under: Example.unlocked)
      let kind = likelyKind(at: stage, &dice)
      let standing = try #require(Standing.allCases.randomElement(using: &dice))
      let row = try #require(StateTable.rows[kind.rawValue])
      do {
        let command = dice.one(in: 8) ? Self.flawed(kind) : Self.whole(kind, on: day)
        try biography.ask(command, as: standing, on: day, under: Example.unlocked)
        let after = biography.record
        #expect(row.standings.contains(standing), "\(kind) by \(standing)")
        #expect(row.moves[stage] == after.stage, "\(kind) at \(stage)")
        #expect(after.version == before.record.version + 1)
        #expect(after.since == (after.stage == stage ? before.record.since : day))
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
    #expect((200...1900).contains(refused))
  }

  /// Half of the time something that fits the stage, or nobody would ever come far; a rating, which fits nearly
  /// everywhere and ends the year, seldom.
  private func likelyKind(at stage: Stage, _ dice: inout Dice) -> Command.Kind {
    let fitting = Command.Kind.allCases.filter { StateTable.rows[$0.rawValue]?.moves[stage] != nil }
    let kind = (dice.one(in: 2) ? fitting : Command.Kind.allCases).randomElement(using: &dice)
    if kind == .sendAppraisal, stage != .awaitingAppraisal, !dice.one(in: 20) { return .giveFeedback }
    return kind ?? .acceptResult
  }

  private static func whole(_ kind: Command.Kind, on day: Day) -> Command {
    switch kind {
    case .submitPreparation: .submitPreparation(Example.preparation(observationDay: Example.opening.to))
    case .sendObservation: .sendObservation(Example.observation(day: min(day, Example.opening.to)))
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
    default: Example.command(kind)
    }
  }
}
