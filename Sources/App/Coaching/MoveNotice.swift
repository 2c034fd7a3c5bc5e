import Domain
import HTML

/// Another day for the observation, on the pages around it: proposed, or to be proposed by either side.
struct MoveNotice: Piece {
  let view: RecordView

  var html: HTML {
    let place = Path.observationMove(view.id)
    let moved = MoveCopy.moved(view.record)
    guard let pending = view.record.pendingMove else {
      if !view.isDayLeft { return moved }
      return "\(moved)<p>Harinya tidak cocok? \(Link("Usulkan hari lain", place))</p>"
    }
    let day = Indonesian.dayWithWeekday(pending.move.day)
    if view.mayAnswerMove {
      return moved
        + Notice(
          .warning,
          """
          <p>Ada usulan memindahkan observasi ke \(day).</p>\(Row(ButtonLink("Baca dan jawab usulan pemindahan", place, .plain)))
          """
        ).html
    }
    return moved
      + Notice(
        .info, "<p>Usulan pemindahan ke \(day) menunggu jawaban. \(Link("Lihat usulan pemindahan", place))</p>"
      ).html
  }
}
