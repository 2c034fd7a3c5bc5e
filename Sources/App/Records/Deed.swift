import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// A form that asks a command of a record, from the fields to the next page: every room sends its forms through here, so
/// that repeats, races and refusals are met in one way.
struct Deed: Sendable {
  /// Where the browser goes when it is done, and the sentence (`?kabar=`) that it finds there.
  let next: Path
  let news: String
  /// Drafts that are used up.
  var drafts: [String] = []
  /// Makes the command out of the fields; runs inside the transaction.
  let command: @Sendable (FormFields, Ledger.Scene) throws -> Command
  /// The form again, with what was typed and what is wrong with it.
  let again: @Sendable (RecordView, FormFields, [Refusal]) -> HTML
  let title: String
  /// Whether it closes the record, which the superior may do before they may read it.
  var isClosing = false

  /// Asks, and answers with the next page, with the form again (422), or with what has changed meanwhile (409).
  func perform(on id: RecordID, for me: SignedIn, as standings: Set<Domain.Standing>) async throws -> Response {
    guard let mark = CommandMark(me.visit.form) else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let form = me.visit.form
    let asking = Ledger.Asking(
      record: id, person: me.person, mark: mark, seen: Int(form.text("versi")) ?? Int.max, drafts: drafts)
    switch try await Ledger.ask(asking, in: me.house, { scene in try command(form, scene) }) {
    case .done, .repeated: return .go(to: next, news: news)
    case .refused(let refusals, _):
      // The other side of the same record is told so; for anybody else there is no such page.
      let view = try await RecordView.load(id, for: me, as: standings, isClosing: isClosing)
      return me.page(title, hasErrors: true, status: .unprocessableContent, again(view, form, refusals))
    case .changed:
      let view = try await RecordView.load(id, for: me, as: standings, isClosing: isClosing)
      return me.page(
        "Sudah berubah", hasErrors: true, status: .conflict,
        Conflict.notice(
          "Isi bagian ini berubah sejak Anda membukanya. Yang Anda ketik belum dikirim dan tetap ada di bawah. Periksa keadaan terbaru, lalu kirim lagi bila masih sesuai.",
          newest: view.isReadable ? StageCopy.place(view.stage, id) : view.place)
          + again(view, form.renewed(version: view.record.version), []))
    case .sentBefore:
      let view = try await RecordView.load(id, for: me, as: standings, isClosing: isClosing)
      return me.page(
        "Sudah pernah dikirim", hasErrors: true, status: .conflict,
        Conflict.notice(
          "Formulir ini sudah pernah Anda kirim dengan isi lain; yang terkirim pertama yang berlaku. Isi baru Anda belum dikirim dan tetap ada di bawah.",
          newest: view.isReadable ? StageCopy.place(view.stage, id) : view.place)
          + again(view, form.renewed(version: view.record.version), []))
    }
  }
}

enum Conflict {
  static func notice(_ sentence: String, newest: Path) -> HTML {
    Notice(.warning, "<p>\(sentence)</p><p>\(Link("Lihat keadaan terbaru", newest))</p>").html
  }
}

extension Ledger.Scene {
  /// Whether a command will come to pass that a form asks for, so that what follows from it may be written along.
  func allows(_ command: Command, from form: FormFields) -> Bool {
    if record.hasChanged(command.kind.part, since: Int(form.text("versi")) ?? Int.max) { return false }
    return (try? record.decide(command, by: actor, on: day, under: book.rules, calendar: calendar)) != nil
  }
}

extension FormFields {
  /// The same fields on the newest version, as a new command.
  func renewed(version: Int) -> FormFields {
    var fields = self
    fields.pairs.removeAll { $0.name == "versi" || $0.name == Form.commandName }
    fields.pairs.append(Pair(name: "versi", value: String(version)))
    return fields
  }
}

extension RecordView {
  /// A form on this record: token, command id, the version that it shows, and autosave under a draft's name when given.
  func form(
    to place: Path, _ me: SignedIn, draft: String? = nil, hidden: [(name: String, value: String)] = [],
    _ content: HTML
  ) -> Form {
    Form(
      to: place, token: me.visit.token, command: CommandMark.newID(),
      hidden: [("versi", String(record.version))] + (draft.map { [shown($0)] } ?? []) + hidden,
      autosave: draft.map { .init(to: Path.draft(id, form: $0), key: "\(id.number)-\($0)") }, content: content)
  }

  /// What is in a form at first: the viewer's draft, else what was sent before.
  func fields(draft: String, or sent: @autoclosure () -> FormFields) -> FormFields { drafts[draft] ?? sent() }
}
