import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Evaluasi periodik: the assessor fills in, the owner reads.
enum PeriodicRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/evaluasi/:record") { me in
      let view = try await RecordView.load(
        me.visit.id("record"), for: me, as: [.owner, .assessor, .team, .superior])
      let asked = PeriodicEvaluation.Rhythm(rawValue: me.visit.query.text(PeriodicForms.rhythm))
      let (school, period) = (view.school, view.record.opening.period)
      // What the office chose goes before what the assessor picks.
      let chosen = try await me.house.database.read { try RhythmRows.rhythm(for: school, in: period, on: $0) }
      let picked = chosen ?? asked
      return me.page(
        PeriodicPage.title, in: view.room, PeriodicPage(view: view, me: me, picked: picked).html)
    },
    .signedIn(.post, "/evaluasi/:record") { me in
      let id = try me.visit.id("record", Record.self)
      return try await Deed(
        next: .periodic(id), news: PeriodicCopy.sent, drafts: [PeriodicForms.draft],
        command: { form, _ in .evaluatePeriod(PeriodicForms.read(form)) },
        again: { view, form, refusals in
          PeriodicPage(
            view: view, me: me, typed: form, refusals: refusals, picked: PeriodicForms.read(form).rhythm
          ).html
        }, title: PeriodicPage.title
      ).perform(on: id, for: me, as: [.assessor])
    },
  ]
}
