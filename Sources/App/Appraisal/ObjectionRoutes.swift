import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Keberatan: the owner objects, the assessor is heard, the superior decides.
enum ObjectionRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/keberatan/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner, .assessor, .superior])
      let page = ObjectionPage(view: view, me: me, names: try await names(view, me))
      return me.page(ObjectionPage.title, in: view.room, width: page.width, page.html)
    },
    .signedIn(.post, "/keberatan/:record") { me in
      try await ask(
        me, as: .owner, news: ObjectionCopy.sent, draft: ObjectionForms.draft,
        { form, scene in
          .object(reason: form.text(Refusal.Field.reason.control), isDecidable: scene.isObjectionDecidable)
        })
    },
    .signedIn(.post, "/keberatan/:record/tanggapan") { me in
      try await ask(
        me, as: .assessor, news: ObjectionCopy.answered, draft: ObjectionForms.statementDraft,
        { form, _ in .answerObjection(statement: form.text(Refusal.Field.word.control)) })
    },
    .signedIn(.post, "/keberatan/:record/keputusan") { me in
      try await ask(
        me, as: .superior, news: ObjectionCopy.decided, draft: ObjectionForms.decisionDraft,
        { form, scene in .decideObjection(ObjectionForms.read(form), by: try scene.superiorParty()) })
    },
  ]

  private static func names(_ view: RecordView, _ me: SignedIn) async throws -> [PersonID: String] {
    view.standing == .superior ? try await AppraisalRows.names(of: view.record, in: me.house) : [:]
  }

  private static func ask(
    _ me: SignedIn, as standing: Domain.Standing, news: String, draft: String,
    _ command: @escaping @Sendable (FormFields, Ledger.Scene) throws -> Command
  ) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [standing])
    let names = try await names(view, me)
    return try await Deed(
      next: .objection(view.id), news: news, drafts: [draft], command: command,
      again: { view, form, refusals in
        ObjectionPage(view: view, me: me, names: names, typed: form, refusals: refusals).html
      }, title: ObjectionPage.title
    ).perform(on: view.id, for: me, as: [standing])
  }
}
