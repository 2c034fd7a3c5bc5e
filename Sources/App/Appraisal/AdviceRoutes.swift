import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Rekomendasi: the tim kinerja writes, the assessor and who prepares for them read.
enum AdviceRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/rekomendasi/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.advice)
      let names = try await AppraisalRows.names(of: view.record, in: me.house)
      let page = AdvicePage(view: view, me: me, names: names)
      return me.page(AdvicePage.title, in: view.room, width: page.width, page.html)
    },
    .signedIn(.post, "/rekomendasi/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.team])
      let names = try await AppraisalRows.names(of: view.record, in: me.house)
      return try await Deed(
        next: .advice(view.id), news: AppraisalCopy.advised, drafts: [AdvicePage.draft],
        command: { form, _ in .adviseRating(AppraisalForm.read(form)) },
        again: { view, form, refusals in
          AdvicePage(view: view, me: me, names: names, typed: form, refusals: refusals).html
        }, title: AdvicePage.title
      ).perform(on: view.id, for: me, as: [.team])
    },
  ]
}
