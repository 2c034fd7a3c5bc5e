import Domain

/// What docs/states/record.md says of everything that stands beside the stage, out of what the code does.
enum PrintedAsides {
  static func sections() throws -> String {
    """
    ## Beside the stage

    What waits for somebody while the stage stays or goes on; whatever else ends it has been asked too.

    | waiting | written | who answers | begins with | ends with |
    |---|---|---|---|---|
    \(try Aside.allCases.map(aside).joined(separator: "\n"))

    ## A closed period

    Dinas or yayasan close it. The days of a sent rating and of an objection run on, so that these stages stay open:
    \(Stage.allCases.filter { !Calendar(closedBy: .office).isShut(at: $0) }.map { "\($0)" }.joined(separator: ", ")). And nothing is asked any more but
    \(Command.Kind.allCases.filter(\.outlivesClosing).map { "\($0)" }.joined(separator: ", ")).

    ## Who assesses

    | assessor | told apart, for | on the day |
    |---|---|---|
    \(assessors.joined(separator: "\n"))

    ## Pemutakhiran data

    | standing | written | after the person confirms | after they ask for a correction | after the operator's answer |
    |---|---|---|---|---|
    \(IdentityStanding.allCases.map(identity).joined(separator: "\n"))
    """
  }

  /// Plays the proposal, then every command at the stages that it waits at, and keeps those after which nothing waits.
  private static func aside(_ aside: Aside) throws -> String {
    let opener: Command.Kind =
      switch aside {
      case .change: .proposeChange
      case .moveForOwner, .moveForObserver: .proposeMove
      case .statement: .object
      }
    let proposer: Standing = aside == .moveForOwner ? .assessor : .owner
    var enders: [Command.Kind] = []
    for stage in Stage.allCases where opener.stages.contains(stage) {
      let day = Example.day(of: opener, at: stage)
      var waiting = try Example.biography(at: stage)
      try waiting.ask(Example.command(opener), as: proposer, on: day, under: Example.unlocked)
      precondition(waiting.record.asides == [aside])
      for kind in Command.Kind.allCases where !enders.contains(kind) {
        for standing in Standing.allCases {
          var after = waiting
          let later = max(day, Example.day(of: kind, at: stage))
          guard (try? after.ask(Example.command(kind), as: standing, on: later, under: Example.unlocked)) != nil
          else { continue }
          if after.record.asides.isEmpty { enders.append(kind) }
          break
        }
      }
    }
    let ends = Command.Kind.allCases.filter(enders.contains).map { "\($0)" }.joined(separator: ", ")
    return "| \(aside) | `\(aside.rawValue)` | \(aside.holder) | \(opener) by \(proposer) | \(ends) |"
  }

  /// A teacher's record of 2026 as four schools leave it.
  private static var assessors: [String] {
    func region(_ people: (inout Region) -> Void) -> Region {
      var region = Region()
      region.appoint(.siti, .teacher)
      people(&region)
      return region
    }
    let (last, later) = ("2026-12-31", "2027-01-12")
    let rows: [(Region, String, String)] = [
      (region { $0.appoint(.budi, .principal) }, last, "the definitive principal of the last day"),
      (region { $0.appoint(.budi, .principal, .acting) }, last, "a Plt. on the last day"),
      (
        region {
          $0.appoint(.budi, .principal, to: "2026-11-30")
          $0.appoint(.hasan, .principal, .acting, from: "2027-01-11", home: false)
        }, later, "nobody on the last day, and somebody appointed for it afterwards"
      ),
      (
        region {
          $0.appoint(.budi, .principal)
          $0.appoint(
            .hasan, .principal, .acting, from: "2027-01-11", home: false,
            standIn: .init(for: .budi, reason: "Wafat."))
        }, later, "a penilai pengganti, appointed afterwards in the place of whoever held the post and is gone"
      ),
      (region { _ in }, last, "nobody: the post is vacant"),
    ]
    return rows.map { region, day, what in
      let name = "\(region.assessor(of: .siti, on: day))".prefix { $0 != "(" }
      return "| \(name) | \(what) | \(day) |"
    }
  }

  private static func identity(_ standing: IdentityStanding) -> String {
    let day = Example.day("2026-01-12")
    func next(_ check: IdentityCheck) -> String { "\(IdentityStanding(newest: check))" }
    let confirmed = IdentityCheck(answer: .confirmed, on: day)
    let asked = IdentityCheck(answer: .correction([.name: "Siti Aminah"]), on: day)
    let answered = IdentityCheck(answer: asked.answer, on: day, outcome: .mended)
    return """
      | \(standing) | `\(standing.rawValue)` | \(next(confirmed)) | \(next(asked)) | \
      \(standing == .asked ? next(answered) : "–") |
      """
  }
}
