import Domain
import Storage

/// Who may help to fill in, and whom somebody helps.
enum AssistanceRows {
  struct Colleague: Sendable {
    let person: PersonID
    let name: String
  }

  /// The staff of some places on a day.
  static func staff(of places: [SchoolID], on day: Day) -> Query<Colleague> {
    Query(
      """
      SELECT DISTINCT p.folded_name, p.id, p.name FROM assignment a JOIN person p ON p.id = a.person_id
      WHERE a.school_id IN \(list: places.map(\.number))
        AND a.role IN ('teacher', 'operator', 'administrative') AND a.from_day <= \(day.text)
        AND (a.to_day IS NULL OR a.to_day >= \(day.text))
      ORDER BY p.folded_name, p.id
      """
    ) { row in
      _ = try row.text()
      return Colleague(person: PersonID(try row.integer()), name: try row.text())
    }
  }

  /// A record that somebody helps to fill in.
  struct Helped: Sendable {
    let record: RecordID
    let owner: String
    let year: Int
    let stage: Stage
  }

  /// The records that a person helps with and that still have something to fill in.
  static func helped(by person: PersonID) -> Query<Helped> {
    let open = Stage.planned.union(Stage.underWay).map(\.rawValue).sorted()
    return Query(
      """
      SELECT r.id, p.name, q.year, r.stage FROM record_helper h JOIN record r ON r.id = h.record_id
      JOIN person p ON p.id = r.owner_id JOIN period q ON q.id = r.period_id
      WHERE h.person_id = \(person.number) AND r.stage IN \(list: open) ORDER BY p.folded_name, r.id
      """
    ) { row in
      Helped(
        record: RecordID(try row.integer()), owner: try row.text(), year: try row.int(), stage: try row.word())
    }
  }

  /// The names of those who help with a record.
  static func helpers(of record: RecordID) -> Query<Colleague> {
    Query(
      """
      SELECT p.id, p.name FROM record_helper h JOIN person p ON p.id = h.person_id
      WHERE h.record_id = \(record.number) ORDER BY p.folded_name, p.id
      """
    ) { row in Colleague(person: PersonID(try row.integer()), name: try row.text()) }
  }

  /// Writes whom a record has as helpers: the rows are a cache of its ledger, as the record's own row is.
  static func write(_ record: Record) -> [SQL] {
    let id = record.opening.record.number
    var statements: [SQL] = ["DELETE FROM record_helper WHERE record_id = \(id)"]
    for helper in record.helpers {
      statements.append("INSERT INTO record_helper (person_id, record_id) VALUES (\(helper.number), \(id))")
    }
    return statements
  }
}

extension Ledger.Scene {
  /// Those of the school who could help: nobody who has a part of their own in the record.
  func candidates() throws -> [AssistanceRows.Colleague] {
    let posts =
      [assignments.assessingPost(of: line, on: day), assignments.superiorPost(of: line, on: day)].compactMap { $0 }
      + assignments.teamPosts(of: line, on: day)
    let aside = Set(posts.map(\.person) + [line.owner])
    return try connection.all(AssistanceRows.staff(of: line.places(on: day), on: day)).filter {
      !aside.contains($0.person)
    }
  }
}
