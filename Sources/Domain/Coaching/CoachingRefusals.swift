extension Day {
  /// Why an observation cannot be proposed for this day: it lies between the day on which it is proposed and the last day
  /// for observations; after that one none is left.
  func observationRefusals(from: Day, to: Day) -> [Refusal] {
    if from > to { return [.noDayLeft(.observationDay, ended: to)] }
    return (from...to).contains(self) ? [] : [.dayOutOfRange(.observationDay, from: from, to: to)]
  }
}

extension Record {
  /// The first day on which an observation may have happened: that of the agreement. What was done on paper after it may be
  /// typed in later, so the day on which its preparation was accepted here does not count.
  package var firstObservationDay: Day { max(opening.from, facts.agreedOn ?? opening.from) }

  /// The last day for an observation: that of the period, or a later one up to which pelaksanaan was extended.
  package func lastObservationDay(_ calendar: Calendar) -> Day {
    max(opening.to, calendar.closings[.execution] ?? opening.to)
  }
}

extension Preparation {
  package func refusals(from: Day, to: Day) -> [Refusal] {
    TextRule.required(.targetBehaviour, targetBehaviour) + TextRule.required(.learningEffort, learningEffort)
      + TextRule.required(.lesson, lesson) + TextRule.optional(.lessonTime, lessonTime)
      + TextRule.optional(.materials, materials) + observationDay.observationRefusals(from: from, to: to)
  }
}

extension Observation {
  /// Every focus behaviour has its level, and its evidence unless it is belum dilakukan (domain: there is nothing to note).
  package func refusals(focuses: [FocusBehaviour], from: Day, to: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if day < from || day > to {
      // Before the period has begun no day fits; its first is then named at both ends.
      refusals.append(.dayOutOfRange(.observationDay, from: from, to: max(from, to)))
    }
    for focus in focuses where !findings.contains(where: { $0.focus.id == focus.id }) {
      refusals.append(.missing(.level(focus: focus.id)))
    }
    var seen: Set<String> = []
    for finding in findings {
      let id = finding.focus.id
      if !focuses.contains(where: { $0.id == id }) { refusals.append(.unknownChoice(.findings, id: id)) }
      if !seen.insert(id).inserted { refusals.append(.repeated(.findings, id: id)) }
      switch finding.level {
      case nil: refusals.append(.missing(.level(focus: id)))
      case .notDone: refusals += TextRule.optional(.evidence(focus: id), finding.evidence)
      case .notEffective, .effective: refusals += TextRule.required(.evidence(focus: id), finding.evidence)
      }
      refusals += TextRule.optional(.recommendation(focus: id), finding.recommendation)
    }
    return refusals + TextRule.optional(.note, note)
  }
}

extension FollowUp {
  func refusals() -> [Refusal] {
    TextRule.required(.challenge, challenge) + TextRule.required(.goal, goal) + TextRule.required(.effort, effort)
      + TextRule.required(.schedule, schedule) + TextRule.optional(.support, support)
  }
}

extension EffortReport {
  func refusals() -> [Refusal] { TextRule.required(.done, done) + TextRule.required(.effect, effect) }
}

extension Reflection {
  func refusals() -> [Refusal] {
    TextRule.required(.inspiration, inspiration) + TextRule.required(.change, change)
      + TextRule.required(.challenges, challenges) + TextRule.required(.reflectionPlan, plan)
  }
}

extension DocumentCheck {
  /// A document that is missing wants a word on what is missing.
  package func refusals(under rules: Rulebook) -> [Refusal] {
    (rules.accountability.contains { $0.id == document.id } ? [] : [.unknownChoice(.document, id: document.id)])
      + (available ? TextRule.optional(.documentNote, note) : TextRule.required(.documentNote, note))
  }
}
