import Domain

/// The fields of a pemindahan observasi and of the answer to it.
enum MoveForm {
  static let draft = "pemindahan"
  static let answerDraft = "jawaban-pemindahan"
  static let fields: [Refusal.Field] = [.observationDay, .lessonTime, .lesson, .reason]
  /// The lesson hour in the address with which the form begins.
  static let offer = "jam"

  /// Throws `Refused` where the day is none.
  static func command(_ form: FormFields, _ scene: Ledger.Scene) throws -> Command {
    let day = TypedDay.read(form.text(Refusal.Field.observationDay.control))
    let move = ObservationMove(
      day: day ?? scene.record.lastObservationDay(scene.calendar),
      lessonTime: form.text(Refusal.Field.lessonTime.control),
      lesson: form.text(Refusal.Field.lesson.control),
      reason: form.text(Refusal.Field.reason.control))
    if day == nil {
      let others =
        TextRule.optional(.lessonTime, move.lessonTime) + TextRule.optional(.lesson, move.lesson)
        + TextRule.required(.reason, move.reason)
      throw Refused([.missing(.observationDay)] + others)
    }
    return .proposeMove(move)
  }
}

extension RecordView {
  /// Whether the viewer is of the side that observes.
  private var isObserver: Bool { isAssessor || standing == .team }

  /// Whether the observation may be moved, as far as the viewer goes: while the other side's proposal waits, it is
  /// answered first.
  var mayProposeMove: Bool {
    Command.Kind.proposeMove.stages.contains(stage) && isDayLeft && (isOwner || isObserver) && !mayAnswerMove
  }

  /// Whether a proposal of the other side waits for the viewer.
  var mayAnswerMove: Bool {
    record.pendingMove.map { $0.byOwner ? isObserver : isOwner } ?? false
  }
}
