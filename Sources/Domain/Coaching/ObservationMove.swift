/// Pemindahan observasi: another day for an observation than the one that was sent or agreed on, proposed by one side with
/// its reason and in force when the other side agrees (rescheduling needs agreement, domain document §3.1).
package struct ObservationMove: Equatable, Sendable {
  package let day: Day
  /// Jam pelajaran, as typed; empty: the same hour.
  package let lessonTime: String
  /// Kelas dan mata pelajaran; empty: the same lesson.
  package let lesson: String
  package let reason: String

  package init(day: Day, lessonTime: String, lesson: String = "", reason: String) {
    self.day = day
    self.lessonTime = lessonTime
    self.lesson = lesson
    self.reason = reason
  }

  /// `against`: the preparation whose day and hour stand.
  func refusals(against preparation: Preparation?, from: Day, to: Day) -> [Refusal] {
    let isSame =
      day == preparation?.observationDay && filled(from: preparation).lessonTime == preparation?.lessonTime
    return day.observationRefusals(from: from, to: to) + (isSame ? [.sameDayAndHour] : [])
      + TextRule.optional(.lessonTime, lessonTime)
      + TextRule.optional(.lesson, lesson)
      + TextRule.required(.reason, reason)
  }

  /// With the hour that stands where none is named: whoever moves only the day leaves the hour as it was agreed. It is
  /// written so, and not folded so, since a ledger that is there means what it meant.
  func filled(from preparation: Preparation?) -> ObservationMove {
    guard TextRule.isBlank(lessonTime), let preparation else { return self }
    return ObservationMove(day: day, lessonTime: preparation.lessonTime, lesson: lesson, reason: reason)
  }
}

/// A move that waits for the other side.
package struct PendingMove: Equatable, Sendable {
  package let move: ObservationMove
  /// The side that proposed it: the owner, or those who observe.
  package let byOwner: Bool

  package init(_ move: ObservationMove, byOwner: Bool) {
    self.move = move
    self.byOwner = byOwner
  }
}

extension Preparation {
  /// The same preparation on the day that both agreed to.
  func moved(to move: ObservationMove) -> Preparation {
    Preparation(
      targetBehaviour: targetBehaviour, learningEffort: learningEffort, observationDay: move.day,
      lessonTime: move.lessonTime, lesson: move.lesson.isEmpty ? lesson : move.lesson, materials: materials)
  }
}
