import Domain
import Storage

/// The ledger of a record as its readers see it: what happened, by whom, when.
enum HistoryRows {
  struct Line: Sendable {
    let event: Event
    let actor: PersonID
    let name: String
    let standing: Domain.Standing
    /// Milliseconds since 1970 UTC.
    let at: Int64
    /// Those who typed it for the actor.
    var typists: [PersonID] = []
    /// The names of people whom it mentions.
    var names: [PersonID: String] = [:]
    /// The parts that a usulan perubahan is about, by title.
    var parts: [String] = []
    /// Whether a usulan perubahan that waited ended with it unanswered.
    var endsChange = false

    fileprivate var mentioned: [PersonID] {
      switch event {
      case .helperInvited(let person), .helperDismissed(let person): [person]
      default: typists
      }
    }
  }

  static let columns: SQL = "e.kind, e.body, e.actor_id, p.name, e.standing, e.at"

  static func read(_ row: inout Row) throws -> Line {
    let happened = try Written.happened(row.text(), row.text())
    return Line(
      event: happened.event, actor: PersonID(try row.integer()), name: try row.text(), standing: try row.word(),
      at: try row.integer(), typists: happened.typists)
  }

  /// The lines with the names of people whom they mention.
  static func named(_ lines: [Line], on connection: any Connection) throws -> [Line] {
    let mentioned = Set(lines.flatMap(\.mentioned))
    if mentioned.isEmpty { return lines }
    let people = try connection.rows("SELECT id, name FROM person WHERE id IN \(list: mentioned.map(\.number))") {
      row in
      (PersonID(try row.integer()), try row.text())
    }
    let names = Dictionary(uniqueKeysWithValues: people)
    return lines.map { line in
      var line = line
      line.names = names
      return line
    }
  }

  /// Lines, newest first, with what a usulan perubahan was about, as far as they go back.
  static func told(_ lines: [Line], by title: (PlanPart) -> String, under rules: Rulebook) -> [Line] {
    var told = Array(lines.reversed())
    for change in PastChange.all(in: told.map(\.event)) {
      let parts = change.changes(under: rules).map(title)
      told[change.proposedAt].parts = parts
      guard let end = change.endedAt else { continue }
      told[end].parts = parts
      told[end].endsChange = change.end == .rated || change.end == .closed
    }
    return told.reversed()
  }

  /// Who approved the plan last, of lines that begin with the newest.
  static func approver(in lines: [Line]) -> PlanDoer? {
    lines.first { if case .planApproved = $0.event { true } else { false } }
      .map { PlanDoer(person: $0.actor, name: $0.name) }
  }

  /// Newest first.
  static func all(of record: RecordID) -> Query<Line> {
    Query(
      """
      SELECT \(columns) FROM event e JOIN person p ON p.id = e.actor_id
      WHERE e.record_id = \(record.number) ORDER BY e.version DESC
      """, read)
  }

  /// The last few of the newest record of a person.
  static func latest(of owner: PersonID) -> Query<Line> {
    Query(
      """
      SELECT \(columns) FROM event e JOIN person p ON p.id = e.actor_id
      WHERE e.record_id = (SELECT max(id) FROM record WHERE owner_id = \(owner.number))
      ORDER BY e.version DESC LIMIT 4
      """, read)
  }
}
