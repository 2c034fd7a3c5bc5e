import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Many ratings, one list: each ticked one is asked of its own record, so that one that fails does not stop the others.
enum AppraisalBatch {
  static let routes: [Route] = [
    .signedIn(.get, "/penilaian/beberapa") { me in
      let page = try await page(me)
      return me.page(page.title, page.html)
    },
    .signedIn(.post, "/penilaian/beberapa", send),
  ]

  private static func page(_ me: SignedIn, error: String? = nil) async throws -> AppraisalBatchPage {
    let roles: Set<Role> = [.principal, .officeHead, .officeStaff]
    guard me.posts.contains(where: { roles.contains($0.assignment.role) }) else { throw Problem.notFound }
    let (ratings, candidates) = try await WaitingRating.load(for: me)
    return AppraisalBatchPage(
      me: me, ratings: ratings, further: max(0, candidates - WaitingRating.most), error: error)
  }

  private static func send(_ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    let mark = try RecordBatch.mark(me)
    let chosen = form.texts(AppraisalBatchPage.chosen).compactMap { RecordID($0) }
    if chosen.isEmpty {
      let page = try await page(me, error: "Centang sekurang-kurangnya satu penilaian.")
      return me.page(page.title, hasErrors: true, status: .unprocessableContent, page.html)
    }
    var results: [RecordBatch.Result] = []
    for id in chosen.prefix(WaitingRating.most) { results.append(try await send(id, mark: mark, for: me)) }
    let rest = try await page(me)
    let remaining = rest.ratings.count { $0.advice != nil && $0.standing == .assessor } + rest.further
    let page = BatchResultPage(
      results: results, what: "penilaian", done: "dikirim", afterwards: "Masing-masing sekarang membaca hasilnya.",
      list: ("Beranda", Path.home), place: { .appraisal($0) },
      next: remaining > 0 ? ("Lanjutkan: \(remaining) lagi", .appraisalBatch) : ("Kembali ke Beranda", .home))
    return me.page(page.title, page.html)
  }

  /// Why a rating is not sent as it is recommended.
  private enum Aside: Error { case noAdvice, moved }

  private static func send(
    _ id: RecordID, mark: CommandMark, for me: SignedIn
  ) async throws -> RecordBatch.Result {
    let seen = Int(me.visit.form.text(RecordBatch.version(id))) ?? 0
    do {
      return try await RecordBatch.ask(id, mark: mark, drafts: [AppraisalForm.draft], for: me) { scene in
        guard scene.actor.standing == .assessor else { throw Refused([.notYours([.assessor])]) }
        guard let advice = WaitingRating.advice(of: scene.record) else { throw Aside.noAdvice }
        // What is sent is what the list showed.
        if scene.record.hasChanged(.advice, since: seen) { throw Aside.moved }
        return .sendAppraisal(advice.form, try scene.parties(), try scene.basis())
      }
    } catch let aside as Aside {
      let view = try await RecordView.load(id, for: me, as: [.assessor])
      return RecordBatch.Result(
        record: id, owner: view.owner.name,
        problem: aside == .moved
          ? RecordBatch.moved
          : "Belum ada satu rekomendasi yang dapat diikuti; beri penilaian pada halamannya.")
    }
  }
}
