import Domain
import HTML
import HTTPTypes
import Hummingbird

/// Many follow-ups, one list and one sending: each ticked record is asked on its own.
enum FollowUpBatch {
  static let routes: [Route] = [
    .signedIn(.get, "/penilaian/tindak-lanjut") { me in
      let page = try await page(me, me.visit.query)
      return me.page(page.title, in: page.room, page.html)
    },
    .signedIn(.post, "/penilaian/tindak-lanjut", write),
  ]

  /// People in one list.
  private static let most = 100

  private static func page(_ me: SignedIn, _ fields: FormFields) async throws -> FollowUpBatchPage {
    guard !(me.everLed(as: .principal) + me.everLed(as: .officeHead)).isEmpty else {
      throw Problem.notFound
    }
    let due = try await DueFollowUps.load(for: me).items
    let paging = Paging(fields, of: due.count, size: most)
    return FollowUpBatchPage(
      me: me, groups: try await FollowUpGroup.load(due[paging.shown], in: me.house), paging: paging)
  }

  private static func write(_ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    var page = try await page(me, form)
    let mark = try RecordBatch.mark(me)
    let chosen = chosen(form)
    for group in page.groups where chosen.contains(where: { $0.key == group.key }) {
      let refusals = FollowUpForms.read(form, group.key, under: group.rule).refusals(by: group.rule)
      if !refusals.isEmpty { page.refusals[group.key] = refusals }
    }
    if chosen.isEmpty { page.error = "Centang sekurang-kurangnya satu orang." }
    if page.error != nil || !page.refusals.isEmpty {
      page.form = form
      return me.page(page.title, in: page.room, hasErrors: true, status: .unprocessableContent, page.html)
    }
    var answers: [RecordBatch.Answer] = []
    for (record, key) in chosen.prefix(most) {
      answers.append(
        try await RecordBatch.ask(record, mark: mark, drafts: [FollowUpForms.draft], for: me) { scene in
          try scene.followUp(FollowUpForms.read(form, key, under: scene.book.rules.evaluationFollowUp))
        })
    }
    let rest = Paging(form, of: try await DueFollowUps.load(for: me).items.count, size: most)
    let list = FollowUpBatchPage.list(me)
    let done = BatchResultPage(
      results: try await RecordBatch.named(answers, in: me.house), what: "tindak lanjut", done: "ditulis",
      afterwards: "Masing-masing membacanya pada kinerjanya dan pada rencana berikutnya.", list: list,
      place: { .evaluationFollowUp($0) },
      next: rest.count > 0
        ? ("Lanjutkan: \(rest.count) lagi", PagedPlace(.evaluationFollowUpBatch, rest.page))
        : ("Kembali ke Beranda", Path.home))
    return me.page(done.title, in: page.room, done.html)
  }

  /// The ticked records, each with the key of its group.
  private static func chosen(_ form: FormFields) -> [(record: RecordID, key: String)] {
    let prefix = FollowUpBatchPage.chosen("")
    return form.pairs.filter { $0.name.hasPrefix(prefix) }.compactMap { pair in
      RecordID(pair.value).map { ($0, String(pair.name.dropFirst(prefix.count))) }
    }
  }
}
