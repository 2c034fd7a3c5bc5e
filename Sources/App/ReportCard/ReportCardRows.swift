import Domain
import JSON
import Storage

/// How a Rapor Pendidikan stands in its table: one for each school and year, whole.
package enum ReportCardRows {
  package struct Stored: Sendable {
    package let card: ReportCard
    /// Milliseconds since 1970 UTC.
    package let importedAt: Int64
  }

  /// The report of the newest year that the school has.
  package static func latest(of school: SchoolID, on connection: any Connection) throws -> Stored? {
    try connection.row(
      """
      SELECT imported_at, body FROM report_card WHERE school_id = \(school.number)
      ORDER BY year DESC LIMIT 1
      """
    ) { row in
      let at = try row.integer()
      return Stored(card: try card(JSON.parse(try row.text())), importedAt: at)
    }
  }

  /// Keeps a report, in place of one of the same school and year; true where there was one. A line of the journal says
  /// who brought it.
  @discardableResult
  package static func save(
    _ card: ReportCard, of school: SchoolID, by person: PersonID?, at: Int64, ids: IDMaker,
    on connection: any Connection
  ) throws -> Bool {
    let old = try connection.row(
      "SELECT id FROM report_card WHERE school_id = \(school.number) AND year = \(card.year)"
    ) { try $0.integer() }
    let detail: JSON = ["year": .integer(Int64(card.year)), "replaced": .boolean(old != nil)]
    try connection.run([
      """
      INSERT INTO report_card (id, school_id, year, imported_at, imported_by, body)
      VALUES (\(ids.number()), \(school.number), \(card.year), \(at), \(person?.number), \(written(card).written))
      ON CONFLICT (school_id, year) DO UPDATE
      SET imported_at = excluded.imported_at, imported_by = excluded.imported_by, body = excluded.body
      """,
      """
      INSERT INTO journal (id, at, actor_id, school_id, kind, subject_id, detail)
      VALUES (\(ids.number()), \(at), \(person?.number), \(school.number), 'report-card-imported', \(school.number),
        \(detail.written))
      """,
    ])
    return old != nil
  }
}

/// The written form of a report. Keys are short for there are some hundred rows; never change one.
extension ReportCardRows {
  static func written(_ card: ReportCard) -> JSON {
    .object(
      [.init("year", .integer(Int64(card.year)))] + (card.npsn.map { [.init("npsn", .text($0.text))] } ?? [])
        + [.init("rows", .array(card.entries.map(written)))])
  }

  private static func written(_ entry: ReportCard.Entry) -> JSON {
    func number(_ key: String, _ value: Int?) -> [JSON.Member] {
      value.map { [.init(key, .integer(Int64($0)))] } ?? []
    }
    func text(_ key: String, _ value: String?) -> [JSON.Member] { value.map { [.init(key, .text($0))] } ?? [] }
    return .object(
      number("row", entry.row) + text("code", entry.code) + text("name", entry.name)
        + text("label", entry.label?.rawValue) + number("score", entry.score) + number("change", entry.change)
        + number("province", entry.provincial?.rawValue) + number("nation", entry.national?.rawValue))
  }

  static func card(_ json: JSON) throws -> ReportCard {
    ReportCard(
      year: Int(try json.integer("year")), npsn: json["npsn"]?.string.flatMap { NPSN($0) },
      entries: try json.array("rows").map(entry))
  }

  private static func entry(_ json: JSON) throws -> ReportCard.Entry {
    func number(_ key: String) -> Int? { json[key]?.integer.map { Int($0) } }
    return ReportCard.Entry(
      row: Int(try json.integer("row")), code: json["code"]?.string, name: try json.string("name"),
      label: json["label"]?.string.flatMap(ReportCard.Label.init(rawValue:)), score: number("score"),
      change: number("change"), provincial: number("province").flatMap(ReportCard.Quintile.init(rawValue:)),
      national: number("nation").flatMap(ReportCard.Quintile.init(rawValue:)))
  }
}
