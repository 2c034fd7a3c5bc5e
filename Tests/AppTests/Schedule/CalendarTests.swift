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

  @Test("and into that of the tim kinerja that observes", arguments: Driver.allCases)
  func team(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: .awaitingObservation)
      let nur = try await browser.signedIn(as: village.nur)
      #expect(try await nur.get(.calendar).status == 404)
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      for place in [Path.observationCalendar(record), .calendar] {
        #expect(try await nur.get(place).html.contains("SUMMARY:Observasi kelas: Wayan Lestari\r\n"))
      }
      let principals = try await OfficeVillage.principal(test, district, at: .awaitingObservation)
      let lestari = try await browser.signedIn(as: district.lestari)
      #expect(try await lestari.get(.home).html.contains("href=\"\(Path.calendar.address)\""))
      let calendar = try await lestari.get(.calendar).html
      #expect(calendar.contains("SUMMARY:Observasi kepemimpinan: Made Sudarma\r\n"))
      #expect(calendar.contains("observasi-\(principals.number)@kinerja") && !calendar.contains("Wayan"))
    }
  }
}
