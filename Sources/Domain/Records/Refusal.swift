/// Penolakan: why a record does not do what was asked. Each states a fact; App/Records/RefusalCopy.swift words it.
package enum Refusal: Hashable, Sendable {
  /// The command is somebody else's.
  case notYours(Set<Standing>)
  /// The record does not stand where the command applies.
  case notAtThisStage(Stage)
  case windowNotOpen(Window.Step, opens: Day)
  case windowClosed(Window.Step, closed: Day)
  /// Dinas or yayasan have closed the period.
  case periodClosed(by: Calendar.Closer)
  /// Somebody holds the assessor's post, so a plan wants their approval.
  case assessorPresent
  /// The rulebook wants an approval also while the assessor's post is vacant.
  case approvalNeeded
  /// What is proposed is what stands already.
  case nothingChanged
  /// The practice was observed and is not exchanged any more.
  case practiceObserved
  /// A usulan perubahan waits already.
  case proposalPending
  case noProposal
  case noMove
  /// A move is to the day and hour that stand already.
  case sameDayAndHour
  /// One's own proposal is for the other side to answer.
  case ownMove
  /// A month or quarter that has not begun.
  case evaluatedTooEarly(begins: Day)
  /// The record's periodic evaluations have another rhythm.
  case otherRhythm(PeriodicEvaluation.Rhythm)
  /// Dinas or yayasan chose another rhythm for the period.
  case officesRhythm(PeriodicEvaluation.Rhythm)
  /// The days for an objection are over.
  case objectionTooLate(ended: Day)
  /// No post stands above the assessor's that could decide an objection.
  case nobodyDecides
  /// The assessor has been heard already.
  case alreadyHeard
  /// The rulebook of the record has no tindak lanjut hasil evaluasi.
  case noFollowUpStage

  /// A text that must be there is empty.
  case missing(Field)
  /// A text has more characters than `limit`.
  case tooLong(Field, limit: Int)
  /// A choice that the rulebook does not have.
  case unknownChoice(Field, id: String)
  /// Fewer or more choices than the rulebook asks for.
  case wrongCount(Field, atLeast: Int, atMost: Int)
  /// The same choice twice.
  case repeated(Field, id: String)
  /// A day that cannot be: an observation in the future, or outside the period.
  case dayOutOfRange(Field, from: Day, to: Day)
  /// The last day that could be chosen has passed.
  case noDayLeft(Field, ended: Day)

  /// What a refusal is about: one field of one form.
  package enum Field: Hashable, Sendable {
    case duties, additionalDuties
    case decree(id: String)
    case practice
    case competence
    case topic(id: String)
    case behaviour
    case guides(value: String)
    case expectation(value: String)
    case annex(id: String)
    case note
    case remarks
    case remark(PlanPart)
    case targetBehaviour, learningEffort, observationDay, lessonTime, lesson, materials
    case reason, word
    case level(focus: String)
    case evidence(focus: String)
    case recommendation(focus: String)
    case findings
    case challenge, goal, effort, schedule, support
    case done, effect
    case awareness, followUpKind
    case inspiration, change, challenges, reflectionPlan
    case document, documentNote
    case feedback
    case rhythm, evaluationNumber, verdict, closingReason, helper
    case followUpKinds, nextYear
    case realisation, resultRating, resultReason, behaviourRating, behaviourReason, appraisalNote
  }
}

/// Every refusal that applies, so that a person sees all that is missing at once.
package struct Refused: Error, Equatable {
  package let all: [Refusal]

  package init(_ all: [Refusal]) { self.all = all }
}
