import Domain

/// What the part pages are open for: a plan that is still to be sent, or a usulan perubahan of the agreed one. Each keeps
/// its drafts under names of its own, so that the two never mix.
enum PlanEditing: Sendable {
  case plan, change

  /// The hidden field that tells which.
  private static let field = (name: "untuk", value: "usulan")

  /// What a form of a part page was open for.
  init(_ form: FormFields) { self = form.text(Self.field.name) == Self.field.value ? .change : .plan }

  /// The hidden fields by which a form says so.
  var mark: [(name: String, value: String)] {
    switch self {
    case .plan: []
    case .change: [Self.field]
    }
  }

  func draft(_ part: PlanPart) -> String {
    switch self {
    case .plan: part.segment
    case .change: "usulan-\(part.segment)"
    }
  }

  /// The page to which the parts belong.
  func page(_ id: RecordID) -> Path {
    switch self {
    case .plan: .plan(id)
    case .change: .change(id)
    }
  }
}

/// The fields of a usulan perubahan and of the answer to it.
enum ChangeForm {
  static let reasonDraft = "usulan"
  /// Everything that goes into a proposal.
  static let draftNames = PlanPart.allCases.map { PlanEditing.change.draft($0) } + [reasonDraft]
  static let answerDraft = "jawaban-usulan"
  /// The hidden field that says which plan the page showed.
  static let shown = "isi"

  /// The plan as its drafts would have it.
  static func plan(drafts: [String: FormFields], of record: Record, under rules: Rulebook) -> Plan {
    PlanForm.plan(drafts: drafts, sent: record.plan, rules: rules, suggestion: nil, for: .change)
  }

  /// What a proposal changes of the agreed plan, and its reason, as the drafts that it came from.
  static func drafts(
    of proposal: ChangeProposal, against agreed: Plan, under rules: Rulebook
  ) -> [(form: String, fields: FormFields)] {
    let parts = proposal.changes(from: agreed, under: rules).map { part in
      (form: PlanEditing.change.draft(part), fields: PlanForm.fields(of: part, in: proposal.plan))
    }
    return parts + [(reasonDraft, FormFields([(Refusal.Field.reason.control, proposal.reason)]))]
  }

  static func proposal(
    _ form: FormFields, drafts: [String: FormFields], of record: Record, under rules: Rulebook
  ) -> ChangeProposal {
    ChangeProposal(
      plan: plan(drafts: drafts, of: record, under: rules), reason: form.text(Refusal.Field.reason.control))
  }
}

extension RecordView {
  /// Whether the owner may write a usulan perubahan now.
  var isChangeOpen: Bool { isOwner && Stage.underWay.contains(stage) && record.proposal == nil }

  /// What the viewer may change on the part pages; nil: nothing.
  var planEditing: PlanEditing? { isPlanOpen ? .plan : isChangeOpen ? .change : nil }

  /// Where the part pages lead back to.
  func page(of editing: PlanEditing) -> Path { isAssisting ? .assistance(id) : editing.page(id) }

  /// The agreed plan with what the viewer has changed of it and not sent.
  var changedPlan: Plan { ChangeForm.plan(drafts: drafts, of: record, under: rules) }
}
