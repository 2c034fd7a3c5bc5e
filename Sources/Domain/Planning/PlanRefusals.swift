extension Plan {
  /// Every reason why this is no plan yet under the rulebook; the part pages show their own part's.
  package func refusals(under rules: Rulebook, rubricSet: String) -> [Refusal] {
    rules.planParts.flatMap { refusals(in: $0.part, under: rules, rubricSet: rubricSet) }
  }

  /// Every reason why one part is not complete. A part that the rulebook does not require may be empty.
  package func refusals(in part: PlanPart, under rules: Rulebook, rubricSet: String) -> [Refusal] {
    let required = rules.planParts.first { $0.part == part }?.required ?? false
    if !required, isEmpty(part) { return [] }
    return switch part {
    case .mainDuties: dutyRefusals(under: rules)
    case .practice: practiceRefusals(under: rules, rubricSet: rubricSet)
    case .competence: competenceRefusals(under: rules)
    case .behaviour: behaviourRefusals(under: rules)
    }
  }

  package func isEmpty(_ part: PlanPart) -> Bool {
    switch part {
    case .mainDuties: duties.isEmpty && additionalDuties.isEmpty
    case .practice: practice.isEmpty
    case .competence: competence.isEmpty
    case .behaviour: behaviour.isEmpty
    }
  }

  private func dutyRefusals(under rules: Rulebook) -> [Refusal] {
    Choices.refusals(
      .duties, duties.map(\.id), known: rules.duties.map(\.id), atLeast: 1, atMost: rules.duties.count)
      + Choices.refusals(
        .additionalDuties, additionalDuties.map(\.duty.id), known: rules.additionalDuties.map(\.id), atLeast: 0,
        atMost: rules.additionalDuties.count)
      + additionalDuties.flatMap { TextRule.required(.decree(id: $0.duty.id), $0.decree) }
  }

  private func practiceRefusals(under rules: Rulebook, rubricSet: String) -> [Refusal] {
    let offered = rules.rubricSets.first { $0.id == rubricSet }?.indicators ?? []
    return Choices.refusals(
      .practice, practice.map(\.indicator.id), known: offered, atLeast: rules.practice.minimum,
      atMost: rules.practice.maximum)
  }

  private func competenceRefusals(under rules: Rulebook) -> [Refusal] {
    Choices.refusals(
      .competence, competence.map(\.activity.id), known: rules.competence.activities.map(\.id),
      atLeast: rules.competence.minimum, atMost: rules.competence.maximum)
      + competence.flatMap { TextRule.required(.topic(id: $0.activity.id), $0.topic) }
  }

  private func behaviourRefusals(under rules: Rulebook) -> [Refusal] {
    Choices.refusals(
      .behaviour, behaviour.map(\.value.id), known: rules.behaviour.values.map(\.id), atLeast: 0,
      atMost: rules.behaviour.values.count)
      + rules.behaviour.values.flatMap { value in
        let chosen = behaviour.first { $0.value.id == value.id }?.guides.map(\.id) ?? []
        return Choices.refusals(
          .guides(value: value.id), chosen, known: value.guides.map(\.id), atLeast: rules.behaviour.minimumGuides,
          atMost: value.guides.count)
      }
  }
}

/// Choices out of a list that the rulebook offers.
enum Choices {
  static func refusals(
    _ field: Refusal.Field, _ chosen: [String], known: [String], atLeast: Int, atMost: Int
  ) -> [Refusal] {
    var refusals: [Refusal] = []
    var seen: Set<String> = []
    for id in chosen {
      if !known.contains(id) { refusals.append(.unknownChoice(field, id: id)) }
      if !seen.insert(id).inserted { refusals.append(.repeated(field, id: id)) }
    }
    if !(atLeast...max(atLeast, atMost)).contains(seen.count) {
      refusals.append(.wrongCount(field, atLeast: atLeast, atMost: atMost))
    }
    return refusals
  }
}

extension PlanRemark {
  /// A plan is returned with at least one reason, at most one for each part.
  static func refusals(_ remarks: [PlanRemark]) -> [Refusal] {
    var refusals: [Refusal] = remarks.isEmpty ? [.missing(.remarks)] : []
    var seen: Set<PlanPart> = []
    for remark in remarks {
      refusals += TextRule.required(.remark(remark.part), remark.reason)
      if !seen.insert(remark.part).inserted { refusals.append(.repeated(.remarks, id: remark.part.rawValue)) }
    }
    return refusals
  }
}

extension Approval {
  /// Ekspektasi khusus and lampiran are the assessor's and may be empty; what is there must belong to the rulebook.
  func refusals(under rules: Rulebook) -> [Refusal] {
    let values = rules.behaviour.values.map(\.id)
    let known = rules.annexes.map(\.id)
    return Approval.refusals(expectations.map { ($0.value.id, $0.text) }, known: values) { .expectation(value: $0) }
      + Approval.refusals(annexes.map { ($0.annex.id, $0.text) }, known: known) { .annex(id: $0) }
      + TextRule.optional(.note, note)
  }

  /// Texts that each belong to one entry of the rulebook.
  private static func refusals(
    _ texts: [(id: String, text: String)], known: [String], field: (String) -> Refusal.Field
  ) -> [Refusal] {
    var seen: Set<String> = []
    return texts.flatMap { id, text -> [Refusal] in
      (known.contains(id) ? [] : [.unknownChoice(field(id), id: id)])
        + (seen.insert(id).inserted ? [] : [.repeated(field(id), id: id)])
        + TextRule.optional(field(id), text)
    }
  }
}
