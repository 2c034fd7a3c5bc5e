/// Pemindahan observasi: another day for an observation than the one that was sent or agreed on, proposed by one side with
/// its reason and in force when the other side agrees (rescheduling needs agreement, domain document §3.1).
package struct ObservationMove: Equatable, Sendable {
  package let day: Day
  /// Jam pelajaran, as typed; may be empty.
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

  func refusals(from: Day, to: Day) -> [Refusal] {
    day.observationRefusals(from: from, to: to) + TextRule.optional(.lessonTime, lessonTime)
      + TextRule.optional(.lesson, lesson)
      + TextRule.required(.reason, reason)
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
