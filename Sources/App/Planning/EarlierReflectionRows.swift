import Domain
import HTML
import Storage

/// Refleksi tindak lanjut of the owner's latest earlier record: it opens the plan of this one. Only the owner sees it.
struct EarlierReflection: Sendable {
  let year: Int
  let record: Record

  /// Nil where the owner wrote no reflection in a period that began before this record's.
  static func find(before record: Record, on connection: any Connection) throws -> EarlierReflection? {
    let earlier = try connection.rows(
      """
      SELECT r.id, p.year FROM record r JOIN period p ON p.id = r.period_id
      WHERE r.owner_id = \(record.opening.owner.number) AND p.from_day < \(record.opening.from.text)
      ORDER BY p.from_day DESC, r.id DESC LIMIT 4
      """
    ) { row in (id: RecordID(try row.integer()), year: try row.int()) }
    for one in earlier {
      guard let found = try RecordRows.find(one.id, on: connection), found.reflection != nil else { continue }
      return EarlierReflection(year: one.year, record: found)
    }
    return nil
  }

  /// - Parameter isOpen: unfolded, while the plan is still being made.
  func html(in words: RecordWords, isOpen: Bool) -> HTML {
    Details(
      "Refleksi Anda pada tahun \(year)", isOpen: isOpen,
      content: """
        <p>Ini yang Anda tulis sendiri ketika menutup tahun \(year). Jadikan bekal untuk rencana ini.</p>\
        \(SummaryList(CoachingStep.reflection.lines(of: record, in: words)))
        """
    ).html
  }
}
