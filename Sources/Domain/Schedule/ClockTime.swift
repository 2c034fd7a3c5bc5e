/// Pukul: a minute of the day, without a zone.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight.
  package let minutes: Int

  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `07:30` out of a browser's field, `7.30` and `7:30` as people type it; anything else is nil.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// `07:30`, as a browser's field holds it.
  package var text: String { written(separator: ":") }

  /// `07.30`, as it is said.
  package var shown: String { written(separator: ".") }

  private func written(separator: String) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return padded(minutes / 60) + separator + padded(minutes % 60)
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension TimeZone {
  /// The minute of the day in this zone at an instant, in milliseconds since 1970 UTC.
  package func clock(at instant: Int64) -> ClockTime {
    let (hour, minute) = time(at: instant)
    return ClockTime(hour: hour, minute: minute)!
  }

  /// The instant of a minute of a day in this zone, in milliseconds since 1970 UTC.
  package func instant(_ day: Day, _ time: ClockTime) -> Int64 {
    (Int64(day.ordinal) * 1440 + Int64(time.minutes - hours * 60)) * 60_000
  }
}
