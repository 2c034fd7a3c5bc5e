import Domain
import HTML
import Hummingbird
import Storage

/// Many plans, one list: each ticked one is asked of its own record, so that one that fails does not stop the others.
enum PlanBatch {
  static let routes: [Route] = [
    .signedIn(.get, "/guru/persetujuan") { me in
      let page = PlanBatchPage(me: me, plans: try await waiting(me))
      return me.page(page.title, in: .staff, page.html)
    },
    .signedIn(.post, "/guru/persetujuan", approve),
  ]

  /// Plans that are shown at once.
  private static let most = 60

  struct Result: Sendable {
    let record: RecordID
    let owner: String
    /// Nil: approved.
    let problem: String?
  }

  private static func waiting(_ me: SignedIn) async throws -> [WaitingPlan] {
    guard me.posts.contains(where: { $0.assignment.role == .principal }) else { throw Problem.notFound }
    let staff = try await HomeRows.load(for: me).staff.waiting.compactMap { one in
      one.stage == .planSubmitted ? one.record.map { (record: $0, owner: one.name) } : nil
    }
    let house = me.house
    return try await house.database.read { try WaitingPlan.load(Array(staff.prefix(most)), in: house, on: $0) }
  }

  private static func approve(_ me: SignedIn) async throws -> Response {
    let plans = try await waiting(me)
    let form = me.visit.form
    guard let mark = CommandMark(form) else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let chosen = form.texts(PlanBatchPage.chosen).compactMap { RecordID($0) }
    if chosen.isEmpty {
      let page = PlanBatchPage(me: me, plans: plans, error: "Centang sekurang-kurangnya satu rencana.")
      return me.page(page.title, in: .staff, hasErrors: true, status: .unprocessableContent, page.html)
    }
    var results: [Result] = []
    for id in chosen.prefix(most) {
      let owner = plans.first { $0.id == id }?.owner
      let seen = Int(form.text(PlanBatchPage.version(id))) ?? 0
      let problem = try await approve(id, seen: seen, mark: mark, for: me)
      // A record that the person has no part in is named to nobody.
      guard let problem else { throw Problem.notFound }
      results.append(Result(record: id, owner: owner ?? problem.owner, problem: problem.sentence))
    }
    let remaining = try await waiting(me).count
    let page = PlanBatchResultPage(results: results, remaining: remaining)
    return me.page(page.title, in: .staff, page.html)
  }

  private struct PlanDiffers: Error {}

  /// What became of one plan; nil where there is no such record for the person.
  private static func approve(
    _ id: RecordID, seen: Int, mark: CommandMark, for me: SignedIn
  ) async throws -> (owner: String, sentence: String?)? {
    let house = me.house
    let own = CommandMark(id: "\(mark.id)-\(id.number)", digest: "\(mark.digest.prefix(8))-\(id.number)")
    let asking = Ledger.Asking(
      record: id, person: me.person, mark: own, seen: seen, drafts: [PlanReviewForm.draftName])
    do {
      let outcome = try await Ledger.ask(asking, in: house) { scene in
        let rules = scene.book.rules
        let suggestion = try PlanSuggestion.find(for: scene.record, under: rules, on: scene.connection)
        if case .differs = WaitingPlan.advice(suggestion, scene.record, rules) { throw PlanDiffers() }
        return .approvePlan(PlanReviewForm.approval(PlanReviewForm.proposal(under: rules), under: rules))
      }
      let owner = try await name(of: outcome.record.opening.owner, in: house)
      switch outcome {
      case .done, .repeated: return (owner, nil)
      case .refused(let refusals, _): return (owner, refusals.map(RefusalCopy.sentence).joined(separator: " "))
      case .changed: return (owner, "Rencana ini berubah sejak Anda membuka daftarnya. Baca dahulu isi terbarunya.")
      case .sentBefore: return (owner, "Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang daftarnya.")
      }
    } catch is PlanDiffers {
      let view = try await RecordView.load(id, for: me, as: [.assessor])
      return (view.owner.name, "Praktiknya berbeda dari saran Rapor Pendidikan; setujui dari halaman rencananya.")
    } catch Problem.notFound {
      return nil
    }
  }

  private static func name(of person: PersonID, in house: House) async throws -> String {
    try await house.database.read { connection in
      try connection.row("SELECT name FROM person WHERE id = \(person.number)") { try $0.text() } ?? ""
    }
  }
}

extension Ledger.Outcome {
  var record: Record {
    switch self {
    case .done(let record), .repeated(let record), .sentBefore(let record), .changed(let record),
      .refused(_, let record):
      record
    }
  }
}
