import Domain
import Storage

/// What waits for somebody above schools: plans and ratings of principals and pengawas for whoever assesses them, what a
/// tim kinerja may observe or advise on, objections for whoever decides them.
struct OfficeWaitingRows: Sendable {
  /// Longest first.
  let items: [Item]

  struct Item: Sendable {
    let record: RecordID
    let owner: String
    /// Where the record is kept.
    let place: String
    let stage: Stage
    let since: Day
    let standing: Domain.Standing
    let words: RecordWords
  }

  private struct Candidate: Sendable {
    let record: RecordID
    let owner: PersonID
    let name: String
    let employment: Employment
    let school: School
    let subject: Subject
    let stage: Stage
    let since: Day
    let hash: String
    let period: PeriodID
    let from: Day
    let to: Day
  }

  static func load(_ desk: OfficeDesk, in house: House) async throws -> OfficeWaitingRows {
    if desk.headed.isEmpty, !desk.isSupervisor { return OfficeWaitingRows(items: []) }
    return OfficeWaitingRows(items: try await waiting(at: desk.places, for: desk.person, on: desk.today, in: house))
  }

  /// What waits for somebody in the records `r` at the schools `s` that a condition names.
  static func waiting(at places: SQL, for person: PersonID, on day: Day, in house: House) async throws -> [Item] {
    try await house.database.read { connection in
      let candidates = try connection.all(candidates(places, but: person))
      if candidates.isEmpty { return [] }
      let standings = try StandingRows.load(
        of: person, in: candidates.map { ($0.owner, $0.school.id) }, on: connection)
      return try candidates.compactMap { one -> Item? in
        let place = one.school
        let line = ReportingLine(
          owner: one.owner, subject: one.subject, employment: one.employment, place: place, above: standings.places,
          from: one.from, to: one.to)
        let standing = standings.standing(in: line, on: day)
        let rules = try house.rulebooks.book(one.hash, on: connection).rules(for: one.subject)
        let calendar = standings.calendars.calendar(of: line, in: one.period, on: day)
        guard waits(one.stage, for: standing), !calendar.isPeriodClosed || Stage.outlivingClosing.contains(one.stage),
          Waiting.mayBegin(one.stage, { rules.standing(to: $0, on: day, from: one.from, calendar: calendar) })
        else { return nil }
        return Item(
          record: one.record, owner: one.name, place: place.name, stage: one.stage, since: one.since,
          standing: standing, words: RecordWords(one.subject, at: place, one.employment))
      }
    }
  }

  private static func waits(_ stage: Stage, for standing: Domain.Standing) -> Bool {
    switch standing {
    case .assessor: stage.holder == .assessor
    case .superior: stage.holder == .superior
    case .team: stage == .awaitingObservation
    case .owner, .preparer, .otherPrincipal, .helper, .colleague, .outsider: false
    }
  }

  /// Records that somebody above the school may have to act on; an objection outlives the period.
  private static func candidates(_ places: SQL, but person: PersonID) -> Query<Candidate> {
    Query(
      """
      SELECT r.id, r.owner_id, w.name, w.employment, r.subject, r.stage, r.since_day, r.rulebook_hash, p.id, p.from_day,
        p.to_day, \(SchoolRows.columns)
      FROM school s JOIN record r ON r.school_id = s.id JOIN person w ON w.id = r.owner_id
      JOIN period p ON p.id = r.period_id
      WHERE \(places) AND r.owner_id <> \(person.number)
        AND (r.stage = 'objected' OR (r.holder = 'assessor' AND r.subject <> 'teacher'))
      ORDER BY r.since_day, r.id
      """
    ) { row in
      let (record, owner) = (RecordID(try row.integer()), PersonID(try row.integer()))
      let (name, employment) = (try row.text(), try row.word(Employment.self))
      let (subject, stage) = (try row.word(Subject.self), try row.word(Stage.self))
      let (since, hash, period) = (try row.day(), try row.text(), PeriodID(try row.integer()))
      let (from, to) = (try row.day(), try row.day())
      return Candidate(
        record: record, owner: owner, name: name, employment: employment, school: try SchoolRows.read(&row),
        subject: subject, stage: stage, since: since, hash: hash, period: period, from: from, to: to)
    }
  }
}
