import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Keberatan: the owner objects, the assessor is heard, the superior decides.
enum ObjectionRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/keberatan/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.rating)
      let page = ObjectionPage(view: view, me: me, names: try await names(view, me))
      return me.page(ObjectionPage.title, in: view.room, width: page.width, page.html)
    },
    .signedIn(.post, "/keberatan/:record/periksa") { me in
      try await check(me, as: .owner, draft: ObjectionForms.draft, object)
    },
    .signedIn(.post, "/keberatan/:record") { me in
      try await ask(me, as: .owner, news: ObjectionCopy.sent, draft: ObjectionForms.draft, object)
    },
    .signedIn(.post, "/keberatan/:record/tanggapan") { me in
      try await ask(
        me, as: .assessor, news: ObjectionCopy.answered, draft: ObjectionForms.statementDraft,
        { form, _ in .answerObjection(statement: form.text(Refusal.Field.word.control)) })
    },
    .signedIn(.post, "/keberatan/:record/keputusan/periksa") { me in
      try await check(me, as: .superior, draft: ObjectionForms.decisionDraft, decide)
    },
    .signedIn(.post, "/keberatan/:record/keputusan") { me in
      try await ask(me, as: .superior, news: ObjectionCopy.decided, draft: ObjectionForms.decisionDraft, decide)
    },
  ]

  private typealias Making = @Sendable (FormFields, Ledger.Scene) throws -> Command

  private static let object: Making = { form, scene in
    .object(reason: form.text(Refusal.Field.reason.control), isDecidable: scene.isObjectionDecidable)
  }

  private static let decide: Making = { form, scene in
    .decideObjection(ObjectionForms.read(form), by: try scene.superiorParty())
  }

  /// Keeps what was typed as the draft, and shows what would happen when nothing is missing.
  private static func check(
    _ me: SignedIn, as standing: Domain.Standing, draft: String, _ command: @escaping Making
  ) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [standing])
    let (form, person, house, now) = (me.visit.form, me.person, me.house, me.now)
    let event: Event?
    do {
      event = try await house.database.read { connection in
        let scene = try Ledger.scene(of: view.record, for: person, at: now, in: house, on: connection)
        return try scene.record.decide(
          command(form, scene), by: scene.actor, on: scene.day, under: scene.book.rules, calendar: scene.calendar
        ).first
      }
    } catch let refused as Refused {
      let page = ObjectionPage(
        view: view, me: me, names: try await names(view, me), typed: form, refusals: refused.all)
      return me.page(
        ObjectionPage.title, in: view.room, width: page.width, hasErrors: true, status: .unprocessableContent,
        page.html)
    }
    guard let event else { return .go(to: .objection(view.id)) }
    try await AppraisalRows.keep(form, as: draft, of: view.id, for: me)
    return me.page(
      ObjectionCheckPage.title, in: view.room, ObjectionCheckPage(view: view, me: me, form: form, event: event).html)
  }

  private static func names(_ view: RecordView, _ me: SignedIn) async throws -> [PersonID: String] {
    view.standing == .superior ? try await AppraisalRows.names(of: view.record, in: me.house) : [:]
  }

  private static func ask(
    _ me: SignedIn, as standing: Domain.Standing, news: String, draft: String,
    _ command: @escaping Making
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
