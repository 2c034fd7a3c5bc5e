import Domain
import Storage

/// One page of the schools of a desk, each with where its records of the period stand, and the counts of all of them: one
/// question, so that a province of ten thousand schools sends no more than fits on the page.
struct OfficeRows: Sendable {
  let choice: PeriodChoice
  /// Late ones first, then those in which somebody has waited longest.
  let schools: [Line]
  let total: Total
  /// Bentuk pendidikan and kecamatan of all schools, to choose from.
  let forms: [String]
  let districts: [String]

  /// Schools on a page.
  static let size = 50

  struct Line: Sendable, Equatable {
    let school: School
    /// People at home there who have not begun.
    let notBegun: Int
    let planning: Int
    let execution: Int
    let appraisal: Int
    let finished: Int
    /// Records that wait for an assessor or for whoever decides an objection.
    let waiting: Int
    /// The day since which the first of them waits.
    let waitingSince: Day?
    /// Records past their window, and people who have not begun in time.
    let late: Int
  }

  /// Of all schools, whatever page is shown.
  struct Total: Sendable, Equatable {
    var schools = 0
    /// People who are late.
    var late = 0
    /// Schools that the list is narrowed to, and the late ones among them.
    var found = 0
    var foundLate = 0

    /// How many schools the list has.
    func shown(_ query: OfficePage.Query) -> Int { query.isLate ? foundLate : found }
  }

  static func load(_ desk: OfficeDesk, _ query: OfficePage.Query, in house: House) async throws -> OfficeRows {
    try await house.database.read { connection in
      let choice = try PeriodChoice.find(query.period, on: desk.today, on: connection)
      let rules = try choice.stored.map { try house.rulebooks.book($0.rulebookHash, on: connection).rules }
      let stages = OfficeStages(in: choice.period, under: rules, on: desk.today)
      let (page, choices) = try connection.all(
        page(desk, query, stages),
        Query("SELECT DISTINCT s.form, s.district FROM school s WHERE \(desk.living)") { row in
          (form: try row.text(), district: try row.text())
        })
      return OfficeRows(
        choice: choice, schools: page.compactMap(\.line), total: page.first?.total ?? Total(),
        forms: choices.map(\.form), districts: choices.map(\.district))
    }
  }

  /// How many schools a desk has, for whoever asks nothing else of them.
  static func count(_ desk: OfficeDesk, in house: House) async throws -> Int {
    try await house.database.read { connection in
      try connection.row("SELECT COUNT(*) FROM school s WHERE \(desk.living)") { try $0.int() } ?? 0
    }
  }

  /// The lines of a page, each with the counts of all; one row without a line where the page is empty. Beyond the end the
  /// last page is shown.
  static func page(
    _ desk: OfficeDesk, _ query: OfficePage.Query, _ stages: OfficeStages
  ) -> Query<(total: Total, line: Line?)> {
    let isShown: SQL = query.isLate ? "n.found = 1 AND n.late > 0" : "n.found = 1"
    let shown: SQL = query.isLate ? "t.found_late" : "t.found"
    let last: SQL = "(\(shown) - 1) / \(size) * \(size)"
    let wanted = (max(1, min(query.page, 1_000_000)) - 1) * size
    return Query(
      """
      WITH \(stages.tally(desk)),
      line AS (
        SELECT s.id, s.folded_name, COALESCE(c.not_begun, 0) AS not_begun, COALESCE(c.planning, 0) AS planning,
          COALESCE(c.execution, 0) AS execution, COALESCE(c.appraisal, 0) AS appraisal,
          COALESCE(c.finished, 0) AS finished, COALESCE(c.waits, 0) AS waits, c.since, COALESCE(c.late, 0) AS late,
          CASE WHEN \(narrowed(query)) THEN 1 ELSE 0 END AS found
        FROM place l JOIN school s ON s.id = l.id LEFT JOIN tally c ON c.stand = s.id WHERE l.id = l.stand
      ),
      total AS (
        SELECT COUNT(*) AS schools, CAST(COALESCE(SUM(n.late), 0) AS BIGINT) AS late,
          CAST(COALESCE(SUM(n.found), 0) AS BIGINT) AS found,
          CAST(COALESCE(SUM(CASE WHEN n.found = 1 AND n.late > 0 THEN 1 ELSE 0 END), 0) AS BIGINT) AS found_late
        FROM line n
      )
      SELECT t.schools, t.late, t.found, t.found_late, p.not_begun, p.planning, p.execution, p.appraisal, p.finished,
        p.waits, p.since, p.late, \(SchoolRows.columns)
      FROM total t LEFT JOIN (
        SELECT n.id, n.folded_name, n.not_begun, n.planning, n.execution, n.appraisal, n.finished, n.waits, n.since, n.late
        FROM line n WHERE \(isShown)
        ORDER BY n.late DESC, n.since NULLS LAST, n.folded_name, n.id
        LIMIT \(size) OFFSET (SELECT CASE WHEN \(wanted) < \(last) THEN \(wanted) ELSE \(last) END FROM total t)
      ) p ON TRUE LEFT JOIN school s ON s.id = p.id
      ORDER BY p.late DESC, p.since NULLS LAST, p.folded_name, p.id
      """
    ) { row in
      let total = Total(
        schools: try row.int(), late: try row.int(), found: try row.int(), foundLate: try row.int())
      guard let notBegun = try row.optionalInteger() else { return (total, nil) }
      let (planning, execution, appraisal) = (try row.int(), try row.int(), try row.int())
      let (finished, waiting, since, late) = (try row.int(), try row.int(), try row.optionalDay(), try row.int())
      return (
        total,
        Line(
          school: try SchoolRows.read(&row), notBegun: Int(notBegun), planning: planning, execution: execution,
          appraisal: appraisal, finished: finished, waiting: waiting, waitingSince: since, late: late)
      )
    }
  }

  /// Whether the school `s` is one that is looked for.
  private static func narrowed(_ query: OfficePage.Query) -> SQL {
    let words = PersonRows.folded(query.search)
    let isNamed: SQL =
      words.isEmpty ? "TRUE" : "(s.folded_name LIKE \("%" + words + "%") OR s.npsn = \(NPSN(query.search)?.text))"
    let hasForm: SQL = query.form.isEmpty ? "TRUE" : "s.form = \(query.form)"
    let isThere: SQL = query.district.isEmpty ? "TRUE" : "s.district = \(query.district)"
    return "\(isNamed) AND \(hasForm) AND \(isThere)"
  }
}
