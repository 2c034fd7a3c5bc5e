import Domain

/// docs/states/record.md, out of what the code does: every move here has been played through `decide` and `apply`.
enum PrintedStates {
  struct Move {
    let kind: Command.Kind
    let from: Stage
    let to: Stage
  }

  static func record() throws -> String {
    let moves = try moves()
    return """
      # The states of a record

      Printed from the code by `PrintedStatesTests`, which fails when this page and the code differ. To print it anew:
      `KINERJA_PRINT=1 swift test --filter PrintedStatesTests`.

      ```mermaid
      \(diagram(moves).joined(separator: "\n"))
      ```

      A command that leaves the record where it stands is not drawn. A sent rating that its owner does not answer counts
      as accepted from the day after the last day for acceptance: no command and no event says so, the day alone does.

      ## Commands

      `underWay` is every stage inside the frame. The window is the one that the rulebook gives to the step; it blocks or
      it warns. `any day`: as far as the stage allows.

      | command | from | to | who | window |
      |---|---|---|---|---|
      \(Command.Kind.allCases.flatMap { rows($0, moves) }.joined(separator: "\n"))

      ## Stages

      | stage | written | path | who holds the next move |
      |---|---|---|---|
      \(Stage.allCases.map { "| \($0) | `\($0.rawValue)` | \($0.kind) | \($0.holder) |" }.joined(separator: "\n"))

      \(try PrintedAsides.sections())

      """
  }

  /// Asks every command at every stage, as somebody who may ask it.
  private static func moves() throws -> [Move] {
    var moves: [Move] = []
    for kind in Command.Kind.allCases {
      for stage in Stage.allCases {
        let day = Example.day(of: kind, at: stage)
        let (command, asker) = (Example.command(kind), Example.asker(of: kind))
        var biography = try Example.biography(at: stage, ready: kind, as: asker)
        let refusals = biography.refusals(of: command, as: asker, on: day, under: Example.unlocked)
        if refusals == [.notAtThisStage(stage)] { continue }
        try biography.ask(command, as: asker, on: day, under: Example.unlocked)
        moves.append(Move(kind: kind, from: stage, to: biography.record.stage(on: day, under: Example.unlocked)))
      }
    }
    return try moves.filter { $0.kind != .withdrawAppraisal } + withdrawals()
  }

  /// A rating that is taken back leads to wherever it was sent from: played from each of those stages.
  private static func withdrawals() throws -> [Move] {
    try Stage.allCases.filter(Stage.underWay.contains).map { stage in
      var biography = try Example.biography(at: stage)
      for kind in [Command.Kind.sendAppraisal, .withdrawAppraisal] {
        try biography.ask(
          Example.command(kind), as: .assessor, on: Example.day(of: kind, at: stage), under: Example.unlocked)
      }
      return Move(kind: .withdrawAppraisal, from: .appraisalSent, to: biography.record.stage)
    }
  }

  private static func diagram(_ moves: [Move]) -> [String] {
    let changes = moves.filter { $0.from != $0.to }
    let underWay = Stage.allCases.filter(Stage.underWay.contains)
    // What may be asked anywhere between agreement and rating is one arrow out of the frame, not eleven.
    let anywhere = Set(
      Command.Kind.allCases.filter { kind in
        Set(changes.filter { $0.kind == kind }.map(\.from)) == Stage.underWay
      })
    func arrow(_ move: Move) -> String { "\(move.from) --> \(move.to): \(move.kind)" }
    let inside = changes.filter { Stage.underWay.contains($0.from) && Stage.underWay.contains($0.to) }
    let outside = changes.filter { change in
      !anywhere.contains(change.kind) && change.kind != .withdrawAppraisal
        && !inside.contains { $0.kind == change.kind && $0.from == change.from }
    }
    return ["stateDiagram-v2", "  [*] --> planDraft", "  state underWay {"]
      + underWay.filter { stage in !inside.contains { $0.from == stage || $0.to == stage } }.map { "    \($0)" }
      + inside.map { "    " + arrow($0) } + ["  }"] + outside.map { "  " + arrow($0) }
      + changes.filter { anywhere.contains($0.kind) && $0.from == underWay.first }
      .map { "  underWay --> \($0.to): \($0.kind)" }
      + back(changes) + ["  appraisalSent --> deemedAccepted: by the day alone"]
      + Stage.allCases.filter { $0.holder == .nobody }.map { "  \($0) --> [*]" }
  }

  /// One arrow into the frame where a rating that is taken back leads to whichever stage it came from.
  private static func back(_ changes: [Move]) -> [String] {
    let ways = changes.filter { $0.kind == .withdrawAppraisal }
    return Set(ways.map(\.to)) == Stage.underWay
      ? ["  appraisalSent --> underWay: withdrawAppraisal, to the stage that it came from"]
      : ways.map { "  \($0.from) --> \($0.to): \($0.kind)" }
  }

  /// One line for each stage that follows; the stages from which it follows share it.
  private static func rows(_ kind: Command.Kind, _ moves: [Move]) -> [String] {
    let own = moves.filter { $0.kind == kind }
    let who = Standing.allCases.filter(kind.standings.contains).map { "\($0)" }.joined(separator: ", ")
    let window = kind.step.map { "\($0)" } ?? "any day"
    let stays = own.allSatisfy { $0.from == $0.to }
    if kind == .withdrawAppraisal, Set(own.map(\.to)) == Stage.underWay {
      return ["| \(kind) | appraisalSent | the stage of underWay that it came from | \(who) | \(window) |"]
    }
    let targets = stays ? [nil] : Stage.allCases.filter { stage in own.contains { $0.to == stage } }.map(Optional.some)
    return targets.map { target in
      let from = own.filter { target == nil || $0.to == target }.map(\.from)
      let named = Set(from) == Stage.underWay ? "underWay" : from.map { "\($0)" }.joined(separator: ", ")
      return "| \(kind) | \(named) | \(target.map { "\($0)" } ?? "stays") | \(who) | \(window) |"
    }
  }
}
