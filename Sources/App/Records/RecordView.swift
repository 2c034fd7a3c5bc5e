import Domain
import JSON
import Storage

/// A record as one person sees it today: everything that its pages need, in one read.
struct RecordView: Sendable {
  let record: Record
  let book: Library.Book
  let standing: Domain.Standing
  /// Today in the school's zone.
  let today: Day
  let school: School
  let owner: Side
  /// The assessor today; nil where the post is vacant.
  let assessor: Side?
  /// What the dinas has changed about the record's days.
  var calendar = Calendar.unchanged
  /// The viewer's own drafts on this record, by form.
  let drafts: [String: FormFields]

  /// Somebody's name with what they are at the school today.
  struct Side: Sendable {
    let person: PersonID
    let name: String
    let employment: Employment
    /// `Guru Kelas`, `Plt. Kepala Sekolah`.
    let post: String
  }

  var id: RecordID { record.opening.record }
  var rules: Rulebook { book.rules }
  var stage: Stage { record.stage(on: today, under: rules) }
  var isOwner: Bool { standing == .owner }
  var isAssessor: Bool { standing == .assessor }

  /// Throws `Problem.notFound` unless the record is there and the person is one of `standings` to it, and
  /// `Problem.notYours` for the other side of the same record.
  static func load(
    _ id: RecordID, for me: SignedIn, as standings: Set<Domain.Standing> = [.owner, .assessor]
  ) async throws -> RecordView {
    let person = me.person
    let house = me.house
    let now = me.now
    let view: RecordView? = try await house.database.read { connection in
      let (records, drafts) = try connection.all(
        Query("SELECT state FROM record WHERE id = \(id.number)") { row in
          try Written.record(JSON.parse(try row.text()))
        },
        Drafts.all(of: id, by: person))
      guard let record = records.first else { return nil }
      let scene = try Ledger.scene(of: record, for: person, at: now, in: house, on: connection)
      let owner = record.opening.owner
      let assessor = scene.assignments.assessor(of: owner, at: record.opening.school, on: scene.day).person
      let names = try connection.rows(
        """
        SELECT id, name, employment FROM person
        WHERE id IN \(list: [owner, assessor].compactMap { $0.map { SQL.Value.integer($0.number) } })
        """
      ) { row in (PersonID(try row.integer()), try row.text(), try row.word(Employment.self)) }
      func side(_ id: PersonID, _ role: Role) -> Side? {
        guard let found = names.first(where: { $0.0 == id }) else { return nil }
        let post = scene.assignments.last {
          $0.person == id && $0.role == role && $0.school == record.opening.school && $0.holds(on: scene.day)
        }
        return Side(
          person: id, name: found.1, employment: found.2,
          post: post.map(PostCopy.title) ?? (role == .principal ? "Kepala Sekolah" : "Guru"))
      }
      guard let ownerSide = side(owner, .teacher) else { return nil }
      return RecordView(
        record: record, book: scene.book, standing: scene.actor.standing, today: scene.day, school: scene.school,
        owner: ownerSide, assessor: assessor.flatMap { side($0, .principal) }, calendar: scene.calendar,
        drafts: Dictionary(uniqueKeysWithValues: drafts.map { ($0.form, $0.fields) }))
    }
    guard let view, view.standing != .outsider else { throw Problem.notFound }
    // A colleague has no part in a record but the feedback; for the two sides it is no secret that it exists.
    if !standings.contains(view.standing) { throw view.standing == .colleague ? Problem.notFound : Problem.notYours }
    return view
  }
}
