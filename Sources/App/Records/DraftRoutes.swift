import Domain
import Hummingbird
import Storage

/// Keeps what is typed while it is typed. Only scripts come here, so the answer has no page.
enum DraftKeeping {
  static func keep(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    guard let form = me.visit.parameters["form"], DraftNames.all.contains(form) else { throw Problem.notFound }
    let view = try await RecordView.load(id, for: me, as: standings(of: form), isClosing: form == ClosingForm.draft)
    // What arrives after its form was decided would turn up again in the next one.
    guard view.takes(draft: form) else { return Response(status: .conflict) }
    let (fields, (person, typist), at) = (me.visit.form, view.writer(me), me.now)
    let overtaken = try await me.house.database.write { connection in
      try Drafts.keep(
        fields, as: form, of: id, by: person, typist: typist, seen: fields.text(Drafts.shown), at: at, on: connection)
    }
    // What the other one typed stays; what was typed here stays on the device.
    return Response(status: overtaken == nil ? .noContent : .conflict)
  }

  /// Who may have a form before them: a colleague writes feedback and nothing else, the superior decides and closes.
  private static func standings(of form: String) -> Set<Domain.Standing> {
    switch form {
    case FeedbackForm.draft: Readers.feedback
    case ObjectionForms.decisionDraft, ClosingForm.draft: [.assessor, .superior]
    case AdvicePage.draft: [.team]
    // A helper types what the owner will send.
    case _ where AssistanceForm.forms.contains(form): [.owner, .assessor, .team, .helper]
    case _ where DraftNames.coaching.contains(form): [.owner, .assessor, .team]
    default: [.owner, .assessor]
    }
  }
}

extension RecordView {
  /// Whether the viewer has this form before them now; the forms of Penilaian are kept at any stage.
  fileprivate func takes(draft form: String) -> Bool {
    if DraftNames.coaching.contains(form) { return takes(coachingDraft: form) }
    switch form {
    case ObjectionForms.draft: return mayObject
    case ObjectionForms.statementDraft: return isAssessor && stage == .objected
    case ObjectionForms.decisionDraft: return standing == .superior && stage == .objected
    case AdvicePage.draft, PeriodicForms.draft: return Stage.underWay.contains(stage)
    default: break
    }
    if form == PlanReviewForm.draftName { return isAssessor && stage == .planSubmitted }
    if ChangeForm.draftNames.contains(form) { return isChangeOpen }
    if form == ChangeForm.answerDraft { return isAssessor && record.proposal != nil }
    return !PlanForm.draftNames.contains(form) || isPlanOpen
  }
}
