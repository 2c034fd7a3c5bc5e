import App
import Domain
import Storage

/// A record that is played forward through the ledger, by the people of the village.
struct Play: Sendable {
  let test: TestHouse
  let record: RecordID

  /// Opens a record for a teacher of the village's school, as Beranda does; under the shipped rulebook of 2026 where no
  /// other is named.
  static func open(_ test: TestHouse, for owner: PersonID, under other: Library.Book? = nil) async throws -> Play {
    let house = test.house
    let village = test.village
    let book = other ?? house.rulebooks.current("2026")!
    let id: RecordID = house.ids.next()
    let opening = Opening(
      record: id, owner: owner, school: village.school.id, period: village.period, from: Day("2026-01-01")!,
      to: Day("2026-12-31")!, rulebook: "2026", rulebookHash: book.hash,
      rubricSet: book.rules.rubricSet(forStaffKind: "Guru Kelas", schoolForm: "SD").id)
    let day = test.demo.today
    let at = house.clock.now()
    try await house.database.write { connection in
      try Ledger.open(
        opening, by: Actor(person: owner, standing: .owner), on: day, at: at, rules: book.rules, keys: house.keys,
        on: connection)
    }
    return Play(test: test, record: id)
  }

  /// Asks a command; the newest version counts as seen unless said otherwise.
  func ask(
    _ person: PersonID, mark: CommandMark = .fresh(), seen: Int = Int.max,
    _ command: @escaping @Sendable (Ledger.Scene) throws -> Command
  ) async throws -> Ledger.Outcome {
    try await Ledger.ask(
      Ledger.Asking(record: record, person: person, mark: mark, seen: seen), in: test.house, command)
  }

  /// A plan that the rulebook of the village accepts.
  static func plan(_ rules: Rulebook, indicator place: Int = 0) -> Plan {
    let set = rules.rubricSet(forStaffKind: nil, schoolForm: nil)
    func choice(_ item: SuppliedItem) -> SuppliedChoice { SuppliedChoice(id: item.id, title: item.title) }
    return Plan(
      duties: rules.duties.map(choice),
      practice: [rules.practiceChoice(set.indicators[place], suggestion: nil)!],
      competence: rules.competence.activities.prefix(max(1, rules.competence.minimum)).map {
        CompetencePlan(
          activity: SuppliedChoice(id: $0.id, title: $0.title),
          topic: "Memberi umpan balik yang menghargai usaha murid")
      },
      behaviour: rules.behaviour.values.map { value in
        BehaviourChoice(
          value: SuppliedChoice(id: value.id, title: value.title),
          guides: value.guides.prefix(max(1, rules.behaviour.minimumGuides)).map(choice))
      })
  }

  /// Up to the agreement: submitted, approved, agreed.
  func agree() async throws {
    let village = test.village
    _ = try await ask(village.wayan) { .submitPlan(Play.plan($0.book.rules)) }
    _ = try await ask(village.made) { _ in .approvePlan(Approval(expectations: [], annexes: [], note: "Baik.")) }
    _ = try await ask(village.wayan) { .agreePlan(try $0.parties()) }
  }
}
