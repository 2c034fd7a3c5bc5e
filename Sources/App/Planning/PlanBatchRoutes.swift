import Domain
import HTML
import Hummingbird
import Storage

/// Many plans, one list: each ticked one is asked of its own record, so that one that fails does not stop the others.
enum PlanBatch {
  static let routes: [Route] = [
    .signedIn(.get, "/guru/persetujuan") { me in
      let page = try await page(me, me.visit.query)
      return me.page(page.title, in: .staff, page.html)
    },
    .signedIn(.post, "/guru/persetujuan", approve),
  ]

  /// Plans that are shown at once.
  private static let most = 60

  private static func page(_ me: SignedIn, _ fields: FormFields, error: String? = nil) async throws -> PlanBatchPage {
    guard me.posts.contains(where: { $0.assignment.role == .principal }) else { throw Problem.notFound }
    let staff = try await StaffListRows.load(for: me).staff.waiting.compactMap { one in
      one.stage == .planSubmitted ? one.record.map { (record: $0, owner: one.name) } : nil
    }
    let paging = Paging(fields, of: staff.count, size: most)
    let (house, person) = (me.house, me.person)
    let plans = try await house.database.read {
      try WaitingPlan.load(Array(staff[paging.shown]), for: person, in: house, on: $0)
    }
    return PlanBatchPage(me: me, plans: plans, paging: paging, error: error)
  }

  private static func approve(_ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    let mark = try RecordBatch.mark(me)
    let chosen = RecordBatch.chosen(PlanBatchPage.chosen, in: form)
    if chosen.isEmpty {
      let page = try await page(me, form, error: "Centang sekurang-kurangnya satu rencana.")
      return me.page(page.title, in: .staff, hasErrors: true, status: .unprocessableContent, page.html)
    }
    var answers: [RecordBatch.Answer] = []
    for id in chosen.prefix(most) { answers.append(try await approve(id, mark: mark, for: me)) }
    let rest = try await page(me, form).paging
    let page = BatchResultPage(
      results: try await RecordBatch.named(answers, in: me.house), what: "rencana", done: "disetujui",
      afterwards: "Masing-masing sekarang dapat membaca dan menyepakatinya.", list: ("Guru saya", Path.staff),
      place: { .planReview($0) },
      next: rest.count > 0
        ? ("Lanjutkan: \(rest.count) rencana lagi", PagedPlace(.planBatch, rest.page))
        : ("Kembali ke guru saya", Path.staff))
    return me.page(page.title, in: .staff, page.html)
  }

  private static func approve(
    _ id: RecordID, mark: CommandMark, for me: SignedIn
  ) async throws -> RecordBatch.Answer {
    try await RecordBatch.ask(id, mark: mark, drafts: [PlanReviewForm.draftName], for: me) { scene in
      let rules = scene.book.rules
      let suggestion = try PlanSuggestion.find(for: scene.record, under: rules, on: scene.connection)
      if case .differs = WaitingPlan.advice(suggestion, scene.record, rules) {
        throw RecordBatch.Apart(
          scene, "Praktiknya berbeda dari saran Rapor Pendidikan; setujui dari halaman rencananya.")
      }
      return .approvePlan(PlanReviewForm.approval(PlanReviewForm.proposal(under: rules), under: rules))
    }
  }
}
