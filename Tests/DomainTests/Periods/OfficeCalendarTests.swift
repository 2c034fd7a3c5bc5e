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

  private func calendar(
    _ changes: OfficeCalendar, for person: PersonID? = PersonID(5), _ employment: Employment? = nil, at place: School,
    among places: [School] = [], in period: PeriodID = PeriodID(1), on day: String = "2026-02-01"
  ) -> Calendar {
    changes.calendar(for: person, employment, at: place, among: places, in: period, on: Day(day)!)
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
      calendar(changes, for: person, at: place(id)).closings[.planning]?.text
    }
    #expect(closes(owner, 1) == "2026-03-01")
    #expect(closes(other, 1) == "2026-02-20")
    #expect(closes(nil, 1) == "2026-02-20")
    #expect(closes(other, 2) == "2026-02-10")
    #expect(calendar(changes, for: other, at: place(1)).extensions == [until("2026-02-20")])
    #expect(calendar(changes, for: other, at: place(1), in: PeriodID(3)) == .unchanged)
  }

  @Test("the records at an office itself follow that office")
  func offices() {
    let changes = OfficeCalendar(changes: [change(dinas, .everybody, "2026-02-10")])
    #expect(calendar(changes, at: place(10, kind: .office)).closings[.planning] != nil)
    #expect(calendar(changes, at: place(12, kind: .office)) == .unchanged)
  }

  @Test("a closed period is closed for the schools of that office and for that period alone")
  func closings() {
    let changes = OfficeCalendar(closed: [.init(office: dinas, period: period.id)])
    #expect(calendar(changes, at: place(1)).isPeriodClosed)
    #expect(!calendar(changes, at: place(1), in: PeriodID(2)).isPeriodClosed)
    var elsewhere = place(1)
    elsewhere.office = stranger
    #expect(!calendar(changes, at: elsewhere).isPeriodClosed)
  }

  // R-PERIOD-9
  @Test(
    "a yayasan has a say about the non-ASN of its school, the dinas about all others", arguments: Employment.allCases)
  func employments(employment: Employment) {
    let changes = OfficeCalendar(changes: [
      change(dinas, .everybody, "2026-02-10"), change(trust, .everybody, "2026-02-20"),
    ])
    let own = calendar(changes, employment, at: place(1))
    #expect(own.closings[.planning]?.text == (employment.isASN ? "2026-02-10" : "2026-02-20"))
    for (office, closer) in [(dinas, Calendar.Closer.office), (trust, .foundation)] {
      let closed = OfficeCalendar(closed: [.init(office: office, period: period.id)])
      let governs = (office == dinas) == employment.isASN
      #expect(calendar(closed, employment, at: place(1)).closedBy == (governs ? closer : nil))
    }
    let state = School(
      id: SchoolID(2), npsn: NPSN("30300001")!, name: "", form: "SD", status: .state, place: Place(), zone: .wib,
      office: dinas)
    #expect(calendar(changes, employment, at: state).closings[.planning]?.text == "2026-02-10")
  }

  // R-LINE-11
  @Test("what a school was given holds for the records that followed to it, since they did")
  func followed() {
    let changes = OfficeCalendar(changes: [change(dinas, .school(SchoolID(3)), "2026-02-10")])
    var (first, second) = (place(1), place(2))
    first.successor = Dated(SchoolID(2), from: Day("2026-01-10")!)
    second.successor = Dated(SchoolID(3), from: Day("2026-02-03")!)
    #expect(calendar(changes, at: first, among: [first, second], on: "2026-02-02") == .unchanged)
    #expect(calendar(changes, at: first, among: [first, second], on: "2026-02-03").closings[.planning] != nil)
  }

  @Test("what is no extension is refused, with everything that is wrong")
  func faults() {
    let rules = ExampleBook.year2026.rules
    let closes = rules.window(for: .planning).closes.day(in: 2026)
    func faults(_ day: Day, _ reason: String = "Banjir.") -> [WindowExtension.Fault] {
      WindowExtension(step: .planning, until: day, reason: reason, cause: .office)
        .faults(in: period, under: rules, on: period.from)
    }
    #expect(faults(closes + 1, " \n") == [.noReason])
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

  // R-PERIOD-4
  @Test("the last extension for the same people counts, and may set an earlier day that is not past")
  func corrections() {
    let rules = ExampleBook.year2026.rules
    let closes = rules.window(for: .planning).closes.day(in: 2026)
    func faults(_ days: Int, own: Int? = nil, wider: Int? = nil, on today: Int = 0) -> [WindowExtension.Fault] {
      WindowExtension(step: .planning, until: closes + days, reason: "Keliru.", cause: .office)
        .faults(
          in: period, under: rules, given: .init(own: own.map { closes + $0 }, wider: wider.map { closes + $0 }),
          on: closes + today)
    }
    #expect(faults(10, own: 9) == [])
    #expect(faults(9, own: 9) == [.granted(until: closes + 9)])
    #expect(faults(8, own: 9) == [])
    #expect(faults(0, own: 9) == [], "back to what the rulebook says")
    #expect(faults(-1, own: 9) == [.notLater(than: closes)])
    #expect(faults(0) == [.notLater(than: closes)])
    #expect(faults(4, own: 9, on: 5) == [.past(today: closes + 5)])
    #expect(faults(5, own: 9, on: 5) == [])
    #expect(faults(5, on: 6) == [.past(today: closes + 6)])
    // What everybody was given nobody loses.
    #expect(faults(5, wider: 5) == [.granted(until: closes + 5)])
    #expect(faults(6, wider: 5) == [])
    #expect(faults(5, own: 9, wider: 5) == [])
    #expect(faults(4, own: 9, wider: 5) == [.granted(until: closes + 5)])
    #expect(WindowExtension.Given(own: closes + 9).isCorrected(by: closes + 8))
    #expect(!WindowExtension.Given(own: closes + 9).isCorrected(by: closes + 9))
    #expect(!WindowExtension.Given(wider: closes + 9).isCorrected(by: closes + 8))
  }
}
