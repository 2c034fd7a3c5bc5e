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
      let lines = try await lines(of: id, for: me)
      return me.page(MoveCopy.title, in: view.room, MovePage(view: view, me: me, lines: lines).html)
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

  private static func lines(of id: RecordID, for me: SignedIn) async throws -> [HistoryRows.Line] {
    try await me.house.database.read { try $0.all(MoveRows.all(of: id)) }
  }

  private static func deed(
    _ me: SignedIn, _ news: String, next: @Sendable (RecordID) -> Path, draft: String,
    _ command: @escaping @Sendable (FormFields, Ledger.Scene) throws -> Command
  ) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    // Whoever has no part in it learns nothing of what was said.
    _ = try await RecordView.load(id, for: me, as: sides)
    let lines = try await lines(of: id, for: me)
    return try await Deed(
      next: next(id), news: news, drafts: [draft], command: command,
      again: { view, form, refusals in
        MovePage(view: view, me: me, lines: lines, typed: form, refusals: refusals).html
      }, title: MoveCopy.title
    ).perform(on: id, for: me, as: sides)
  }
}
