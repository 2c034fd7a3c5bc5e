import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Penutupan: typed, checked, closed.
enum ClosingRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/penutupan/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: closers, isClosing: true)
      let form = view.fields(draft: ClosingForm.draft, or: FormFields())
      return me.page(ClosingPage.title, in: view.room, ClosingPage(view: view, me: me, form: form).html)
    },
    .signedIn(.post, "/penutupan/:record/periksa", check),
    .signedIn(.post, "/penutupan/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: closers, isClosing: true)
      return try await Deed(
        next: view.isReadable ? .record(view.id) : .closing(view.id), news: AppraisalCopy.closed,
        drafts: [ClosingForm.draft],
        command: { form, scene in .closeRecord(ClosingForm.read(form, under: scene.book.rules)) },
        again: { view, form, refusals in
          ClosingPage(view: view, me: me, form: form, refusals: refusals).html
        }, title: ClosingPage.title, isClosing: true
      ).perform(on: view.id, for: me, as: closers)
    },
  ]

  private static let closers: Set<Domain.Standing> = [.assessor, .superior]

  /// Keeps what was typed as the draft, and shows it to be checked when nothing is missing.
  private static func check(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: closers, isClosing: true)
    let form = me.visit.form
    do throws(Refused) {
      _ = try view.record.decide(
        .closeRecord(ClosingForm.read(form, under: view.rules)), by: Actor(person: me.person, standing: view.standing),
        on: view.today, under: view.rules, calendar: view.calendar)
    } catch {
      let page = ClosingPage(view: view, me: me, form: form, refusals: error.all)
      return me.page(
        ClosingPage.title, in: view.room, hasErrors: true, status: .unprocessableContent, page.html)
    }
    try await AppraisalRows.keep(form, as: ClosingForm.draft, of: view.id, for: me)
    return me.page(
      "Periksa sebelum menutup", in: view.room,
      ClosingPage(view: view, me: me, form: form, isChecking: true).html)
  }
}
