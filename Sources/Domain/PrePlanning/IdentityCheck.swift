/// Pemutakhiran data: what somebody says of their own identity data before a period is planned. One answer after the
/// other; the newest counts.
package struct IdentityCheck: Equatable, Sendable {
  /// What can be right or wrong about somebody. Raw values are a written format.
  package enum Item: String, CaseIterable, Sendable {
    case name
    case nip
    case nuptk
    /// Pangkat and golongan.
    case rank
    /// Jabatan.
    case post
    /// Sekolah induk.
    case homeSchool = "home-school"
    /// Status kepegawaian.
    case employment
  }

  package enum Answer: Equatable, Sendable {
    case confirmed
    /// What it ought to be, for each item that is wrong.
    case correction([Item: String])
  }

  package let answer: Answer
  package let on: Day
  /// What the operator did about a correction; nil while it waits, and for a confirmation.
  package let outcome: CorrectionOutcome?

  package init(answer: Answer, on: Day, outcome: CorrectionOutcome? = nil) {
    self.answer = answer
    self.on = on
    self.outcome = outcome
  }
}

/// Jawaban operator: a correction was made, none is needed, or it cannot be made here.
package enum CorrectionOutcome: Equatable, Sendable {
  case mended
  /// What stands here is right.
  case right(reason: String)
  case impossible(reason: String, mender: Registry)

  package var isImpossible: Bool { if case .impossible = self { true } else { false } }

  /// Where it has to be mended first. Raw values are a written format.
  package enum Registry: String, CaseIterable, Sendable { case dapodik, siasn }
}

/// Keadaan pemutakhiran data of one person in one period.
package enum IdentityStanding: String, CaseIterable, Sendable {
  /// Has neither confirmed nor asked.
  case silent
  case confirmed
  /// A correction waits for the operator.
  case asked
  /// The operator has answered; the person has not confirmed since.
  case answered

  package init(newest check: IdentityCheck?) {
    switch (check?.answer, check?.outcome) {
    case (nil, _): self = .silent
    case (.confirmed, _): self = .confirmed
    case (.correction, nil): self = .asked
    case (.correction, _?): self = .answered
    }
  }
}

extension Rulebook {
  /// Pra-perencanaan: whether identity data are looked over before the plan.
  package var hasPrePlanning: Bool { stages.contains { $0.kind == .prePlanning } }
}
