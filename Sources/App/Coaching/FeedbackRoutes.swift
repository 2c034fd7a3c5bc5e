import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Umpan balik: a colleague comes here by a link that the teacher hands on.
enum FeedbackRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/umpan-balik/:record") { me in
      let view = try await load(me, as: Readers.feedback)
      let names = try await AppraisalRows.names(of: view.record, in: me.house)
      return me.page(FeedbackPage.title, in: view.room, FeedbackPage(view: view, me: me, names: names).html)
    },
    .signedIn(.post, "/umpan-balik/:record", give),
  ]

  /// Who gives feedback.
  static let givers: Set<Domain.Standing> = [.assessor, .team, .otherPrincipal, .colleague]

  /// Where the rulebook does not let the head of another school give feedback, there is no such page for them.
  private static func load(_ me: SignedIn, as standings: Set<Domain.Standing>) async throws -> RecordView {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: standings)
    if view.standing == .otherPrincipal, !view.rules.detours.otherPrincipalFeedback { throw Problem.notFound }
    return view
  }

  private static func give(_ me: SignedIn) async throws -> Response {
    let view = try await load(me, as: givers)
    let names = try await AppraisalRows.names(of: view.record, in: me.house)
    return try await Deed(
      next: .feedback(view.id), news: "umpan-balik-terkirim", drafts: [FeedbackForm.draft],
      command: { form, _ in FeedbackForm.command(form) },
      again: { view, form, refusals in
        FeedbackPage(view: view, me: me, names: names, typed: form, refusals: refusals).html
      }, title: FeedbackPage.title
    ).perform(on: view.id, for: me, as: givers)
  }
}
