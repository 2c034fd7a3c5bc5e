import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Penilaian: the assessor rates, the owner reads the result and accepts it.
enum AppraisalRoom {
  static let routes: [Route] =
    [
      .signedIn(.get, "/penilaian/:record") { me in try await show(me) },
      .signedIn(.post, "/penilaian/:record/periksa") { me in try await keep(me) },
      .signedIn(.get, "/penilaian/:record/periksa") { me in try await check(me) },
      .signedIn(.post, "/penilaian/:record/pengiriman") { me in try await send(me) },
      .signedIn(.post, "/penilaian/:record/penerimaan") { me in try await accept(me) },
      .signedIn(.post, "/penilaian/:record/penarikan") { me in try await withdraw(me) },
    ] + ObjectionRoutes.all + ClosingRoutes.all + PeriodicRoutes.all + AdviceRoutes.all
    + EvaluationFollowUpRoutes.all

  private static func show(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.rating)
    let page = try await page(view, me)
    // Evidence and form stand side by side; everything else is one column of text.
    let isForm = view.isAssessor && view.record.appraisal == nil
    return me.page(page.title, in: view.room, width: isForm ? .wide : .narrow, html(page, me))
  }

  /// The page; with `?rekomendasi=` its form is filled in with what that member of the tim kinerja recommends.
  private static func html(_ page: AppraisalPage, _ me: SignedIn) -> HTML {
    let (view, adviser) = (page.view, PersonID(me.visit.query.text("rekomendasi")))
    guard view.isAssessor, view.record.appraisal == nil,
      let advice = view.record.advice.first(where: { $0.from == adviser })
    else { return page.html }
    let isCovering = view.drafts[AppraisalForm.draft] != nil
    return page.form(
      AppraisalForm.fields(of: advice.form), [],
      insteadOf: isCovering
        ? AppraisalCopy.covering(page.names[advice.from] ?? "tim kinerja", draft: .appraisal(view.id)) : nil)
  }

  private static func page(_ view: RecordView, _ me: SignedIn) async throws -> AppraisalPage {
    let names = view.isAssessor ? try await AppraisalRows.names(of: view.record, in: me.house) : [:]
    let isForm = view.isAssessor && view.record.appraisal == nil
    return AppraisalPage(
      view: view, me: me, names: names,
      distribution: isForm ? try await DistributionRows.load(beside: view, in: me.house) : nil,
      next: try await NextPage.load(beside: view, for: me))
  }

  /// Keeps what was typed as the draft, and leads on only when nothing is missing.
  private static func keep(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.assessor])
    let form = me.visit.form
    if Drafts.isLater(form) { return try await keepUnchecked(form, view, me) }
    do {
      _ = try await AppraisalRows.trial(AppraisalForm.read(form), on: view, for: me)
    } catch let refused as Refused {
      let page = try await page(view, me)
      return me.page(
        page.title, in: view.room, width: .wide, hasErrors: true, status: .unprocessableContent,
        page.again(form, refused.all))
    }
    try await AppraisalRows.keep(form, of: view.id, for: me)
    return .go(to: .appraisalCheck(view.id))
  }

  /// Keeps what was typed, complete or not; where it may not be written now it is shown again and not kept.
  private static func keepUnchecked(_ form: FormFields, _ view: RecordView, _ me: SignedIn) async throws -> Response {
    let page = try await page(view, me)
    guard page.isWritable else {
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        Conflict.notice("Draf penilaian ini tidak tersimpan. Yang Anda ketik ada di bawah.", newest: view.place)
          + page.again(form, []))
    }
    try await AppraisalRows.keep(FormFields(AppraisalForm.hidden(form)), of: view.id, for: me)
    return .go(to: .appraisal(view.id), news: AppraisalCopy.kept)
  }

  private static func check(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.assessor])
    let form = AppraisalForm.initial(view)
    do {
      guard let appraisal = try await AppraisalRows.trial(AppraisalForm.read(form), on: view, for: me) else {
        return .go(to: .appraisal(view.id))
      }
      let page = AppraisalPage(view: view, me: me)
      return me.page("Periksa sebelum mengirim", in: view.room, page.check(appraisal, form))
    } catch is Refused {
      return .go(to: .appraisal(view.id))
    }
  }

  private static func send(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let view = try await RecordView.load(id, for: me, as: [.assessor])
    let names = try await AppraisalRows.names(of: view.record, in: me.house)
    let distribution = try await DistributionRows.load(beside: view, in: me.house)
    return try await Deed(
      next: .appraisal(id), news: AppraisalCopy.sent, drafts: [AppraisalForm.draft],
      command: { form, scene in .sendAppraisal(AppraisalForm.read(form), try scene.parties(), try scene.basis()) },
      again: { view, form, refusals in
        AppraisalPage(view: view, me: me, names: names, distribution: distribution).again(form, refusals)
      },
      title: "Penilaian"
    ).perform(on: id, for: me, as: [.assessor])
  }

  /// The assessor takes back a rating that was sent by mistake; what was sent becomes their draft again.
  private static func withdraw(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let (person, at) = (me.person, me.now)
    return try await Deed(
      next: .appraisal(id), news: AppraisalCopy.withdrawn,
      command: { form, scene in
        let command = Command.withdrawAppraisal(reason: form.text(Refusal.Field.reason.control))
        if scene.allows(command, from: form), let sent = scene.record.appraisal {
          try scene.connection.run(
            Drafts.save(
              AppraisalForm.fields(of: sent.form), as: AppraisalForm.draft, of: id, by: person, at: at))
        }
        return command
      },
      again: { again(me, $0, $1, $2, kept: .reason, as: "Alasan penarikan") },
      title: "Hasil penilaian"
    ).perform(on: id, for: me, as: [.assessor])
  }

  private static func accept(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    return try await Deed(
      next: .appraisal(id), news: AppraisalCopy.accepted, drafts: [AppraisalForm.acceptanceDraft],
      command: { form, _ in .acceptResult(word: form.text(Refusal.Field.word.control)) },
      again: { again(me, $0, $1, $2, kept: .word, as: "Tanggapan") },
      title: "Hasil penilaian"
    ).perform(on: id, for: me, as: [.owner])
  }

  /// The sent result with what was typed; once it was answered, what was typed in the field `kept`, to be taken along.
  private static func again(
    _ me: SignedIn, _ view: RecordView, _ form: FormFields, _ refusals: [Refusal], kept: Refusal.Field,
    as label: String
  ) -> HTML {
    let page = AppraisalPage(view: view, me: me)
    guard let appraisal = view.record.appraisal, view.stage == .appraisalSent else {
      let typed = form.text(kept.control)
      return page.tooLate(refusals, typed: typed.isEmpty ? [] : [.init(label, Prose(typed).html)])
    }
    return ResultPage(
      view: view, me: me, appraisal: appraisal, title: page.title, crumbs: page.crumbs, fields: form,
      refusals: refusals
    ).html
  }
}
