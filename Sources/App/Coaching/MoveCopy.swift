import Domain
import HTML

/// The words of a pemindahan observasi.
enum MoveCopy {
  static let title = "Pemindahan observasi"

  static let lead = """
    Hari yang lain berlaku setelah pihak lain setuju. Tulis alasannya supaya mudah dijawab.
    """
  static let closed = "Hari observasi dapat dipindah sejak persiapannya dikirim sampai observasi dilakukan."
  static let offered = "Jam lain yang ditawarkan"

  /// `Senin, 16 Februari 2026, jam ke-3`.
  static func when(_ day: Day, _ time: String) -> String {
    Indonesian.dayWithWeekday(day) + (time.isEmpty ? "" : ", \(time)")
  }

  /// With its lesson, where the move says one.
  static func when(_ move: ObservationMove) -> String {
    when(move.day, move.lessonTime) + (move.lesson.isEmpty ? "" : " (\(move.lesson))")
  }

  /// The moves that both sides agreed to, for the page of the observation.
  static func moved(_ record: Record) -> HTML {
    if record.moves.isEmpty { return .empty }
    let moves = record.moves.map { move -> HTML in
      "<li>ke \(when(move)): “\(move.reason)”</li>"
    }
    return Details(
      record.moves.count == 1 ? "Observasi pernah dipindah" : "Observasi dipindah \(record.moves.count) kali",
      content: "<ul>\(moves)</ul>"
    ).html
  }
}
