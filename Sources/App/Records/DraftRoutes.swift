import Domain
import Hummingbird
import Storage

/// Keeps what is typed while it is typed. Only scripts come here, so the answer has no page.
enum DraftKeeping {
  static func keep(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    guard let form = me.visit.parameters["form"], DraftNames.all.contains(form) else { throw Problem.notFound }
    // A colleague writes feedback and nothing else, a helper what the owner will send.
    let standings: Set<Domain.Standing> =
      form == "umpan-balik"
      ? [.owner, .assessor, .colleague]
      : AssistanceForm.forms.contains(form) ? [.owner, .assessor, .helper] : [.owner, .assessor]
    let view = try await RecordView.load(id, for: me, as: standings)
    // What arrives after its form was decided would turn up again in the next one.
    guard view.takes(draft: form) else { return Response(status: .conflict) }
    let (fields, (person, typist), at) = (me.visit.form, view.writer(me), me.now)
    try await me.house.database.write {
      try $0.run(Drafts.save(fields, as: form, of: id, by: person, typist: typist, at: at))
    }
    return Response(status: .noContent)
  }
}

extension RecordView {
  /// Whether the viewer has this form before them now; the forms of Penilaian are kept at any stage.
  fileprivate func takes(draft form: String) -> Bool {
    if DraftNames.coaching.contains(form) { return takes(coachingDraft: form) }
    if form == PlanReviewForm.draftName { return isAssessor && stage == .planSubmitted }
    if ChangeForm.draftNames.contains(form) { return isChangeOpen }
    if form == ChangeForm.answerDraft { return isAssessor && record.proposal != nil }
    return !PlanForm.draftNames.contains(form) || isPlanOpen
  }
}
