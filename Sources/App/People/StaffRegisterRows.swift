import Domain
import Storage

/// The staff register as an import meets it: what is known before, and what it becomes.
package enum StaffRegisterRows {
  /// Values in one IN list; the engines allow some tens of thousands, and equal lengths share a prepared statement.
  private static let chunk = 500

  /// Everything that an import of these rows must know.
  package static func known(
    for rows: [StaffRow], at place: School, on day: Day, by actor: PersonID?, connection: any Connection
  ) throws -> StaffImport {
    let school = place.id
    var ids = Set(
      try connection.rows(
        """
        SELECT DISTINCT person_id FROM assignment
        WHERE school_id = \(school.number) AND (to_day IS NULL OR to_day >= \(day.text))
        """
      ) { try $0.integer() })
    let columns: [(values: [String], ask: ([String]) -> SQL)] = [
      (rows.compactMap(\.dapodikID), { "SELECT id FROM person WHERE dapodik_id IN \(list: $0)" }),
      (rows.compactMap(\.nip?.text), { "SELECT id FROM person WHERE nip IN \(list: $0)" }),
      (rows.compactMap(\.nuptk?.text), { "SELECT id FROM person WHERE nuptk IN \(list: $0)" }),
      (rows.compactMap(\.nikHash?.text), { "SELECT id FROM person WHERE nik_hash IN \(list: $0)" }),
      (rows.compactMap(\.email), { "SELECT id FROM person WHERE email IN \(list: $0)" }),
    ]
    for column in columns {
      for values in column.values.chunks(of: chunk) {
        ids.formUnion(try connection.rows(column.ask(values)) { try $0.integer() })
      }
    }
    var people: [Person] = []
    var assignments: [Assignment] = []
    var open = Set<PersonID>()
    for some in ids.sorted().chunks(of: chunk) {
      people += try PersonRows.find(some.map { PersonID($0) }, on: connection).values.sorted { $0.id < $1.id }
      let (held, owners) = try connection.all(
        Query(
          "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.person_id IN \(list: some) ORDER BY a.id",
          AssignmentRows.read),
        Query(
          """
          SELECT DISTINCT owner_id FROM record WHERE owner_id IN \(list: some) AND stage <> \(Stage.accepted.rawValue)
            AND NOT (stage = \(Stage.appraisalSent.rawValue) AND COALESCE(closes_day, '9999') < \(day.text))
          """
        ) { PersonID(try $0.integer()) })
      assignments += held
      open.formUnion(owners)
    }
    // Whoever keeps the installation may name the first principal also below an office.
    return StaffImport(
      school: school, day: day, people: people, assignments: assignments, openRecords: open, actor: actor,
      isKeptAbove: actor != nil && place.office != nil)
  }

  /// Writes what a preview says, with a journal line for everybody whom it touches.
  package static func apply(
    _ preview: ImportPreview, at school: SchoolID, by actor: PersonID?, moment: Int64, ids: IDMaker,
    on connection: any Connection
  ) throws {
    var statements: [SQL] = []
    func journal(_ kind: JournalRows.Kind, _ person: PersonID, _ fields: [String] = []) {
      statements.append(
        JournalRows.line(
          kind, of: person.number, fields: fields, at: school, by: actor, on: moment, id: ids.number()))
    }
    for new in preview.new {
      let person = new.person(ids.next())
      statements += PersonRows.insert(person)
      statements.append(AssignmentRows.insert(new.posting.assignment(ids.next(), of: person.id, at: school)))
      journal(.personAdded, person.id)
    }
    for change in preview.changed {
      if change.after != change.before { statements += PersonRows.update(change.after, before: change.before) }
      statements += change.assignments.map(AssignmentRows.update)
      if let begins = change.begins {
        statements.append(AssignmentRows.insert(begins.assignment(ids.next(), of: change.after.id, at: school)))
      }
      journal(.personChanged, change.after.id, change.changes.map(\.field))
    }
    for gone in preview.gone {
      statements += gone.assignments.map(AssignmentRows.update)
      journal(.personGone, gone.person.id)
    }
    for some in statements.chunks(of: 200) { try connection.run(some) }
  }
}

extension StaffChange {
  /// The field's name in the journal; a written format.
  var field: String {
    switch self {
    case .name: "name"
    case .dapodikID: "dapodik-id"
    case .nip: "nip"
    case .nuptk: "nuptk"
    case .nik: "nik"
    case .sex: "sex"
    case .birthDate: "birth-date"
    case .employment: "employment"
    case .rank: "rank"
    case .grade: "grade"
    case .email: "email"
    case .post: "post"
    case .staffKind: "staff-kind"
    case .since: "since"
    }
  }
}

extension Array {
  /// The elements in runs of at most `size`.
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
