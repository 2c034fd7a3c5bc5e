import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// The part pages: they keep a draft of the owner, whoever types it, and change no record.
enum PlanParts {
  static func show(_ part: PlanPart, _ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner, .helper])
    guard view.rules.planPart(part) != nil else { throw Problem.notFound }
    guard let editing = view.planEditing else { return .go(to: view.page(of: .plan)) }
    let fields = view.fields(
      draft: editing.draft(part), or: PlanForm.fields(of: part, in: view.record.plan ?? Plan()))
    let wanted = me.visit.query.text("langkah") == "rincian"
    let page = PlanPartPage(
      view: view, me: me, editing: editing, part: part, fields: fields,
      isDetails: wanted && !PlanForm.details(of: part, in: fields).isEmpty,
      suggestion: part == .practice ? try await view.suggestion(for: me) : .none(nil),
      growth: part == .competence && view.isOwner ? try await GrowthRows.newest(for: me) : nil)
    return me.page(page.title, in: view.room, page.html)
  }

  static func keep(_ part: PlanPart, _ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner, .helper])
    guard view.rules.planPart(part) != nil else { throw Problem.notFound }
    let form = me.visit.form
    let editing = PlanEditing(form)
    let isDetails = form.text("langkah") == "rincian"
    let suggestion = part == .practice ? try await view.suggestion(for: me) : .none(nil)
    let growth = part == .competence && view.isOwner ? try await GrowthRows.newest(for: me) : nil
    func page(_ refusals: [Refusal], on newer: RecordView? = nil) -> PlanPartPage {
      PlanPartPage(
        view: newer ?? view, me: me, editing: editing, part: part, fields: form, refusals: refusals,
        isDetails: isDetails,
        suggestion: suggestion, growth: growth)
    }
    guard view.planEditing == editing else {
      let (title, sentence) = PlanningCopy.closed(editing, view)
      return me.page(
        title, in: view.room, hasErrors: true, status: .conflict,
        Conflict.notice(sentence, newest: view.page(of: editing)) + page([]).html)
    }
    let (id, (person, typist), at) = (view.id, view.writer(me), me.now)
    let draft = editing.draft(part)
    let overtaken = try await me.house.database.write { connection in
      try Drafts.keep(
        form, as: draft, of: id, by: person, typist: typist, seen: form.text(Drafts.shown), at: at, on: connection)
    }
    func plan(with fields: FormFields) -> Plan {
      PlanForm.plan(
        drafts: view.drafts.merging([draft: fields]) { $1 }, sent: view.record.plan, rules: view.rules,
        suggestion: suggestion.given, for: editing)
    }
    if let overtaken {
      let other = PlanContentPage(view: view, plan: plan(with: overtaken.fields)).lines(part)
      return me.page(
        "Sudah berubah", in: view.room, hasErrors: true, status: .conflict,
        OvertakenPage(name: overtaken.name, lines: other).html
          + page([], on: view.shown(overtaken, as: draft)).html)
    }
    let plan = plan(with: form)
    var refusals = view.refusals(of: plan, in: part)
    let asksMore = PlanForm.unaskedDetails(of: part, in: form)
    if !isDetails { refusals.removeAll { $0.field.map(isText) ?? false } }
    guard refusals.isEmpty else {
      let again = page(refusals)
      return me.page(
        again.title, in: view.room, hasErrors: true, status: .unprocessableContent, again.html)
    }
    if asksMore || !view.refusals(of: plan, in: part).isEmpty { return .go(to: .planPartDetails(id, part)) }
    if view.isAssisting { return .go(to: .assistance(id), news: "bantuan-tersimpan") }
    if editing == .change { return .go(to: .change(id), news: "perubahan-tersimpan") }
    let parts = view.rules.planParts.map(\.part)
    let missing = view.missingParts(of: plan).map(\.part)
    let here = parts.firstIndex(of: part) ?? 0
    let next = parts.dropFirst(here + 1).first(where: missing.contains) ?? missing.first
    return next.map { .go(to: .planPart(id, $0)) } ?? .go(to: .plan(id), news: "bagian-tersimpan")
  }

  private static func isText(_ field: Refusal.Field) -> Bool {
    switch field {
    case .decree, .topic: true
    default: false
    }
  }
}
