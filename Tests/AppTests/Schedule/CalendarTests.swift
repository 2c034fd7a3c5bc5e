import App
import Domain
import HTTPTypes
import TestSupport
import Testing

@Suite("An observation goes into both sides' calendars")
struct CalendarTests {
  @Test("once a day stands, with the hour of the school's zone, under one id for ever", arguments: Driver.allCases)
  func both(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let place = Path.observationCalendar(desk.record)
      #expect(try await desk.teacher.get(place).status == 404)
      #expect(try await desk.teacher.get(.calendar).status == 404)
      try await desk.bring(to: .preparationSubmitted)
      let proposed = try await desk.principal.get(place)
      #expect(proposed.status == 200)
      #expect(proposed.headers[.contentType] == "text/calendar; charset=utf-8")
      #expect(proposed.headers[.contentDisposition] == "attachment; filename=\"observasi-\(desk.record.number).ics\"")
      #expect(proposed.html.contains("STATUS:TENTATIVE\r\n"))
      #expect(proposed.html.contains("SUMMARY:Observasi kelas: Wayan Lestari (menunggu jawaban)\r\n"))

      try await desk.bring(to: .awaitingObservation)
      let day = try #require(try await test.record(desk.record).preparation).observationDay
      for (visitor, summary) in [
        (desk.teacher, "SUMMARY:Observasi kelas oleh Made Sudarma"),
        (desk.principal, "SUMMARY:Observasi kelas: Wayan Lestari"),
      ] {
        for path in [place, .calendar] {
          let text = try await visitor.get(path).html
          for line in [
            summary, "UID:observasi-\(desk.record.number)@kinerja", "DTSTART:\(ICalendar.date(day))T000000Z",
            "DTEND:\(ICalendar.date(day))T010000Z", "LOCATION:SDN Tanjung Rema 1", "STATUS:CONFIRMED",
          ] {
            #expect(text.contains("\r\n\(line)\r\n"), "\(line)")
          }
        }
      }
      #expect(try await desk.teacher.get(.observation(desk.record)).html.contains("href=\"\(place.address)\""))
    }
  }
}
