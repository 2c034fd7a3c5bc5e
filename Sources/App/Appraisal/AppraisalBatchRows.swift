import Domain
import JSON
import Storage

/// A record that waits for its rating, with what the tim kinerja recommends, for whoever rates or prepares.
struct WaitingRating: Sendable {
  let record: Record
  let rules: Rulebook
  let standing: Domain.Standing
  let owner: String
  let school: String
  let window: Window.Standing
  /// Who recommends, by name.
  let advisers: [PersonID: String]
  /// Whether the person has begun to rate it on its own page.
  let isDrafted: Bool

  var id: RecordID { record.opening.record }

  /// The one recommendation that may be followed from a list; nil where there is none, or several differ.
  var advice: RatingAdvice? { WaitingRating.advice(of: record) }

  /// Whether today is outside its window, so that it cannot be sent.
  var isBlocked: Bool {
    switch window {
    case .early(.block, _), .late(.block, _): true
    case .open, .early(.warn, _), .late(.warn, _): false
    }
  }

  /// Whether it may be sent from a list, as it is recommended.
  var isReady: Bool { advice != nil && !isDrafted && !isBlocked }

  static func advice(of record: Record) -> RatingAdvice? {
    guard let last = record.advice.last, let result = last.form.result, let behaviour = last.form.behaviour else {
      return nil
    }
    let agree = record.advice.allSatisfy { $0.form.result == result && $0.form.behaviour == behaviour }
    return agree ? last : nil
  }

  /// Records that are looked at for one list.
  static let most = 100

  /// Those of a person, longest waiting first, and how many there may be in all.
  static func load(for me: SignedIn) async throws -> (ratings: [WaitingRating], candidates: Int) {
    let offices = (me.schools(as: .officeHead) + me.schools(as: .officeStaff)).map(\.id)
    let schools = me.schools(as: .principal).map(\.id)
    let (person, house, now, today) = (me.person, me.house, me.now, me.today)
    return try await house.database.read { connection in
      let candidates = try connection.rows(candidates(of: offices, at: schools, not: person, on: today)) { row in
        (id: RecordID(try row.integer()), owner: try row.text())
      }
      let shown = candidates.prefix(most)
      let states = try connection.rows(
        "SELECT state FROM record WHERE id IN \(list: shown.map(\.id.number))"
      ) { row in try Written.record(JSON.parse(try row.text())) }
      let drafted: [RecordID] = try connection.all(
        Drafts.holding([AppraisalForm.draft], among: shown.map(\.id), by: person))
      let advisers = try names(Set(states.flatMap(\.advice).map(\.from)), on: connection)
      let ratings = try shown.compactMap { one -> WaitingRating? in
        guard let record = states.first(where: { $0.opening.record == one.id }) else { return nil }
        let scene = try Ledger.scene(of: record, for: person, at: now, in: house, on: connection)
        guard [.assessor, .preparer].contains(scene.actor.standing) else { return nil }
        return WaitingRating(
          record: record, rules: scene.book.rules, standing: scene.actor.standing, owner: one.owner,
          school: scene.school.name,
          window: record.standing(to: .appraisal, on: scene.day, under: scene.book.rules, calendar: scene.calendar),
          advisers: advisers, isDrafted: drafted.contains(one.id))
      }
      return (ratings, candidates.count)
    }
  }

  /// Principals and pengawas under offices, and teachers of schools, whose records wait for a rating.
  private static func candidates(
    of offices: [SchoolID], at schools: [SchoolID], not person: PersonID, on day: Day
  ) -> SQL {
    """
    SELECT r.id, p.name FROM record r JOIN person p ON p.id = r.owner_id JOIN school s ON s.id = r.school_id
    WHERE r.stage = 'awaiting-appraisal' AND r.owner_id <> \(person.number)
      AND \(under(offices, at: schools, on: day))
    ORDER BY r.since_day, p.folded_name, r.id
    """
  }

  /// Whose records, under the aliases `r` and `s`, the heads of offices and of schools may have to rate. (The schools are
  /// found by index first: beside a whole country of them nothing else would do.)
  static func under(_ offices: [SchoolID], at schools: [SchoolID], on day: Day) -> SQL {
    let above = offices.map(\.number)
    return """
      s.id IN (
        SELECT id FROM school WHERE id IN \(list: above)
        UNION SELECT id FROM school WHERE office_id IN \(list: above)
        UNION SELECT id FROM school WHERE foundation_id IN \(list: above)
        UNION SELECT id FROM school WHERE id IN \(SchoolRows.followed(by: schools)))
      AND (s.id IN \(list: above) OR s.id IN \(SchoolRows.followed(by: schools)) OR EXISTS (
        SELECT 1 FROM assignment h WHERE h.person_id = r.owner_id AND h.school_id = r.school_id
          AND h.role = 'principal' AND h.from_day <= \(day.text)))
      """
  }

  private static func names(_ people: Set<PersonID>, on connection: any Connection) throws -> [PersonID: String] {
    Dictionary(
      uniqueKeysWithValues: try connection.rows(
        "SELECT id, name FROM person WHERE id IN \(list: people.map(\.number))"
      ) { row in (PersonID(try row.integer()), try row.text()) })
  }
}
