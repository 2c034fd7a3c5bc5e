import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Isi bersama: the owner asks for help and ends it; what a helper types becomes the owner's draft.
enum Assistance {
  static let routes: [Route] = [
    .signedIn(.get, "/bantuan/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner, .helper])
      return me.page(AssistancePage.title(view), in: view.room, try await page(view, me).html)
    },
    .signedIn(.post, "/bantuan/:record") { me in
      try await deed(me, "bantuan-diminta") { form, scene in
        .inviteHelper(try AssistanceForm.person(form, among: try scene.candidates()))
      }
    },
    .signedIn(.post, "/bantuan/:record/penghentian") { me in
      try await deed(me, "bantuan-diakhiri") { form, _ in
        guard let person = PersonID(form.text(Refusal.Field.helper.control)) else {
          throw Refused([.missing(.helper)])
        }
        return .dismissHelper(person)
      }
    },
    .signedIn(.post, "/bantuan/:record/isian/:form", keep),
  ]

  private static func page(
    _ view: RecordView, _ me: SignedIn, typed: FormFields? = nil, refusals: [Refusal] = []
  ) async throws -> AssistancePage {
    let (record, person, now, house) = (view.record, me.person, me.now, me.house)
    let (helpers, candidates) = try await house.database.read { connection in
      let scene = try Ledger.scene(of: record, for: person, at: now, in: house, on: connection)
      return (try connection.all(AssistanceRows.helpers(of: record.opening.record)), try scene.candidates())
    }
    return AssistancePage(
      view: view, me: me, helpers: helpers, candidates: candidates, typed: typed, refusals: refusals)
  }

  private static func deed(
    _ me: SignedIn, _ news: String, _ command: @escaping @Sendable (FormFields, Ledger.Scene) throws -> Command
  ) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let shown = try await page(try await RecordView.load(id, for: me, as: [.owner]), me)
    return try await Deed(
      next: .assistance(id), news: news, command: command,
      again: { view, form, refusals in
        AssistancePage(
          view: view, me: me, helpers: shown.helpers, candidates: shown.candidates, typed: form, refusals: refusals
        ).html
      }, title: AssistanceCopy.title
    ).perform(on: id, for: me, as: [.owner])
  }

  /// Keeps a step as the owner's draft. Nothing is asked of the record: only its owner does that.
  private static func keep(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.helper])
    guard let step = me.visit.parameters["form"].flatMap(CoachingStep.init(rawValue:)) else { throw Problem.notFound }
    let form = me.visit.form
    guard view.stage == step.writing else {
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        LateAssistancePage(view: view, step: step, typed: form).html)
    }
    let kept = FormFields(step.fields.map { ($0.control, form.text($0.control)) })
    guard kept.urlEncoded.utf8.count <= Drafts.limit else { throw Problem.tooLarge(limit: Drafts.limit) }
    let ((owner, typist), at) = (view.writer(me), me.now)
    let overtaken = try await me.house.database.write { connection in
      try Drafts.keep(
        kept, as: step.draft, of: view.id, by: owner, typist: typist, seen: form.text(Drafts.shown), at: at,
        on: connection)
    }
    if let overtaken {
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        OvertakenPage(name: overtaken.name, lines: step.lines(overtaken.fields, in: view.words)).html
          + StepPage(step: step, view: view.shown(overtaken, as: step.draft), me: me, typed: form).html)
    }
    return .go(to: .assistance(view.id), news: "bantuan-tersimpan")
  }
}
