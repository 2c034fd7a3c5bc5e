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

  static func load(_ desk: OfficeDesk, in house: House) async throws -> OfficeWaitingRows {
    if desk.headed.isEmpty, !desk.isSupervisor { return OfficeWaitingRows(items: []) }
    return OfficeWaitingRows(items: try await waiting(at: desk.places, for: desk.person, on: desk.today, in: house))
  }

  /// What waits for somebody in the records `r` at the schools `s` that a condition names.
  static func waiting(at places: SQL, for person: PersonID, on day: Day, in house: House) async throws -> [Item] {
    try await house.database.read { connection in
      let candidates = try connection.all(candidates(places, but: person, on: day))
      if candidates.isEmpty { return [] }
      let standings = try StandingRows.load(
        of: person, in: candidates.map { ($0.owner, $0.school.id) }, on: connection)
      return try candidates.compactMap { one -> Item? in
        let line = standings.line(of: one)
        let standing = standings.standing(in: line, on: day)
        let rules = try house.rulebooks.book(one.hash, on: connection).rules(for: one.subject)
        let calendar = standings.calendar(of: one, in: line, on: day, under: rules)
        guard Waiting.waits(one.stage, for: standing), !calendar.isShut(at: one.stage),
          Waiting.mayBegin(one.stage, { rules.standing(to: $0, on: day, from: one.from, calendar: calendar) })
        else { return nil }
        return Item(
          record: one.id, owner: one.name, place: one.school.name, stage: one.stage, since: one.since,
          standing: standing, words: RecordWords(one.subject, at: one.school, one.employment))
      }
    }
  }

  /// Records that somebody above the school may have to act on. An objection outlives its period; of everything else what
  /// ended longer ago than any window can be extended is nobody's work any more.
  static func candidates(_ places: SQL, but person: PersonID, on day: Day) -> Query<KeptRecord> {
    Query(
      """
      SELECT \(KeptRecord.columns) FROM \(KeptRecord.tables)
      WHERE \(places) AND r.owner_id <> \(person.number) AND (
        r.stage = 'objected'
        OR (r.holder = 'assessor' AND \(KeptRecord.isOffices(on: day))
          AND p.to_day >= \((day + -WindowExtension.most).text)))
      ORDER BY r.since_day, r.id
      """, KeptRecord.read)
  }
}
