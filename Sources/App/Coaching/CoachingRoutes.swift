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

  /// The owner sends what they see, and nothing that a helper typed over it meanwhile.
  private static func send(_ step: CoachingStep, _ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let offers = try await offers(step, id, me)
    let person = me.person
    @Sendable func page(_ view: RecordView, _ form: FormFields, _ refusals: [Refusal] = []) -> HTML {
      StepPage(step: step, view: view, me: me, typed: form, refusals: refusals, offers: offers).html
    }
    let deed = Deed(
      next: step.place(id), news: StepCopy.sentNews(step), drafts: [step.draft],
      command: { form, scene in
        // Where nobody was ever asked to help nobody has typed anything else.
        if scene.record.revisions[.helpers] != nil, scene.actor.standing == .owner, scene.record.stage == step.writing {
          let other = try Drafts.overtaken(
            form, as: step.draft, of: id, by: person, seen: form.text(Drafts.shown), on: scene.connection)
          if let other { throw other }
        }
        return try step.command(form, scene)
      },
      again: { view, form, refusals in page(view, form, refusals) }, title: StepCopy.title(step))
    do {
      return try await deed.perform(on: id, for: me, as: [.owner])
    } catch let other as Drafts.Overtaken {
      let view = try await RecordView.load(id, for: me, as: [.owner])
      let lines = step.lines(other.fields, in: view.words)
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        OvertakenPage(name: other.name, lines: lines, isSending: true).html
          + page(view.shown(other, as: step.draft), me.visit.form))
    }
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
        let chosen = Int64(me.visit.query.text(MoveForm.offer)).flatMap { asked in offers.first { $0.id == asked } }
        return me.page(
          StepPage.title(step, view), in: view.room,
          StepPage(step: step, view: view, me: me, offers: offers, chosen: chosen, next: next).html)
      },
      .signedIn(.post, pattern) { try await send(step, $0) },
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
