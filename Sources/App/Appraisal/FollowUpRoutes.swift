import Domain
import HTML
import Hummingbird

/// Tindak lanjut hasil evaluasi of one record: read, written, written again.
enum EvaluationFollowUpRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/penilaian/:record/tindak-lanjut") { me in
      let view = try await RecordView.load(
        me.visit.id("record"), for: me, as: [.owner, .assessor, .superior])
      return me.page(FollowUpPage.title, in: view.room, FollowUpPage(view: view, me: me).html)
    },
    .signedIn(.post, "/penilaian/:record/tindak-lanjut") { me in
      let id = try me.visit.id("record", Record.self)
      return try await Deed(
        next: .evaluationFollowUp(id), news: AppraisalCopy.followedUp, drafts: [FollowUpForms.draft],
        command: { form, scene in
          try scene.followUp(FollowUpForms.read(form, under: scene.book.rules.evaluationFollowUp))
        },
        again: { view, form, refusals in FollowUpPage(view: view, me: me, form: form, refusals: refusals).html },
        title: FollowUpPage.title
      ).perform(on: id, for: me, as: [.assessor])
    },
  ]
}

extension Ledger.Scene {
  /// The command with the assessor as they are on this day; anybody else is not the one who writes.
  func followUp(_ form: EvaluationFollowUpForm) throws -> Command {
    guard actor.standing == .assessor, let assessor = try parties().assessor else {
      throw Refused([.notYours([.assessor])])
    }
    return .followUpEvaluation(form, by: assessor)
  }
}
