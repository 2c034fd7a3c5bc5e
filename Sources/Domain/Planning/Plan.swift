/// Rencana SKP: what a person promises for a period. It carries the sentences themselves, not only their ids, so that what
/// was agreed can be read for ever, whatever becomes of the rulebook.
package struct Plan: Equatable, Sendable {
  package var duties: [SuppliedChoice]
  package var additionalDuties: [AdditionalDuty]
  package var practice: [PracticeChoice]
  package var competence: [CompetencePlan]
  package var behaviour: [BehaviourChoice]

  package init(
    duties: [SuppliedChoice] = [], additionalDuties: [AdditionalDuty] = [], practice: [PracticeChoice] = [],
    competence: [CompetencePlan] = [], behaviour: [BehaviourChoice] = []
  ) {
    self.duties = duties
    self.additionalDuties = additionalDuties
    self.practice = practice
    self.competence = competence
    self.behaviour = behaviour
  }
}

/// A supplied sentence that somebody chose: its id in the rulebook and its words on that day.
package struct SuppliedChoice: Equatable, Sendable {
  package let id: String
  package let title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// Tugas tambahan: needs an SK.
package struct AdditionalDuty: Equatable, Sendable {
  package let duty: SuppliedChoice
  /// Nomor atau keterangan SK, as typed.
  package let decree: String

  package init(duty: SuppliedChoice, decree: String) {
    self.duty = duty
    self.decree = decree
  }
}

/// Praktik kinerja: the chosen sub-indicator and the wording that comes with it.
package struct PracticeChoice: Equatable, Sendable {
  package let indicator: SuppliedChoice
  /// Rencana hasil kerja.
  package let workResult: String
  /// RHK pimpinan yang diintervensi.
  package let superiorsResult: String
  /// Indikator kinerja individu.
  package let individualIndicator: String
  package let target: String
  /// What Rapor Pendidikan recommended when the choice was made; it stays as it was given.
  package let suggestion: Suggestion?

  package init(
    indicator: SuppliedChoice, workResult: String, superiorsResult: String, individualIndicator: String, target: String,
    suggestion: Suggestion?
  ) {
    self.indicator = indicator
    self.workResult = workResult
    self.superiorsResult = superiorsResult
    self.individualIndicator = individualIndicator
    self.target = target
    self.suggestion = suggestion
  }
}

/// Saran Rapor Pendidikan, as a person saw it when choosing.
package struct Suggestion: Equatable, Sendable {
  /// Id of the recommended sub-indicator.
  package let indicator: String
  /// Year of the report.
  package let year: Int
  /// The reason in words, as it stood on the page.
  package let reason: String

  package init(indicator: String, year: Int, reason: String) {
    self.indicator = indicator
    self.year = year
    self.reason = reason
  }
}

/// One planned activity of pengembangan kompetensi.
package struct CompetencePlan: Equatable, Sendable {
  package let activity: SuppliedChoice
  /// What the person wants to learn.
  package let topic: String

  package init(activity: SuppliedChoice, topic: String) {
    self.activity = activity
    self.topic = topic
  }
}

/// The guides chosen of one BerAKHLAK value.
package struct BehaviourChoice: Equatable, Sendable {
  package let value: SuppliedChoice
  package let guides: [SuppliedChoice]

  package init(value: SuppliedChoice, guides: [SuppliedChoice]) {
    self.value = value
    self.guides = guides
  }
}

/// Persetujuan: what the assessor adds when approving.
package struct Approval: Equatable, Sendable {
  /// Ekspektasi khusus pimpinan, by id of the BerAKHLAK value.
  package let expectations: [Expectation]
  /// Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi.
  package let annexes: [AnnexText]
  /// A word to the owner; may be empty.
  package let note: String

  package init(expectations: [Expectation], annexes: [AnnexText], note: String) {
    self.expectations = expectations
    self.annexes = annexes
    self.note = note
  }
}

package struct Expectation: Equatable, Sendable {
  package let value: SuppliedChoice
  package let text: String

  package init(value: SuppliedChoice, text: String) {
    self.value = value
    self.text = text
  }
}

package struct AnnexText: Equatable, Sendable {
  package let annex: SuppliedChoice
  package let text: String

  package init(annex: SuppliedChoice, text: String) {
    self.annex = annex
    self.text = text
  }
}

/// Catatan perbaikan on one part of a plan.
package struct PlanRemark: Equatable, Sendable {
  package let part: PlanPart
  package let reason: String

  package init(part: PlanPart, reason: String) {
    self.part = part
    self.reason = reason
  }
}
