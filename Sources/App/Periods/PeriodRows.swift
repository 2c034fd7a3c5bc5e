import Domain
import Storage

/// How a period stands in its table.
package enum PeriodRows {
  package static let columns: SQL = "id, year, shape, rulebook, rulebook_hash, from_day, to_day"

  /// A period with the hash of the rulebook that its records begin with.
  package struct Stored: Sendable {
    package let period: Period
    package let rulebookHash: String
  }

  package static func read(_ row: inout Row) throws -> Stored {
    let period = Period(
      id: PeriodID(try row.integer()), year: try row.int(), shape: try row.text(), rulebook: try row.text(),
      from: Day(ordinal: 0), to: Day(ordinal: 0))
    let hash = try row.text()
    let (from, to) = (try row.day(), try row.day())
    return Stored(
      period: Period(
        id: period.id, year: period.year, shape: period.shape, rulebook: period.rulebook, from: from, to: to),
      rulebookHash: hash)
  }

  /// The period that a day lies in; nil when none is open for it.
  package static func containing(_ day: Day) -> Query<Stored> {
    Query(
      "SELECT \(columns) FROM period WHERE from_day <= \(day.text) AND to_day >= \(day.text) ORDER BY from_day", read)
  }

  /// The period that a day lies in, else the last one that had begun by then; none before the first.
  static func begun(by day: Day) -> Query<Stored> {
    Query(
      """
      SELECT \(columns) FROM period WHERE from_day <= \(day.text)
      ORDER BY CASE WHEN to_day >= \(day.text) THEN 0 ELSE 1 END, from_day DESC LIMIT 1
      """, read)
  }

  /// The period that a day lies in, and those that ended within a year before it, the oldest first.
  static func recent(_ day: Day) -> Query<Stored> {
    Query(
      """
      SELECT \(columns) FROM period WHERE from_day <= \(day.text) AND to_day >= \((day + -366).text) ORDER BY from_day
      """, read)
  }

  /// The first day of the period that a day lies in, else of the last one that had begun by then; NULL while there is none.
  static func newestBegin(by day: Day) -> SQL { "SELECT MAX(from_day) FROM period WHERE from_day <= \(day.text)" }

  /// The last day of the newest period that had ended before a day; NULL while there is none.
  static func newestEnd(before day: Day) -> SQL { "SELECT MAX(to_day) FROM period WHERE to_day < \(day.text)" }

  /// A question for the number of the period that a day lies in, to stand inside another.
  static func number(on day: Day) -> SQL {
    "SELECT min(id) FROM period WHERE from_day <= \(day.text) AND to_day >= \(day.text)"
  }

  package static func all() -> Query<Stored> { Query("SELECT \(columns) FROM period ORDER BY from_day DESC", read) }

  /// The periods of the year are there, under another rulebook than the one that was asked for.
  package struct OtherRulebook: Error, Equatable {
    package let rulebook: String

    package init(rulebook: String) { self.rulebook = rulebook }
  }

  /// Opens the periods of a year as a rulebook divides it, those that are not open yet. Where the year has another rulebook,
  /// nothing is opened beside it: `isAsked` says whether somebody insists on this one, who is then told.
  package static func open(
    _ year: Int, under book: Library.Book, isAsked: Bool, at moment: Int64, ids: IDMaker, on connection: any Connection
  ) throws -> [(period: Period, isNew: Bool)] {
    let there = try connection.all(all()).map(\.period).filter { $0.year == year }
    if let other = there.first(where: { $0.rulebook != book.rules.id }) {
      if isAsked { throw OtherRulebook(rulebook: other.rulebook) }
      return there.reversed().map { ($0, false) }
    }
    return try book.rules.periods.map { shape in
      if let known = there.first(where: { $0.shape == shape.id }) { return (known, false) }
      let id: PeriodID = ids.next()
      try open(id: id, year: year, shape: shape, book: book, at: moment, on: connection)
      let new = Period(
        id: id, year: year, shape: shape.id, rulebook: book.rules.id, from: shape.from.day(in: year),
        to: shape.to.day(in: year))
      return (new, true)
    }
  }

  /// Opens a period under a rulebook, whose very bytes are kept from then on.
  package static func open(
    id: PeriodID, year: Int, shape: PeriodShape, book: Library.Book, at: Int64, on connection: any Connection
  ) throws {
    try connection.run([
      """
      INSERT INTO rulebook (hash, name, body) VALUES (\(book.hash), \(book.rules.id), \(book.text))
      ON CONFLICT (hash) DO NOTHING
      """,
      """
      INSERT INTO period (id, year, shape, rulebook, rulebook_hash, from_day, to_day, opened_at)
      VALUES (\(id.number), \(year), \(shape.id), \(book.rules.id), \(book.hash), \(shape.from.day(in: year).text),
        \(shape.to.day(in: year).text), \(at))
      """,
    ])
  }
}
