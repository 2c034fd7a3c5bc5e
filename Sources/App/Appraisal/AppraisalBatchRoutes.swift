import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Many ratings, one list: each ticked one is asked of its own record, so that one that fails does not stop the others.
enum AppraisalBatch {
  static let routes: [Route] = [
    .signedIn(.get, "/penilaian/beberapa") { me in
      let page = try await page(me, me.visit.query)
      return me.page(page.title, page.html)
    },
    .signedIn(.post, "/penilaian/beberapa", send),
  ]

  private static func page(
    _ me: SignedIn, _ fields: FormFields, error: String? = nil
  ) async throws -> AppraisalBatchPage {
    let roles: Set<Role> = [.principal, .officeHead, .officeStaff]
    guard me.posts.contains(where: { roles.contains($0.assignment.role) }) || !(me.standIns + me.former).isEmpty
    else {
      throw Problem.notFound
    }
    return AppraisalBatchPage(
      me: me, list: try await WaitingRating.load(Paging.wanted(fields), for: me), error: error)
  }

  private static func send(_ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    let mark = try RecordBatch.mark(me)
    let chosen = RecordBatch.chosen(AppraisalBatchPage.chosen, in: form)
    if chosen.isEmpty {
      let page = try await page(me, form, error: "Centang sekurang-kurangnya satu penilaian.")
      return me.page(page.title, hasErrors: true, status: .unprocessableContent, page.html)
    }
    var answers: [RecordBatch.Answer] = []
    for id in chosen.prefix(WaitingRating.most) { answers.append(try await send(id, mark: mark, for: me)) }
    let rest = try await page(me, form)
    let paging = rest.paging
    let remaining = rest.ratings.count { $0.isReady && $0.standing == .assessor } + paging.count - paging.shown.count
    let page = BatchResultPage(
      results: try await RecordBatch.named(answers, in: me.house), what: "penilaian", done: "dikirim",
      afterwards: "Masing-masing sekarang dapat membaca hasilnya.", list: ("Beranda", Path.home),
      place: { .appraisal($0) },
      next: remaining > 0
        ? ("Lanjutkan: \(remaining) lagi", PagedPlace(.appraisalBatch, paging.page)) : ("Kembali ke Beranda", Path.home)
    )
    return me.page(page.title, page.html)
  }

  private static func send(
    _ id: RecordID, mark: CommandMark, for me: SignedIn
  ) async throws -> RecordBatch.Answer {
    let seen = Int(me.visit.form.text(RecordBatch.version(id))) ?? 0
    return try await RecordBatch.ask(id, mark: mark, drafts: [AppraisalForm.draft], for: me) { scene in
      guard scene.actor.standing == .assessor else { throw Refused([.notYours([.assessor])]) }
      guard let advice = WaitingRating.advice(of: scene.record) else {
        throw RecordBatch.Apart(
          scene, "Belum ada satu rekomendasi yang dapat diikuti; beri penilaian pada halamannya.")
      }
      // What is sent is what the list showed.
      if scene.record.hasChanged(.advice, since: seen) { throw RecordBatch.Apart(scene, RecordBatch.moved) }
      return .sendAppraisal(advice.form, try scene.parties(), try scene.basis())
    }
  }
}
