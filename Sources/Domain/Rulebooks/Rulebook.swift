/// Buku aturan: everything that a regulation can change, as data. A period names one; a record follows the very bytes of
/// the rulebook that it began with. `Rulebook.read` is the only way to make one from outside, and it finds every fault.
package struct Rulebook: Equatable, Sendable {
  /// For whom it is, as it stands: guru as it is read, another after `serving(_:)`.
  package internal(set) var subject = Subject.teacher
  /// `2026`; letters, digits and `-`.
  package let id: String
  package let title: String
  package let source: Source
  package let periods: [PeriodShape]
  package let stages: [StageRule]
  package internal(set) var planParts: [PlanPartRule]
  package let windows: [Window]
  package internal(set) var practice: PracticeRule
  package let indicators: [SubIndicator]
  package let rubricSets: [RubricSet]
  package internal(set) var duties: [SuppliedItem]
  package internal(set) var additionalDuties: [SuppliedItem]
  package internal(set) var competence: CompetenceRule
  /// What refleksi kompetensi asks; nil where the rulebook knows none.
  package let competences: CompetenceModel?
  package internal(set) var behaviour: BehaviourRule
  package internal(set) var annexes: [Annex]
  package internal(set) var accountability: [AccountabilityDocument]
  /// Nine cells, one for each pair of ratings.
  package let predicateTable: [PredicateCell]
  package let predicateSource: Source
  package let distribution: [DistributionGuide]
  package let creditPoints: CreditPointRule
  package let acceptance: AcceptanceRule
  package let detours: DetourRule
  package let coaching: CoachingRule
  /// Tindak lanjut hasil evaluasi; nil where the rulebook says nothing of it.
  package let evaluationFollowUp: EvaluationFollowUpRule?
  /// What is otherwise for kepala sekolah and pengawas.
  package let subjects: [Subject: SubjectRule]
}

/// Where a rule comes from and how sure we are of it.
package struct Source: Hashable, Sendable {
  /// The regulation or page, in words.
  package let citation: String
  package let status: Status

  /// How sure: `provisional` is marked on the page as `sementara`.
  package enum Status: String, CaseIterable, Sendable { case official, sourced, provisional }

  package init(citation: String, status: Status) {
    self.citation = citation
    self.status = status
  }
}

/// A day of a year, such as 31 January. 29 February is refused: not every year has one.
package struct MonthDay: Hashable, Comparable, Sendable {
  package let month: Int
  package let day: Int

  package init?(month: Int, day: Int) {
    guard Day(year: 2025, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  package func day(in year: Int) -> Day { Day(year: year, month: month, day: day)! }

  package static func < (left: MonthDay, right: MonthDay) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

/// One period of the year: the whole year from 2025 on, two semesters in 2024.
package struct PeriodShape: Equatable, Sendable {
  package let id: String
  package let title: String
  package let from: MonthDay
  package let to: MonthDay
}

/// Tahap: one of the stages that a person sees as a path.
package struct StageRule: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case prePlanning = "pre-planning"
    case planning
    case execution
    case appraisal
    case evaluationFollowUp = "evaluation-follow-up"
  }
  package let kind: Kind
  package let title: String
}

/// Bagian rencana: the parts of a plan, in the order in which they are shown.
package enum PlanPart: String, CaseIterable, Hashable, Sendable {
  case mainDuties = "main-duties"
  case practice
  case competence
  case behaviour
}

package struct PlanPartRule: Equatable, Sendable {
  package let part: PlanPart
  package let title: String
  package let required: Bool
}

/// Jendela: the days between which a step may be done, and what happens to a late one. The lock after 31 January 2026 is
/// unconfirmed, hence a parameter.
package struct Window: Equatable, Sendable {
  package enum Step: String, CaseIterable, Hashable, Sendable { case planning, execution, appraisal }
  /// What happens outside the window: the step is refused, or it is done after a word of warning. Where the days are only
  /// provisional they warn, whatever is written.
  package enum Firmness: String, CaseIterable, Sendable { case block, warn }
  package let step: Step
  /// The id of the period that it belongs to; nil: every period has this window.
  package let period: String?
  package let opens: MonthDay
  /// The last day, itself included.
  package let closes: MonthDay
  /// Before `opens`.
  package let earliness: Firmness
  /// After `closes`.
  package let lateness: Firmness
  package let source: Source
}
