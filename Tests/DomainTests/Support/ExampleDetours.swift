import Domain

/// What the forms of the detours hold, and what has to come before them.
extension Example {
  /// The head of the dinas, who decides objections.
  static let superior = Party(
    person: actor(.superior).person, name: "Hasan Basri", nip: "196805121993031004", rank: "IV/c",
    post: "Kepala Dinas Pendidikan", unit: "Dinas Pendidikan Kabupaten Melati", employment: .pns, grade: nil)

  static func changeProposal(
    plan change: (inout Plan) -> Void = { $0.competence[0] = topic("Mengelola diskusi kelas", in: $0) },
    reason: String = "Jadwal komunitas belajar berubah.", under rules: Rulebook = rulebook
  ) -> ChangeProposal {
    var changed = plan(under: rules)
    change(&changed)
    return ChangeProposal(plan: changed, reason: reason)
  }

  /// The first competence of a plan with another topic.
  static func topic(_ text: String, in plan: Plan = plan) -> CompetencePlan {
    CompetencePlan(activity: plan.competence[0].activity, topic: text)
  }

  static func move(day: Day = day("2026-11-20"), reason: String = "Ada rapat gugus.") -> ObservationMove {
    ObservationMove(day: day, lessonTime: "jam ke-3", reason: reason)
  }

  static func periodic(
    rhythm: PeriodicEvaluation.Rhythm = .monthly, number: Int = 1, result: Rating? = .meets, note: String = ""
  ) -> PeriodicForm {
    PeriodicForm(rhythm: rhythm, number: number, result: result, behaviour: .meets, note: note)
  }

  static func objectionForm(
    verdict: ObjectionVerdict? = .upheld, result: Rating? = .above, behaviour: Rating? = .meets,
    reason: String = "Kedua pihak sudah didengar."
  ) -> ObjectionForm {
    ObjectionForm(verdict: verdict, result: result, behaviour: behaviour, reason: reason)
  }

  static func closing(id: String? = nil, note: String = "", under rules: Rulebook = rulebook) -> Closing {
    let reason = rules.detours.closings[0]
    return Closing(reason: SuppliedChoice(id: id ?? reason.id, title: reason.title), note: note)
  }

  /// The first two kinds; where the rulebook has none, one that it does not know.
  static func evaluationFollowUp(
    kinds: [SuppliedChoice]? = nil, sentence: String = "Memimpin komunitas belajar kelas awal.",
    under rules: Rulebook = rulebook
  ) -> EvaluationFollowUpForm {
    let known = rules.evaluationFollowUp?.kinds.prefix(2).map(choice)
    return EvaluationFollowUpForm(
      kinds: kinds ?? known ?? [SuppliedChoice(id: "penghargaan", title: "Penghargaan")], sentence: sentence)
  }

  /// The record at `stage` with what the command answers: a proposal, a move by the other side, a helper.
  static func biography(at stage: Stage, ready kind: Command.Kind, as standing: Standing) throws(Refused) -> Biography {
    var biography = try biography(at: stage)
    try prepare(&biography, for: kind, at: stage, as: standing, under: unlocked)
    return biography
  }

  static func prepare(
    _ biography: inout Biography, for kind: Command.Kind, at stage: Stage, as standing: Standing,
    under rules: Rulebook
  ) throws(Refused) {
    guard kind.stages.contains(stage) else { return }
    let day = day(of: kind, at: stage, under: rules)
    switch kind {
    case .withdrawChange, .acceptChange, .declineChange:
      try biography.ask(command(.proposeChange, under: rules), as: .owner, on: day, under: rules)
    case .agreeMove, .declineMove:
      try biography.ask(
        command(.proposeMove, under: rules), as: standing == .owner ? .assessor : .owner, on: day, under: rules)
    case .dismissHelper: try biography.ask(command(.inviteHelper), as: .owner, on: day, under: rules)
    default: break
    }
  }
}
