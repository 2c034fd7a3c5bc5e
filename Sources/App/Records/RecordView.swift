import Domain
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
  /// Whether it is the head of an office, and no principal, who assesses.
  var isOffices = false
  /// Atasan pejabat penilai today, who decides objections.
  var superior: Side? = nil
  /// Whether a post stands above the assessor's that decides objections, held or vacant.
  var isObjectionDecidable = true
  /// Who approved the plan that waits for its owner's word; the assessor may be another since.
  var approver: PlanDoer? = nil
  /// Tim kinerja.
  var team: [Side] = []
  /// What dinas or yayasan have changed about the record's days.
  var calendar = Calendar.unchanged
  /// What dinas or yayasan chose for evaluasi periodik, on the pages that speak of it.
  var rhythm: PeriodicEvaluation.Rhythm? = nil
  /// Nil where the place of work is not known any more.
  var line: ReportingLine? = nil
  /// The viewer's own drafts on this record, by form; for a helper those of the owner with which they help.
  let drafts: [String: FormFields]
  /// Who typed in a draft for its owner, by form.
  var typists: [String: [String]] = [:]
  /// The revisions of the drafts, by form.
  var revisions: [String: Int] = [:]

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
  /// Whether the viewer reads the record itself: whoever is above the assessor has a part in it from the objection on.
  var isReadable: Bool { standing != .superior || record.objection != nil }

  /// Throws `Problem.notFound` unless the record is there and the person is one of `standings` to it, and
  /// `Problem.notYours` for the other side of the same record. `isClosing`: for what closing it needs, which the superior
  /// may do before they may read it.
  static func load(
    _ id: RecordID, for me: SignedIn, as standings: Set<Domain.Standing> = Readers.sides, isClosing: Bool = false
  ) async throws -> RecordView {
    try await me.house.database.glance { connection in
      try find(id, for: me, as: standings, isClosing: isClosing, on: connection)
    }
  }

  /// As `load`, inside a read.
  static func find(
    _ id: RecordID, for me: SignedIn, as standings: Set<Domain.Standing> = Readers.sides, isClosing: Bool = false,
    on connection: any Connection
  ) throws -> RecordView {
    guard let view = try find(id, for: me, on: connection), view.standing != .outsider else { throw Problem.notFound }
    // A colleague has no part in a record but the feedback; for the two sides it is no secret that it exists.
    let isAside = [.colleague, .otherPrincipal, .helper].contains(view.standing)
    if !standings.contains(view.standing) { throw isAside ? Problem.notFound : Problem.notYours }
    if !view.isReadable, !isClosing { throw Problem.notYours }
    return view
  }

  private static func find(_ id: RecordID, for me: SignedIn, on connection: any Connection) throws -> RecordView? {
    let (person, house, now) = (me.person, me.house, me.now)
    let (records, drafts, names, places) = try connection.all(
      Query("SELECT state FROM record WHERE id = \(id.number)") { row in
        try Written.record(row.text())
      },
      Drafts.all(of: id, by: person), Drafts.names(of: id, by: person), LineRows.places(of: id))
    guard let record = records.first else { return nil }
    let scene = try Ledger.scene(
      of: record, for: person, at: now, places: places, in: house, on: connection)
    let (posts, line, day) = (scene.assignments, scene.line, scene.day)
    guard let owner = scene.ownPost.flatMap(scene.side) ?? scene.ownerSide else { return nil }
    let standing = scene.actor.standing
    let kept =
      standing == .helper
      ? try connection.all(Drafts.all(of: id, by: line.owner)).filter { AssistanceForm.forms.contains($0.form) }
      : drafts
    return RecordView(
      record: record, book: scene.book, standing: standing, today: day, school: scene.school,
      owner: owner, assessor: posts.assessingPost(of: line, on: day).flatMap(scene.side),
      isOffices: posts.assessingRole(of: line, on: day) == .officeHead,
      superior: posts.superiorPost(of: line, on: day).flatMap(scene.side),
      isObjectionDecidable: scene.isObjectionDecidable,
      approver: record.stage == .planApproved ? try scene.approval()?.doer : nil,
      team: posts.teamPosts(of: line, on: day).compactMap(scene.side), calendar: scene.calendar, line: line,
      drafts: Dictionary(uniqueKeysWithValues: kept.map { ($0.form, $0.fields) }),
      typists: Dictionary(grouping: names, by: \.form).mapValues { $0.map(\.name) },
      revisions: Dictionary(uniqueKeysWithValues: kept.map { ($0.form, $0.revision) }))
  }
}

extension Ledger.Scene {
  /// Whoever holds a post, with what it is called.
  fileprivate func side(_ post: Assignment) -> RecordView.Side? {
    guard let held = posts.first(where: { $0.assignment.id == post.id }) else { return nil }
    return RecordView.Side(
      person: post.person, name: held.name, employment: held.employment,
      post: PostCopy.title(post, at: places.first { $0.id == post.school }))
  }

  /// The owner without the post, where its assignment was found to be a mistake.
  fileprivate var ownerSide: RecordView.Side? {
    posts.first { $0.assignment.person == line.owner }.map {
      RecordView.Side(
        person: line.owner, name: $0.name, employment: $0.employment, post: PostCopy.word(line.subject.role))
    }
  }
}
