import Domain
import HTML
import Storage

/// What the owner's latest earlier records left for this plan: their own refleksi tindak lanjut, and the tindak lanjut
/// hasil evaluasi that the assessor wrote. They open the plan; only the owner sees them here.
struct EarlierYear: Sendable {
  /// Nil where the owner wrote none in a period that began before this record's.
  let reflection: (year: Int, record: Record)?
  /// Nil where none was written for such a period.
  let followUp: (year: Int, written: EvaluationFollowUp)?

  static func find(before record: Record, on connection: any Connection) throws -> EarlierYear {
    let earlier = try connection.rows(
      """
      SELECT p.year, r.state FROM record r JOIN period p ON p.id = r.period_id
      WHERE r.owner_id = \(record.opening.owner.number) AND p.from_day < \(record.opening.from.text)
      ORDER BY p.from_day DESC, r.id DESC LIMIT 4
      """
    ) { row in (year: try row.int(), record: try Written.record(row.text())) }
    let followUps = earlier.lazy.compactMap { one in
      one.record.evaluationFollowUp.map { (year: one.year, written: $0) }
    }
    return EarlierYear(reflection: earlier.first { $0.record.reflection != nil }, followUp: followUps.first)
  }

  /// - Parameter isOpen: unfolded, while the plan is still being made.
  func html(in words: RecordWords, isOpen: Bool) -> HTML {
    let own = reflection.map { one in
      Details(
        "Refleksi Anda pada tahun \(one.year)", isOpen: isOpen,
        content: """
          <p>Ini yang Anda tulis sendiri ketika menutup tahun \(one.year). Jadikan bekal untuk rencana ini.</p>\
          \(SummaryList(CoachingStep.reflection.lines(of: one.record, in: words)))
          """
      ).html
    }
    let assessors = followUp.map { one in
      Details(
        "Tindak lanjut hasil evaluasi tahun \(one.year)", isOpen: isOpen,
        content: """
          <p>Ini yang ditulis pejabat penilai setelah hasil penilaian \(one.year).</p>\
          \(SummaryList(FollowUpPage.lines(one.written)))
          """
      ).html
    }
    return "\(own)\(assessors)"
  }
}
