import Domain

/// How Indonesian writes days, times and numbers: written by hand, so that no page waits for a locale to load.
package enum Indonesian {
  package static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  package static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

  /// `23 November 2026`.
  package static func day(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  /// `Maret`; 1 to 12.
  package static func month(_ number: Int) -> String { months[max(1, min(12, number)) - 1] }

  /// `23 November`.
  package static func dayOfYear(_ day: Day) -> String { "\(day.day) \(months[day.month - 1])" }

  /// `23 November`, with its year where that is another one.
  package static func dayOfYear(_ day: Day, in year: Int) -> String {
    day.year == year ? dayOfYear(day) : self.day(day)
  }

  /// `1 Februari sampai 31 Maret`; with both years where one day is of another year than the one at hand.
  package static func span(_ first: Day, _ last: Day, in year: Int) -> String {
    first.year == year && last.year == year
      ? "\(dayOfYear(first)) sampai \(dayOfYear(last))" : "\(day(first)) sampai \(day(last))"
  }

  /// `Senin, 23 November 2026`.
  package static func dayWithWeekday(_ day: Day) -> String { weekdays[day.weekday - 1] + ", " + self.day(day) }

  /// `23 November 2026, 14.05 WIB`.
  package static func moment(_ instant: Int64, _ zone: TimeZone) -> String {
    "\(day(zone.day(at: instant))), \(time(instant, zone)) \(zone.rawValue)"
  }

  /// `14.05`.
  package static func time(_ instant: Int64, _ zone: TimeZone) -> String {
    let (hour, minute) = zone.time(at: instant)
    return "\(twoDigits(hour)).\(twoDigits(minute))"
  }

  /// `hari ini`, `kemarin`, `3 hari lalu`, `besok`, `3 hari lagi`.
  package static func distance(from day: Day, to today: Day) -> String {
    switch today - day {
    case 0: "hari ini"
    case 1: "kemarin"
    case -1: "besok"
    case let days where days > 0: "\(days) hari lalu"
    case let days: "\(-days) hari lagi"
    }
  }

  /// Hundredths as `12,50`; `1.234,50` above a thousand.
  package static func hundredths(_ number: Int) -> String {
    let whole = abs(number) / 100
    return (number < 0 ? "−" : "") + self.number(whole) + "," + twoDigits(abs(number) % 100)
  }

  /// `1.234`.
  package static func number(_ number: Int) -> String {
    var digits = String(abs(number))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "−" : "") + ([digits] + groups).joined(separator: ".")
  }

  /// `a`, `a dan b`, `a, b, dan c`.
  package static func list(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case 2: words[0] + " dan " + words[1]
    default: words.dropLast().joined(separator: ", ") + ", dan " + words[words.count - 1]
    }
  }

  /// A sentence with its full stop, once: a name may end in one (“S.Pd.”).
  static func closed(_ sentence: String) -> String {
    guard let last = sentence.last else { return "" }
    return ".!?…".contains(last) ? sentence : sentence + "."
  }

  /// Morning until 11, noon until 15, afternoon until 18.30.
  package static func greeting(_ instant: Int64, _ zone: TimeZone) -> String {
    let (hour, minute) = zone.time(at: instant)
    switch hour * 60 + minute {
    case ..<660: return "Selamat pagi"
    case ..<900: return "Selamat siang"
    case ..<1110: return "Selamat sore"
    default: return "Selamat malam"
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
