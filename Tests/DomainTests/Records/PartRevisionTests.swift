import Domain
import Testing

@Suite("Each part of a record has its own revision")
struct PartRevisionTests {
  /// By hand: the part that each command changes.
  static let parts: [(Command.Kind, Part)] = [
    (.submitPlan, .plan), (.withdrawPlan, .plan), (.returnPlan, .plan), (.approvePlan, .plan), (.reopenPlan, .plan),
    (.agreePlan, .plan), (.submitPreparation, .preparation), (.returnPreparation, .preparation),
    (.acceptPreparation, .preparation), (.sendObservation, .observation), (.answerObservation, .observation),
    (.submitFollowUp, .followUp), (.answerFollowUp, .followUp), (.reportEffort, .effort), (.answerEffort, .effort),
    (.submitReflection, .reflection), (.answerReflection, .reflection), (.checkDocument, .accountability),
    (.giveFeedback, .feedback), (.sendAppraisal, .appraisal), (.acceptResult, .appraisal),
    (.agreeVacantPlan, .plan), (.proposeChange, .plan), (.withdrawChange, .plan), (.acceptChange, .plan),
    (.declineChange, .plan), (.proposeMove, .preparation), (.agreeMove, .preparation), (.declineMove, .preparation),
    (.evaluatePeriod, .periodic), (.adviseRating, .advice), (.withdrawAppraisal, .appraisal), (.object, .appraisal),
    (.answerObjection, .appraisal), (.decideObjection, .appraisal), (.closeRecord, .appraisal),
    (.followUpEvaluation, .evaluationFollowUp), (.inviteHelper, .helpers), (.dismissHelper, .helpers),
  ]

  @Test("and the table of parts leaves out no command")
  func complete() { #expect(Set(Self.parts.map(\.0)) == Set(Command.Kind.allCases)) }

  @Test("and a command changes that of the part its form shows, and of no other", arguments: parts)
  func changed(kind: Command.Kind, part: Part) throws {
    let stage = Example.stage(of: kind)
    var biography = try Example.biography(at: stage, ready: kind, as: Example.asker(of: kind))
    let before = biography.record
    try biography.ask(
      Example.command(kind), as: Example.asker(of: kind), on: Example.day(of: kind, at: stage),
      under: Example.rulebook)
    let after = biography.record
    #expect(kind.part == part)
    #expect(Part.allCases.filter { after.hasChanged($0, since: before.version) } == [part])
    #expect(after.revisions.filter { $0.key != part } == before.revisions.filter { $0.key != part })
    #expect(after.revisions[part] == after.version)
    #expect(!after.hasChanged(part, since: after.version))
  }

  @Test("so that a colleague's feedback and a check of documents do not spoil an observation")
  func feedback() throws {
    var biography = try Example.biography(at: .awaitingObservation)
    let shown = biography.record.version
    let day = Example.day("2026-02-24")
    try biography.ask(Example.command(.giveFeedback), as: .colleague, on: day, under: Example.rulebook)
    try biography.ask(Example.command(.checkDocument), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.version == shown + 2)
    #expect(!biography.record.hasChanged(.observation, since: shown))
    #expect(biography.record.hasChanged(.feedback, since: shown))
    #expect(biography.record.hasChanged(.accountability, since: shown))
    try biography.ask(Example.command(.sendObservation), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.hasChanged(.observation, since: shown))
  }

  @Test("which is none before anything happened to it", arguments: Part.allCases)
  func untouched(part: Part) {
    let record = Record(Example.opening, on: Example.day("2026-01-05"))
    #expect(record.version == 1)
    #expect(!record.hasChanged(part, since: 0))
  }
}
