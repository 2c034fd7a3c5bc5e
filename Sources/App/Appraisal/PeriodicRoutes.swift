import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Evaluasi periodik: the assessor fills in, the owner reads.
enum PeriodicRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/evaluasi/:record") { me in
      var view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.record)
      let asked = PeriodicEvaluation.Rhythm(rawValue: me.visit.query.text(PeriodicForms.rhythm))
      // What the office chose goes before what the assessor picks.
      view.rhythm = try await PeriodicRhythm.above(view, in: me.house)
      return me.page(
        PeriodicPage.title, in: view.room, PeriodicPage(view: view, me: me, picked: view.rhythm ?? asked).html)
    },
    .signedIn(.post, "/evaluasi/:record") { me in
      let id = try me.visit.id("record", Record.self)
      let chosen = try await PeriodicRhythm.above(RecordView.load(id, for: me, as: [.assessor]), in: me.house)
      return try await Deed(
        next: .periodic(id), news: PeriodicCopy.sent, drafts: [PeriodicForms.draft],
        command: PeriodicRhythm.command,
        again: { view, form, refusals in
          PeriodicPage(
            view: view, me: me, typed: form, refusals: refusals, picked: chosen ?? PeriodicForms.read(form).rhythm
          ).html
        }, title: PeriodicPage.title
      ).perform(on: id, for: me, as: [.assessor])
    },
  ]
}
