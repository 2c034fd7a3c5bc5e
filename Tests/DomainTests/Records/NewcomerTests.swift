import Domain
import Testing

@Suite("Whoever comes late is late from their own day")
struct NewcomerTests {
  private let rules = Example.rulebook
  private let period = Example.opening.from...Example.opening.to

  private func closes(_ step: Window.Step, _ came: Day?, _ calendar: Calendar = .unchanged) -> Day? {
    calendar.reckoned(from: came, in: period, under: rules).closings[step]
  }

  // R-PERIOD-8
  @Test("they have as many days of an open window as everybody, and none after the period")
  func days() {
    for step in Window.Step.allCases {
      let window = rules.window(for: step)
      let (opens, closes) = (window.opens.day(in: 2026), window.closes.day(in: 2026))
      #expect(self.closes(step, nil) == nil)
      #expect(self.closes(step, period.lowerBound) == nil)
      #expect(self.closes(step, Example.day("2019-07-01")) == nil)
      for came in [opens, opens + 1, closes, closes + 1, closes + 200, period.upperBound] {
        let due = min(came + (closes - opens), period.upperBound)
        let expected = came > opens && came > period.lowerBound && due > closes ? due : nil
        #expect(self.closes(step, came) == expected, "\(step) \(came.text)")
      }
    }
    #expect(closes(.planning, Example.day("2026-11-02")) == Example.day("2026-12-02"))
    #expect(closes(.execution, Example.day("2026-11-02")) == Example.day("2026-12-31"))
  }

  // R-PERIOD-8
  @Test("an extension that reaches further stands, and a closed period stays closed")
  func extended() {
    let calendar = Calendar(closings: [.planning: Example.day("2026-12-20")], closedBy: .office)
    #expect(closes(.planning, Example.day("2026-11-02"), calendar) == Example.day("2026-12-20"))
    #expect(calendar.reckoned(from: Example.day("2026-11-02"), in: period, under: rules).isPeriodClosed)
  }

  // R-PERIOD-8
  @Test("a plan is late the day after, and not before")
  func late() {
    let calendar = Calendar.unchanged.reckoned(from: Example.day("2026-11-02"), in: period, under: rules)
    func standing(_ day: String) -> Window.Standing {
      rules.standing(to: .planning, on: Example.day(day), from: period.lowerBound, calendar: calendar)
    }
    #expect(standing("2026-12-02") == .open)
    let firmness = rules.window(for: .planning).lateness
    #expect(standing("2026-12-03") == .late(firmness, closed: Example.day("2026-12-02")))
  }

  @Test("their first day is that of the post that the record is about, at its place")
  func first() {
    let (one, other) = (SchoolID(1), SchoolID(2))
    func post(_ id: Int64, _ role: Role, _ place: SchoolID, _ from: String, person: Int64 = 5) -> Assignment {
      Assignment(
        id: AssignmentID(id), person: PersonID(person), school: place, role: role, from: Day(from)!, isHome: true)
    }
    let posts = [
      post(1, .teacher, other, "2020-01-01"), post(2, .teacher, one, "2026-11-02"),
      post(3, .teacher, one, "2026-12-01"),
      post(4, .principal, one, "2026-12-05"), post(5, .teacher, one, "2019-01-01", person: 6),
    ]
    #expect(posts.firstDay(of: PersonID(5), at: one, as: .teacher) == Day("2026-11-02"))
    #expect(posts.firstDay(of: PersonID(5), at: one, as: .principal) == Day("2026-12-05"))
    #expect(posts.firstDay(of: PersonID(5), at: one, as: .supervisor) == nil)
  }
}
