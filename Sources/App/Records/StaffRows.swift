import Domain
import Storage

/// The teachers whom somebody assesses, each with where their record of the period stands: one question for all.
struct StaffRows: Sendable {
  var teachers: [Teacher] = []

  struct Teacher: Sendable {
    let person: PersonID
    let name: String
    let employment: Employment
    /// Nil: the teacher has not begun.
    let record: RecordID?
    let stage: Stage
    let since: Day?
    let focus: String?
    let daysLate: Int?
    let waitsForAssessor: Bool

    var holder: Holder { stage.holder }

    func belongs(to part: Path.StaffPart) -> Bool {
      switch part {
      case .waitingForMe: waitsForAssessor
      case .waitingForTeacher: holder == .owner
      case .late: daysLate != nil
      case .all: true
      }
    }
  }

  func count(_ part: Path.StaffPart) -> Int { teachers.count { $0.belongs(to: part) } }

  /// What a row of the question says.
  struct Found: Sendable {
    let assignment: Assignment
    let name: String
    let employment: Employment
    let record: RecordID?
    let stage: Stage?
    let since: Day?
    let closes: Day?
    let focus: String?
  }

  /// Home teachers at schools on a day, each with the record in the period that the day lies in.
  static func found(at schools: [SchoolID], on day: Day) -> Query<Found> {
    Query(
      """
      SELECT \(AssignmentRows.columns), p.name, p.employment, r.id, r.stage, r.since_day, r.closes_day, r.focus
      FROM assignment a JOIN person p ON p.id = a.person_id
      LEFT JOIN record r ON r.owner_id = a.person_id AND r.school_id = a.school_id
        AND r.period_id = (SELECT min(id) FROM period WHERE from_day <= \(day.text) AND to_day >= \(day.text))
      WHERE a.school_id IN \(list: schools.map(\.number)) AND a.role = 'teacher' AND a.is_home = \(true)
        AND a.from_day <= \(day.text) AND (a.to_day IS NULL OR a.to_day >= \(day.text))
      ORDER BY p.folded_name, p.id
      """
    ) { row in
      Found(
        assignment: try AssignmentRows.read(&row), name: try row.text(), employment: try row.word(),
        record: try row.optionalInteger().map { RecordID($0) },
        stage: try row.optionalText().flatMap(Stage.init(rawValue:)), since: try row.optionalDay(),
        closes: try row.optionalDay(), focus: try row.optionalText())
    }
  }

  /// Everybody who holds the post of principal at schools, today or not.
  static func principals(at schools: [SchoolID]) -> Query<(assignment: Assignment, name: String)> {
    Query(
      """
      SELECT \(AssignmentRows.columns), p.name FROM assignment a JOIN person p ON p.id = a.person_id
      WHERE a.school_id IN \(list: schools.map(\.number)) AND a.role = 'principal' ORDER BY a.id
      """
    ) { row in (assignment: try AssignmentRows.read(&row), name: try row.text()) }
  }

  /// The list of one assessor. `rules`: those of the period; nil while none is open, and then nobody waits for anybody.
  init(
    _ found: [Found], principals: [Assignment], assessor: PersonID, on day: Day, year: Int, rules: Rulebook?
  ) {
    var seen: Set<PersonID> = []
    for one in found where seen.insert(one.assignment.person).inserted {
      let posts = [one.assignment] + principals
      guard
        posts.assessor(of: one.assignment.person, at: one.assignment.school, on: day).person == assessor
      else { continue }
      let stage = one.stage.map { $0 == .appraisalSent && day > one.closes ?? day ? Stage.deemedAccepted : $0 }
      let since = stage == .deemedAccepted ? one.closes.map { $0 + 1 } : one.since
      let standing: (Window.Step) -> Window.Standing = { step in
        rules?.window(for: step).standing(on: day, in: year) ?? .open
      }
      let now = stage ?? .planDraft
      teachers.append(
        Teacher(
          person: one.assignment.person, name: one.name, employment: one.employment, record: one.record, stage: now,
          since: since, focus: one.focus,
          daysLate: rules == nil ? nil : Waiting.daysLate(now, on: day, standing),
          waitsForAssessor: now.holder == .assessor && Waiting.mayBegin(now, standing)))
    }
  }

  /// Those who wait for the assessor, longest first.
  var waiting: [Teacher] {
    teachers.filter(\.waitsForAssessor).sorted {
      ($0.since ?? Day(ordinal: 0), $0.person) < ($1.since ?? Day(ordinal: 0), $1.person)
    }
  }
}
