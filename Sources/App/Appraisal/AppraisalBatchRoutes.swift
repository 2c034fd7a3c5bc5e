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

  struct Result: Sendable {
    let record: RecordID
    let owner: String
    /// Nil: sent.
    let problem: String?
  }

  private static func page(_ me: SignedIn, error: String? = nil) async throws -> AppraisalBatchPage {
    let roles: Set<Role> = [.principal, .officeHead, .officeStaff]
    guard me.posts.contains(where: { roles.contains($0.assignment.role) }) else { throw Problem.notFound }
    let (ratings, candidates) = try await WaitingRating.load(for: me)
    return AppraisalBatchPage(
      me: me, ratings: ratings, further: max(0, candidates - WaitingRating.most), error: error)
  }

  private static func send(_ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    guard let mark = CommandMark(form) else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let chosen = form.texts(AppraisalBatchPage.chosen).compactMap { RecordID($0) }
    if chosen.isEmpty {
      let page = try await page(me, error: "Centang sekurang-kurangnya satu penilaian.")
      return me.page(page.title, hasErrors: true, status: .unprocessableContent, page.html)
    }
    let known = try await page(me).ratings
    var results: [Result] = []
    for id in chosen.prefix(WaitingRating.most) {
      let seen = Int(form.text(AppraisalBatchPage.version(id))) ?? 0
      let problem = try await send(id, seen: seen, mark: mark, for: me)
      // A record that the person has no part in is named to nobody.
      guard let problem else { throw Problem.notFound }
      results.append(
        Result(record: id, owner: known.first { $0.id == id }?.owner ?? problem.owner, problem: problem.sentence))
    }
    let rest = try await page(me)
    let page = AppraisalBatchResultPage(
      results: results, remaining: rest.ratings.count { $0.advice != nil && $0.standing == .assessor } + rest.further)
    return me.page(page.title, page.html)
  }

  /// Why a rating is not sent as it is recommended.
  private enum Aside: Error { case noAdvice, moved }

  /// What became of one rating; nil where there is no such record for the person.
  private static func send(
    _ id: RecordID, seen: Int, mark: CommandMark, for me: SignedIn
  ) async throws -> (owner: String, sentence: String?)? {
    let own = CommandMark(id: "\(mark.id)-\(id.number)", digest: "\(mark.digest.prefix(8))-\(id.number)")
    let asking = Ledger.Asking(
      record: id, person: me.person, mark: own, seen: seen, drafts: [AppraisalForm.draft])
    do {
      let outcome = try await Ledger.ask(asking, in: me.house) { scene in
        guard scene.actor.standing == .assessor else { throw Refused([.notYours([.assessor])]) }
        guard let advice = WaitingRating.advice(of: scene.record) else { throw Aside.noAdvice }
        // What is sent is what the list showed.
        if scene.record.hasChanged(.advice, since: seen) { throw Aside.moved }
        return .sendAppraisal(advice.form, try scene.parties(), try scene.basis())
      }
      let owner = try await name(of: outcome.record.opening.owner, in: me.house)
      switch outcome {
      case .done, .repeated: return (owner, nil)
      case .refused(let refusals, _): return (owner, refusals.map(RefusalCopy.sentence).joined(separator: " "))
      case .changed: return (owner, moved)
      case .sentBefore: return (owner, "Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang daftarnya.")
      }
    } catch let aside as Aside {
      let view = try await RecordView.load(id, for: me, as: [.assessor])
      return (
        view.owner.name,
        aside == .moved ? moved : "Belum ada satu rekomendasi yang dapat diikuti; beri penilaian pada halamannya."
      )
    } catch Problem.notFound {
      return nil
    }
  }

  private static let moved = "Kinerja ini berubah sejak Anda membuka daftarnya. Baca dahulu isi terbarunya."

  private static func name(of person: PersonID, in house: House) async throws -> String {
    try await house.database.read { connection in
      try connection.row("SELECT name FROM person WHERE id = \(person.number)") { try $0.text() } ?? ""
    }
  }
}
