/// Tema bersama: a choice that plans of one school have in common, for in-house training (IHT) and RKT.
package struct Theme: Equatable, Sendable {
  package let choice: SuppliedChoice
  /// Who chose it, in the order in which the plans were given; nobody twice.
  package private(set) var owners: [PersonID] = []
  /// What they want to learn by it, as each wrote it; empty for praktik kinerja.
  package private(set) var topics: [String] = []

  private init(_ choice: SuppliedChoice) { self.choice = choice }

  /// The praktik kinerja of these plans, the one that most chose first.
  package static func practices(of plans: [(owner: PersonID, plan: Plan)]) -> [Theme] {
    gathered(plans) { $0.practice.map { (choice: $0.indicator, topic: nil) } }
  }

  /// The pengembangan kompetensi of these plans, the one that most chose first.
  package static func activities(of plans: [(owner: PersonID, plan: Plan)]) -> [Theme] {
    gathered(plans) { $0.competence.map { (choice: $0.activity, topic: $0.topic) } }
  }

  private static func gathered(
    _ plans: [(owner: PersonID, plan: Plan)], _ chosen: (Plan) -> [(choice: SuppliedChoice, topic: String?)]
  ) -> [Theme] {
    var themes: [Theme] = []
    for one in plans {
      for (choice, topic) in chosen(one.plan) {
        let place = themes.firstIndex { $0.choice.id == choice.id } ?? themes.endIndex
        if place == themes.endIndex { themes.append(Theme(choice)) }
        if !themes[place].owners.contains(one.owner) { themes[place].owners.append(one.owner) }
        if let topic { themes[place].topics.append(topic) }
      }
    }
    return themes.sorted { ($1.owners.count, $0.choice.title) < ($0.owners.count, $1.choice.title) }
  }
}
