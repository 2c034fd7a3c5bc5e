import Domain

/// What the forms of Ratna's year hold; a test changes the one field that it is about.
extension Example {
  static func command(_ kind: Command.Kind, under rules: Rulebook = rulebook) -> Command {
    switch kind {
    case .submitPlan: .submitPlan(plan(under: rules))
    case .withdrawPlan: .withdrawPlan
    case .returnPlan: .returnPlan([PlanRemark(part: .competence, reason: "Topik belum terkait praktik kinerja.")])
    case .approvePlan: .approvePlan(approval(under: rules))
    case .reopenPlan: .reopenPlan
    case .agreePlan: .agreePlan(parties())
    case .submitPreparation:
      .submitPreparation(preparation(observationDay: paced(day("2026-02-24"), under: rules)))
    case .returnPreparation: .returnPreparation(reason: "Tanggal itu ada rapat dinas.")
    case .acceptPreparation: .acceptPreparation(word: "Saya datang pada jam kedua.")
    case .sendObservation: .sendObservation(observation(under: rules))
    case .answerObservation: .answerObservation(word: "Terima kasih, catatannya jelas.")
    case .submitFollowUp: .submitFollowUp(followUp())
    case .answerFollowUp: .answerFollowUp(word: "")
    case .reportEffort: .reportEffort(effort())
    case .answerEffort: .answerEffort(word: "Perubahannya terlihat di kelas.")
    case .submitReflection: .submitReflection(reflection())
    case .answerReflection: .answerReflection(word: "")
    case .checkDocument: .checkDocument(documentCheck(under: rules))
    case .giveFeedback: .giveFeedback(text: "Murid lebih berani bertanya sejak bulan lalu.")
    case .sendAppraisal: .sendAppraisal(rating(), parties())
    case .acceptResult: .acceptResult(word: "")
    case .agreeVacantPlan: .agreeVacantPlan(Parties(owner: parties().owner, assessor: nil))
    case .proposeChange: .proposeChange(changeProposal(under: rules))
    case .withdrawChange: .withdrawChange
    case .acceptChange: .acceptChange(word: "")
    case .declineChange: .declineChange(reason: "Selesaikan dahulu yang sudah disepakati.")
    case .proposeMove: .proposeMove(move(day: paced(day("2026-11-20"), under: rules)))
    case .agreeMove: .agreeMove(word: "")
    case .declineMove: .declineMove(reason: "Hari itu ada ujian.")
    case .evaluatePeriod: .evaluatePeriod(periodic())
    case .adviseRating: .adviseRating(rating())
    case .withdrawAppraisal: .withdrawAppraisal(reason: "Salah memilih rating.")
    case .object: .object(reason: "Dua kegiatan belum diperhitungkan.")
    case .answerObjection: .answerObjection(statement: "Buktinya baru saya terima.")
    case .decideObjection: .decideObjection(objectionForm(), by: superior)
    case .closeRecord: .closeRecord(closing(under: rules))
    case .followUpEvaluation: .followUpEvaluation(evaluationFollowUp(under: rules), by: parties().assessor!)
    case .inviteHelper: .inviteHelper(actor(.helper).person)
    case .dismissHelper: .dismissHelper(actor(.helper).person)
    }
  }

  static var plan: Plan { plan(under: rulebook) }

  /// The least that the rulebook asks for, in every part.
  static func plan(under rules: Rulebook) -> Plan {
    Plan(
      duties: rules.duties.prefix(1).map(choice),
      practice: rules.indicators(of: rules.rubricSet(opening(under: rules).rubricSet)!).prefix(rules.practice.minimum)
        .map { rules.practiceChoice($0.id, suggestion: nil)! },
      competence: rules.competence.activities.prefix(max(1, rules.competence.minimum)).map {
        CompetencePlan(activity: SuppliedChoice(id: $0.id, title: $0.title), topic: "Menyusun kesepakatan kelas")
      },
      behaviour: rules.behaviour.values.map { value in
        BehaviourChoice(
          value: SuppliedChoice(id: value.id, title: value.title),
          guides: value.guides.prefix(rules.behaviour.minimumGuides).map(choice))
      })
  }

  static func choice(_ item: SuppliedItem) -> SuppliedChoice { SuppliedChoice(id: item.id, title: item.title) }

  static func approval(
    expectations: [Expectation]? = nil, annexes: [AnnexText]? = nil, note: String = "Selamat bekerja.",
    under rules: Rulebook = rulebook
  ) -> Approval {
    let value = rules.behaviour.values[0]
    let annex = rules.annexes[0]
    return Approval(
      expectations: expectations
        ?? [Expectation(value: SuppliedChoice(id: value.id, title: value.title), text: value.expectation)],
      annexes: annexes
        ?? [AnnexText(annex: SuppliedChoice(id: annex.id, title: annex.title), text: "Waktu untuk komunitas belajar.")],
      note: note)
  }

  static func preparation(
    targetBehaviour: String = "Memulai pelajaran dengan kesepakatan kelas.",
    learningEffort: String = "Mengikuti komunitas belajar tiap pekan.", observationDay: Day = day("2026-02-24"),
    lessonTime: String = "08.00", lesson: String = "Kelas IV, Matematika", materials: String = ""
  ) -> Preparation {
    Preparation(
      targetBehaviour: targetBehaviour, learningEffort: learningEffort, observationDay: observationDay,
      lessonTime: lessonTime, lesson: lesson, materials: materials)
  }

  static var focuses: [FocusBehaviour] { focuses(under: rulebook) }

  /// The focus behaviours that Ratna's plan puts under observation.
  static func focuses(under rules: Rulebook) -> [FocusBehaviour] {
    plan(under: rules).practice.flatMap { rules.indicator($0.indicator.id)!.focuses }
  }

  static func finding(
    _ focus: FocusBehaviour, level: ObservationLevel? = .effective,
    evidence: String = "Guru menunggu jawaban tiga murid sebelum melanjutkan.", recommendation: String = ""
  ) -> Finding {
    Finding(
      focus: SuppliedChoice(id: focus.id, title: focus.title), level: level, evidence: evidence,
      recommendation: recommendation)
  }

  static func observation(
    day: Day = day("2026-02-24"), findings: [Finding] = focuses.map { finding($0) }, note: String = ""
  ) -> Observation {
    Observation(day: day, findings: findings, note: note)
  }

  static func observation(under rules: Rulebook) -> Observation {
    observation(day: paced(day("2026-02-24"), under: rules), findings: focuses(under: rules).map { finding($0) })
  }

  static func followUp(
    challenge: String = "Waktu diskusi kurang.", goal: String = "Memberi umpan balik yang terarah.",
    effort: String = "Mengamati kelas rekan.", schedule: String = "Maret sampai Mei", support: String = ""
  ) -> FollowUp {
    FollowUp(challenge: challenge, goal: goal, effort: effort, schedule: schedule, support: support)
  }

  static func effort(
    done: String = "Mengamati dua kelas rekan.", effect: String = "Murid lebih sering bertanya."
  ) -> EffortReport {
    EffortReport(done: done, effect: effect)
  }

  static func reflection(
    inspiration: String = "Pertanyaan terbuka mengundang murid berpikir.", change: String = "Lebih sering menunggu.",
    challenges: String = "Waktu, jumlah murid, perangkat.", plan: String = "Membagi kelas dalam kelompok kecil."
  ) -> Reflection {
    Reflection(inspiration: inspiration, change: change, challenges: challenges, plan: plan)
  }

  static func documentCheck(
    id: String? = nil, available: Bool = true, note: String = "", under rules: Rulebook = rulebook
  ) -> DocumentCheck {
    let document = rules.accountability[0]
    return DocumentCheck(
      document: SuppliedChoice(id: id ?? document.id, title: document.title), available: available, note: note)
  }

  static func rating(
    realisation: String = "Dua siklus observasi dijalani sampai refleksi.", result: Rating? = .meets,
    resultReason: String = "Target perilaku tercapai.", behaviour: Rating? = .meets,
    behaviourReason: String = "Rekan merasa terbantu.", recommendation: String = ""
  ) -> RatingForm {
    RatingForm(
      realisation: realisation, result: result, resultReason: resultReason, behaviour: behaviour,
      behaviourReason: behaviourReason, recommendation: recommendation)
  }
}
