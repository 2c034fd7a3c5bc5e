import Domain
import Testing

@Suite("A lesson hour that is offered")
struct LessonHourTests {
  private let today = Example.day("2026-02-09")
  private let last = Example.day("2026-12-31")

  private func typed(
    _ day: String = "2026-02-10", _ from: String = "08:00", _ to: String = "09:10", _ lesson: String = "Kelas 4, IPAS"
  ) -> LessonHour.Typed {
    .init(day: Day(day), from: ClockTime(from), to: ClockTime(to), lesson: lesson)
  }

  private func faults(_ typed: LessonHour.Typed, beside others: [LessonHour] = []) -> [LessonHour.Fault] {
    let (hour, faults) = LessonHour.read(typed, beside: others, today: today, until: last)
    #expect((hour == nil) == !faults.isEmpty)
    return faults
  }

  private func hour(_ day: String, _ from: String, _ to: String) -> LessonHour {
    LessonHour(day: Example.day(day), from: ClockTime(from)!, to: ClockTime(to)!, lesson: "Kelas 5")
  }

  @Test("has a day in the period from today on, a beginning, a later end and a lesson")
  func content() {
    #expect(faults(typed()) == [])
    #expect(faults(typed("2026-02-09")) == [])
    #expect(faults(typed("2026-12-31")) == [])
    #expect(faults(typed("2026-02-08")) == [.dayOutOfRange(from: today, to: last)])
    #expect(faults(typed("2027-01-01")) == [.dayOutOfRange(from: today, to: last)])
    #expect(faults(typed("", "", "", " ")) == [.noDay, .noStart, .noEnd, .noLesson])
    #expect(faults(typed("2026-02-10", "09:10", "09:10")) == [.endsBeforeItBegins])
    #expect(faults(typed("2026-02-10", "09:10", "08:00")) == [.endsBeforeItBegins])
    #expect(
      faults(typed("2026-02-10", "08:00", "09:10", String(repeating: "a", count: 121))) == [.lessonTooLong(limit: 120)])
    #expect(faults(typed("2026-02-10", "08:00", "09:10", String(repeating: "a", count: 120))) == [])
  }

  @Test("after the period only today is left")
  func afterThePeriod() {
    let late = Example.day("2027-01-05")
    func faults(_ day: String) -> [LessonHour.Fault] {
      LessonHour.read(typed(day), beside: [], today: late, until: last).faults
    }
    #expect(faults("2027-01-05") == [])
    #expect(faults("2027-01-06") == [.dayOutOfRange(from: late, to: late)])
  }

  @Test("does not lie over another of the same teacher; touching is no overlap")
  func overlaps() {
    let other = hour("2026-02-10", "08:00", "09:10")
    #expect(faults(typed("2026-02-10", "09:00", "10:00"), beside: [other]) == [.overlaps(other)])
    #expect(faults(typed("2026-02-10", "08:10", "08:20"), beside: [other]) == [.overlaps(other)])
    #expect(faults(typed("2026-02-10", "09:10", "10:00"), beside: [other]) == [])
    #expect(faults(typed("2026-02-10", "07:00", "08:00"), beside: [other]) == [])
    #expect(faults(typed("2026-02-11", "08:00", "09:00"), beside: [other]) == [])
  }

  @Test("is one of ten at most")
  func count() {
    let ten = (10...19).map { hour("2026-03-\($0)", "08:00", "09:00") }
    #expect(faults(typed(), beside: Array(ten.dropLast())) == [])
    #expect(faults(typed(), beside: ten) == [.tooMany(limit: 10)])
  }

  @Test("is sorted by when it is")
  func order() {
    let hours = [
      hour("2026-02-11", "07:00", "08:00"), hour("2026-02-10", "09:00", "10:00"), hour("2026-02-10", "07:00", "08:00"),
    ]
    #expect(hours.sorted() == [hours[2], hours[1], hours[0]])
  }

  @Test("a week begins on Monday", arguments: ["2026-02-09", "2026-02-12", "2026-02-15"])
  func monday(day: String) {
    #expect(Example.day(day).monday == Example.day("2026-02-09"))
  }
}
