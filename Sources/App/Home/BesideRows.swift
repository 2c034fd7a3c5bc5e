import Domain
import Storage

/// Records in which somebody has a part without being owner or assessor: as tim kinerja, as the head of another school at
/// which the owner works too, as the superior who decides an objection, or as the assessor against whose rating it is.
struct BesideRows: Sendable {
  var team: [One] = []
  var guests: [One] = []
  var objections = ObjectionRows()

  struct One: Sendable {
    let record: RecordID
    let owner: String
    let school: String
    let stage: Stage
    let since: Day
    let subject: Subject

    /// Whether a member of the tim kinerja may act on it, or recommend its rating.
    var waits: Bool { stage.holder == .assessor && stage.kind != .planning }
  }

  /// What waits for the member of a tim kinerja, longest first.
  var waiting: [One] { team.filter(\.waits).sorted { ($0.since, $0.record) < ($1.since, $1.record) } }
  /// The other records with which they go along, by name.
  var others: [One] { team.filter { !$0.waits } }

  func count(_ part: Path.BesidePart) -> Int {
    switch part {
    case .objections: objections.deciding.count
    case .rated: objections.rated.count
    case .waiting: waiting.count
    case .others: others.count
    case .guests: guests.count
    }
  }

  /// Whether somebody may have such a part.
  static func isFor(_ me: SignedIn) -> Bool {
    me.posts.contains { [.teamMember, .principal, .officeHead].contains($0.assignment.role) }
  }

  /// Asks nothing for somebody who has no such part.
  static func load(for me: SignedIn) async throws -> BesideRows {
    guard isFor(me) else { return BesideRows() }
    let (teams, led) = (me.schools(as: .teamMember).map(\.id), me.schools(as: .principal).map(\.id))
    let headed = me.schools(as: .officeHead).map(\.id)
    let schools = me.followed(by: led)
    let (person, day, house) = (me.person, me.today, me.house)
    let home = me.followed(by: me.posts.map(\.assignment).homeSchool(of: person, on: day).map { [$0] } ?? [])
    let followed = me.followed(by: teams)
    return try await house.database.read { connection in
      let (team, guests) = try connection.all(
        team(at: followed, for: person, home: home, on: day), guests(at: led, for: person, on: day))
      let objections =
        headed.isEmpty && led.isEmpty
        ? ObjectionRows()
        : try ObjectionRows.find(under: headed, at: schools, for: person, on: day, connection: connection)
      var seen: Set<RecordID> = []
      return BesideRows(
        // One of the school's own people goes along with its teachers, a pengawas from outside with its principal.
        team: team.filter { $0.one.subject == ($0.isHome ? .teacher : .principal) }.map(\.one),
        guests: try guests.filter { found in
          guard seen.insert(found.one.record).inserted, Stage.underWay.contains(found.one.stage) else { return false }
          let rules = try house.rulebooks.book(found.rulebookHash, on: connection).rules
          return rules.detours.otherPrincipalFeedback
        }.map(\.one), objections: objections)
    }
  }

  private struct Found {
    let one: One
    /// Whether it is kept where the person is at home, or follows there.
    let isHome: Bool
    let rulebookHash: String
  }

  private static func team(
    at schools: SQL, for person: PersonID, home: SQL, on day: Day
  ) -> Query<Found> {
    Query(
      """
      SELECT \(columns(home)) FROM record r JOIN person p ON p.id = r.owner_id JOIN school s ON s.id = r.school_id
      WHERE s.id IN \(schools) AND r.owner_id <> \(person.number)
        AND r.period_id = \(period(on: day))
      ORDER BY p.folded_name, r.id
      """, read)
  }

  private static func guests(at schools: [SchoolID], for person: PersonID, on day: Day) -> Query<Found> {
    Query(
      """
      SELECT \(columns()) FROM assignment g JOIN record r ON r.owner_id = g.person_id
      JOIN person p ON p.id = r.owner_id JOIN school s ON s.id = r.school_id
      WHERE g.school_id IN \(list: schools.map(\.number)) AND g.role IN ('teacher', 'principal', 'administrative')
        AND NOT g.is_home AND g.from_day <= \(day.text) AND (g.to_day IS NULL OR g.to_day >= \(day.text))
        AND r.school_id <> g.school_id AND r.owner_id <> \(person.number) AND r.period_id = \(period(on: day))
      ORDER BY p.folded_name, r.id
      """, read)
  }

  private static func columns(_ home: SQL = "(NULL)") -> SQL {
    """
    r.id, p.name, s.name, r.stage, r.since_day,
    CASE WHEN s.id IN \(home) THEN 1 ELSE 0 END, r.rulebook_hash, r.subject
    """
  }

  private static func period(on day: Day) -> SQL {
    "(SELECT min(id) FROM period WHERE from_day <= \(day.text) AND to_day >= \(day.text))"
  }

  private static func read(_ row: inout Row) throws -> Found {
    let (id, owner, school) = (RecordID(try row.integer()), try row.text(), try row.text())
    let (stage, since) = (try row.word(Stage.self), try row.day())
    let (isHome, hash) = (try row.int() == 1, try row.text())
    return Found(
      one: One(record: id, owner: owner, school: school, stage: stage, since: since, subject: try row.word()),
      isHome: isHome, rulebookHash: hash)
  }
}
