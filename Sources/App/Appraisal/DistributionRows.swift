import Domain
import JSON
import Storage

/// Pola distribusi at one school: its capaian organisasi and how the predicates of the period spread so far.
struct DistributionRows: Sendable {
  let achievement: DistributionGuide.Achievement
  let predicates: [Predicate: Int]

  var all: Int { predicates.values.reduce(0, +) }

  /// Nil where the level above has set no capaian. The record itself is left out.
  static func load(beside view: RecordView, in house: House) async throws -> DistributionRows? {
    let opening = view.record.opening
    return try await house.database.read { connection in
      guard let achievement = try AchievementRows.of(opening.school, in: opening.period, on: connection) else {
        return nil
      }
      let sent = try connection.rows(
        """
        SELECT state FROM record WHERE school_id = \(opening.school.number) AND period_id = \(opening.period.number)
          AND subject = \(opening.subject.rawValue) AND id <> \(opening.record.number)
          AND stage IN ('appraisal-sent', 'accepted', 'objected', 'decided')
        """
      ) { row in try Written.record(JSON.parse(try row.text())).standingAppraisal?.predicate }
      return DistributionRows(
        achievement: achievement, predicates: Dictionary(grouping: sent.compactMap(\.self)) { $0 }.mapValues(\.count))
    }
  }
}
