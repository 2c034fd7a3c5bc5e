import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Observasi: the visit, focus by focus, its sending and the teacher's answer.
enum ObservationRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/observasi/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: sides)
      let box = NoteBox(view: view, me: me, notes: try await NoteRows.load(view, for: me))
      let next = try await NextPage.load(beside: view, for: me)
      return me.page(
        ObservationPage.title, in: view.room, ObservationPage(view: view, me: me, box: box, next: next).html)
    },
    .signedIn(.get, "/observasi/:record/fokus/:nomor", showFocus),
    .signedIn(.post, "/observasi/:record/fokus/:nomor", keepFocus),
    .signedIn(.post, "/observasi/:record/pengiriman", send),
    .signedIn(.post, "/observasi/:record/tanggapan", answer),
  ]

  /// Who is there when a lesson is observed.
  static let sides: Set<Domain.Standing> = [.owner, .assessor, .team]

  /// Who observes.
  static let observers: Set<Domain.Standing> = [.assessor, .team]

  /// The page of a focus, for whoever observes; throws where there is no such focus.
  private static func focusPage(_ me: SignedIn) async throws -> FocusPage {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: observers)
    guard let number = me.visit.parameters["nomor"].flatMap({ Int($0) }), view.focuses.indices.contains(number - 1)
    else { throw Problem.notFound }
    return FocusPage(view: view, me: me, number: number)
  }

  private static func showFocus(_ me: SignedIn) async throws -> Response {
    let page = try await focusPage(me)
    guard page.view.stage == .awaitingObservation else { return .go(to: .observation(page.view.id)) }
    return me.page(page.title, in: page.view.room, page.html)
  }

  /// Keeps the note of a focus as a draft: nothing of it is sent before everything is checked.
  private static func keepFocus(_ me: SignedIn) async throws -> Response {
    var page = try await focusPage(me)
    let (view, number) = (page.view, page.number)
    page.typed = me.visit.form
    guard view.stage == .awaitingObservation else {
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        Conflict.notice(
          "Catatan fokus ini tidak tersimpan: \(StageCopy.tag(view.stage).lowercased()). Yang Anda ketik ada di bawah.",
          newest: StageCopy.place(view.stage, view.id)) + page.html)
    }
    let names = ObservationForm.fields(of: page.focus).map(\.control)
    let kept = FormFields(names.map { ($0, me.visit.form.text($0)) })
    guard kept.urlEncoded.utf8.count <= Drafts.limit else { throw Problem.tooLarge(limit: Drafts.limit) }
    let isLater = Drafts.isLater(me.visit.form)
    page.refusals = ObservationForm.refusals(
      ObservationForm.finding(page.focus, in: kept), of: page.focus, on: view.today)
    if !isLater, !page.refusals.isEmpty {
      return me.page(page.title, in: view.room, hasErrors: true, status: .unprocessableContent, page.html)
    }
    let (person, now) = (me.person, me.now)
    try await me.house.database.write { connection in
      _ = try connection.run(
        Drafts.save(kept, as: ObservationForm.draft(number), of: view.id, by: person, at: now))
    }
    return .go(to: isLater ? .observation(view.id) : page.next.place, news: "fokus-tersimpan")
  }

  /// The page showed other findings than those that would be sent: something was changed elsewhere meanwhile.
  private struct FindingsMoved: Error {}

  private static func send(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let person = me.person
    let notes = try await NoteRows.load(RecordView.load(id, for: me, as: observers), for: me)
    let deed = Deed(
      next: .observation(id), news: "observasi-terkirim",
      drafts: (1...ObservationForm.mostFocuses).map(ObservationForm.draft) + [ObservationForm.sendingDraft],
      command: { form, scene in
        let drafts = Dictionary(
          try scene.connection.all(Drafts.all(of: id, by: person)).map { ($0.form, $0.fields) },
          uniquingKeysWith: { first, _ in first })
        let observation = try ObservationForm.observation(
          form, drafts: drafts, record: scene.record, rules: scene.book.rules, today: scene.day)
        if observers.contains(scene.actor.standing), scene.record.stage == .awaitingObservation,
          form.text(ObservationForm.shown) != ObservationForm.digest(observation.findings)
        {
          throw FindingsMoved()
        }
        return .sendObservation(observation)
      },
      again: { view, form, refusals in
        let box = NoteBox(view: view, me: me, notes: notes)
        return ObservationPage(view: view, me: me, typed: form, refusals: refusals, box: box).html
      }, title: ObservationPage.title)
    do {
      return try await deed.perform(on: id, for: me, as: observers)
    } catch is FindingsMoved {
      let view = try await RecordView.load(id, for: me, as: observers)
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        Notice(.warning, "<p>\(ObservationCopy.moved)</p>").html
          + ObservationPage(
            view: view, me: me, typed: me.visit.form, box: NoteBox(view: view, me: me, notes: notes)
          ).html)
    }
  }

  private static func answer(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    return try await Deed(
      next: .followUp(id), news: "observasi-dibaca", drafts: [ObservationForm.answerDraft],
      command: { form, _ in .answerObservation(word: form.text(Refusal.Field.word.control)) },
      again: { view, form, refusals in
        ObservationPage(view: view, me: me, typed: form, refusals: refusals).html
      }, title: ObservationPage.title
    ).perform(on: id, for: me, as: [.owner])
  }
}
