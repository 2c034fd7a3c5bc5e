import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Konfirmasi ketersediaan: one form, a command for each document whose answer is new.
enum DocumentsRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/dokumen-akuntabilitas/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me)
      return me.page(DocumentsPage.title, in: view.room, DocumentsPage(view: view, me: me).html)
    },
    .signedIn(.post, "/dokumen-akuntabilitas/:record", confirm),
  ]

  private static func confirm(_ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.assessor])
    guard let mark = CommandMark(form) else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let changes = DocumentsForm.changes(form, of: view.record, under: view.rules)
    if changes.isEmpty, view.record.documents.isEmpty {
      return refused(me, view, [(DocumentsForm.answerName(view.rules.accountability[0]), CoachingCopy.noDocument)])
    }
    // Everything is looked at before anything is written: the form holds as a whole.
    let faults = changes.flatMap { check in
      check.refusals(under: view.rules).map { refusal in
        (Refusal.Field.documentNote.control + "-" + check.document.id, RefusalCopy.sentence(refusal, view.words))
      }
    }
    if !faults.isEmpty { return refused(me, view, faults) }
    var seen = Int(form.text("versi")) ?? Int.max
    for check in changes {
      let asking = Ledger.Asking(
        record: view.id, person: me.person,
        mark: CommandMark(id: mark.id + "-" + check.document.id, digest: mark.digest), seen: seen,
        drafts: [DocumentsForm.draft])
      switch try await Ledger.ask(asking, in: me.house, { _ in .checkDocument(check) }) {
      case .done(let record): seen = max(seen, record.version)
      case .repeated: continue
      case .refused(let refusals, _):
        return refused(me, view, refusals.map { (nil, RefusalCopy.sentence($0, view.words)) })
      case .changed, .sentBefore: return try await changed(me, view.id)
      }
    }
    return .go(to: .documents(view.id), news: "dokumen-tersimpan")
  }

  private static func refused(_ me: SignedIn, _ view: RecordView, _ faults: [(String?, String)]) -> Response {
    let page = DocumentsPage(
      view: view, me: me, typed: me.visit.form, faults: faults.map { ErrorSummary.Line($0.0, $0.1) })
    return me.page(
      DocumentsPage.title, in: view.room, hasErrors: true, status: .unprocessableContent, page.html)
  }

  private static func changed(_ me: SignedIn, _ id: RecordID) async throws -> Response {
    let view = try await RecordView.load(id, for: me, as: [.assessor])
    return me.page(
      "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
      Conflict.notice(CoachingCopy.documentsChanged, newest: .documents(id))
        + DocumentsPage(view: view, me: me, typed: me.visit.form).html)
  }
}
