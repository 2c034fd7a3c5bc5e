import Domain
import Testing

@Suite("An observation is moved by agreement")
struct ObservationMoveTests {
  private let day = Example.day("2026-02-16")

  // R-COACH-5
  @Test(
    "whoever proposes it, the other side answers", arguments: [Standing.owner, .assessor, .team],
    [Stage.preparationSubmitted, .awaitingObservation])
  func agreed(by standing: Standing, at stage: Stage) throws {
    var biography = try Example.biography(at: stage)
    let before = try #require(biography.record.preparation)
    try biography.ask(.proposeMove(Example.move()), as: standing, on: day, under: Example.rulebook)
    #expect(biography.record.asides == [standing == .owner ? .moveForObserver : .moveForOwner])
    #expect(biography.record.preparation == before, "it stays where it was until the other side agrees")
    let others: [Standing] = standing == .owner ? [.assessor, .team] : [.owner]
    for own in [Standing.owner, .assessor, .team] where !others.contains(own) {
      for command in [Command.agreeMove(word: ""), .declineMove(reason: "Tidak bisa.")] {
        #expect(biography.refusals(of: command, as: own, on: day, under: Example.rulebook) == [.ownMove])
      }
    }
    try biography.ask(.agreeMove(word: ""), as: others[0], on: day, under: Example.rulebook)
    let after = try #require(biography.record.preparation)
    #expect(after.observationDay == Example.move().day)
    #expect(after.lessonTime == "jam ke-3")
    #expect(after.targetBehaviour == before.targetBehaviour)
    #expect(after.lesson == before.lesson)
    #expect(biography.record.stage == stage, "the preparation is still to be answered")
    #expect(biography.record.moves == [Example.move()])
    #expect(biography.record.asides == [])
    #expect(biography.retold == biography.record)
  }

  // R-COACH-6
  @Test("a declined move leaves the day, and another may be proposed")
  func declined() throws {
    var biography = try Example.biography(at: .awaitingObservation)
    let before = biography.record.preparation
    try biography.ask(.proposeMove(Example.move()), as: .owner, on: day, under: Example.rulebook)
    try biography.ask(.declineMove(reason: "Ada ujian."), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.preparation == before)
    #expect(biography.refusals(of: .agreeMove(word: ""), as: .assessor, on: day, under: Example.rulebook) == [.noMove])
    try biography.ask(.proposeMove(Example.move()), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.asides == [.moveForOwner])
  }

  // R-COACH-6
  @Test("to a day between today and the end of the period, with its reason")
  func content() throws {
    func refusals(_ move: ObservationMove) throws -> [Refusal] {
      try Example.biography(at: .awaitingObservation)
        .refusals(of: .proposeMove(move), as: .owner, on: day, under: Example.rulebook)
    }
    #expect(try refusals(Example.move(reason: "")) == [.missing(.reason)])
    let range = Refusal.dayOutOfRange(.observationDay, from: day, to: Example.opening.to)
    #expect(try refusals(Example.move(day: day + -1)) == [range])
    #expect(try refusals(Example.move(day: Example.opening.to + 1)) == [range])
    #expect(try refusals(Example.move(day: day)) == [])
  }

  // R-COACH-5
  @Test("names another day or another hour than the one that stands")
  func another() throws {
    let biography = try Example.biography(at: .awaitingObservation)
    let stands = try #require(biography.record.preparation)
    func refusals(_ day: Day, _ hour: String) -> [Refusal] {
      let move = ObservationMove(day: day, lessonTime: hour, lesson: "Kelas 5, IPAS", reason: "Ada rapat gugus.")
      return biography.refusals(of: .proposeMove(move), as: .owner, on: self.day, under: Example.rulebook)
    }
    for hour in [stands.lessonTime, "", " "] { #expect(refusals(stands.observationDay, hour) == [.sameDayAndHour]) }
    #expect(refusals(stands.observationDay, "jam ke-3") == [])
    for hour in [stands.lessonTime, ""] { #expect(refusals(stands.observationDay + 1, hour) == []) }
  }

  // R-COACH-5
  @Test("without an hour keeps the hour that stands")
  func keptHour() throws {
    var biography = try Example.biography(at: .awaitingObservation)
    let stands = try #require(biography.record.preparation)
    let move = ObservationMove(day: Example.day("2026-02-20"), lessonTime: " ", reason: "Ada rapat gugus.")
    try biography.ask(.proposeMove(move), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.pendingMove?.move.lessonTime == stands.lessonTime, "the other side reads which hour it is")
    try biography.ask(.agreeMove(word: ""), as: .owner, on: day, under: Example.rulebook)
    #expect(biography.record.preparation?.observationDay == move.day)
    #expect(biography.record.preparation?.lessonTime == stands.lessonTime)
    #expect(biography.retold == biography.record)
  }

  // R-COACH-6
  @Test("after the last day for observations there is none to move to, unless pelaksanaan was extended")
  func ended() throws {
    let (record, end) = (try Example.record(at: .awaitingObservation), Example.opening.to)
    func move(_ calendar: Calendar) throws(Refused) -> [Event] {
      try record.decide(
        .proposeMove(Example.move(day: end + 3)), by: Example.actor(.owner), on: end + 2, under: Example.unlocked,
        calendar: calendar)
    }
    #expect(throws: Refused([.noDayLeft(.observationDay, ended: end)])) { try move(.unchanged) }
    #expect(try move(Calendar(closings: [.execution: end + 3])).count == 1)
  }

  // R-COACH-5
  @Test("with another lesson hour comes its lesson")
  func lesson() throws {
    var biography = try Example.biography(at: .preparationSubmitted)
    let move = ObservationMove(
      day: Example.day("2026-02-20"), lessonTime: "10.00–11.10", lesson: "Kelas 5, IPAS", reason: "Ada rapat gugus.")
    try biography.ask(.proposeMove(move), as: .assessor, on: day, under: Example.rulebook)
    try biography.ask(.agreeMove(word: ""), as: .owner, on: day, under: Example.rulebook)
    #expect(biography.record.preparation?.lesson == "Kelas 5, IPAS")
    #expect(biography.retold == biography.record)
  }

  // R-COACH-6
  @Test("a preparation that is sent back ends the proposal")
  func returned() throws {
    var biography = try Example.biography(at: .preparationSubmitted)
    try biography.ask(.proposeMove(Example.move()), as: .assessor, on: day, under: Example.rulebook)
    try biography.ask(
      .returnPreparation(reason: "Targetnya belum jelas."), as: .assessor, on: day, under: Example.rulebook)
    #expect(biography.record.asides == [])
  }

  // R-COACH-6
  @Test("an observation that comes first ends the proposal")
  func observed() throws {
    var biography = try Example.biography(at: .awaitingObservation)
    try biography.ask(.proposeMove(Example.move()), as: .owner, on: day, under: Example.rulebook)
    try biography.ask(
      Example.command(.sendObservation), as: .assessor, on: Example.day("2026-02-24"), under: Example.rulebook)
    #expect(biography.record.asides == [])
  }
}
