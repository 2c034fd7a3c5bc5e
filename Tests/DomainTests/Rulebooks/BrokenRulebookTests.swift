import Domain
import Testing

/// A rulebook that differs from the shipped one by one change, and what is found.
struct Broken: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let edit: Edit
  let path: String
  let reason: RulebookFault.Reason

  init(_ title: String, _ edit: Edit, _ path: String, _ reason: RulebookFault.Reason) {
    testDescription = title
    self.edit = edit
    self.path = path
    self.reason = reason
  }
}

@Suite("A broken rulebook")
struct BrokenRulebookTests {
  @Test("names the one place and the one reason", arguments: shapes + rubrics + appraisals)
  func oneFault(_ broken: Broken) throws {
    let node = try WrittenRulebook.shipped2026().edited(broken.edit)
    let expected = RulebookFaults([RulebookFault(path: broken.path, reason: broken.reason)])
    #expect(throws: expected) { try Rulebook.read(node) }
  }

  @Test("names all its faults at once, in the order of the format")
  func allFaults() throws {
    let node = try WrittenRulebook.shipped2026()
      .edited(.set("acceptance.days", .integer(0)))
      .edited(.set("windows[0].opens", .text("04-31")))
      .edited(.remove("indicators[2].name"))
      .edited(.set("indicators[2].focuses[1].title", .text(" ")))
    let expected = RulebookFaults([
      RulebookFault(path: "windows[0].opens", reason: .badDate),
      RulebookFault(path: "indicators[2].name", reason: .missingKey),
      RulebookFault(path: "indicators[2].focuses[1].title", reason: .emptyText),
      RulebookFault(path: "acceptance.days", reason: .outOfRange(0, from: 1, to: 365)),
    ])
    #expect(throws: expected) { try Rulebook.read(node) }
  }

  @Test("that is no object at all is said to be none")
  func noObject() {
    let expected = RulebookFaults([
      RulebookFault(path: "", reason: .wrongKind(expected: .object, found: .array))
    ])
    #expect(throws: expected) { try Rulebook.read(.array([])) }
  }

  @Test("may not say the same key twice")
  func repeatedKey() throws {
    let node = try WrittenRulebook.shipped2026()
    guard case .object(let members) = node else {
      Issue.record("The rulebook is no object.")
      return
    }
    let expected = RulebookFaults([RulebookFault(path: "id", reason: .repeatedKey)])
    #expect(throws: expected) { try Rulebook.read(.object(members + [.init("id", .text("2027"))])) }
  }

  private static func stages(_ kinds: String...) -> RulebookNode {
    .array(kinds.map { .object([.init("kind", .text($0)), .init("title", .text("Tahap"))]) })
  }

  static let shapes: [Broken] = [
    Broken(
      "a period that ends before it begins",
      .set(
        "periods[0]",
        .object([
          .init("id", .text("tahun")), .init("title", .text("Tahun")), .init("from", .text("07-01")),
          .init("to", .text("06-30")),
        ])), "periods[0].to", .endsBeforeBegins),
    Broken(
      "a misspelt key", .rename("windows[0].lateness", to: "latness"), "windows[0].latness",
      .unknownKey(nearest: "lateness")),
    Broken("a key that nobody knows", .set("colour", .text("biru")), "colour", .unknownKey(nearest: nil)),
    Broken("a missing key", .remove("practice.target"), "practice.target", .missingKey),
    Broken(
      "a number where a text belongs", .set("title", .integer(2026)), "title",
      .wrongKind(expected: .text, found: .integer)),
    Broken(
      "a fraction where a whole number belongs", .set("creditPoints.grades[0].coefficient", .fraction("12.5")),
      "creditPoints.grades[0].coefficient", .wrongKind(expected: .integer, found: .fraction)),
    Broken(
      "a text that is too long", .set("stages[1].title", .text(String(repeating: "a", count: 201))),
      "stages[1].title", .tooLong(limit: 200)),
    Broken("an id with a blank", .set("annexes[1].id", .text("skema 1")), "annexes[1].id", .badID),
    Broken(
      "a status that does not exist", .set("sources[0].status", .text("pasti")), "sources[0].status",
      .unknownValue("pasti", known: ["official", "sourced", "provisional"])),
    Broken(
      "a source that is not listed", .set("acceptance.source", .text("lisan")), "acceptance.source",
      .unknownReference("lisan")),
    Broken(
      "a source of a detour that is not listed", .set("detours.sources.silenceAccepts", .text("lisan")),
      "detours.sources.silenceAccepts", .unknownReference("lisan")),
    Broken(
      "a detour without its source", .remove("detours.sources.objectionDays"), "detours.sources.objectionDays",
      .missingKey),
    Broken("31 April", .set("windows[1].closes", .text("04-31")), "windows[1].closes", .badDate),
    Broken("29 February", .set("periods[0].to", .text("02-29")), "periods[0].to", .badDate),
    Broken(
      "a window that closes before it opens", .set("windows[2].closes", .text("11-30")),
      "windows[2].closes", .closesBeforeOpens),
    Broken("a step without a window", .remove("windows[1]"), "windows", .missingEntry("execution")),
    Broken("two windows for one step", .copy("windows[1]"), "windows[3].step", .duplicate("execution")),
    Broken(
      "a stage before its time", .set("stages", stages("planning", "appraisal", "execution", "evaluation-follow-up")),
      "stages[2].kind",
      .outOfOrder),
    Broken("no stage of penilaian", .remove("stages[3]"), "stages", .missingEntry("appraisal")),
    Broken(
      "a part of the plan twice", .set("planParts[3].part", .text("practice")), "planParts[3].part",
      .duplicate("practice")),
    Broken(
      "points under the scheme of reflection", .set("competence.minimumPoints", .integer(32)),
      "competence.minimumPoints", .pointsWithoutScheme),
    Broken(
      "fewer guides than must be chosen", .set("behaviour.values[4].guides", .array([])),
      "behaviour.values[4].guides", .tooFew(found: 0, atLeast: 1)),
  ]

  static let rubrics: [Broken] = [
    Broken("a duplicate id", .set("duties[1].id", .text("merencanakan")), "duties[1].id", .duplicate("merencanakan")),
    Broken(
      "a focus whose id another sub-indicator uses", .set("indicators[4].focuses[0].id", .text("suasana-kelompok")),
      "indicators[4].focuses[0].id", .duplicate("suasana-kelompok")),
    Broken(
      "a missing eighth sub-indicator", .remove("indicators[7]"), "rubricSets[0].indicators[7]",
      .unknownReference("aktivitas-interaktif")),
    Broken(
      "seven sub-indicators in the general rubric", .remove("rubricSets[0].indicators[7]"),
      "rubricSets[0].indicators", .wrongCount(found: 7, expected: 8)),
    Broken(
      "a sub-indicator twice in a rubric", .set("rubricSets[1].indicators[1]", .text("bk-suasana-layanan")),
      "rubricSets[1].indicators[1]", .duplicate("bk-suasana-layanan")),
    Broken(
      "two focus behaviours", .remove("indicators[3].focuses[2]"), "indicators[3].focuses",
      .wrongCount(found: 2, expected: 3)),
    Broken(
      "an empty example", .set("indicators[3].focuses[1].avoided[0]", .text("")),
      "indicators[3].focuses[1].avoided[0]", .emptyText),
    Broken(
      "one example only", .set("indicators[0].focuses[0].recommended", .array([.text("Menyapa.")])),
      "indicators[0].focuses[0].recommended", .tooFew(found: 1, atLeast: 2)),
    Broken(
      "a general rubric for PAUD alone", .set("rubricSets[0].schoolForms", .array([.text("KB2")])), "rubricSets",
      .generalRubricSets(.teacher, found: 0)),
    Broken(
      "two rubrics for one bentuk pendidikan", .set("rubricSets[3].schoolForms[0]", .text("tk")),
      "rubricSets[3]", .overlapsRubricSet("paud")),
    Broken(
      "a wording without its placeholder", .set("practice.workResult", .text("Meningkatkan praktik {dimensi}")),
      "practice.workResult", .missingPlaceholder("{subindikator}")),
    Broken(
      "a placeholder that nobody fills", .set("practice.target", .text("Satu siklus {tahun}")), "practice.target",
      .unknownPlaceholder("{tahun}")),
    Broken(
      "a minimum above the maximum", .set("practice.minimum", .integer(2)), "practice.minimum",
      .minimumAboveMaximum),
    Broken(
      "more choices than are offered", .set("practice.maximum", .integer(9)), "practice.maximum",
      .outOfRange(9, from: 1, to: 8)),
  ]

  static let appraisals: [Broken] = [
    Broken(
      "eight cells", .remove("predicateTable[5]"), "predicateTable",
      .missingPair(result: .meets, behaviour: .below)),
    Broken(
      "a tenth cell", .copy("predicateTable[5]"), "predicateTable[9]",
      .repeatedPair(result: .meets, behaviour: .below)),
    Broken(
      "a predicate that does not exist", .set("predicateTable[0].predicate", .text("best")),
      "predicateTable[0].predicate",
      .unknownValue("best", known: ["very-good", "good", "needs-improvement", "poor", "very-poor"])),
    Broken(
      "a share above 100", .set("distribution[2].shares[0].atLeast", .integer(101)),
      "distribution[2].shares[0].atLeast", .outOfRange(101, from: 0, to: 100)),
    Broken(
      "least shares of more than everybody", .set("distribution[3].shares[1].atLeast", .integer(50)),
      "distribution[3].shares", .sharesAboveAll(110)),
    Broken("an achievement without guidance", .remove("distribution[4]"), "distribution", .missingEntry("very-poor")),
    Broken(
      "percents without a predicate", .remove("creditPoints.percents.poor"), "creditPoints.percents.poor",
      .missingKey),
    Broken(
      "a coefficient of nothing", .set("creditPoints.grades[1].coefficient", .integer(0)),
      "creditPoints.grades[1].coefficient", .notPositive),
    Broken(
      "a jenjang without ranks", .set("creditPoints.grades[2].ranks", .array([])), "creditPoints.grades[2].ranks",
      .tooFew(found: 0, atLeast: 1)),
    Broken(
      "a rank of two grades", .set("creditPoints.grades[1].ranks[0]", .text("III/b")),
      "creditPoints.grades[1].ranks[0]", .duplicate("III/b")),
    Broken(
      "a missing jenjang", .remove("creditPoints.grades[3]"), "creditPoints.grades",
      .missingEntry("ahli-utama")),
    Broken(
      "a jenjang below the top without its need", .remove("creditPoints.grades[0].forGrade"),
      "creditPoints.grades[0].forGrade", .missingKey),
    Broken(
      "a follow-up of the result without its stage", .remove("stages[4]"), "stages",
      .missingEntry("evaluation-follow-up")),
    Broken(
      "a kind of follow-up without words", .remove("evaluationFollowUp.kinds[0].title"),
      "evaluationFollowUp.kinds[0].title", .missingKey),
    Broken(
      "a predicate for which nothing is suggested", .remove("evaluationFollowUp.suggestions[1]"),
      "evaluationFollowUp.suggestions", .missingEntry("good")),
    Broken(
      "a suggestion that is no kind", .set("evaluationFollowUp.suggestions[0].kinds[1]", .text("liburan")),
      "evaluationFollowUp.suggestions[0].kinds[1]", .unknownReference("liburan")),
    Broken(
      "thirds of a hundredth", .set("creditPoints.digits", .integer(3)), "creditPoints.digits",
      .outOfRange(3, from: 0, to: 2)),
  ]
}
