import Domain

/// Something that stands in a calendar.
package struct CalendarEvent: Sendable {
  /// For ever the same for the same thing, so that a calendar replaces what it holds already.
  package let uid: String
  /// Rises with every change.
  package let sequence: Int
  package let day: Day
  /// Nil: the whole day.
  package let span: LessonSpan?
  package let zone: TimeZone
  package let summary: String
  package let place: String
  package let detail: String
  /// The whole address of its page, where it is known.
  package let address: String?
  package let isTentative: Bool

  package init(
    uid: String, sequence: Int, day: Day, span: LessonSpan?, zone: TimeZone, summary: String, place: String = "",
    detail: String = "", address: String? = nil, isTentative: Bool = false
  ) {
    self.uid = uid
    self.sequence = sequence
    self.day = day
    self.span = span
    self.zone = zone
    self.summary = summary
    self.place = place
    self.detail = detail
    self.address = address
    self.isTentative = isTentative
  }
}

/// A calendar as other programs read it (RFC 5545): lines that end in CRLF and are folded at 75 octets. Times are in UTC,
/// so that no program has to know Indonesia's zones.
package enum ICalendar {
  package static func text(_ events: [CalendarEvent], at now: Int64) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kinerja//Kinerja//ID", "METHOD:PUBLISH"]
    let all = head + events.flatMap { lines($0, now) } + ["END:VCALENDAR"]
    return all.map { folded($0) + "\r\n" }.joined()
  }

  private static func lines(_ event: CalendarEvent, _ now: Int64) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(escaped(event.uid))", "DTSTAMP:\(utc(now))", "SEQUENCE:\(event.sequence)",
    ]
    if let span = event.span {
      lines.append("DTSTART:\(utc(event.zone.instant(event.day, span.from)))")
      lines.append("DTEND:\(utc(event.zone.instant(event.day, span.end)))")
    } else {
      lines.append("DTSTART;VALUE=DATE:\(date(event.day))")
      lines.append("DTEND;VALUE=DATE:\(date(event.day + 1))")
    }
    lines.append("SUMMARY:\(escaped(event.summary))")
    if !event.place.isEmpty { lines.append("LOCATION:\(escaped(event.place))") }
    if !event.detail.isEmpty { lines.append("DESCRIPTION:\(escaped(event.detail))") }
    if let address = event.address { lines.append("URL:\(address)") }
    lines.append("STATUS:\(event.isTentative ? "TENTATIVE" : "CONFIRMED")")
    return lines + ["END:VEVENT"]
  }

  /// Backslash, semicolon, comma and line ends mean something in a text (§3.3.11).
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n", "\r\n", "\r": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// Lines of at most 75 octets; each further one begins with a blank. No letter is cut in two (§3.1).
  package static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    func append(_ piece: String) {
      if octets + piece.utf8.count > 75 {
        result += "\r\n "
        octets = 1
      }
      result += piece
      octets += piece.utf8.count
    }
    for letter in line {
      // A letter with so many marks that no line holds it must be cut after all.
      if letter.utf8.count < 75 {
        append(String(letter))
      } else {
        for scalar in letter.unicodeScalars { append(String(scalar)) }
      }
    }
    return result
  }

  /// `20260210T000000Z`.
  package static func utc(_ instant: Int64) -> String {
    let day = Day(ordinal: Int((Double(instant) / 86_400_000).rounded(.down)))
    let seconds = Int(instant - Int64(day.ordinal) * 86_400_000) / 1000
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(date(day))T\(padded(seconds / 3600))\(padded(seconds / 60 % 60))\(padded(seconds % 60))Z"
  }

  /// `20260210`.
  package static func date(_ day: Day) -> String { day.text.filter { $0 != "-" } }
}
