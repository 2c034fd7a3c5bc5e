import App
import Domain
import Storage
import Testing

/// Records of principals, played by the dinas above the village.
enum OfficeVillage {
  /// The record of Made, the village's principal, at a stage between the opening and the result.
  static func principal(_ test: TestHouse, _ district: District, at stage: Stage) async throws -> RecordID {
    try await record(of: test.village.made, at: test.village.school, in: test, district, stage: stage)
  }

  /// The record of a principal, begun and brought to a stage.
  static func record(
    of owner: PersonID, at school: School, in test: TestHouse, _ district: District, stage: Stage
  ) async throws -> RecordID {
    let (house, village) = (test.house, test.village)
    let book = house.rulebooks.current("2026")!
    let rules = book.rules.serving(.principal)
    let id: RecordID = house.ids.next()
    let opening = Opening(
      record: id, owner: owner, school: school.id, period: village.period, from: Day("2026-01-01")!,
      to: Day("2026-12-31")!, rulebook: "2026", rulebookHash: book.hash,
      rubricSet: rules.rubricSet(forStaffKind: "Kepala Sekolah", schoolForm: "SD").id, subject: .principal)
    let (day, at) = (test.demo.today, house.clock.now())
    try await house.database.write { connection in
      try Ledger.open(
        opening, by: Actor(person: owner, standing: .owner), on: day, at: at, rules: rules, keys: house.keys,
        on: connection)
    }
    let play = Play(test: test, record: id)
    func step(_ person: PersonID, _ command: @escaping @Sendable (Ledger.Scene) throws -> Command) async throws {
      let outcome = try await play.ask(person, command)
      guard case .done = outcome else {
        Issue.record("the stage could not be set: \(outcome)")
        return
      }
    }
    let head = district.hadi
    for _ in Stage.allCases {
      let now = try await test.record(id)
      if now.stage == stage { break }
      switch now.stage {
      case .planDraft: try await step(owner) { .submitPlan(plan($0.book.rules, now.opening.rubricSet)) }
      case .planSubmitted:
        try await step(head) { _ in .approvePlan(Approval(expectations: [], annexes: [], note: "Baik.")) }
      case .planApproved: try await step(owner) { .agreePlan(try $0.parties()) }
      case .preparing:
        test.demo.today = max(test.demo.today, Day("2026-02-10")!)
        try await step(owner) { .submitPreparation(GoodYear.preparation(on: $0.day + 2)) }
      case .preparationSubmitted: try await step(head) { _ in .acceptPreparation(word: "Baik.") }
      case .awaitingObservation:
        test.demo.today = max(test.demo.today, now.preparation!.observationDay)
        try await step(head) { .sendObservation(GoodYear.observation(of: $0)) }
      case .observed: try await step(owner) { _ in .answerObservation(word: "Terima kasih.") }
      case .planningFollowUp: try await step(owner) { _ in .submitFollowUp(GoodYear.followUp) }
      case .followUpSubmitted: try await step(head) { _ in .answerFollowUp(word: "Baik.") }
      case .acting: try await step(owner) { _ in .reportEffort(GoodYear.effort) }
      case .effortReported: try await step(head) { _ in .answerEffort(word: "Baik.") }
      case .reflecting: try await step(owner) { _ in .submitReflection(GoodYear.reflection) }
      case .reflectionSubmitted: try await step(head) { _ in .answerReflection(word: "Baik.") }
      default:
        test.demo.today = max(test.demo.today, Day("2026-12-03")!)
        try await step(head) { .sendAppraisal(GoodYear.rating, try $0.parties()) }
      }
    }
    test.demo.today = max(test.demo.today, stage == .awaitingAppraisal ? Day("2026-12-03")! : test.demo.today)
    return id
  }

  /// A plan of a principal that the rulebook accepts.
  private static func plan(_ rules: Rulebook, _ set: String) -> Plan {
    let base = Play.plan(rules)
    let indicator = rules.rubricSet(set)!.indicators[0]
    return Plan(
      duties: base.duties, practice: [rules.practiceChoice(indicator, suggestion: nil)!], competence: base.competence,
      behaviour: base.behaviour)
  }
}
