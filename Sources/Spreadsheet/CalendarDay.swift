/// A day that exists in the (proleptic) Gregorian calendar, between the years 1 and 9999.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard day <= length else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `YYYY-MM-DD`, with or without a time behind it, `DD/MM/YYYY` or `DD-MM-YYYY`; days and months may have one digit
  /// where slashes part them. Never the American order.
  package init?(text: String) {
    let date = text.prefix { $0 != " " && $0 != "T" }
    let hasTime = date.endIndex != text.endIndex
    guard !hasTime || text[date.endIndex...].dropFirst().allSatisfy({ $0.isASCIIDigit || ":.Z".contains($0) })
    else { return nil }
    let mark: Character = date.contains("/") ? "/" : "-"
    let parts = date.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let lengths = parts.map(\.count)
    if mark == "-", lengths == [4, 2, 2] {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if lengths == [2, 2, 4] || (mark == "/" && lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4) {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }

  /// The day of a serial number. In the 1900 system day 60 is 29 February 1900, which never was: it and what lies
  /// outside the calendar is nil.
  init?(serial: Double, startsIn1904: Bool) {
    guard serial >= (startsIn1904 ? 0 : 1), serial < 2_958_466 else { return nil }
    let count = Int(serial)
    guard startsIn1904 || count != 60 else { return nil }
    let ordinal = startsIn1904 ? count - 24_107 : count - (count < 60 ? 25_568 : 25_569)
    // Counted from 1 March of year 0, so that a leap day ends a year.
    let shifted = ordinal + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `YYYY-MM-DD`
  package var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
