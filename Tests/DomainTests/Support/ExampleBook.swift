import Domain
import Testing

/// One of the rulebooks under which every command is asked at every stage.
struct ExampleBook: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rules: Rulebook
  /// The same where no window refuses anything, so that the stage alone decides.
  let unlocked: Rulebook
  /// The year of the examples as far as each stage, played once: hundreds of tests begin there.
  private let years: [Stage: Result<Biography, Refused>]

  static let year2026 = ExampleBook(try! WrittenRulebook.shipped2026())
  static let year2025 = ExampleBook(try! WrittenRulebook.shipped2025())
  static let semester = ExampleBook(try! WrittenRulebook.semester())
  /// Those that ship, the invented one, and what those that ship are for everybody but guru.
  static let all =
    [year2026, year2025, semester]
    + [year2026, year2025].flatMap { [$0.serving(.principal), $0.serving(.supervisor)] }

  private init(_ written: RulebookNode) {
    let rules = try! Rulebook.read(written)
    let unlocked = rules.windows.indices.reduce(written) { node, place in
      node.edited(.set("windows[\(place)].earliness", .text("warn")))
        .edited(.set("windows[\(place)].lateness", .text("warn")))
    }
    self.init(testDescription: rules.id, rules: rules, unlocked: try! Rulebook.read(unlocked))
  }

  private init(testDescription: String, rules: Rulebook, unlocked: Rulebook) {
    self.testDescription = testDescription
    self.rules = rules
    self.unlocked = unlocked
    years = Dictionary(
      uniqueKeysWithValues: Stage.allCases.map { stage in
        (stage, Result { () throws(Refused) in try Example.biography(at: stage, under: rules) })
      })
  }

  func biography(at stage: Stage) throws -> Biography { try years[stage]!.get() }

  private func serving(_ subject: Subject) -> ExampleBook {
    ExampleBook(
      testDescription: "\(testDescription) for a \(subject)", rules: rules.serving(subject),
      unlocked: unlocked.serving(subject))
  }

  /// Who may ask by the table, as far as the rulebook's parameters let them.
  func standings(_ row: StateTable.Row, of kind: Command.Kind) -> Set<Standing> {
    kind == .giveFeedback && !rules.detours.otherPrincipalFeedback
      ? row.standings.subtracting([.otherPrincipal]) : row.standings
  }

  /// Why a command that fits the stage does not fit the rulebook.
  func unfit(_ kind: Command.Kind, at stage: Stage) -> [Refusal] {
    switch kind {
    case .agreeVacantPlan where stage == .planSubmitted && !rules.detours.automaticApproval: [.approvalNeeded]
    case .followUpEvaluation where Stage.rated.contains(stage) && rules.evaluationFollowUp == nil: [.noFollowUpStage]
    default: []
    }
  }

  /// Where silence is no acceptance, no rating counts as accepted by itself.
  func reaches(_ stage: Stage) -> Bool { stage != .deemedAccepted || rules.detours.silenceAccepts }
}
