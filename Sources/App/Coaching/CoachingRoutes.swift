import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Pelaksanaan: the siklus peningkatan kinerja and what goes along with it.
enum CoachingRoom {
  static let routes: [Route] =
    CoachingStep.allCases.flatMap(routes) + ObservationRoutes.all + NoteRoutes.all + MoveRoutes.all
    + DocumentsRoutes.all
    + FeedbackRoutes.all

  /// Lesson hours belong to the preparation alone.
  private static func offers(_ step: CoachingStep, _ record: RecordID, _ me: SignedIn) async throws -> [LessonOffer] {
    step == .preparation ? try await LessonOfferRows.load(record, in: me.house) : []
  }

  private static func routes(_ step: CoachingStep) -> [Route] {
    let pattern = "/\(step.rawValue)/:record"
    return [
      .signedIn(.get, pattern) { me in
        let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner, .assessor, .team, .helper])
        // What is written stands open to a helper, what was sent and answered does not.
        if view.isAssisting, view.stage != step.writing { return .go(to: .assistance(view.id)) }
        let offers = try await offers(step, view.id, me)
        let next = try await NextPage.load(beside: view, for: me)
        return me.page(
          StepPage.title(step, view), in: view.room,
          StepPage(step: step, view: view, me: me, offers: offers, next: next).html)
      },
      .signedIn(.post, pattern) { me in
        let id = try me.visit.id("record", Record.self)
        let offers = try await offers(step, id, me)
        return try await Deed(
          next: step.place(id), news: StepCopy.sentNews(step), drafts: [step.draft],
          command: { form, scene in try step.command(form, scene) },
          again: { view, form, refusals in
            StepPage(step: step, view: view, me: me, typed: form, refusals: refusals, offers: offers).html
          }, title: StepCopy.title(step)
        ).perform(on: id, for: me, as: [.owner])
      },
      .signedIn(.post, pattern + "/jawaban") { me in
        let id = try me.visit.id("record", Record.self)
        let offers = try await offers(step, id, me)
        return try await Deed(
          next: step.place(id), news: StepCopy.answerNews(step, me.visit.form), drafts: [step.answerDraft],
          command: { form, scene in step.answerCommand(form, under: scene.book.rules) },
          again: { view, form, refusals in
            StepPage(step: step, view: view, me: me, typed: form, refusals: refusals, offers: offers).html
          }, title: StepCopy.title(step)
        ).perform(on: id, for: me, as: [.assessor, .team])
      },
    ]
  }
}
