/// Kinerja saya (SKP): one person's record for a period at a place of work. The ledger of its events is the truth; this
/// value is what they add up to.
@dynamicMemberLookup
package struct Record: Equatable, Sendable {
  package let opening: Opening
  package internal(set) var stage: Stage
  /// Number of events so far, the opening included.
  package internal(set) var version: Int
  /// The day on which the present stage began.
  package internal(set) var since: Day
  /// The version at which each part last changed; absent: never.
  package internal(set) var revisions: [Part: Int] = [:]

  /// What the events have left behind so far.
  package internal(set) var facts = Facts()

  /// A record begins with its opening, on a day of the school's zone.
  package init(_ opening: Opening, on day: Day) {
    self.opening = opening
    stage = .planDraft
    version = 1
    since = day
  }

  /// The state again, out of a cache of the fold.
  package init(_ opening: Opening, stage: Stage, version: Int, since: Day, revisions: [Part: Int], facts: Facts) {
    self.opening = opening
    self.stage = stage
    self.version = version
    self.since = since
    self.revisions = revisions
    self.facts = facts
  }

  package subscript<Fact>(dynamicMember path: KeyPath<Facts, Fact>) -> Fact { facts[keyPath: path] }

  /// Whether `part` has changed after `version`.
  package func hasChanged(_ part: Part, since version: Int) -> Bool { (revisions[part] ?? 0) > version }

  /// The last day on which the owner may accept a sent rating; nil before it is sent, and under a rulebook that does not
  /// take silence for acceptance. While an objection is possible silence accepts nothing.
  package func acceptanceEnds(under rules: Rulebook) -> Day? {
    rules.detours.silenceAccepts ? facts.appraisedOn.map { $0 + rules.silenceDays } : nil
  }

  /// The last day on which the owner may object to a sent rating (PP 30/2019: fourteen days after its receipt); nil before
  /// it is sent.
  package func objectionEnds(under rules: Rulebook) -> Day? {
    facts.appraisedOn.map { $0 + rules.detours.objectionDays }
  }

  /// Those who may type for the owner now: only while there is something to type.
  package var typists: Set<PersonID> {
    Stage.underWay.union(Stage.planned).contains(stage) ? Set(facts.helpers) : []
  }

  /// The rating that counts: as it was sent, or as an objection changed it.
  package var standingAppraisal: Appraisal? { facts.decision?.appraisal ?? facts.appraisal }

  /// Where the record stands on a day: a sent rating that nobody answered counts as accepted after its window.
  package func stage(on day: Day, under rules: Rulebook) -> Stage {
    if stage == .appraisalSent, let end = acceptanceEnds(under: rules), day > end { return .deemedAccepted }
    return stage
  }
}

extension Record {
  /// What the events of a record have left behind: absent until they happened.
  package struct Facts: Equatable, Sendable {
    package var plan: Plan?
    /// Why the plan last came back, by part; cleared when it is submitted again.
    package var remarks: [PlanRemark] = []
    package var approval: Approval?
    package var agreedOn: Day?
    package var agreedBy: Parties?

    package var preparation: Preparation?
    /// Why the preparation last came back.
    package var preparationRemark: String?
    package var preparationAnswer: String?
    /// A proposal to change the agreed plan that waits for the assessor.
    package var proposal: ChangeProposal?
    /// What the assessor said of the last proposal; cleared when another one is made.
    package var proposalAnswer: ProposalAnswer?
    package var pendingMove: PendingMove?
    /// Moves of the observation that both sides agreed to, oldest first.
    package var moves: [ObservationMove] = []
    package var observation: Observation?
    package var observationAnswer: String?
    package var followUp: FollowUp?
    package var followUpAnswer: String?
    /// What was noted beside that answer.
    package var followUpCategories = CoachingCategories.none
    package var effort: EffortReport?
    package var effortAnswer: String?
    package var reflection: Reflection?
    package var reflectionAnswer: String?
    package var reflectionCategories = CoachingCategories.none

    package var documents: [DocumentCheck] = []
    package var feedback: [Feedback] = []
    package var periodic: [PeriodicEvaluation] = []
    /// The last advice of each member of the team.
    package var advice: [RatingAdvice] = []
    /// Those who may type for the owner.
    package var helpers: [PersonID] = []

    package var appraisal: Appraisal?
    package var appraisedOn: Day?
    /// The stage that the record left when the rating was sent: where it goes back to when the rating is withdrawn.
    package var stageBeforeAppraisal: Stage?
    /// Why the last rating was withdrawn; cleared when another one is sent.
    package var withdrawalReason: String?
    /// What the owner said when accepting; may be empty.
    package var acceptanceWord: String?
    package var objection: Objection?
    package var decision: ObjectionDecision?
    package var closing: Closing?
    /// As it was last written.
    package var evaluationFollowUp: EvaluationFollowUp?

    package init() {}
  }
}

/// What the assessor said of a proposal to change the plan.
package struct ProposalAnswer: Equatable, Sendable {
  package let isAccepted: Bool
  /// The word to it, or the reason; may be empty where it was accepted.
  package let text: String

  package init(isAccepted: Bool, text: String) {
    self.isAccepted = isAccepted
    self.text = text
  }
}

/// What a record begins with; pinned for ever.
package struct Opening: Equatable, Sendable {
  package let record: RecordID
  package let owner: PersonID
  package let school: SchoolID
  package let period: PeriodID
  /// First and last day of the period.
  package let from: Day
  package let to: Day
  /// Id of the rulebook, and the hash of its very bytes in lowercase hex.
  package let rulebook: String
  package let rulebookHash: String
  /// Id of the rubric set that the owner's jenis PTK and the school's layanan choose.
  package let rubricSet: String
  /// Whether it is about a teacher, a principal or a supervisor.
  package let subject: Subject

  package init(
    record: RecordID, owner: PersonID, school: SchoolID, period: PeriodID, from: Day, to: Day, rulebook: String,
    rulebookHash: String, rubricSet: String, subject: Subject = .teacher
  ) {
    self.record = record
    self.owner = owner
    self.school = school
    self.period = period
    self.from = from
    self.to = to
    self.rulebook = rulebook
    self.rulebookHash = rulebookHash
    self.rubricSet = rubricSet
    self.subject = subject
  }
}
