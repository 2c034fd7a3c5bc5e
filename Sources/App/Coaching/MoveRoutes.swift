import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Pemindahan observasi: proposed by one side, answered by the other.
enum MoveRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/observasi/:record/pemindahan") { me in
      let id = try me.visit.id("record", Record.self)
      let view = try await RecordView.load(id, for: me, as: sides)
      let (lines, offers) = try await said(of: view, for: me)
      let chosen = Int64(me.visit.query.text(MoveForm.offer)).flatMap { asked in offers.first { $0.id == asked } }
      return me.page(
        MoveCopy.title, in: view.room,
        MovePage(view: view, me: me, lines: lines, offers: offers, chosen: chosen).html)
    },
    .signedIn(.post, "/observasi/:record/pemindahan") { me in
      try await deed(me, "pemindahan-diusulkan", next: Path.observationMove, draft: MoveForm.draft) {
        try MoveForm.command($0, $1)
      }
    },
    .signedIn(.post, "/observasi/:record/pemindahan/persetujuan") { me in
      try await deed(me, "pemindahan-disetujui", next: Path.observation, draft: MoveForm.answerDraft) { form, _ in
        .agreeMove(word: form.text(Refusal.Field.word.control))
      }
    },
    .signedIn(.post, "/observasi/:record/pemindahan/penolakan") { me in
      try await deed(me, "pemindahan-ditolak", next: Path.observationMove, draft: MoveForm.answerDraft) { form, _ in
        .declineMove(reason: form.text(Refusal.Field.reason.control))
      }
    },
  ]

  /// Either side may propose, and the other one answers.
  private static let sides: Set<Domain.Standing> = [.owner, .assessor, .team]

  /// What was said of the day, and the hours that could still be chosen.
  private static func said(
    of view: RecordView, for me: SignedIn
  ) async throws -> (lines: [HistoryRows.Line], offers: [LessonOffer]) {
    let id = view.id
    let (lines, offers) = try await me.house.database.read { connection in
      try connection.all(MoveRows.all(of: id), LessonOfferRows.all(of: [id]))
    }
    return (lines, offers.others(than: view.record, from: view.today))
  }

  private static func deed(
    _ me: SignedIn, _ news: String, next: @Sendable (RecordID) -> Path, draft: String,
    _ command: @escaping @Sendable (FormFields, Ledger.Scene) throws -> Command
  ) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    // Whoever has no part in it learns nothing of what was said.
    let view = try await RecordView.load(id, for: me, as: sides)
    let (lines, offers) = try await said(of: view, for: me)
    return try await Deed(
      next: next(id), news: news, drafts: [draft], command: command,
      again: { view, form, refusals in
        MovePage(view: view, me: me, lines: lines, offers: offers, typed: form, refusals: refusals).html
      }, title: MoveCopy.title
    ).perform(on: id, for: me, as: sides)
  }
}
