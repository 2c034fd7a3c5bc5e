import Domain
import Storage

/// Keberatan in which somebody has a part without being the one who objects: those that they decide, and those against
/// what they rated themselves.
struct ObjectionRows: Sendable {
  /// Longest waiting first.
  var deciding: [One] = []
  /// Against their own ratings: first what they have not answered yet, then what was decided of late, the newest first.
  var rated: [One] = []

  /// So many days a decision is told to whoever had rated.
  static let told = 14

  struct One: Sendable {
    let record: RecordID
    let owner: String
    let place: String
    let since: Day
    let hasStatement: Bool
    /// Nil until it is decided.
    let decision: ObjectionDecision?
  }

  /// `headed`: the offices that the person heads; `schools`: those that they lead, as `SignedIn.followed` says them.
  static func find(
    under headed: [SchoolID], at schools: SQL, for person: PersonID, on day: Day, connection: any Connection
  ) throws -> ObjectionRows {
    let found = try connection.all(open(under: headed, at: schools, but: person, on: day))
    if found.isEmpty { return ObjectionRows() }
    let standings = try StandingRows.load(
      of: person, in: found.map { ($0.kept.owner, $0.kept.school.id) }, on: connection)
    var rows = ObjectionRows()
    for one in found {
      let kept = one.kept
      let (standing, isOpen) = (standings.standing(in: standings.line(of: kept), on: day), kept.stage == .objected)
      let item = One(
        record: kept.id, owner: kept.name, place: kept.school.name, since: kept.since,
        hasStatement: !one.pending.contains(.statement), decision: one.decision)
      if standing == .superior, isOpen { rows.deciding.append(item) }
      if standing == .assessor, !isOpen || !item.hasStatement { rows.rated.append(item) }
    }
    rows.rated = rows.rated.filter { $0.decision == nil } + rows.rated.filter { $0.decision != nil }.reversed()
    return rows
  }

  struct Found {
    let kept: KeptRecord
    let pending: [Aside]
    let decision: ObjectionDecision?
  }

  /// Objected records and those decided of late: of schools, at offices, below them and below their offices.
  static func open(
    under offices: [SchoolID], at schools: SQL, but person: PersonID, on day: Day
  ) -> Query<Found> {
    let ids: SQL = "\(list: offices.map(\.number))"
    let places: SQL =
      offices.isEmpty
      ? "s.id IN \(schools)"
      : """
      s.id IN (
        SELECT id FROM school WHERE id IN \(ids) UNION SELECT id FROM school WHERE id IN \(schools)
        UNION SELECT id FROM school WHERE office_id IN \(ids) UNION SELECT id FROM school WHERE foundation_id IN \(ids)
        UNION SELECT id FROM school WHERE office_id IN (SELECT id FROM school WHERE office_id IN \(ids)))
      """
    return Query(
      """
      SELECT r.pending, CASE WHEN r.stage = 'decided' THEN r.state END, \(KeptRecord.columns) FROM \(KeptRecord.tables)
      WHERE \(places) AND r.owner_id <> \(person.number)
        AND (r.stage = 'objected' OR (r.stage = 'decided' AND r.since_day > \((day + -told).text)))
      ORDER BY r.since_day, r.id
      """
    ) { row in
      let pending = Aside.read(try row.optionalText())
      let record = try row.optionalText().map { try Written.record($0) }
      return Found(kept: try KeptRecord.read(&row), pending: pending, decision: record?.decision)
    }
  }
}
