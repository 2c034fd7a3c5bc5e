import Domain
import Storage

/// What waits for whoever assesses at a place: of periods that go on, and of those that have ended. Closed periods wait for
/// nobody.
extension PostRows {
  /// Records of an ended period that have not come to their end.
  struct Unrated: Sendable {
    /// The last day of the period.
    let last: Day
    /// Still to be rated.
    let records: Int
    /// Whose plan was never agreed: there is nothing to rate.
    let unagreed: Int
  }

  /// By period, the oldest first.
  static func unrated(at place: School, on day: Day) -> Query<Unrated> { unrated(assessed(at: place), on: day) }

  /// Those of teachers at schools, as `SignedIn.followed` says them, that somebody led on the last day of the period.
  static func unrated(teachersAt schools: SQL, ledBy person: PersonID, on day: Day) -> Query<Unrated> {
    unrated(
      """
      s.id IN \(schools) AND r.subject = 'teacher' AND r.owner_id <> \(person.number) AND EXISTS (
        SELECT 1 FROM assignment h WHERE h.person_id = \(person.number) AND h.school_id IN (s.id, s.successor_id)
          AND h.role = 'principal' AND h.from_day <= p.to_day AND (h.to_day IS NULL OR h.to_day >= p.to_day))
      """, on: day)
  }

  private static func unrated(_ assessed: SQL, on day: Day) -> Query<Unrated> {
    let planned = Stage.planned.map(\.rawValue).sorted()
    let stages = Stage.underWay.map(\.rawValue).sorted() + planned
    return Query(
      """
      SELECT p.to_day, COUNT(*), SUM(CASE WHEN r.stage IN \(list: planned) THEN 1 ELSE 0 END)
      FROM \(KeptRecord.tables)
      WHERE \(assessed) AND r.stage IN \(list: stages) AND p.to_day < \(day.text) AND NOT \(KeptRecord.isShut)
      GROUP BY p.to_day ORDER BY p.to_day
      """
    ) { row in
      let (last, all, unagreed) = (try row.day(), try row.int(), try row.int())
      return Unrated(last: last, records: all - unagreed, unagreed: unagreed)
    }
  }

  /// How many records of the period in which the day after the last one lies would wait for somebody else.
  static func waiting(at place: School, after last: Day) -> Query<Int> {
    let stages = Stage.underWay.union(Stage.planned).map(\.rawValue).sorted()
    let next = (last + 1).text
    return Query(
      """
      SELECT COUNT(*) FROM \(KeptRecord.tables)
      WHERE \(assessed(at: place)) AND r.stage IN \(list: stages) AND p.from_day <= \(next) AND p.to_day >= \(next)
        AND NOT \(KeptRecord.isShut)
      """
    ) { try $0.int() }
  }

  /// Whether whoever leads the place assesses it: teachers at a school, principals and pengawas under an office.
  private static func assessed(at place: School) -> SQL {
    place.kind == .school
      ? "s.id IN \(SchoolRows.followed(by: [place.id])) AND r.subject = 'teacher'"
      : "\(KeptRecord.isGoverned(by: place)) AND r.subject <> 'teacher'"
  }
}
