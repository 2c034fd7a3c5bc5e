import Domain
import Storage

/// Finished records for which the one who looks may still write what follows from the result. They wait for nobody; the
/// list outlives the period, for many a rating counts as accepted only in January, but not the year that is meant.
struct DueFollowUps: Sendable {
  /// In the order of names.
  let items: [Item]

  struct Item: Sendable {
    let record: RecordID
    let owner: String
    let school: String
    let year: Int
    let subject: Subject
    let hash: String
  }

  static let none = DueFollowUps(items: [])

  /// Asks nothing for somebody who heads nothing.
  static func load(for me: SignedIn) async throws -> DueFollowUps {
    try await me.house.database.read { connection in try find(for: me, on: connection) }
  }

  /// `periods`: only of these; nil: of all that count.
  static func find(
    for me: SignedIn, in periods: [PeriodID]? = nil, on connection: any Connection
  ) throws -> DueFollowUps {
    let (offices, schools) = (me.everLed(as: .officeHead).map(\.id), me.everLed(as: .principal).map(\.id))
    if offices.isEmpty, schools.isEmpty { return .none }
    if periods?.isEmpty == true { return .none }
    let (person, day, house) = (me.person, me.today, me.house)
    let candidates = try connection.all(
      candidates(of: offices, at: me.followed(by: schools), not: person, in: periods, on: day))
    if candidates.isEmpty { return .none }
    let standings = try StandingRows.load(
      of: person, in: candidates.map { ($0.owner, $0.place.id) }, on: connection)
    return DueFollowUps(
      items: try candidates.compactMap { one in
        let rules = try house.rulebooks.book(one.item.hash, on: connection).rules
        let line = ReportingLine(
          owner: one.owner, subject: one.item.subject, employment: one.employment, place: one.place,
          above: standings.places, from: one.from, to: one.to)
        guard rules.evaluationFollowUp != nil, standings.standing(in: line, on: day) == .assessor,
          !standings.calendars.calendar(of: line, in: one.period, on: day).isPeriodClosed
        else { return nil }
        return one.item
      })
  }

  private struct Candidate: Sendable {
    let item: Item
    let owner: PersonID
    let employment: Employment
    let place: School
    let period: PeriodID
    let from: Day
    let to: Day
  }

  private static func candidates(
    of offices: [SchoolID], at schools: SQL, not person: PersonID, in periods: [PeriodID]?, on day: Day
  ) -> Query<Candidate> {
    let periods: SQL =
      periods.map { "\(list: $0.map(\.number))" } ?? "(SELECT id FROM period WHERE to_day >= \((day + -366).text))"
    return Query(
      """
      SELECT r.id, r.owner_id, w.name, w.employment, r.subject, r.rulebook_hash, p.id, p.year, p.from_day, p.to_day,
        \(SchoolRows.columns)
      FROM school s JOIN record r ON r.school_id = s.id JOIN person w ON w.id = r.owner_id
      JOIN period p ON p.id = r.period_id
      WHERE (r.stage IN ('accepted', 'decided') OR (r.stage = 'appraisal-sent' AND r.closes_day < \(day.text)))
        AND r.period_id IN \(periods)
        AND r.owner_id <> \(person.number) AND \(WaitingRating.under(offices, at: schools, on: day))
        AND NOT r.followed_up
      ORDER BY p.from_day, w.folded_name, r.id
      """
    ) { row in
      let (record, owner) = (RecordID(try row.integer()), PersonID(try row.integer()))
      let (name, employment) = (try row.text(), try row.word(Employment.self))
      let (subject, hash) = (try row.word(Subject.self), try row.text())
      let (period, year) = (PeriodID(try row.integer()), try row.int())
      let (from, to) = (try row.day(), try row.day())
      let place = try SchoolRows.read(&row)
      return Candidate(
        item: Item(record: record, owner: name, school: place.name, year: year, subject: subject, hash: hash),
        owner: owner, employment: employment, place: place, period: period, from: from, to: to)
    }
  }
}

/// Whom a tindak lanjut hasil evaluasi may still be written for, as Beranda and Guru saya say it.
struct FollowUpGlance: Sendable {
  var teachers: Set<RecordID> = []
  /// Principals and others whom the head of an office assesses.
  var others = 0

  /// What the list of teachers says already of its period is not asked again; the head of an office has no such list.
  /// `recent`: what `PeriodRows.recent` says.
  static func find(
    for me: SignedIn, staff: StaffRows, recent: [Period], on connection: any Connection
  ) throws -> FollowUpGlance {
    let isHead = me.posts.contains { $0.assignment.role == .officeHead }
    let due = try DueFollowUps.find(
      for: me, in: recent.filter { isHead || !$0.contains(me.today) }.map(\.id), on: connection
    ).items
    let listed = staff.teachers.filter(\.lacksFollowUp).compactMap(\.record)
    return FollowUpGlance(
      teachers: Set(due.filter { $0.subject == .teacher }.map(\.record)).union(listed),
      others: due.count { $0.subject != .teacher })
  }
}

/// Those of one year with one predicate, for whom the rulebook proposes the same.
struct FollowUpGroup: Sendable {
  let predicate: Predicate
  let year: Int
  let rule: EvaluationFollowUpRule
  let hash: String
  var people: [(item: DueFollowUps.Item, version: Int)] = []

  /// Tells its fields from those of the other groups.
  var key: String { "\(year)-\(predicate.rawValue)-\(hash.prefix(8))" }

  /// The groups of the first so many, best predicate first within a year.
  static func load(_ items: some Collection<DueFollowUps.Item>, in house: House) async throws -> [FollowUpGroup] {
    let items = Array(items)
    return try await house.database.read { connection in
      let records = try connection.rows(
        "SELECT state FROM record WHERE id IN \(list: items.map(\.record.number))"
      ) { row in try Written.record(row.text()) }
      let known = Dictionary(uniqueKeysWithValues: records.map { ($0.opening.record, $0) })
      var groups: [FollowUpGroup] = []
      for item in items {
        guard let record = known[item.record], let predicate = record.standingAppraisal?.predicate,
          let rule = try house.rulebooks.book(item.hash, on: connection).rules.evaluationFollowUp
        else { continue }
        let fresh = FollowUpGroup(predicate: predicate, year: item.year, rule: rule, hash: item.hash)
        let place = groups.firstIndex { $0.key == fresh.key } ?? groups.endIndex
        if place == groups.endIndex { groups.append(fresh) }
        groups[place].people.append((item, record.version))
      }
      let order = Predicate.allCases
      return groups.sorted {
        ($0.year, order.firstIndex(of: $0.predicate)!, $0.hash) < (
          $1.year, order.firstIndex(of: $1.predicate)!, $1.hash
        )
      }
    }
  }
}
