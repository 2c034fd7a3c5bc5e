import Domain
import Testing

@Suite("What speaks against giving or ending a post is said before it is done")
struct AppointingTests {
  private let school = SchoolID(1)
  private let dinas = SchoolID(9)
  private let head = PersonID(1)
  private let teacher = PersonID(2)
  private let pengawas = PersonID(3)
  private let admin = PersonID(4)
  private let day = Day("2026-07-01")!

  private func post(
    _ id: Int64, _ person: PersonID, _ role: Role, at place: SchoolID, _ standing: Assignment.Standing = .definitive,
    to last: String? = nil, home: Bool = true
  ) -> Assignment {
    Assignment(
      id: AssignmentID(id), person: person, school: place, role: role, standing: standing, from: Day("2024-01-01")!,
      to: last.map { Day($0)! }, isHome: home)
  }

  private var posts: [Assignment] {
    [
      post(1, head, .principal, at: school), post(2, teacher, .teacher, at: school),
      post(3, pengawas, .supervisor, at: dinas),
    ]
  }

  private func wanted(
    _ person: PersonID, _ role: Role, _ standing: Assignment.Standing = .definitive
  ) -> Appointment {
    Appointment(person: person, place: school, role: role, standing: standing, from: day)
  }

  @Test("nobody is given what they hold")
  func held() {
    #expect(posts.faults(of: wanted(head, .principal), isInside: false, by: admin, since: nil) == [.held])
    #expect(posts.faults(of: wanted(head, .principal, .acting), isInside: false, by: admin, since: nil) == [])
    var ended = posts
    ended[0].to = day + -1
    #expect(ended.faults(of: wanted(head, .principal), isInside: false, by: admin, since: nil) == [])
  }

  // R-LINE-20
  @Test("nobody appoints themselves, and nobody before the period of the day")
  func limits() {
    func faults(_ person: PersonID, by actor: PersonID, since first: Day?) -> [Appointment.Fault] {
      posts.faults(of: wanted(person, .principal, .acting), isInside: false, by: actor, since: first)
    }
    #expect(faults(teacher, by: teacher, since: nil) == [.yourself])
    #expect(faults(teacher, by: admin, since: day) == [])
    #expect(faults(teacher, by: admin, since: day + 1) == [.tooEarly(first: day + 1)])
    #expect(faults(teacher, by: teacher, since: day + 1) == [.yourself, .tooEarly(first: day + 1)])
  }

  // R-LINE-14
  @Test("the tim kinerja that a principal names is a teacher of the school, the one that a dinas names a pengawas")
  func teams() {
    func faults(_ person: PersonID, inside: Bool) -> [Appointment.Fault] {
      posts.faults(of: wanted(person, .teamMember), isInside: inside, by: admin, since: nil)
    }
    #expect(faults(teacher, inside: true) == [])
    #expect(faults(pengawas, inside: true) == [.notInside])
    #expect(faults(head, inside: true) == [.notInside])
    #expect(faults(pengawas, inside: false) == [])
    #expect(faults(teacher, inside: false) == [.notOutside])
    #expect(faults(PersonID(8), inside: false) == [.noSupervisor])
  }

  @Test("another definitive holder who does not leave before the first day is named")
  func overlaps() {
    #expect(posts.warnings(of: wanted(teacher, .principal)) == [.overlaps(head)])
    #expect(posts.warnings(of: wanted(teacher, .principal, .acting)) == [.overlaps(head)])
    #expect(posts.warnings(of: wanted(pengawas, .teamMember)) == [])
    for (last, warnings) in [("2026-06-30", []), ("2026-07-01", [.overlaps(head)])] as [(String, [Appointment.Warning])]
    {
      var leaving = posts
      leaving[0].to = Day(last)!
      #expect(leaving.warnings(of: wanted(teacher, .principal)) == warnings, "\(last)")
    }
    let acting = [post(1, head, .principal, at: school, .acting)]
    #expect(acting.warnings(of: wanted(teacher, .principal)) == [])
    #expect(acting.warnings(of: wanted(teacher, .principal, .acting)) == [.overlapsActing(head)])
    #expect(acting.warnings(of: wanted(head, .principal, .acting)) == [])
  }

  @Test("a post that nobody holds afterwards is vacant, with the records that wait")
  func vacancies() {
    #expect(posts.warnings(ending: posts[0], last: day, openRecords: 4) == [.vacant(openRecords: 4)])
    let followed = posts + [post(4, teacher, .principal, at: school, .acting)]
    #expect(followed.warnings(ending: posts[0], last: day, openRecords: 4) == [])
    let leaving = posts + [post(4, teacher, .principal, at: school, .acting, to: "2026-07-01")]
    #expect(leaving.warnings(ending: posts[0], last: day, openRecords: 0) == [.vacant(openRecords: 0)])
    #expect(posts.warnings(ending: posts[1], last: day, openRecords: 4) == [])
  }

  // R-LINE-6
  @Test("a penilai pengganti is named only for somebody who holds no post on the first day, and overlaps nobody")
  func standIns() {
    func faults(_ gone: PersonID?, _ posts: [Assignment]) -> [Appointment.Fault] {
      posts.faults(of: standIn(gone), isInside: false, by: admin, since: nil)
    }
    func standIn(_ gone: PersonID?) -> Appointment {
      Appointment(
        person: pengawas, place: school, role: .principal, standing: .acting, from: day,
        standIn: .init(for: gone, reason: "Wafat."))
    }
    #expect(faults(head, posts) == [.stillServing(head)])
    var left = posts
    left[0].to = day + -1
    #expect(faults(head, left) == [])
    #expect(faults(head, left + [post(4, head, .teacher, at: dinas)]) == [.stillServing(head)])
    #expect(faults(nil, posts) == [])
    #expect(posts.warnings(of: standIn(head)) == [])
    let named = Assignment(
      id: AssignmentID(5), person: pengawas, school: school, role: .principal, standing: .acting, from: day,
      isHome: false, standIn: .init(for: head, reason: "Wafat."))
    #expect(faults(head, left + [named]) == [.held])
    #expect(
      (left + [named]).faults(of: wanted(pengawas, .principal, .acting), isInside: false, by: admin, since: nil) == [])
    #expect((left + [named]).warnings(ending: named, last: day, openRecords: 4) == [])
    #expect((posts + [named]).warnings(ending: posts[0], last: day, openRecords: 4) == [.vacant(openRecords: 4)])
  }

  // R-LINE-23
  @Test("an appointment is taken back up to the day before its first")
  func cancelled() {
    #expect(posts[0].cancelFaults(on: Day("2023-12-31")!) == [])
    #expect(posts[0].cancelFaults(on: Day("2024-01-01")!) == [.begun(Day("2024-01-01")!)])
    #expect(posts[0].cancelFaults(on: day) == [.begun(Day("2024-01-01")!)])
  }

  @Test("a post ends once, and not before it began")
  func ends() {
    let one = post(1, head, .principal, at: school, to: "2026-06-30")
    func faults(_ last: String) -> [Assignment.EndFault] { one.endFaults(last: Day(last)!, since: nil) }
    #expect(faults("2023-12-31") == [.beforeItBegan(Day("2024-01-01")!)])
    #expect(faults("2024-01-01") == [])
    #expect(faults("2026-06-29") == [])
    #expect(faults("2026-06-30") == [.ended(Day("2026-06-30")!)])
    #expect(posts[0].endFaults(last: day, since: nil) == [])
  }

  // R-LINE-20
  @Test("a post ends no earlier than on the day before the first that whoever follows may have")
  func endsOfPeriods() {
    let first = Day("2027-01-01")!
    func faults(_ last: Day) -> [Assignment.EndFault] { posts[0].endFaults(last: last, since: first) }
    #expect(faults(first + -1) == [])
    #expect(faults(first + -2) == [.tooEarly(first: first + -1)])
    #expect(faults(Day("2023-12-31")!) == [.beforeItBegan(Day("2024-01-01")!)])
    // Whoever comes after it leaves no day without anybody.
    let next = Appointment(person: teacher, place: school, role: .principal, standing: .definitive, from: first)
    var ended = posts
    ended[0].to = first + -1
    #expect(ended.faults(of: next, isInside: false, by: admin, since: first) == [])
    #expect(ended.warnings(of: next) == [])
  }
}
