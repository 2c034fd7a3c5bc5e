import Domain
import Testing

@Suite("What the plans of a school have in common")
struct ThemeTests {
  private func choice(_ id: String) -> SuppliedChoice { SuppliedChoice(id: id, title: "Pilihan \(id)") }

  private func plan(_ practice: [String], _ competence: [(String, String)]) -> Plan {
    Plan(
      duties: [],
      practice: practice.map {
        PracticeChoice(
          indicator: choice($0), workResult: "", superiorsResult: "", individualIndicator: "", target: "",
          suggestion: nil)
      },
      competence: competence.map { CompetencePlan(activity: choice($0.0), topic: $0.1) }, behaviour: [])
  }

  private let people = [11, 12, 13].map { PersonID(Int64($0)) }

  @Test("the choice of most comes first, equal ones by name; every topic stays as it was written")
  func gathered() {
    let plans = zip(
      people,
      [
        plan(["b"], [("komunitas", "Numerasi"), ("webinar", "Umpan balik")]), plan(["c"], [("komunitas", "Asesmen")]),
        plan(["a"], [("komunitas", "Numerasi")]),
      ]
    ).map { (owner: $0, plan: $1) }
    #expect(Theme.practices(of: plans).map(\.choice.id) == ["a", "b", "c"])
    #expect(Theme.practices(of: plans).allSatisfy { $0.topics.isEmpty })
    let activities = Theme.activities(of: plans)
    #expect(activities.map(\.choice.id) == ["komunitas", "webinar"])
    #expect(activities.map(\.owners) == [people, [people[0]]])
    #expect(activities.map(\.topics) == [["Numerasi", "Asesmen", "Numerasi"], ["Umpan balik"]])
  }

  @Test("who chose the same twice is counted once")
  func once() {
    let plans = [(owner: people[0], plan: plan(["a"], [("webinar", "Satu"), ("webinar", "Dua")]))]
    #expect(Theme.activities(of: plans).map(\.owners) == [[people[0]]])
    #expect(Theme.activities(of: plans).map(\.topics) == [["Satu", "Dua"]])
  }

  @Test("no plan has no theme")
  func none() {
    #expect(Theme.practices(of: []).isEmpty)
    #expect(Theme.activities(of: [(owner: people[0], plan: Plan())]).isEmpty)
  }
}
