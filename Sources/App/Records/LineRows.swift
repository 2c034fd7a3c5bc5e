import Domain
import Storage

/// Garis penilaian as the tables have it: the places that have a say in records, and who holds which post there. `seeds`
/// asks for the places where the records are kept, as `SELECT id …`.
package enum LineRows {
  /// An assignment and whose it is.
  package struct Post: Sendable {
    package let assignment: Assignment
    package let name: String
    package let employment: Employment
  }

  /// The places themselves, their successors, dinas and yayasan, and the dinas above.
  static func places(of seeds: SQL) -> Query<School> {
    Query(
      "\(near(seeds)) SELECT \(SchoolRows.columns) FROM school s WHERE s.id IN (SELECT id FROM near)",
      SchoolRows.read)
  }

  /// The posts that decide what somebody is to a record: all of the people named, those of principals, tim kinerja, heads
  /// and staff of the places, and whether a member of the team belongs to the place.
  static func posts(of seeds: SQL, people: SQL) -> Query<Post> {
    Query(
      """
      \(near(seeds)), wanted AS (
        SELECT a.id FROM assignment a WHERE a.person_id IN (\(people))
        UNION
        SELECT a.id FROM near JOIN assignment a ON a.school_id = near.id
        WHERE a.role IN ('principal', 'team-member', 'office-head', 'office-staff')
        UNION
        SELECT a.id FROM near JOIN assignment t ON t.school_id = near.id AND t.role = 'team-member'
        JOIN assignment a ON a.person_id = t.person_id AND a.school_id = t.school_id
      )
      SELECT \(AssignmentRows.columns), p.name, p.employment
      FROM wanted JOIN assignment a ON a.id = wanted.id JOIN person p ON p.id = a.person_id ORDER BY a.from_day, a.id
      """
    ) { row in
      Post(assignment: try AssignmentRows.read(&row), name: try row.text(), employment: try row.word())
    }
  }

  /// Since when somebody has which status kepegawaian; nothing while it has never changed.
  static func employments(of person: PersonID) -> Query<Dated<Employment>> {
    Query("SELECT employment, from_day FROM person_employment WHERE person_id = \(person.number)") { row in
      let employment = try row.word(Employment.self)
      return Dated(employment, from: try row.day())
    }
  }

  private static func near(_ seeds: SQL) -> SQL {
    """
    WITH seed AS (SELECT q.id, q.office_id, q.foundation_id, q.successor_id FROM school q WHERE q.id IN (\(seeds))),
    near AS (
      SELECT id FROM seed UNION SELECT successor_id FROM seed UNION SELECT foundation_id FROM seed
      UNION SELECT office_id FROM seed
      UNION SELECT o.office_id FROM seed JOIN school o ON o.id = seed.office_id
    )
    """
  }
}

extension Opening {
  /// Garis penilaian of the record on a day. `employments`: those of the owner; `employment`: their latest.
  func line(
    as subject: Subject, places: [School], employment: Employment, employments: [Dated<Employment>], on day: Day
  ) -> ReportingLine? {
    guard let place = places.first(where: { $0.id == school }) else { return nil }
    return ReportingLine(
      owner: owner, subject: subject, employment: employments.value(on: min(day, to)) ?? employment, place: place,
      above: places, from: from, to: to)
  }
}

extension [LineRows.Post] {
  var assignments: [Assignment] { map(\.assignment) }

  /// Jenis pegawai of a record that does not say it itself: by the owner's first post at the place in its period.
  func subject(of opening: Opening) -> Subject {
    let first = map(\.assignment).first {
      $0.person == opening.owner && $0.school == opening.school && $0.isHome && $0.from <= opening.to
        && $0.to ?? opening.to >= opening.from && [.teacher, .principal, .supervisor].contains($0.role)
    }
    return Subject.allCases.first { $0.role == first?.role } ?? .teacher
  }
}
