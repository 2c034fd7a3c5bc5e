import Domain
import Testing

@Suite("A time of day")
struct ClockTimeTests {
  @Test(
    "is read as browsers and people write it",
    arguments: [("07:30", 450), ("7.30", 450), ("7:30", 450), ("00:00", 0), ("23.59", 1439)])
  func reads(text: String, minutes: Int) {
    #expect(ClockTime(text)?.minutes == minutes)
  }

  @Test(
    "is nothing else",
    arguments: ["", "7", "7.3", "24.00", "23.60", "07:30:00", "007.30", "-7.30", "tujuh", "7,30", " 7.30"])
  func refuses(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test("is written for fields and said for people")
  func written() {
    let time = ClockTime(hour: 7, minute: 5)!
    #expect(time.text == "07:05")
    #expect(time.shown == "07.05")
    #expect(ClockTime(minutes: 1440) == nil)
    #expect(ClockTime(minutes: -1) == nil)
  }

  @Test(
    "is an instant by the zone of the school",
    arguments: [
      (TimeZone.wib, "2026-02-10", 8, "2026-02-10", 1), (.wita, "2026-02-10", 8, "2026-02-10", 0),
      (.wit, "2026-02-10", 8, "2026-02-09", 23),
    ])
  func instants(zone: TimeZone, day: String, hour: Int, utcDay: String, utcHour: Int) {
    let instant = zone.instant(Example.day(day), ClockTime(hour: hour, minute: 0)!)
    #expect(instant == Int64(Example.day(utcDay).ordinal) * 86_400_000 + Int64(utcHour) * 3_600_000)
    #expect(zone.day(at: instant) == Example.day(day))
    #expect(zone.time(at: instant) == (hour, 0))
    #expect(zone.clock(at: instant + 14 * 60_000 + 59_999).text == "08:14")
  }
}

@Suite("When a lesson is, read out of words")
struct LessonSpanTests {
  @Test(
    "the first two times of day count, the second only where it is later",
    arguments: [
      ("08.00", "08.00", nil), ("08.00–09.10", "08.00", "09.10"), ("08.00, jam ke-2", "08.00", nil),
      ("pukul 8:00 s.d. 9:10, jam ke-2", "08.00", "09.10"), ("7.15-8.25 WITA", "07.15", "08.25"),
      ("10.00–09.00", "10.00", nil), ("jam ke-2 (07.50)", "07.50", nil), ("10.02.2026 pukul 07.30", "07.30", nil),
      ("Nomor 421.2/015, 13.00", "13.00", nil), ("08.00 08.35 09.10", "08.00", "08.35"),
    ] as [(String, String, String?)])
  func reads(text: String, from: String, to: String?) throws {
    let span = try #require(LessonSpan(reading: text))
    #expect(span.from.shown == from)
    #expect(span.to?.shown == to)
  }

  @Test(
    "without one it is only a day", arguments: ["", "jam ke-2", "pagi", "pukul 8", "25.00", "2026-02-10", "08.000"])
  func none(text: String) {
    #expect(LessonSpan(reading: text) == nil)
  }

  @Test("a lesson without an end is taken to be of the usual length, and ends by midnight")
  func end() {
    #expect(LessonSpan(reading: "08.00")?.end == ClockTime("09:00"))
    #expect(LessonSpan(reading: "08.00–08.35")?.end == ClockTime("08:35"))
    #expect(LessonSpan(reading: "23.30")?.end == ClockTime("23:59"))
  }

  @Test("what is written for a span is read as the same span")
  func roundTrip() {
    let span = LessonSpan(from: ClockTime("07:30")!, to: ClockTime("08:40"))
    #expect(LessonSpan(reading: span.shown) == span)
  }
}
