/// Tahap rinci: where a record stands. Raw values are a written format; never change one.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  /// Draf.
  case planDraft = "plan-draft"
  /// Menunggu persetujuan.
  case planSubmitted = "plan-submitted"
  /// Perlu perbaikan.
  case planReturned = "plan-returned"
  /// Disetujui: the owner's word is still missing.
  case planApproved = "plan-approved"
  /// Disepakati; dokumen persiapan is to be written.
  case preparing
  case preparationSubmitted = "preparation-submitted"
  /// Jadwal disetujui; the assessor observes.
  case awaitingObservation = "awaiting-observation"
  /// The owner reads the result and answers.
  case observed
  case planningFollowUp = "planning-follow-up"
  case followUpSubmitted = "follow-up-submitted"
  /// Upaya tindak lanjut is under way.
  case acting
  case effortReported = "effort-reported"
  case reflecting
  case reflectionSubmitted = "reflection-submitted"
  case awaitingAppraisal = "awaiting-appraisal"
  /// Penilaian terkirim; the owner accepts.
  case appraisalSent = "appraisal-sent"
  case accepted
  /// Dianggap diterima: the window passed. Follows from the day alone; no event says so.
  case deemedAccepted = "deemed-accepted"
  /// Keberatan diajukan; the assessor's superior reads what each wrote and decides.
  case objected
  /// Keberatan diputus: final.
  case decided
  /// Ditutup tanpa penilaian.
  case closed

  /// The stage of the path that everybody sees.
  package var kind: StageRule.Kind {
    switch self {
    case .planDraft, .planSubmitted, .planReturned, .planApproved: .planning
    case .preparing, .preparationSubmitted, .awaitingObservation, .observed, .planningFollowUp, .followUpSubmitted,
      .acting, .effortReported, .reflecting, .reflectionSubmitted:
      .execution
    case .awaitingAppraisal, .appraisalSent, .accepted, .deemedAccepted, .objected, .decided, .closed: .appraisal
    }
  }

  /// Who holds the next move, as far as the stage alone says.
  package var holder: Holder {
    switch self {
    case .planDraft, .planReturned, .planApproved, .preparing, .observed, .planningFollowUp, .acting, .reflecting,
      .appraisalSent:
      .owner
    case .planSubmitted, .preparationSubmitted, .awaitingObservation, .followUpSubmitted, .effortReported,
      .reflectionSubmitted, .awaitingAppraisal:
      .assessor
    case .objected: .superior
    case .accepted, .deemedAccepted, .decided, .closed: .nobody
    }
  }
}

/// Giliran siapa.
package enum Holder: String, CaseIterable, Hashable, Sendable { case owner, assessor, superior, nobody }

/// What a person is to a record; derived from assignments on the day, never from a flag.
package enum Standing: String, CaseIterable, Hashable, Sendable {
  /// Pegawai yang dinilai.
  case owner
  /// Pejabat penilai kinerja (definitive or Plt.).
  case assessor
  /// Tim kinerja: observes, recommends and coaches beside the assessor (a pengawas; in a large school a senior teacher).
  case team
  /// Atasan pejabat penilai: decides objections.
  case superior
  /// Staf penyiap: prepares ratings for the head of a dinas, and decides nothing.
  case preparer
  /// Kepala sekolah non-induk: heads another school at which the owner also works.
  case otherPrincipal = "other-principal"
  /// Pembantu pengisian: types openly for the owner, who alone submits.
  case helper
  /// Rekan sejawat: another teacher of the same school.
  case colleague
  /// Anybody else.
  case outsider
}

/// Whoever asks for something.
package struct Actor: Equatable, Sendable {
  package let person: PersonID
  package let standing: Standing

  package init(person: PersonID, standing: Standing) {
    self.person = person
    self.standing = standing
  }
}

/// The parts of a record that a form can show: a command loses a race only if its own part has changed meanwhile.
package enum Part: String, CaseIterable, Hashable, Sendable {
  case plan, preparation, observation
  case followUp = "follow-up"
  case effort, reflection, accountability, feedback, appraisal, periodic, advice, helpers
  case evaluationFollowUp = "evaluation-follow-up"
}
