import Domain
import Testing

@Suite("Refleksi kompetensi says what is strong, what to improve and what to learn")
struct SelfReflectionTests {
  let model = ExampleBook.year2026.rules.competences!

  /// Answers in the order of the page.
  private func reflection(_ levels: [Int]) -> SelfReflection {
    SelfReflection(levels: Dictionary(uniqueKeysWithValues: zip(model.statements.map(\.id), levels)))
  }

  /// The same level everywhere, but for these statements.
  private func reflection(all level: Int, but others: [String: Int] = [:]) -> SelfReflection {
    SelfReflection(
      levels: Dictionary(uniqueKeysWithValues: model.statements.map { ($0.id, others[$0.id] ?? level) }))
  }

  @Test("the four competences of the rulebooks that ship have three or four statements and four levels")
  func shipped() {
    for book in [ExampleBook.year2025, .year2026] {
      let model = book.rules.competences!
      #expect(model.areas.map(\.id) == ["pedagogik", "kepribadian", "sosial", "profesional"])
      #expect(model.areas.allSatisfy { (3...4).contains($0.statements.count) })
      #expect(model.areas.allSatisfy { $0.source.status == .sourced })
      #expect(model.statements.allSatisfy { $0.source.isProvisional })
      #expect(model.levels.count == CompetenceModel.levelCount)
    }
    for subject in Subject.allCases {
      #expect(ExampleBook.year2026.rules.serving(subject).competences == model)
    }
  }

  // R-GROW-1
  @Test("every unanswered statement is named, in the order of the page, and every answer that does not exist")
  func faults() {
    #expect(reflection(all: 1).faults(under: model) == [])
    #expect(
      SelfReflection(levels: [:]).faults(under: model) == model.statements.map { .unanswered(statement: $0.id) })
    var levels = reflection(all: 4).levels
    levels["komunitas"] = 5
    levels["hasil-asesmen"] = nil
    levels["kurikulum"] = 0
    levels["tidak-ada"] = 9
    #expect(
      SelfReflection(levels: levels).faults(under: model) == [
        .unanswered(statement: "hasil-asesmen"), .unknownLevel(statement: "komunitas"),
        .unknownLevel(statement: "kurikulum"),
      ])
  }

  // R-GROW-2
  @Test("a competence is strong from a mean of three on, the strongest first, the weakest first to improve")
  func standings() {
    // pedagogik 12 of 4: just strong; kepribadian 8 of 3; sosial 12 of 3; profesional 4 of 3.
    let advice = reflection([3, 3, 3, 3, 3, 3, 2, 4, 4, 4, 1, 1, 2]).outcome(under: model)
    #expect(advice.strengths.map(\.area.id) == ["sosial", "pedagogik"])
    #expect(advice.improvements.map(\.area.id) == ["profesional", "kepribadian"])
    #expect(advice.strengths.map(\.mean) == [400, 300])
    #expect(advice.improvements.map(\.mean) == [133, 267])
  }

  // R-GROW-3
  @Test("the lowest answers are recommended first, at most three, of equal ones that of the lower competence")
  func learning() {
    let advice = reflection(
      all: 3, but: ["suasana-belajar": 2, "kerja-rekan": 2, "komunitas": 1, "meninjau-diri": 2, "kurikulum": 2]
    ).outcome(under: model)
    // sosial has 6 of 3, kepribadian and profesional 8 of 3 each, pedagogik 11 of 4.
    #expect(advice.learning.map(\.statement.id) == ["komunitas", "kerja-rekan", "meninjau-diri"])
    #expect(advice.learning.map(\.level) == [1, 2, 2])
  }

  // R-GROW-3
  @Test("where everything is equal, the order of the rulebook decides", arguments: 1...4)
  func ties(level: Int) {
    let advice = reflection(all: level).outcome(under: model)
    let order = model.areas.map(\.id)
    #expect(advice.strengths.map(\.area.id) == (level >= 3 ? order : []))
    #expect(advice.improvements.map(\.area.id) == (level >= 3 ? [] : order))
    let first = model.statements.prefix(GrowthAdvice.topics).map(\.id)
    #expect(advice.learning.map(\.statement.id) == (level == 4 ? [] : first))
    #expect(advice == reflection(all: level).outcome(under: model))
  }

  // R-GROW-3
  @Test("what is not low is recommended only where nothing is low")
  func nothingLow() {
    let advice = reflection(all: 4, but: ["kurikulum": 3]).outcome(under: model)
    #expect(advice.learning.map(\.statement.learning) == ["Memahami dan menerapkan kurikulum"])
    let mixed = reflection(all: 4, but: ["kurikulum": 3, "komunitas": 2]).outcome(under: model)
    #expect(mixed.learning.map(\.statement.id) == ["komunitas"])
  }

  @Test("a rulebook that says nothing of competences has none")
  func without() throws {
    #expect(ExampleBook.semester.rules.competences == nil)
    let earlier = try Rulebook.read(WrittenRulebook.shipped2026().edited(.remove("competences")))
    #expect(earlier.competences == nil)
  }

  static let broken: [Broken] = [
    Broken("three levels", .remove("competences.levels[3]"), "competences.levels", .wrongCount(found: 3, expected: 4)),
    Broken(
      "a statement without its topic", .remove("competences.areas[1].statements[0].learning"),
      "competences.areas[1].statements[0].learning", .missingKey),
    Broken(
      "one statement in two competences", .set("competences.areas[2].statements[0].id", .text("kurikulum")),
      "competences.areas[3].statements[2].id", .duplicate("kurikulum")),
    Broken(
      "a competence that asks nothing", .set("competences.areas[0].statements", .array([])),
      "competences.areas[0].statements", .tooFew(found: 0, atLeast: 1)),
    Broken("no source", .remove("competences.source"), "competences.source", .missingKey),
  ]

  @Test("names what is wrong with it, and where", arguments: broken)
  func oneFault(_ broken: Broken) throws {
    let node = try WrittenRulebook.shipped2026().edited(broken.edit)
    let expected = RulebookFaults([RulebookFault(path: broken.path, reason: broken.reason)])
    #expect(throws: expected) { try Rulebook.read(node) }
  }
}
