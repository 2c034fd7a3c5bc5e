import Domain
import JSON
import Storage

/// Evaluasi periodik that are over and not filled in, of the teachers whom somebody assesses: asked only where dinas or
/// yayasan chose a rhythm.
struct PeriodicGlance: Sendable {
  /// Oldest first; only those who lack one.
  private(set) var missing: [RecordID: [Part]] = [:]

  /// A month or a quarter.
  struct Part: Hashable, Sendable {
    let rhythm: PeriodicEvaluation.Rhythm
    let number: Int
  }

  /// How many teachers lack which, the newest first.
  var counts: [(part: Part, teachers: Int)] {
    Dictionary(grouping: missing.values.joined()) { $0 }.map { ($0.key, $0.value.count) }
      .sorted { ($0.part.number, $1.part.rhythm.count) > ($1.part.number, $0.part.rhythm.count) }
  }

  /// `chosen`: what `RhythmRows.chosen` says of the places near the schools.
  static func find(
    for me: SignedIn, staff: StaffRows, period: Period?, chosen: [(SchoolID, PeriodicEvaluation.Rhythm)],
    on connection: any Connection
  ) throws -> PeriodicGlance {
    if chosen.isEmpty { return PeriodicGlance() }
    let schools = me.everLed(as: .principal)
    let open = staff.teachers.filter { $0.record != nil && Stage.underWay.contains($0.stage) }
    guard let period, !open.isEmpty else { return PeriodicGlance() }
    let rhythms = Dictionary(uniqueKeysWithValues: chosen)
    let found = try connection.all(events(of: open.compactMap(\.record)))
    let events = Dictionary(grouping: found, by: \.record)
    var glance = PeriodicGlance()
    for one in open {
      guard let record = one.record, let own = events[record], let agreed = own.first(where: { $0.evaluation == nil })
      else { continue }
      let place = schools.first { $0.id == own[0].school } ?? schools[0]
      let above = place.keepers(of: one.employment).lazy.compactMap { rhythms[$0] }.first
      let done = own.compactMap(\.evaluation)
      guard let rhythm = done.first?.rhythm ?? above else { continue }
      let lacking = rhythm.due(from: period.from, to: period.to, agreedOn: agreed.day, on: me.today)
        .filter { number in !done.contains { $0.number == number } }
      if !lacking.isEmpty { glance.missing[record] = lacking.map { Part(rhythm: rhythm, number: $0) } }
    }
    return glance
  }

  private struct Found {
    let record: RecordID
    let school: SchoolID
    let day: Day
    /// Nil: the agreement.
    let evaluation: PeriodicEvaluation?
  }

  /// When each plan was agreed, and what was evaluated since.
  private static func events(of records: [RecordID]) -> Query<Found> {
    Query(
      """
      SELECT e.record_id, r.school_id, e.day, CASE WHEN e.kind = 'period-evaluated.v1' THEN e.body END
      FROM event e JOIN record r ON r.id = e.record_id
      WHERE e.record_id IN \(list: records.map(\.number))
        AND e.kind IN ('plan-agreed.v1', 'vacant-plan-agreed.v1', 'period-evaluated.v1')
      ORDER BY e.record_id, e.version
      """
    ) { row in
      Found(
        record: RecordID(try row.integer()), school: SchoolID(try row.integer()), day: try row.day(),
        evaluation: try row.optionalText().map { try Written.periodicEvaluation(JSON.parse($0)) })
    }
  }
}
