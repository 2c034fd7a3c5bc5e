/// What is otherwise for kepala sekolah and pengawas; a rulebook may say nothing of them.
extension Rulebook {
  /// Guru has no entry: the rulebook itself speaks of guru.
  private static let named: [Subject] = [.principal, .supervisor]

  static func readSubjects(
    _ fields: RulebookFields, practice: PracticeRule?, rubricSets: [RubricSet]?
  ) -> [Subject: SubjectRule]? {
    let values = fields["behaviour"]?.member("values").map { RulebookPlace.texts($0.idPlaces) } ?? []
    var rules: [Subject: SubjectRule] = [:]
    if let place = fields["subjects"] {
      guard let written = place.fields([], optional: named.map(\.rawValue)) else { return nil }
      for subject in named {
        guard let place = written[subject.rawValue] else { continue }
        rules[subject] = readSubject(place, values: values)
      }
    }
    for subject in named { compare(rubricSets, of: subject, with: rules[subject]?.practice, or: practice, in: fields) }
    return rules
  }

  private static func readSubject(_ place: RulebookPlace, values: Set<String>) -> SubjectRule? {
    let keys = [
      "practice", "planParts", "duties", "additionalDuties", "competence", "expectations", "annexes", "accountability",
    ]
    guard let fields = place.fields([], optional: keys) else { return nil }
    // A faulty member is nil as a missing one is; its fault stands in the reading and stops it.
    return SubjectRule(
      practice: readPractice(fields), planParts: readPlanParts(fields), duties: readSupplied(fields, "duties"),
      additionalDuties: readSupplied(fields, "additionalDuties"), competence: readCompetence(fields),
      expectations: readExpectations(fields, values: values), annexes: readAnnexes(fields),
      accountability: readAccountability(fields))
  }

  private static func readExpectations(_ fields: RulebookFields, values: Set<String>) -> [String: String] {
    if let place = fields["expectations"] { place.reportRepeated(place.places(of: "value")) }
    let read = fields.list("expectations") { place -> (String, String)? in
      guard let fields = place.fields(["value", "expectation"]) else { return nil }
      let value = fields.id("value")
      let expectation = fields.sentence("expectation")
      if let value, !values.contains(value) { fields["value"]?.fault(.unknownReference(value)) }
      guard let value, let expectation else { return nil }
      return (value, expectation)
    }
    return Dictionary(read ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// Wording of their own wants rubrics of their own, and rubrics without it follow the practice rule for guru.
  private static func compare(
    _ sets: [RubricSet]?, of subject: Subject, with own: PracticeRule?, or general: PracticeRule?,
    in fields: RulebookFields
  ) {
    guard let sets, let place = fields["rubricSets"] else { return }
    let isServed = sets.contains { $0.subject == subject }
    if own != nil, !isServed { place.fault(.generalRubricSets(subject, found: 0)) }
    if let practice = own ?? general { compareOffers(of: sets, for: subject, with: practice, at: place) }
  }
}

extension RulebookPlace {
  /// One member of an object, whatever else is wrong with it.
  fileprivate func member(_ key: String) -> RulebookPlace? {
    node[key].map { RulebookPlace(node: $0, path: under(key), reading: reading) }
  }
}
