/// Jam pelajaran: a lesson that a teacher offers for the observation.
package struct LessonHour: Hashable, Sendable {
  package let day: Day
  package let from: ClockTime
  package let to: ClockTime
  /// Kelas dan mata pelajaran.
  package let lesson: String

  package init(day: Day, from: ClockTime, to: ClockTime, lesson: String) {
    self.day = day
    self.from = from
    self.to = to
    self.lesson = lesson
  }

  package var span: LessonSpan { LessonSpan(from: from, to: to) }

  /// More than anybody has to choose from.
  package static let most = 10
  /// Characters that a lesson's name may have.
  package static let longest = 120

  /// Why what was typed is no hour that can be offered.
  package enum Fault: Error, Hashable, Sendable {
    case noDay
    case dayOutOfRange(from: Day, to: Day)
    case noStart
    case noEnd
    case endsBeforeItBegins
    case noLesson
    case lessonTooLong(limit: Int)
    /// The same teacher offers another lesson at that time already.
    case overlaps(LessonHour)
    case tooMany(limit: Int)
  }

  /// What a form holds of an hour.
  package struct Typed: Sendable {
    package let day: Day?
    package let from: ClockTime?
    package let to: ClockTime?
    package let lesson: String

    package init(day: Day?, from: ClockTime?, to: ClockTime?, lesson: String) {
      self.day = day
      self.from = from
      self.to = to
      self.lesson = lesson
    }
  }

  /// The hour that was typed, beside those that are offered already, on a day of the record's period from today on; or
  /// every fault that applies.
  package static func read(
    _ typed: Typed, beside others: [LessonHour], today: Day, until last: Day
  ) -> (hour: LessonHour?, faults: [Fault]) {
    var faults: [Fault] = []
    if others.count >= most { faults.append(.tooMany(limit: most)) }
    let latest = max(today, last)
    if let day = typed.day {
      if !(today...latest).contains(day) { faults.append(.dayOutOfRange(from: today, to: latest)) }
    } else {
      faults.append(.noDay)
    }
    if typed.from == nil { faults.append(.noStart) }
    if typed.to == nil { faults.append(.noEnd) }
    if let from = typed.from, let to = typed.to, to <= from { faults.append(.endsBeforeItBegins) }
    if TextRule.isBlank(typed.lesson) { faults.append(.noLesson) }
    if typed.lesson.count > longest { faults.append(.lessonTooLong(limit: longest)) }
    guard let day = typed.day, let from = typed.from, let to = typed.to, from < to else { return (nil, faults) }
    let hour = LessonHour(day: day, from: from, to: to, lesson: typed.lesson)
    if let other = others.first(where: hour.overlaps) { faults.append(.overlaps(other)) }
    return faults.isEmpty ? (hour, []) : (nil, faults)
  }

  /// Whether both are on the same day and share a minute.
  package func overlaps(_ other: LessonHour) -> Bool { day == other.day && from < other.to && other.from < to }
}

extension LessonHour: Comparable {
  package static func < (left: LessonHour, right: LessonHour) -> Bool {
    (left.day, left.from, left.to, left.lesson) < (right.day, right.from, right.to, right.lesson)
  }
}

extension Day {
  /// Monday of its week.
  package var monday: Day { self + (1 - weekday) }
}
