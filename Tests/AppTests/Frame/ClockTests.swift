import Domain
import Testing

@testable import App

@Suite("The clock of demos and tests")
struct ClockTests {
  @Test("says the same day in every zone at every hour, and its time goes forward")
  func day() {
    let (chosen, start) = (Day("2026-12-20")!, Int64(1_790_000_000_000))
    var last: Int64?
    for minute in 0..<(3 * 1440) {
      let now = Clock.on({ chosen }, system: Clock { start + Int64(minute) * 60_000 }).now()
      for zone in TimeZone.allCases { #expect(zone.day(at: now) == chosen, "\(minute) \(zone)") }
      let time = TimeZone.wib.time(at: now)
      if let last, time != (0, 0) { #expect(now > last, "\(minute)") }
      last = now
    }
  }
}
