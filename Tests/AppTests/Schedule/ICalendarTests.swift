import App
import Domain
import Foundation
import Testing

@Suite("A calendar is written as RFC 5545 has it")
struct ICalendarTests {
  private static let now: Int64 = 1_770_000_000_000  // 2026-02-02 02.40 UTC

  private func event(
    _ summary: String = "Observasi kelas", span: LessonSpan? = LessonSpan(reading: "08.00–09.10"),
    zone: Domain.TimeZone = .wita, place: String = "", detail: String = "", isTentative: Bool = false
  ) -> CalendarEvent {
    CalendarEvent(
      uid: "observasi-17@kinerja", sequence: 9, day: Day("2026-02-10")!, span: span, zone: zone, summary: summary,
      place: place, detail: detail, isTentative: isTentative)
  }

  private func lines(_ event: CalendarEvent) -> [String] {
    ICalendar.text([event], at: ICalendarTests.now).components(separatedBy: "\r\n")
  }

  @Test("every line ends in CRLF, and there is no other line end")
  func lineEnds() {
    let text = ICalendar.text([event(detail: "Kelas 4\nIPAS")], at: ICalendarTests.now)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
      #expect(byte == 13 ? bytes[place + 1] == 10 : bytes[place - 1] == 13)
    }
  }

  @Test("an event says what RFC 5545 asks for, with its time in UTC")
  func whole() {
    #expect(
      lines(event(place: "SDN Tanjung Rema 1", detail: "Kelas 4, IPAS")) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kinerja//Kinerja//ID", "METHOD:PUBLISH", "BEGIN:VEVENT",
        "UID:observasi-17@kinerja", "DTSTAMP:20260202T024000Z", "SEQUENCE:9", "DTSTART:20260210T000000Z",
        "DTEND:20260210T011000Z", "SUMMARY:Observasi kelas", "LOCATION:SDN Tanjung Rema 1",
        "DESCRIPTION:Kelas 4\\, IPAS", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test(
    "by the zone of the school, even across midnight",
    arguments: [
      (Domain.TimeZone.wib, "DTSTART:20260210T010000Z"), (.wita, "DTSTART:20260210T000000Z"),
      (.wit, "DTSTART:20260209T230000Z"),
    ])
  func zones(zone: Domain.TimeZone, start: String) {
    #expect(lines(event(zone: zone)).contains(start))
  }

  @Test("without a time it takes the whole day, up to the next one")
  func wholeDay() {
    let lines = lines(event(span: nil))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260210"))
    #expect(lines.contains("DTEND;VALUE=DATE:20260211"))
  }

  @Test("an observation that is not agreed yet is tentative")
  func tentative() {
    #expect(lines(event(isTentative: true)).contains("STATUS:TENTATIVE"))
  }

  @Test(
    "what means something in a text is escaped",
    arguments: [
      ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("satu\ndua", "satu\\ndua"), ("satu\r\ndua", "satu\\ndua"),
      ("Ni Putu “Ayu”", "Ni Putu “Ayu”"), ("a:b", "a:b"),
    ])
  func escapes(text: String, written: String) {
    #expect(ICalendar.escaped(text) == written)
  }

  @Test("a line is folded at 75 octets, never inside a letter, and unfolds to itself")
  func folds() {
    for text in [
      String(repeating: "a", count: 75), String(repeating: "é", count: 120), String(repeating: "👩‍🏫", count: 40),
    ] {
      let folded = ICalendar.folded(text)
      let lines = folded.components(separatedBy: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(lines.enumerated().map { $0.offset == 0 ? $0.element : String($0.element.dropFirst()) }.joined() == text)
    }
    #expect(ICalendar.folded(String(repeating: "a", count: 75)).utf8.count == 75)
    #expect(ICalendar.folded(String(repeating: "a", count: 76)).utf8.count == 79)
  }
}
