/// Hari: a calendar day (proleptic Gregorian), counted from 1 January 1970. It has no time zone: whoever makes one has
/// already asked the school's zone (WIB, WITA, WIT) which day it is there.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let ordinal: Int

  package init(ordinal: Int) { self.ordinal = ordinal }

  /// A day that exists, or nil: 30 February is nobody's birthday.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    ordinal = Day.ordinal(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`, exactly ten characters; anything else is nil.
  package init?(_ text: String) {
    var text = text
    let number = text.withUTF8 { bytes -> Int? in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
      var number = 0
      for place in 0..<10 where place != 4 && place != 7 {
        guard (0x30...0x39).contains(bytes[place]) else { return nil }
        number = number * 10 + Int(bytes[place] - 0x30)
      }
      return number
    }
    guard let number else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// `YYYY-MM-DD`, the written form in the database and in forms.
  package var text: String {
    let (year, month, day) = civil
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// 1 is Monday … 7 is Sunday (ISO 8601).
  package var weekday: Int { (((ordinal + 3) % 7) + 7) % 7 + 1 }
  package var isSunday: Bool { weekday == 7 }

  package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
  package static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }
  package static func - (left: Day, right: Day) -> Int { left.ordinal - right.ordinal }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Counts from 1 March of year 0, so that the leap day ends a year and needs no special case.
  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

/// Zona waktu: the three time zones of Indonesia, without daylight saving.
package enum TimeZone: String, CaseIterable, Sendable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  /// Hours ahead of UTC.
  package var hours: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }

  /// The day in this zone at an instant, in milliseconds since 1970 UTC.
  package func day(at instant: Int64) -> Day {
    let local = instant + Int64(hours) * 3_600_000
    return Day(ordinal: Int((Double(local) / 86_400_000).rounded(.down)))
  }

  /// Hour and minute of the day in this zone at an instant, in milliseconds since 1970 UTC.
  package func time(at instant: Int64) -> (hour: Int, minute: Int) {
    let local = instant + Int64(hours) * 3_600_000
    let inDay = Int(((local % 86_400_000) + 86_400_000) % 86_400_000)
    return (inDay / 3_600_000, inDay / 60_000 % 60)
  }
}
