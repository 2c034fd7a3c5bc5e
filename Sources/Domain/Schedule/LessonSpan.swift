/// Waktu pelajaran: from when to when a lesson lasts, as far as it can be read out of words.
package struct LessonSpan: Hashable, Sendable {
  package let from: ClockTime
  /// Nil where only the beginning is known.
  package let to: ClockTime?

  package init(from: ClockTime, to: ClockTime?) {
    self.from = from
    self.to = to
  }

  /// Minutes of a lesson of which only the beginning is known.
  package static let usual = 60

  /// The end, or where a lesson of the usual length ends; never past midnight.
  package var end: ClockTime { to ?? ClockTime(minutes: min(from.minutes + LessonSpan.usual, 1439))! }

  /// `08.00–09.10`.
  package var shown: String { from.shown + (to.map { "–" + $0.shown } ?? "") }

  /// Reads what teachers write for jam pelajaran: `08.00`, `08.00–09.10`, `pukul 8:00 s.d. 9:10, jam ke-2`. The first two
  /// times of day count, the second only where it is later. Nil where there is none.
  package init?(reading text: String) {
    let times = LessonSpan.times(in: Array(text.utf8))
    guard let from = times.first else { return nil }
    self.init(from: from, to: times.dropFirst().first.flatMap { $0 > from ? $0 : nil })
  }

  private static func times(in bytes: [UInt8]) -> [ClockTime] {
    func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place]) }
    func isMark(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ":"))
    }
    var found: [ClockTime] = []
    var place = 0
    while place < bytes.count {
      guard isDigit(place) else {
        place += 1
        continue
      }
      let start = place
      while isDigit(place) { place += 1 }
      let hour = place
      // A number of a date or of a decree is no time: it goes on with another group of digits.
      guard isMark(place), isDigit(place + 1), isDigit(place + 2), !isDigit(place + 3),
        !(isMark(place + 3) && isDigit(place + 4)), !(start > 1 && isMark(start - 1) && isDigit(start - 2))
      else { continue }
      place += 3
      if let time = ClockTime(
        String(decoding: bytes[start..<hour] + [UInt8(ascii: ":")] + bytes[(hour + 1)..<place], as: UTF8.self))
      {
        found.append(time)
      }
    }
    return found
  }
}
