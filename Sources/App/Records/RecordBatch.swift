import Domain
import HTML
import Storage

/// Sekaligus: one list, one form, a command for each ticked record. Each is asked on its own, so that one that fails does
/// not stop the others.
enum RecordBatch {
  struct Answer: Sendable {
    let record: RecordID
    /// Nil: there is no such record for the person any more.
    let owner: PersonID?
    /// Nil: done.
    let problem: String?
  }

  /// The records that were ticked, each once.
  static func chosen(_ field: String, in form: FormFields) -> [RecordID] {
    var seen: Set<RecordID> = []
    return form.texts(field).compactMap { RecordID($0) }.filter { seen.insert($0).inserted }
  }

  /// An answer with the owner's name.
  struct Result: Sendable {
    let record: RecordID
    let owner: String?
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
  ) async throws -> Answer {
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
      return Answer(record: id, owner: outcome.record.opening.owner, problem: sentence(outcome))
    } catch let apart as Apart {
      return Answer(record: id, owner: apart.owner, problem: apart.sentence)
    } catch Problem.notFound {
      return Answer(record: id, owner: nil, problem: "Tidak ditemukan. Mungkin penugasannya baru saja berubah.")
    }
  }

  /// The answers with names, asked for once.
  static func named(_ answers: [Answer], in house: House) async throws -> [Result] {
    let owners = answers.compactMap(\.owner)
    let names = try await house.database.read { connection in
      try connection.rows("SELECT id, name FROM person WHERE id IN \(list: owners.map(\.number))") { row in
        (PersonID(try row.integer()), try row.text())
      }
    }
    let known = Dictionary(uniqueKeysWithValues: names)
    return answers.map { one in
      Result(record: one.record, owner: one.owner.flatMap { known[$0] }, problem: one.problem)
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
  let next: (label: String, place: any Address)

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
