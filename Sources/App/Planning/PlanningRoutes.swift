import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Rencana: the owner's parts, the page to check, and the deeds of both sides.
enum Planning {
  static let routes: [Route] =
    [
      .signedIn(.get, "/rencana/:record", show),
      .signedIn(.get, "/rencana/:record/pemeriksaan", review),
      .signedIn(.post, "/rencana/:record/pemeriksaan", limit: Drafts.limit, keepReview),
      .signedIn(.post, "/rencana/:record/pengajuan", submit),
      .signedIn(.post, "/rencana/:record/penarikan") { me in
        try await ownersDeed(me, news: "ditarik") { _ in .withdrawPlan }
      },
      .signedIn(.post, "/rencana/:record/pembukaan") { me in
        try await ownersDeed(me, news: "dibuka") { _ in .reopenPlan }
      },
      .signedIn(.post, "/rencana/:record/kesepakatan") { me in
        try await ownersDeed(me, news: "disepakati") { .agreePlan(try $0.partiesOrApprover()) }
      },
      .signedIn(.post, "/rencana/:record/kesepakatan-tanpa-persetujuan") { me in
        try await ownersDeed(me, news: "disepakati") { .agreeVacantPlan(try $0.partiesOrVacancy()) }
      },
      .signedIn(.post, "/rencana/:record/persetujuan") { try await decide($0, .approval) },
      .signedIn(.post, "/rencana/:record/pengembalian") { try await decide($0, .review) },
    ]
    + PlanPart.allCases.flatMap { part -> [Route] in
      [
        .signedIn(.get, "/rencana/:record/\(part.segment)") { try await PlanParts.show(part, $0) },
        .signedIn(.post, "/rencana/:record/\(part.segment)") { try await PlanParts.keep(part, $0) },
      ]
    }

  private static func show(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.record)
    let name = me.visit.query.text("kabar")
    let next = try await NextPage.load(beside: view, for: me)
    if let done = PlanNewsPage.confirmation(name, view, next: next) {
      return me.page(done.title, in: view.room, done.html)
    }
    let suggestion = view.isPlanOpen ? try await view.suggestion(for: me).given : nil
    let plan = view.plan(suggestion: suggestion)
    let record = view.record
    let earlier =
      view.isPlanOpen && view.isOwner
      ? try await me.house.database.read { try EarlierYear.find(before: record, on: $0) } : nil
    return me.page(
      PlanPage.title(view, plan), in: view.room,
      PlanPage(view: view, me: me, plan: plan, news: PlanningCopy.news(name), earlier: earlier).html)
  }

  /// The page showed another plan than the one that would be sent: something was changed elsewhere meanwhile.
  private struct PlanMoved: Error {}

  private static func submit(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let person = me.person
    let deed = Deed(
      next: .plan(id), news: "diajukan", drafts: PlanForm.draftNames,
      command: { form, scene in
        let drafts = try Drafts.byForm(of: id, by: person, on: scene.connection)
        let rules = scene.book.rules
        let plan = PlanForm.plan(
          drafts: drafts, sent: scene.record.plan, rules: rules,
          suggestion: try PlanSuggestion.find(for: scene.record, under: rules, on: scene.connection).given)
        let isOpen = scene.record.stage == .planDraft || scene.record.stage == .planReturned
        if scene.actor.standing == .owner, isOpen, form.text("isi") != PlanPage.digest(plan) { throw PlanMoved() }
        return .submitPlan(plan)
      },
      again: { view, _, refusals in PlanPage(view: view, me: me, plan: view.plan(), refusals: refusals).html },
      title: "Rencana kinerja")
    do {
      return try await deed.perform(on: id, for: me, as: [.owner])
    } catch is PlanMoved {
      let view = try await RecordView.load(id, for: me, as: [.owner])
      let plan = view.plan(suggestion: try await view.suggestion(for: me).given)
      return me.page(
        "Rencana sudah berubah", in: .myRecords, hasErrors: true, status: .conflict,
        Conflict.notice(
          "Isi rencana berubah sejak Anda membuka halaman pemeriksaan. Belum ada yang diajukan. Periksa isi terbaru di bawah, lalu ajukan.",
          newest: .plan(id)) + PlanPage(view: view, me: me, plan: plan).html)
    }
  }

  /// A deed with nothing to fill in: the plan's own page says it again when it does not come about.
  private static func ownersDeed(
    _ me: SignedIn, news: String, _ command: @escaping @Sendable (Ledger.Scene) throws -> Command
  ) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    return try await Deed(
      next: .plan(id), news: news, command: { _, scene in try command(scene) },
      again: { view, _, refusals in PlanPage(view: view, me: me, plan: view.plan(), refusals: refusals).html },
      title: "Rencana kinerja"
    ).perform(on: id, for: me, as: [.owner])
  }

  private static func review(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.assessor])
    guard view.stage == .planSubmitted, let plan = view.record.plan else {
      return .go(to: .plan(view.id), news: me.visit.query.has("kabar") ? me.visit.query.text("kabar") : nil)
    }
    let id = view.id
    let earlier = try await me.house.database.read { try EarlierPlan.find(before: plan, of: id, on: $0) }
    let fields = view.fields(draft: PlanReviewForm.draftName, or: PlanReviewForm.proposal(under: view.rules))
    return me.page(
      PlanReviewPage.title(view), in: view.room,
      PlanReviewPage(
        view: view, me: me, fields: fields, earlier: earlier, suggestion: try await view.suggestion(for: me)
      ).html)
  }

  /// Keeps what the assessor typed so far; nothing of it is decided.
  private static func keepReview(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.assessor])
    let form = me.visit.form
    guard view.stage == .planSubmitted else {
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        Conflict.notice("Draf pemeriksaan ini tidak tersimpan. Yang Anda ketik ada di bawah.", newest: .plan(view.id))
          + PlanReviewPage(view: view, me: me, fields: form).html)
    }
    let (person, at) = (me.person, me.now)
    try await me.house.database.write { connection in
      _ = try connection.run(Drafts.save(form, as: PlanReviewForm.draftName, of: view.id, by: person, at: at))
    }
    return .go(to: .planReview(view.id), news: PlanningCopy.reviewKept)
  }

  private static func decide(_ me: SignedIn, _ deed: Path.PlanDeed) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let isApproval = deed == .approval
    let view = try await RecordView.load(id, for: me, as: [.assessor])
    let suggestion = try await view.suggestion(for: me)
    if isApproval, let complaint = complaint(me, view, suggestion) { return complaint }
    return try await Deed(
      next: .plan(id), news: isApproval ? "disetujui" : "dikembalikan", drafts: [PlanReviewForm.draftName],
      command: { form, scene in
        let rules = scene.book.rules
        return isApproval
          ? .approvePlan(PlanReviewForm.approval(form, under: rules))
          : .returnPlan(PlanReviewForm.remarks(form, under: rules))
      },
      again: { view, form, refusals in
        PlanReviewPage(view: view, me: me, fields: form, refusals: refusals, suggestion: suggestion).html
      }, title: "Periksa rencana"
    ).perform(on: id, for: me, as: [.assessor])
  }

  /// Approving while reasons for a repair are written would lose them without a word; the person has to say which.
  private static func complaint(_ me: SignedIn, _ view: RecordView, _ suggestion: PlanSuggestion) -> Response? {
    let form = me.visit.form
    guard view.stage == .planSubmitted, !PlanReviewForm.remarks(form, under: view.rules).isEmpty else { return nil }
    let page = PlanReviewPage(
      view: view, me: me, fields: form,
      complaint: "Anda menulis alasan perbaikan. Kosongkan bila rencana disetujui, atau tekan Minta perbaikan.",
      suggestion: suggestion)
    return me.page(
      PlanReviewPage.title(view), in: view.room, hasErrors: true, status: .unprocessableContent, page.html)
  }
}
