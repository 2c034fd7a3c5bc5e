import Domain
import Storage

/// Schools that nobody heads, for whoever may fill the post.
struct VacancyRows: Sendable {
  /// Those that fell vacant last come first; at most `most`.
  let schools: [Vacancy]
  let count: Int

  static let most = 10
  static let none = VacancyRows(schools: [], count: 0)

  struct Vacancy: Sendable {
    let school: SchoolID
    let name: String
    /// The first day without anybody; nil where nobody ever headed it.
    let since: Day?
  }

  /// The schools of which somebody gives the posts.
  static func load(_ desk: OfficeDesk, in house: House) async throws -> VacancyRows {
    if desk.kept.isEmpty { return none }
    let ids = desk.kept.map(\.id.number)
    return try await load("(s.office_id IN \(list: ids) OR s.foundation_id IN \(list: ids))", on: desk.today, in: house)
  }

  /// One school; nil while somebody heads it.
  static func of(_ school: SchoolID, on day: Day, in house: House) async throws -> Vacancy? {
    try await load("s.id = \(school.number)", on: day, in: house).schools.first
  }

  /// Schools `s` that a condition names and that stand; each is looked up by the index of its posts.
  private static func load(_ condition: SQL, on day: Day, in house: House) async throws -> VacancyRows {
    let post: SQL = "a.school_id = s.id AND a.role = 'principal' AND a.stand_in_reason IS NULL"
    return try await house.database.read { connection in
      let rows = try connection.rows(
        """
        SELECT v.id, v.name, v.last, COUNT(*) OVER () FROM (
          SELECT s.id, s.name, s.folded_name,
            (SELECT MAX(a.to_day) FROM assignment a WHERE \(post) AND a.to_day >= a.from_day AND a.to_day < \(day.text)) AS last
          FROM school s
          WHERE s.kind = 'school' AND \(condition) AND (s.successor_day IS NULL OR s.successor_day > \(day.text))
            AND NOT EXISTS (SELECT 1 FROM assignment a
              WHERE \(post) AND a.from_day <= \(day.text) AND (a.to_day IS NULL OR a.to_day >= \(day.text)))
        ) v ORDER BY v.last DESC NULLS LAST, v.folded_name, v.id LIMIT \(most)
        """
      ) { row in
        let (id, name, last) = (SchoolID(try row.integer()), try row.text(), try row.optionalDay())
        return (vacancy: Vacancy(school: id, name: name, since: last.map { $0 + 1 }), count: try row.int())
      }
      return VacancyRows(schools: rows.map(\.vacancy), count: rows.first?.count ?? 0)
    }
  }
}
