import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Catatan pengamatan: jotted in class, mended, put under the focuses afterwards. Nothing of it is asked of the record.
enum NoteRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/observasi/:record/catatan") { me in
      let view = try await view(me)
      guard view.stage == .awaitingObservation else { return .go(to: .observation(view.id)) }
      let notes = try await NoteRows.load(view, for: me)
      return me.page(NoteCopy.title, in: view.room, NoteSortingPage(view: view, me: me, notes: notes).html)
    },
    .signedIn(.post, "/observasi/:record/catatan", jot),
    .signedIn(.post, "/observasi/:record/catatan/pembagian", sort),
    .signedIn(.get, "/observasi/:record/catatan/:catatan") { me in
      let view = try await view(me)
      let id = try me.visit.id("catatan", KeptNote.self).number
      guard let kept = try await NoteRows.load(view, for: me).first(where: { $0.id == id }) else {
        throw Problem.notFound
      }
      let page = NotePage(view: view, me: me, kept: kept)
      return me.page(page.title, in: view.room, page.html)
    },
    .signedIn(.post, "/observasi/:record/catatan/:catatan", mend),
    .signedIn(.post, "/observasi/:record/catatan/:catatan/penghapusan", remove),
  ]

  /// The record, for whoever observes.
  private static func view(_ me: SignedIn) async throws -> RecordView {
    try await RecordView.load(me.visit.id("record"), for: me, as: ObservationRoutes.observers)
  }

  /// What the observer has before them, read inside the transaction.
  private struct Desk {
    let notes: [KeptNote]
    let drafts: [String: FormFields]
  }

  /// Changes notes together with the evidence into which they went. `deed` answers the statements, and what else there is
  /// to say. Nil, and nothing changed, where no observation is awaited any more.
  private static func change<T: Sendable>(
    _ view: RecordView, _ me: SignedIn,
    _ deed: @escaping @Sendable (Desk) throws -> (statements: [SQL], evidence: [ObservationNote.Change], answer: T)
  ) async throws -> T? {
    let (person, now, focuses) = (me.person, me.now, view.focuses)
    return try await me.house.database.write { connection in
      let (stages, notes, drafts) = try connection.all(
        Query("SELECT stage FROM record WHERE id = \(view.id.number)") { row in try row.word(Stage.self) },
        NoteRows.all(of: view.id, by: person, in: view.school.zone), Drafts.all(of: view.id, by: person))
      guard stages == [.awaitingObservation] else { return nil }
      let desk = Desk(
        notes: notes,
        drafts: Dictionary(drafts.map { ($0.form, $0.fields) }, uniquingKeysWith: { first, _ in first }))
      let (statements, evidence, answer) = try deed(desk)
      let saves = ObservationForm.drafts(desk.drafts, after: evidence, among: focuses).map {
        Drafts.save($0.fields, as: $0.form, of: view.id, by: person, at: now)
      }
      try connection.run(statements + saves)
      return answer
    }
  }

  private static func jot(_ me: SignedIn) async throws -> Response {
    let view = try await view(me)
    guard let mark = CommandMark(me.visit.form) else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let typed = me.visit.form.text(NoteForm.text)
    let (person, now, id) = (me.person, me.now, me.house.ids.number())
    let outcome = try await change(view, me) { desk in
      let (text, faults) = ObservationNote.read(typed, beside: desk.notes.count)
      let insert = text.map { NoteRows.insert($0, of: view.id, by: person, at: now, command: mark, id: id) }
      return (insert.map { [$0] } ?? [], [], (faults, desk.notes))
    }
    guard let (faults, notes) = outcome else { return try await late(view, me, typed) }
    if faults.isEmpty { return .go(to: .observation(view.id), news: "catatan-tersimpan") }
    let box = NoteBox(view: view, me: me, notes: notes, typed: typed, faults: faults)
    return me.page(
      ObservationPage.title, in: view.room, hasErrors: true, status: .unprocessableContent,
      ObservationPage(view: view, me: me, box: box).html)
  }

  private static func sort(_ me: SignedIn) async throws -> Response {
    let view = try await view(me)
    let (form, focuses) = (me.visit.form, view.focuses)
    let outcome = try await change(view, me) { desk in
      guard let moves = NoteForm.moves(form, of: desk.notes, among: focuses) else {
        throw Problem.badRequest(NoteCopy.unknownFocus)
      }
      let targets = Dictionary(grouping: moves, by: \.focus)
      return (
        targets.map { focus, moves in NoteRows.put(moves.map(\.kept.id), under: focus) },
        moves.flatMap { $0.kept.note.changes(puttingUnder: $0.focus) }, moves.compactMap(\.focus)
      )
    }
    guard let filled = outcome else { return try await late(view, me, "") }
    let place = focuses.firstIndex { filled.contains($0.id) }
    return .go(
      to: place.map { .observationFocus(view.id, $0 + 1) } ?? .observation(view.id), news: "catatan-dibagi")
  }

  private static func mend(_ me: SignedIn) async throws -> Response {
    let view = try await view(me)
    let id = try me.visit.id("catatan", KeptNote.self).number
    let typed = me.visit.form.text(NoteForm.text)
    let outcome = try await change(view, me) { desk in
      let kept = desk.notes.first { $0.id == id }
      let (text, faults) = ObservationNote.read(typed, beside: 0)
      guard let kept, let text else { return ([], [], (kept, faults)) }
      return ([NoteRows.word(text, of: id)], kept.note.changes(wordingAs: text), (kept, faults))
    }
    guard let (kept, faults) = outcome else { return try await late(view, me, typed) }
    guard let kept else { return try await unkept(view, me, typed, NoteCopy.gone) }
    if faults.isEmpty { return .go(to: .observation(view.id), news: "catatan-diubah") }
    let page = NotePage(view: view, me: me, kept: kept, typed: typed, faults: faults)
    return me.page(page.title, in: view.room, hasErrors: true, status: .unprocessableContent, page.html)
  }

  private static func remove(_ me: SignedIn) async throws -> Response {
    let view = try await view(me)
    let id = try me.visit.id("catatan", KeptNote.self).number
    let outcome: Bool? = try await change(view, me) { desk in
      guard let kept = desk.notes.first(where: { $0.id == id }) else { return ([], [], true) }
      return ([NoteRows.removal(id)], kept.note.changes(wordingAs: nil), true)
    }
    if outcome == nil { return try await late(view, me, "") }
    return .go(to: .observation(view.id), news: "catatan-dihapus")
  }

  /// No observation is awaited: what was typed is shown, and not kept.
  private static func late(_ view: RecordView, _ me: SignedIn, _ typed: String) async throws -> Response {
    try await unkept(view, me, typed, NoteCopy.late(view))
  }

  private static func unkept(
    _ view: RecordView, _ me: SignedIn, _ typed: String, _ sentence: String
  ) async throws -> Response {
    let box = NoteBox(view: view, me: me, notes: try await NoteRows.load(view, for: me), typed: typed)
    let kept: HTML =
      view.stage == .awaitingObservation || typed.isEmpty
      ? .empty : "\(Heading(.two, "Yang Anda ketik, belum tersimpan"))\(Prose(typed))"
    return me.page(
      "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
      Conflict.notice(sentence, newest: StageCopy.place(view.stage, view.id))
        + ObservationPage(view: view, me: me, box: box).html + kept)
  }
}
