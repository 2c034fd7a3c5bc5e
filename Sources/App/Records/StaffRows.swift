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
    /// Whether the stage itself waits for the assessor.
    let stageWaits: Bool
    /// Whether the stage waits for the teacher; nobody waits while no period is open.
    let ownerWaits: Bool
    /// What waits for the assessor beside the stage.
    let aside: Aside?
    /// What a reminder may say of the time; nil where the teacher has nothing to do.
    let reminding: Reminder.Timing?
    /// Whether a tindak lanjut hasil evaluasi may still be written.
    let lacksFollowUp: Bool

    var holder: Holder { stage.holder }
    var waitsForAssessor: Bool { stageWaits || aside != nil }
    /// The deed that waits for the assessor: what was proposed is answered before the stage goes on.
    var deed: String { aside.map(AsideCopy.deed) ?? StageCopy.deed(stage) }
    var button: String { aside.map(AsideCopy.button) ?? TurnCopy.button(stage) }
    func place(_ record: RecordID) -> Path {
      aside.map { AsideCopy.place($0, record) } ?? StageCopy.place(stage, record)
    }

    func belongs(to part: Path.StaffPart) -> Bool {
      switch part {
      case .waitingForMe: waitsForAssessor
      case .waitingForTeacher: ownerWaits
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
    let pending: [Aside]
    let isFollowedUp: Bool
    let rulebookHash: String?
  }

  /// Home teachers at schools, each with the record in the period that the day lies in: those of the day, and those with
  /// such a record who have gone since. `schools`: also those that were merged into others, as `SignedIn.followed` says
  /// them. Whose record is another subject's, such as a principal who teaches again, is nobody's teacher in that period.
  static func found(at schools: SQL, on day: Day) -> Query<Found> {
    Query(
      """
      SELECT \(AssignmentRows.columns), p.name, p.employment, r.id, r.stage, r.since_day, r.closes_day, r.focus,
        r.pending, r.followed_up, r.rulebook_hash
      FROM assignment a JOIN person p ON p.id = a.person_id
      LEFT JOIN record r ON r.owner_id = a.person_id AND r.school_id = a.school_id
        AND r.period_id = (\(PeriodRows.number(on: day)))
      WHERE a.school_id IN \(schools)
        AND a.role = 'teacher' AND a.is_home AND a.from_day <= \(day.text)
        AND (a.to_day IS NULL OR a.to_day >= \(day.text) OR r.id IS NOT NULL)
        AND (r.id IS NULL OR r.subject = 'teacher')
      ORDER BY p.folded_name, p.id, a.from_day, a.id
      """
    ) { row in
      Found(
        assignment: try AssignmentRows.read(&row), name: try row.text(), employment: try row.word(),
        record: try row.optionalInteger().map { RecordID($0) },
        stage: try row.optionalText().flatMap(Stage.init(rawValue:)), since: try row.optionalDay(),
        closes: try row.optionalDay(), focus: try row.optionalText(), pending: Aside.read(try row.optionalText()),
        isFollowedUp: try row.optionalBoolean() ?? false, rulebookHash: try row.optionalText())
    }
  }

  /// A question for everybody who ever had a post at schools.
  static func people(at schools: SQL) -> SQL { "SELECT a.person_id FROM assignment a WHERE a.school_id IN \(schools)" }

  /// Everybody who holds the post of principal at schools, today or not.
  static func principals(at schools: SQL) -> Query<Assignment> {
    Query(
      """
      SELECT \(AssignmentRows.columns) FROM assignment a
      WHERE a.school_id IN \(schools) AND a.role = 'principal' ORDER BY a.id
      """, AssignmentRows.read)
  }

  /// Those of the schools that were merged into another one.
  static func merged(among schools: SQL) -> Query<School> {
    Query(
      "SELECT \(SchoolRows.columns) FROM school s WHERE s.successor_id IS NOT NULL AND s.id IN \(schools)",
      SchoolRows.read)
  }

  /// The hashes of the rulebooks among these that know a tindak lanjut hasil evaluasi.
  static func followUps(
    among found: [Found], in house: House, on connection: any Connection
  ) throws -> Set<String> {
    try Set(found.compactMap(\.rulebookHash)).filter {
      try house.rulebooks.book($0, on: connection).rules.evaluationFollowUp != nil
    }
  }

  /// The list of one assessor. `found`: as the question says it, the rows of a person one after the other. `rules`: those
  /// of the period; nil while none is open, and then nobody waits for anybody.
  init(
    _ found: [Found], at schools: [School], principals: [Assignment], assessor: PersonID, on day: Day, period: Period?,
    rules: Rulebook?, followUps: Set<String>, calendars: OfficeCalendar = OfficeCalendar()
  ) {
    var held: [Assignment] = []
    var posts = principals
    var records: Set<RecordID> = []
    var waiting: Set<PersonID> = []
    let (from, to) = (period?.from ?? day, period?.to ?? day)
    // Rules are long: they are looked at here, not copied for each teacher.
    let standing: (Window.Step, Calendar) -> Window.Standing
    let reckoned: (Calendar, Day?) -> Calendar
    let waited: (Stage, Day) -> Day
    if let rules {
      waited = { stage, began in
        Waiting.since(stage, began) { rules.standing(to: $0, on: began, from: from) }
      }
      standing = { step, calendar in rules.standing(to: step, on: day, from: from, calendar: calendar) }
      reckoned = { calendar, came in calendar.reckoned(from: came, in: from...to, under: rules) }
    } else {
      (standing, reckoned, waited) = ({ _, _ in .open }, { calendar, _ in calendar }, { _, began in began })
    }
    let isPlanned = rules != nil
    for (index, one) in found.enumerated() {
      let owner = one.assignment.person
      if held.first?.person != owner {
        held = found[index...].prefix { $0.assignment.person == owner }.map(\.assignment)
        posts = held + principals
      }
      guard let place = schools.first(where: { $0.id == one.assignment.school }) else { continue }
      if let record = one.record {
        guard records.insert(record).inserted else { continue }
      } else {
        // Somebody who came with a merged school has their record there and does not begin another one.
        let isBegun = found.contains { other in
          other.assignment.person == owner && other.record != nil
            && schools.contains {
              $0.id == other.assignment.school
                && ($0.id == place.id || $0.successor(on: day, among: schools) == place.id)
            }
        }
        guard !isBegun, waiting.insert(owner).inserted else { continue }
      }
      let line = ReportingLine(
        owner: owner, subject: .teacher, employment: one.employment, place: place, above: schools,
        from: from, to: to)
      guard posts.assessor(of: line, on: day).person == assessor else { continue }
      let stage = one.stage.map { $0 == .appraisalSent && day > one.closes ?? day ? Stage.deemedAccepted : $0 }
      let since = stage == .deemedAccepted ? one.closes.map { $0 + 1 } : one.since
      let came = held.firstDay(of: owner, at: place.id, as: .teacher)
      let calendar =
        period.map { reckoned(calendars.calendar(of: line, in: $0.id, on: day), came) } ?? .unchanged
      let now = stage ?? .planDraft
      let isOpen = isPlanned && !calendar.isPeriodClosed
      let stageWaits =
        now.holder == .assessor && !calendar.isPeriodClosed && Waiting.mayBegin(now) { standing($0, calendar) }
      teachers.append(
        Teacher(
          person: one.assignment.person, name: one.name, employment: one.employment, record: one.record, stage: now,
          since: stageWaits ? since.map { waited(now, $0) } : since, focus: one.focus,
          daysLate: isOpen ? Waiting.daysLate(now, on: day) { standing($0, calendar) } : nil,
          stageWaits: stageWaits,
          ownerWaits: isOpen && now.holder == .owner,
          aside: one.pending.first { $0.holder == .assessor && $0.isOpen(in: calendar) },
          reminding: !isPlanned || now.holder != .owner || calendar.isShut(at: now)
            ? nil
            : Reminder.timing(now, until: now == .appraisalSent ? one.closes : nil) { standing($0, calendar) },
          lacksFollowUp: isOpen && !one.isFollowedUp && [.accepted, .deemedAccepted, .decided].contains(now)
            && one.rulebookHash.map(followUps.contains) ?? false))
    }
  }

  /// Those who wait for the assessor, longest first.
  var waiting: [Teacher] { StaffRows.waiting(among: teachers) }

  static func waiting(among teachers: [Teacher]) -> [Teacher] {
    teachers.filter(\.waitsForAssessor).sorted {
      ($0.since ?? Day(ordinal: 0), $0.person) < ($1.since ?? Day(ordinal: 0), $1.person)
    }
  }
}
