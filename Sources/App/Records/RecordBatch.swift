import Domain
import HTML
import Storage

/// Sekaligus: one list, one form, a command for each ticked record. Each is asked on its own, so that one that fails does
/// not stop the others.
enum RecordBatch {
  struct Result: Sendable {
    let record: RecordID
    /// Nil: there is no such record for the person any more.
    let owner: String?
    /// Nil: done.
    let problem: String?
  }

  /// The version of a record that the list showed, as a field of the form.
  static func version(_ id: RecordID) -> String { "versi-\(id.number)" }

  static func mark(_ me: SignedIn) throws(Problem) -> CommandMark {
    guard let mark = CommandMark(me.visit.form) else {
      throw .badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    return mark
  }

  /// Why a ticked record wants its own page; thrown by a command.
  struct Apart: Error {
    let owner: PersonID
    let sentence: String

    init(_ scene: Ledger.Scene, _ sentence: String) {
      owner = scene.record.opening.owner
      self.sentence = sentence
    }
  }

  /// Asks one record. One that the person has no part in is named to nobody; one on which the person has a draft of their
  /// own under one of `drafts` is left to its own page, for it would be sent otherwise than they had begun to write.
  static func ask(
    _ id: RecordID, mark: CommandMark, drafts: [String], for me: SignedIn,
    _ command: @escaping @Sendable (Ledger.Scene) throws -> Command
  ) async throws -> Result {
    let own = CommandMark(id: "\(mark.id)-\(id.number)", digest: "\(mark.digest.prefix(8))-\(id.number)")
    let seen = Int(me.visit.form.text(version(id))) ?? 0
    let person = me.person
    let asking = Ledger.Asking(record: id, person: person, mark: own, seen: seen)
    do {
      let outcome = try await Ledger.ask(asking, in: me.house) { scene in
        let begun: [RecordID] = try scene.connection.all(Drafts.holding(drafts, among: [id], by: person))
        if !begun.isEmpty { throw Apart(scene, drafted) }
        return try command(scene)
      }
      let name = try await name(of: outcome.record.opening.owner, in: me.house)
      return Result(record: id, owner: name, problem: sentence(outcome))
    } catch let apart as Apart {
      return Result(record: id, owner: try await name(of: apart.owner, in: me.house), problem: apart.sentence)
    } catch Problem.notFound {
      return Result(record: id, owner: nil, problem: "Tidak ditemukan. Mungkin penugasannya baru saja berubah.")
    }
  }

  private static func name(of person: PersonID, in house: House) async throws -> String {
    try await house.database.read { connection in
      try connection.row("SELECT name FROM person WHERE id = \(person.number)") { try $0.text() } ?? ""
    }
  }

  private static func sentence(_ outcome: Ledger.Outcome) -> String? {
    switch outcome {
    case .done, .repeated: nil
    case .refused(let refusals, _): refusals.map(RefusalCopy.sentence).joined(separator: " ")
    case .changed: moved
    case .sentBefore: "Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang daftarnya."
    }
  }

  static let moved = "Kinerja ini berubah sejak Anda membuka daftarnya. Baca dahulu isi terbarunya."
  static let drafted = "Anda punya draf sendiri yang belum terkirim; selesaikan dahulu pada halamannya."
}

extension Ledger.Outcome {
  var record: Record {
    switch self {
    case .done(let record), .repeated(let record), .sentBefore(let record), .changed(let record),
      .refused(_, let record):
      record
    }
  }
}

/// What became of each ticked record.
struct BatchResultPage: Piece {
  let results: [RecordBatch.Result]
  /// `rencana disetujui`: what they are, and what was done with them.
  let what: String
  let done: String
  /// What follows where it is done; may be empty.
  let afterwards: String
  let list: (label: String, place: any Address)
  /// Where a record is that was not done.
  let place: @Sendable (RecordID) -> Path
  let next: (label: String, place: Path)

  var title: String { "\(results.count { $0.problem == nil }) dari \(results.count) \(what) \(done)" }

  var html: HTML {
    let failed = results.filter { $0.problem != nil }
    let finished = results.filter { $0.problem == nil }
    return """
      \(Breadcrumb([list], here: "Hasil pengiriman"))\(Heading(.one, "\(title)"))\
      \(if: !failed.isEmpty, """
        <h2>Belum \(done)</h2>\
        \(TaskList(
          failed.map { one in
            TaskList.Item(
              one.owner ?? "Satu kinerja", one.owner.map { _ in place(one.record) }, more: "\(one.problem ?? "")")
          }, level: .three))
        """)\
      \(if: !finished.isEmpty, """
        <h2>\(RefusalCopy.capital(done))</h2>\(if: !afterwards.isEmpty, "<p>\(afterwards)</p>")\(DoneNames(names: finished.compactMap(\.owner)))
        """)\
      \(Row(ButtonLink(next.label, next.place)))
      """
  }
}
