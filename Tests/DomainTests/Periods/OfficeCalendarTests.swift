import Domain
import Testing

@Suite("A dinas gives more time, and closes what is over")
struct OfficeCalendarTests {
  private let period = Period(
    id: PeriodID(1), year: 2026, shape: "year", rulebook: "2026", from: Day("2026-01-01")!, to: Day("2026-12-31")!)
  private let dinas = SchoolID(10)
  private let trust = SchoolID(11)
  private let stranger = SchoolID(12)
  private let owner = PersonID(5)
  private let other = PersonID(6)

  private func place(_ id: Int64, kind: School.Kind = .school) -> School {
    School(
      id: SchoolID(id), kind: kind, npsn: NPSN(kind == .school ? "30300001" : "D6303001")!, name: "", form: "SD",
      status: .independent, place: Place(), zone: .wib, office: kind == .school ? dinas : nil,
      foundation: kind == .school ? trust : nil)
  }

  private func until(_ day: String) -> WindowExtension {
    WindowExtension(step: .planning, until: Day(day)!, reason: "Jaringan terputus.", cause: .system)
  }

  private func change(
    _ office: SchoolID, _ scope: OfficeCalendar.Scope, _ day: String, in period: Int64 = 1
  ) -> OfficeCalendar.Change {
    .init(office: office, period: PeriodID(period), scope: scope, granted: until(day))
  }

  @Test("an extension is for everybody, one school or one person, and of two the later day counts")
  func scopes() {
    let changes = OfficeCalendar(changes: [
      change(dinas, .everybody, "2026-02-10"), change(trust, .school(SchoolID(1)), "2026-02-20"),
      change(dinas, .person(owner), "2026-03-01"), change(stranger, .everybody, "2026-06-30"),
      change(dinas, .everybody, "2026-05-31", in: 2),
    ])
    func closes(_ person: PersonID?, _ id: Int64) -> String? {
      changes.calendar(for: person, at: place(id), in: period.id).closings[.planning]?.text
    }
    #expect(closes(owner, 1) == "2026-03-01")
    #expect(closes(other, 1) == "2026-02-20")
    #expect(closes(nil, 1) == "2026-02-20")
    #expect(closes(other, 2) == "2026-02-10")
    #expect(changes.calendar(for: other, at: place(1), in: period.id).extensions == [until("2026-02-20")])
    #expect(changes.calendar(for: other, at: place(1), in: PeriodID(3)) == .unchanged)
  }

  @Test("the records at an office itself follow that office")
  func offices() {
    let changes = OfficeCalendar(changes: [change(dinas, .everybody, "2026-02-10")])
    #expect(changes.calendar(for: owner, at: place(10, kind: .office), in: period.id).closings[.planning] != nil)
    #expect(changes.calendar(for: owner, at: place(12, kind: .office), in: period.id) == .unchanged)
  }

  @Test("a closed period is closed for the schools of that office and for that period alone")
  func closings() {
    let changes = OfficeCalendar(closed: [.init(office: dinas, period: period.id)])
    #expect(changes.calendar(for: owner, at: place(1), in: period.id).isPeriodClosed)
    #expect(!changes.calendar(for: owner, at: place(1), in: PeriodID(2)).isPeriodClosed)
    var elsewhere = place(1)
    elsewhere.office = stranger
    #expect(!changes.calendar(for: owner, at: elsewhere, in: period.id).isPeriodClosed)
  }

  @Test("what is no extension is refused, with everything that is wrong")
  func faults() {
    let rules = ExampleBook.year2026.rules
    let closes = rules.window(for: .planning).closes.day(in: 2026)
    func faults(_ day: Day, _ reason: String = "Banjir.") -> [WindowExtension.Fault] {
      WindowExtension(step: .planning, until: day, reason: reason, cause: .office).faults(in: period, under: rules)
    }
    #expect(faults(closes + 1) == [])
    #expect(faults(closes) == [.notLater(than: closes)])
    #expect(faults(period.to + 120) == [])
    #expect(faults(period.to + 121) == [.tooFar(last: period.to + 120)])
    #expect(faults(closes + 1, "") == [.noReason])
    #expect(
      faults(closes, String(repeating: "a", count: TextRule.limit + 1)) == [
        .notLater(than: closes), .tooLong(limit: TextRule.limit),
      ])
  }
}
