import Domain
import JSON
import Storage

/// How refleksi kompetensi stands in its table: one row each time, none is ever changed, and nobody but its owner is shown
/// one.
enum GrowthRows {
  /// One refleksi with the questions that it answered.
  struct Entry: Sendable {
    let day: Day
    let reflection: SelfReflection
    let model: CompetenceModel

    var advice: GrowthAdvice { reflection.outcome(under: model) }
  }

  /// What one person sees: their own refleksi, the newest first, and what they may answer today.
  struct Scene: Sendable {
    let entries: [Entry]
    /// The rulebook of today's period; nil where no period is open.
    let book: Library.Book?
    /// A plan of theirs that is still open.
    let openPlan: RecordID?

    var model: CompetenceModel? { book?.rules.competences }
  }

  static func load(for me: SignedIn) async throws -> Scene {
    let (person, today, house) = (me.person, me.today, me.house)
    return try await house.database.read { connection in
      let (periods, stored, plans) = try connection.all(
        PeriodRows.containing(today), all(of: person),
        Query(
          """
          SELECT id FROM record WHERE owner_id = \(person.number)
          AND stage IN (\(Stage.planDraft.rawValue), \(Stage.planReturned.rawValue)) ORDER BY id DESC LIMIT 1
          """
        ) { row in RecordID(try row.integer()) })
      return Scene(
        entries: try entries(stored, in: house, on: connection),
        book: try periods.first.map { try house.rulebooks.book($0.rulebookHash, on: connection) },
        openPlan: plans.first)
    }
  }

  /// The newest refleksi of the person who asks; nil before the first.
  static func newest(for me: SignedIn) async throws -> Entry? {
    let (person, house) = (me.person, me.house)
    return try await house.database.read { connection in
      let newest = try connection.all(all(of: person)).prefix(1)
      return try entries(Array(newest), in: house, on: connection).first
    }
  }

  private struct Stored {
    let day: Day
    let hash: String
    let body: String
  }

  private static func all(of person: PersonID) -> Query<Stored> {
    Query(
      """
      SELECT day, rulebook_hash, body FROM self_reflection WHERE person_id = \(person.number) ORDER BY id DESC LIMIT 20
      """
    ) { row in Stored(day: try row.day(), hash: try row.text(), body: try row.text()) }
  }

  private static func entries(_ stored: [Stored], in house: House, on connection: any Connection) throws -> [Entry] {
    try stored.compactMap { one in
      guard let model = try house.rulebooks.book(one.hash, on: connection).rules.competences else { return nil }
      return Entry(day: one.day, reflection: try read(one.body), model: model)
    }
  }

  /// Stores a refleksi. A form that was sent before stores nothing more; false where it held other answers then.
  static func store(
    _ one: SelfReflection, _ insert: SQL, command: String, on connection: any Connection
  ) throws -> Bool {
    if try connection.run(insert) == 1 { return true }
    let stored = try connection.row("SELECT body FROM self_reflection WHERE command_id = \(command)") {
      try read(try $0.text())
    }
    return stored == one
  }

  static func insert(
    _ one: SelfReflection, of person: PersonID, on day: Day, at moment: Int64, rulebookHash: String, command: String,
    id: Int64
  ) -> SQL {
    """
    INSERT INTO self_reflection (id, person_id, rulebook_hash, day, at, command_id, body)
    VALUES (\(id), \(person.number), \(rulebookHash), \(day.text), \(moment), \(command), \(written(one)))
    ON CONFLICT (command_id) DO NOTHING
    """
  }

  private static func written(_ one: SelfReflection) -> String {
    let levels = one.levels.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .integer(Int64($0.value))) }
    return JSON.object([.init("levels", .object(levels))]).written
  }

  private static func read(_ body: String) throws -> SelfReflection {
    let members = try JSON.parse(body).value("levels").members ?? []
    return SelfReflection(
      levels: Dictionary(
        members.compactMap { one in one.value.integer.map { (one.key, Int($0)) } },
        uniquingKeysWith: { first, _ in first }
      ))
  }
}
