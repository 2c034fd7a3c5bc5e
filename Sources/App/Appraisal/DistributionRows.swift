import Domain
import Storage

/// Pola distribusi: the capaian organisasi of a school and how the predicates of the period spread so far, of teachers at
/// that school, of principals under the same dinas or yayasan.
struct DistributionRows: Sendable {
  let achievement: DistributionGuide.Achievement
  let predicates: [Predicate: Int]
  /// `di sekolah ini`: among whom they were counted.
  let scope: String

  var all: Int { predicates.values.reduce(0, +) }

  /// Nil where the level above has set no capaian. The record itself is left out.
  static func load(beside view: RecordView, in house: House) async throws -> DistributionRows? {
    let opening = view.record.opening
    let places = places(of: view)
    return try await house.database.read { connection in
      guard let achievement = try AchievementRows.of(opening.school, in: opening.period, on: connection) else {
        return nil
      }
      let sent = try connection.rows(
        """
        SELECT state FROM record WHERE school_id IN (\(places)) AND period_id = \(opening.period.number)
          AND subject = \(opening.subject.rawValue) AND id <> \(opening.record.number)
          AND stage IN ('appraisal-sent', 'accepted', 'objected', 'decided')
        """
      ) { row in try Written.record(row.text()).standingAppraisal?.predicate }
      return DistributionRows(
        achievement: achievement, predicates: Dictionary(grouping: sent.compactMap(\.self)) { $0 }.mapValues(\.count),
        scope: opening.subject == .principal
          ? "untuk kepala sekolah di bawah \(view.words.isFoundations ? "yayasan" : "dinas") yang sama"
          : "di sekolah ini")
    }
  }

  /// A principal has no colleagues of the same kind at the school.
  private static func places(of view: RecordView) -> SQL {
    let opening = view.record.opening
    guard opening.subject == .principal else { return "\(opening.school.number)" }
    return view.words.isFoundations
      ? "SELECT q.id FROM school q JOIN school o ON q.foundation_id = o.foundation_id WHERE o.id = \(opening.school.number)"
      : "SELECT q.id FROM school q JOIN school o ON q.office_id = o.office_id WHERE o.id = \(opening.school.number)"
  }
}
