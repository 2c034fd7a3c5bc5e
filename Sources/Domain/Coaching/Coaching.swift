/// Dokumen persiapan: what the teacher brings to the diskusi persiapan.
package struct Preparation: Equatable, Sendable {
  /// Target perilaku.
  package let targetBehaviour: String
  /// Upaya mempelajari.
  package let learningEffort: String
  /// Hari observasi.
  package let observationDay: Day
  /// Jam pelajaran, as typed (`08.00, jam ke-2`); may be empty.
  package let lessonTime: String
  /// Kelas dan mata pelajaran.
  package let lesson: String
  /// Perangkat ajar: where the principal can see it; from 2025 nothing is uploaded. May be empty.
  package let materials: String

  package init(
    targetBehaviour: String, learningEffort: String, observationDay: Day, lessonTime: String, lesson: String,
    materials: String
  ) {
    self.targetBehaviour = targetBehaviour
    self.learningEffort = learningEffort
    self.observationDay = observationDay
    self.lessonTime = lessonTime
    self.lesson = lesson
    self.materials = materials
  }
}

/// Tingkat: how far a focus behaviour was seen. It is a baseline for coaching and never feeds the rating.
package enum ObservationLevel: String, CaseIterable, Hashable, Sendable {
  /// Belum dilakukan.
  case notDone = "not-done"
  /// Dilakukan tapi belum efektif.
  case notEffective = "not-effective"
  /// Dilakukan dan efektif.
  case effective
}

/// What was seen of one fokus perilaku.
package struct Finding: Equatable, Sendable {
  package let focus: SuppliedChoice
  package let level: ObservationLevel?
  /// Catatan bukti perilaku; not demanded for belum dilakukan.
  package let evidence: String
  /// Rekomendasi tindak lanjut; may be empty.
  package let recommendation: String

  package init(focus: SuppliedChoice, level: ObservationLevel?, evidence: String, recommendation: String) {
    self.focus = focus
    self.level = level
    self.evidence = evidence
    self.recommendation = recommendation
  }
}

/// Observasi kinerja: one visit with the rubric.
package struct Observation: Equatable, Sendable {
  package let day: Day
  package let findings: [Finding]
  /// Catatan umum; may be empty.
  package let note: String

  package init(day: Day, findings: [Finding], note: String) {
    self.day = day
    self.findings = findings
    self.note = note
  }
}

/// Dokumen tindak lanjut, from the diskusi tindak lanjut.
package struct FollowUp: Equatable, Sendable {
  /// Tantangan selama praktik.
  package let challenge: String
  /// Tujuan belajar.
  package let goal: String
  /// Upaya yang akan dilakukan.
  package let effort: String
  /// Jadwal, in words.
  package let schedule: String
  /// Dukungan yang dibutuhkan; may be empty.
  package let support: String

  package init(challenge: String, goal: String, effort: String, schedule: String, support: String) {
    self.challenge = challenge
    self.goal = goal
    self.effort = effort
    self.schedule = schedule
    self.support = support
  }
}

/// Upaya tindak lanjut: what was done of it.
package struct EffortReport: Equatable, Sendable {
  package let done: String
  package let effect: String

  package init(done: String, effect: String) {
    self.done = done
    self.effect = effect
  }
}

/// Dokumen refleksi: the four questions of refleksi tindak lanjut.
package struct Reflection: Equatable, Sendable {
  /// Inspirasi baru.
  package let inspiration: String
  /// Perubahan praktik yang sudah dilakukan.
  package let change: String
  /// Tiga tantangan terberat.
  package let challenges: String
  /// Rencana mengatasinya.
  package let plan: String

  package init(inspiration: String, change: String, challenges: String, plan: String) {
    self.inspiration = inspiration
    self.change = change
    self.challenges = challenges
    self.plan = plan
  }
}

/// Umpan balik berkelanjutan: from the assessor or a colleague, at any moment between the agreement and the rating.
package struct Feedback: Equatable, Sendable {
  package let from: PersonID
  package let day: Day
  package let text: String

  package init(from: PersonID, day: Day, text: String) {
    self.from = from
    self.day = day
    self.text = text
  }
}

/// Konfirmasi ketersediaan of one dokumen akuntabilitas.
package struct DocumentCheck: Equatable, Sendable {
  package let document: SuppliedChoice
  package let available: Bool
  package let note: String

  package init(document: SuppliedChoice, available: Bool, note: String) {
    self.document = document
    self.available = available
    self.note = note
  }
}
