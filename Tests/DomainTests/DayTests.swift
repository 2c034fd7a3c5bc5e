import Domain
import Testing

@Suite("A day")
struct DayTests {
  @Test("from 1900 to 2100 follows the day before it, and reads back as it was written")
  func roundTrip() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = try #require(Day(year: 1899, month: 12, day: 31)).ordinal
    var weekday = 7  // 31 December 1899 was a Sunday.
    var wrong: [String] = []
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && year != 1900 && year != 2100
      for (month, length) in zip(1...12, lengths) {
        for number in 1...(month == 2 && isLeap ? 29 : length) {
          expected += 1
          weekday = weekday % 7 + 1
          let day = Day(ordinal: expected)
          let fits =
            Day(year: year, month: month, day: number) == day && day.year == year && day.month == month
            && day.day == number && day.weekday == weekday && Day(day.text) == day
          if !fits { wrong.append("\(year)-\(month)-\(number)") }
        }
        if Day(year: year, month: month, day: (month == 2 && isLeap ? 29 : length) + 1) != nil {
          wrong.append("\(year)-\(month) is too long")
        }
      }
    }
    #expect(wrong == [])
    #expect(expected == Day("2100-12-31")?.ordinal)
  }

  @Test(
    "has the place that everybody knows",
    arguments: [
      ("1970-01-01", 0, 4), ("1945-08-17", -8903, 5), ("2000-02-29", 11_016, 2), ("2026-01-31", 20_484, 6),
    ])
  func known(text: String, ordinal: Int, weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(day.ordinal == ordinal)
    #expect(day.weekday == weekday)
    #expect(day.text == text)
  }

  @Test(
    "that does not exist, or is written otherwise, is none",
    arguments: [
      "2026-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31",
      "2026-01-32", "2026-01-00", "2026-00-01", "2026-13-01", "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01",
      "20260101", " 2026-01-01", "2026-01-01 ", "2026-01-0١", "+026-01-01", "", "kemarin",
    ])
  func impossible(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("is reached by counting, over a leap day and over new year")
  func counting() {
    #expect(Example.day("2024-02-28") + 2 == Example.day("2024-03-01"))
    #expect(Example.day("2026-12-20") + 14 == Example.day("2027-01-03"))
    #expect(Example.day("2027-01-01") - Example.day("2026-01-01") == 365)
    #expect(Example.day("2025-12-31") < Example.day("2026-01-01"))
  }
}

@Suite("A time zone of Indonesia")
struct TimeZoneTests {
  /// 31 January 2026 at 15.00 UTC, in milliseconds.
  private let afternoon = Int64(20_484) * 86_400_000 + 15 * 3_600_000

  @Test(
    "ends 31 January by its own clock",
    arguments: [(TimeZone.wit, 0), (.wita, 1), (.wib, 2)])
  func midnight(zone: TimeZone, hoursLater: Int) {
    let midnight = afternoon + Int64(hoursLater) * 3_600_000
    let lastMinute = midnight - 60_000
    #expect(zone.day(at: lastMinute) == Example.day("2026-01-31"))
    #expect(zone.time(at: lastMinute) == (23, 59))
    #expect(zone.day(at: midnight - 1) == Example.day("2026-01-31"))
    #expect(zone.day(at: midnight) == Example.day("2026-02-01"))
    #expect(zone.time(at: midnight) == (0, 0))
  }

  @Test("counts back before 1970 too")
  func past() {
    let morning = Int64(-8903) * 86_400_000 + 3 * 3_600_000
    #expect(TimeZone.wib.day(at: morning) == Example.day("1945-08-17"))
    #expect(TimeZone.wib.time(at: morning) == (10, 0))
    #expect(TimeZone.wib.day(at: morning - 11 * 3_600_000) == Example.day("1945-08-16"))
    #expect(TimeZone.wib.time(at: morning - 11 * 3_600_000) == (23, 0))
  }
}
