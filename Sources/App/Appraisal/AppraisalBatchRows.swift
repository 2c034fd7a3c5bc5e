import Domain
import Storage

/// One page of the ratings that wait for somebody.
struct WaitingRatings: Sendable {
  /// Which of those that may wait are shown.
  let paging: Paging
  var ratings: [WaitingRating] = []
  /// Of ended periods, with a plan that was never agreed.
  var unagreed: [KeptRecord] = []
  /// How many of those that would be shown cannot be rated, for their period is closed.
  var shut: [Shut: Int] = [:]
  /// Among those who are rated here.
  var distributions: [DistributionRows] = []

  struct Shut: Hashable, Sendable {
    let year: Int
    let closer: Calendar.Closer
  }
}

/// A record that waits for its rating, with what the tim kinerja recommends, for whoever rates or prepares.
struct WaitingRating: Sendable {
  let record: Record
  let rules: Rulebook
  let standing: Domain.Standing
  let owner: String
  let place: School
  let words: RecordWords
  let window: Window.Standing
  /// Who recommends, by name.
  let advisers: [PersonID: String]
  /// Whether the person has begun to rate it on its own page.
  let isDrafted: Bool

  var id: RecordID { record.opening.record }
  var school: String { place.name }
  var among: DistributionRows.Among { .init(record.opening, at: place, words) }

  /// The one recommendation that may be followed from a list; nil where there is none, or several differ.
  var advice: RatingAdvice? { WaitingRating.advice(of: record) }

  var isWindowProvisional: Bool {
    rules.window(for: .appraisal, in: rules.period(from: record.opening.from)?.id).source.isProvisional
  }

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

  /// One page of those of a person, longest waiting first; on the first also the records of ended periods whose plan was
  /// never agreed.
  static func load(_ page: Int, for me: SignedIn) async throws -> WaitingRatings {
    let ended = (me.standIns + me.former).map(\.school)
    let offices =
      (me.schools(as: .officeHead) + me.schools(as: .officeStaff) + ended.filter { $0.kind != .school }).map(\.id)
    let schools = (me.schools(as: .principal) + ended.filter { $0.kind == .school }).map(\.id)
    let (person, house, now, today) = (me.person, me.house, me.now, me.today)
    let followed = SchoolRows.followed(by: schools)
    let waiting = waiting(of: offices, at: followed, not: person, on: today)
    let unagreed = unagreed(of: offices, at: followed, not: person, on: today)
    return try await house.database.read { connection in
      let count = try connection.row("SELECT COUNT(*) FROM \(KeptRecord.tables) WHERE \(waiting)") { try $0.int() }
      let paging = Paging(page, of: count ?? 0, size: most)
      let (shown, left) = try connection.all(
        some(waiting, from: paging.shown.lowerBound), some(unagreed, from: 0).asked(paging.page == 1))
      let all = shown + left
      var list = WaitingRatings(paging: paging)
      if all.isEmpty { return list }
      let standings = try StandingRows.load(of: person, in: all.map { ($0.owner, $0.school.id) }, on: connection)
      let states = Dictionary(
        uniqueKeysWithValues: try connection.rows(
          "SELECT state FROM record WHERE id IN \(list: shown.map(\.id.number))"
        ) { row in try Written.record(row.text()) }.map { ($0.opening.record, $0) })
      let drafted: [RecordID] = try connection.all(
        Drafts.holding([AppraisalForm.draft], among: shown.map(\.id), by: person))
      let advisers = try names(Set(states.values.flatMap(\.advice).map(\.from)), on: connection)
      list.ratings = try shown.compactMap { one -> WaitingRating? in
        guard let record = states[one.id] else { return nil }
        let day = one.school.zone.day(at: now)
        let rules = try house.rulebooks.book(of: record.opening, on: connection).rules
        let line = standings.line(of: one)
        let calendar = standings.calendar(of: one, in: line, on: day, under: rules)
        let standing = standings.standing(in: line, on: day)
        guard [.assessor, .preparer].contains(standing) else { return nil }
        if let closer = calendar.closedBy {
          list.shut[.init(year: one.from.year, closer: closer), default: 0] += 1
          return nil
        }
        return WaitingRating(
          record: record, rules: rules, standing: standing, owner: one.name, place: one.school,
          words: RecordWords(one.subject, at: one.school, one.employment),
          window: record.standing(to: .appraisal, on: day, under: rules, calendar: calendar), advisers: advisers,
          isDrafted: drafted.contains(one.id))
      }
      list.unagreed = left.filter { standings.standing(in: standings.line(of: $0), on: today) == .assessor }
      list.distributions = try DistributionRows.load(beside: list.ratings, on: connection)
      return list
    }
  }

  static func some(_ waiting: SQL, from first: Int) -> Query<KeptRecord> {
    Query(
      """
      SELECT \(KeptRecord.columns) FROM \(KeptRecord.tables) WHERE \(waiting)
      ORDER BY r.since_day, w.folded_name, r.id LIMIT \(most) OFFSET \(first)
      """, KeptRecord.read)
  }

  /// Records that wait for a rating which one of these may have to give; once the period is over, also those that never
  /// came to the end of their cycle.
  static func waiting(
    of offices: [SchoolID], at schools: SQL, not person: PersonID, on day: Day
  ) -> SQL {
    """
    (r.stage = 'awaiting-appraisal' OR (p.to_day < \(day.text) AND r.stage IN \(list: underWay)))
    AND r.owner_id <> \(person.number) AND \(under(offices, at: schools, on: day))
    """
  }

  /// Records of ended periods whose plan was never agreed, and that nobody has closed yet.
  private static func unagreed(of offices: [SchoolID], at schools: SQL, not person: PersonID, on day: Day) -> SQL {
    """
    p.to_day < \(day.text) AND r.stage IN \(list: Stage.planned.map(\.rawValue).sorted()) AND NOT \(KeptRecord.isShut)
    AND r.owner_id <> \(person.number) AND \(under(offices, at: schools, on: day))
    """
  }

  private static let underWay = Stage.underWay.map(\.rawValue).sorted()

  /// Whose records, under the aliases `r` and `s`, the heads of offices and of schools may have to rate. (The schools are
  /// found by index first: beside a whole country of them nothing else would do.) `schools`: also those that were merged
  /// into others.
  static func under(_ offices: [SchoolID], at schools: SQL, on day: Day) -> SQL {
    if offices.isEmpty { return "s.id IN \(schools)" }
    let above = offices.map(\.number)
    return """
      s.id IN (
        SELECT id FROM school WHERE id IN \(list: above)
        UNION SELECT id FROM school WHERE office_id IN \(list: above)
        UNION SELECT id FROM school WHERE foundation_id IN \(list: above)
        UNION SELECT id FROM school WHERE id IN \(schools))
      AND (s.id IN \(list: above) OR s.id IN \(schools) OR \(KeptRecord.isOffices(on: day)))
      """
  }

  private static func names(_ people: Set<PersonID>, on connection: any Connection) throws -> [PersonID: String] {
    Dictionary(
      uniqueKeysWithValues: try connection.rows(
        "SELECT id, name FROM person WHERE id IN \(list: people.map(\.number))"
      ) { row in (PersonID(try row.integer()), try row.text()) })
  }
}
