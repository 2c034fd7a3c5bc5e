import Domain
import Testing

@Suite("What follows an observation")
struct GrowthTests {
  // R-COACH-11
  @Test("A follow-up has its challenge, goal, effort and schedule", arguments: followUp)
  func followUps(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-12
  @Test("An effort has what was done and what it changed", arguments: effort)
  func efforts(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-13
  @Test("A reflection answers its four questions", arguments: reflection)
  func reflections(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-20
  @Test("Beside the answers the kategori of the forms may be noted, as the rulebook lists them", arguments: categories)
  func categorising(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-20
  @Test("What was noted stays with the record, and a year without any is the same year")
  func noted() throws {
    let rules = Example.rulebook.coaching
    func choice(_ item: SuppliedItem) -> SuppliedChoice { SuppliedChoice(id: item.id, title: item.title) }
    let before = CoachingCategories(awareness: choice(rules.awareness[0]))
    let after = CoachingCategories(awareness: choice(rules.awareness[2]), followUpKind: choice(rules.followUpKinds[1]))
    var biography = try Example.biography(at: .followUpSubmitted)
    let day = Example.day("2026-06-01")
    try biography.ask(.answerFollowUp(word: "", before), as: .assessor, on: day, under: Example.rulebook)
    try biography.ask(.reportEffort(Example.effort()), as: .owner, on: day, under: Example.rulebook)
    try biography.ask(.answerEffort(word: ""), as: .assessor, on: day, under: Example.rulebook)
    try biography.ask(.submitReflection(Example.reflection()), as: .owner, on: day, under: Example.rulebook)
    try biography.ask(.answerReflection(word: "", after), as: .team, on: day, under: Example.rulebook)
    #expect(biography.record.followUpCategories == before)
    #expect(biography.record.reflectionCategories == after)
    #expect(biography.retold == biography.record)
    #expect(try Example.record(at: .awaitingAppraisal).followUpCategories == .none)
  }

  // R-COACH-18
  @Test("Every form and every word stays with the record")
  func kept() throws {
    let record = try Example.record(at: .awaitingAppraisal)
    #expect(record.followUp == Example.followUp())
    #expect(record.followUpAnswer == "")
    #expect(record.effort == Example.effort())
    #expect(record.effortAnswer == "Perubahannya terlihat di kelas.")
    #expect(record.reflection == Example.reflection())
    #expect(record.reflectionAnswer == "")
    #expect(record.preparationAnswer == "Saya datang pada jam kedua.")
  }
}

@Suite("Besides the stages")
struct ThroughTheYearTests {
  // R-COACH-14
  @Test("A document is confirmed, or missed with a word on what is missing", arguments: documents)
  func checking(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-15
  @Test("Feedback says something", arguments: feedback)
  func givingFeedback(flaw: Flaw) throws { try flaw.check() }

  // R-COACH-14
  @Test("The last check of a document counts, whatever was found before")
  func checkedAgain() throws {
    var biography = try Example.biography(at: .acting)
    let day = Example.day("2026-05-04")
    let absent = Example.documentCheck(available: false, note: "Belum ditandatangani.")
    let other = Example.documentCheck(id: Example.rulebook.accountability[1].id)
    for check in [absent, other, Example.documentCheck()] {
      try biography.ask(.checkDocument(check), as: .assessor, on: day, under: Example.rulebook)
    }
    #expect(biography.record.documents == [other, Example.documentCheck()])
    #expect(biography.record.stage == .acting)
  }

  // R-COACH-15
  @Test("Feedback is added up with its giver and its day")
  func addedUp() throws {
    var biography = try Example.biography(at: .reflecting)
    let days = [Example.day("2026-06-20"), Example.day("2026-06-22")]
    try biography.ask(.giveFeedback(text: "Rapi."), as: .colleague, on: days[0], under: Example.rulebook)
    try biography.ask(.giveFeedback(text: "Sabar."), as: .assessor, on: days[1], under: Example.rulebook)
    #expect(
      biography.record.feedback == [
        Feedback(from: Example.actor(.colleague).person, day: days[0], text: "Rapi."),
        Feedback(from: Example.principal, day: days[1], text: "Sabar."),
      ])
    #expect(biography.record.stage == .reflecting)
  }
}

private let followUp: [Flaw] =
  flaws(.challenge, required: true) { .submitFollowUp(Example.followUp(challenge: $0)) }
  + flaws(.goal, required: true) { .submitFollowUp(Example.followUp(goal: $0)) }
  + flaws(.effort, required: true) { .submitFollowUp(Example.followUp(effort: $0)) }
  + flaws(.schedule, required: true) { .submitFollowUp(Example.followUp(schedule: $0)) }
  + flaws(.support, required: false) { .submitFollowUp(Example.followUp(support: $0)) }
  + flaws(.word, required: false) { .answerFollowUp(word: $0) }
  + [
    Flaw(
      "nothing filled in", .submitFollowUp(Example.followUp(challenge: "", goal: "", effort: "", schedule: "")),
      .missing(.challenge), .missing(.goal), .missing(.effort), .missing(.schedule))
  ]

private let effort: [Flaw] =
  flaws(.done, required: true) { .reportEffort(Example.effort(done: $0)) }
  + flaws(.effect, required: true) { .reportEffort(Example.effort(effect: $0)) }
  + flaws(.word, required: false) { .answerEffort(word: $0) }
  + [
    Flaw("nothing filled in", .reportEffort(Example.effort(done: "", effect: "")), .missing(.done), .missing(.effect))
  ]

private let reflection: [Flaw] =
  flaws(.inspiration, required: true) { .submitReflection(Example.reflection(inspiration: $0)) }
  + flaws(.change, required: true) { .submitReflection(Example.reflection(change: $0)) }
  + flaws(.challenges, required: true) { .submitReflection(Example.reflection(challenges: $0)) }
  + flaws(.reflectionPlan, required: true) { .submitReflection(Example.reflection(plan: $0)) }
  + flaws(.word, required: false) { .answerReflection(word: $0) }
  + [
    Flaw(
      "two empty, one too long",
      .submitReflection(Example.reflection(inspiration: "", change: Text.tooLong, plan: "")), .missing(.inspiration),
      .overlong(.change), .missing(.reflectionPlan))
  ]

private let documents: [Flaw] =
  flaws(.documentNote, required: true) { .checkDocument(Example.documentCheck(available: false, note: $0)) }
  + flaws(.documentNote, required: false) { .checkDocument(Example.documentCheck(available: true, note: $0)) }
  + [
    Flaw(
      "a document that the rulebook does not have, without a word",
      .checkDocument(Example.documentCheck(id: "tidak-ada", available: false)),
      .unknownChoice(.document, id: "tidak-ada"), .missing(.documentNote))
  ]

private let feedback: [Flaw] = flaws(.feedback, required: true) { .giveFeedback(text: $0) }

private let stranger = SuppliedChoice(id: "lain", title: "Lain")
private let kind = SuppliedChoice(id: "peningkatan-kinerja", title: "Peningkatan kinerja")
private let categories: [Flaw] = [
  Flaw(
    "an unknown kesadaran with the follow-up",
    .answerFollowUp(word: "", CoachingCategories(awareness: stranger)), .unknownChoice(.awareness, id: "lain")),
  Flaw(
    "a kategori tindak lanjut where Formulir C has none",
    .answerFollowUp(word: "", CoachingCategories(followUpKind: kind)),
    .unknownChoice(.followUpKind, id: "peningkatan-kinerja")),
  Flaw(
    "both unknown with the reflection",
    .answerReflection(word: "", CoachingCategories(awareness: stranger, followUpKind: stranger)),
    .unknownChoice(.awareness, id: "lain"), .unknownChoice(.followUpKind, id: "lain")),
]
