import Domain
import Storage

/// Pola distribusi: the capaian organisasi of a place and how the predicates of the period spread so far, of teachers at
/// that school, of principals under the same dinas or yayasan.
struct DistributionRows: Sendable {
  /// Best first, each with for how many places it was set.
  let achievements: [(achievement: DistributionGuide.Achievement, places: Int)]
  let predicates: [Predicate: Int]
  let among: Among
  /// The place, where it is not the one that everything on the page is about.
  var name: String?
  /// Whether it is about several places at once.
  var isOfMany = false

  var all: Int { predicates.values.reduce(0, +) }

  /// Those who are compared with each other.
  struct Among: Hashable, Sendable {
    let period: PeriodID
    let subject: Subject
    let isFoundations: Bool
    /// The place of work; for principals, who have no colleagues of the same kind there, the office above it.
    let place: SchoolID

    init(_ opening: Opening, at school: School, _ words: RecordWords) {
      (period, subject, isFoundations) = (opening.period, opening.subject, words.isFoundations)
      let above = isFoundations ? school.foundation : school.office
      place = subject == .principal ? above ?? school.id : school.id
    }

    /// The predicates that were sent, but for one record.
    fileprivate func sent(but record: RecordID? = nil) -> Query<Predicate?> {
      let id = place.number
      let places: SQL =
        subject != .principal
        ? "r.school_id = \(id)"
        : isFoundations
          ? "r.school_id IN (SELECT id FROM school WHERE id = \(id) OR foundation_id = \(id))"
          : "r.school_id IN (SELECT id FROM school WHERE id = \(id) OR office_id = \(id))"
      return Query(
        """
        SELECT r.state FROM record r WHERE \(places) AND r.period_id = \(period.number)
          AND r.subject = \(subject.rawValue) AND r.id <> \(record?.number ?? 0)
          AND r.stage IN ('appraisal-sent', 'accepted', 'objected', 'decided')
        """
      ) { row in try Written.record(row.text()).standingAppraisal?.predicate }
    }
  }

  private static func counted(_ sent: [Predicate?]) -> [Predicate: Int] {
    Dictionary(grouping: sent.compactMap(\.self)) { $0 }.mapValues(\.count)
  }

  /// Nil where the level above has set no capaian. The record itself is left out.
  static func load(beside view: RecordView, in house: House) async throws -> DistributionRows? {
    let opening = view.record.opening
    let among = Among(opening, at: view.school, view.words)
    return try await house.database.read { connection in
      guard let achievement = try AchievementRows.of(opening.school, in: opening.period, on: connection) else {
        return nil
      }
      let sent = try connection.all(among.sent(but: opening.record))
      return DistributionRows(achievements: [(achievement, 1)], predicates: counted(sent), among: among)
    }
  }

  /// For a list of ratings: one for each group of them in which the level above has set a capaian.
  static func load(
    beside ratings: [WaitingRating], on connection: any Connection
  ) throws -> [DistributionRows] {
    let groups = Dictionary(grouping: ratings, by: \.among)
    if groups.isEmpty { return [] }
    let set = try connection.rows(
      """
      SELECT school_id, period_id, achievement FROM organisation_achievement
      WHERE school_id IN \(list: Set(ratings.map(\.place.id.number)))
        AND period_id IN \(list: Set(groups.keys.map(\.period.number)))
      """
    ) { row in
      (
        school: SchoolID(try row.integer()), period: PeriodID(try row.integer()),
        achievement: try row.word(DistributionGuide.Achievement.self)
      )
    }
    return try groups.sorted { $0.value[0].school < $1.value[0].school }.compactMap { among, ratings in
      let schools = Set(ratings.map(\.place.id))
      let here = set.filter { $0.period == among.period && schools.contains($0.school) }
      if here.isEmpty { return nil }
      let achievements = DistributionGuide.Achievement.allCases.compactMap { one in
        let places = here.count { $0.achievement == one }
        return places == 0 ? nil : (one, places)
      }
      let isNamed = schools.count == 1 && (groups.count > 1 || among.subject == .principal)
      return DistributionRows(
        achievements: achievements, predicates: counted(try connection.all(among.sent())), among: among,
        name: isNamed ? ratings[0].school : nil, isOfMany: schools.count > 1)
    }
  }
}
