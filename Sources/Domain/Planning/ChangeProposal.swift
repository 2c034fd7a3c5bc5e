/// Usulan perubahan: what the owner wants changed in an agreed plan, and why. Nothing is reset: the agreed plan stands until
/// the assessor accepts, and goes on standing where they decline.
package struct ChangeProposal: Equatable, Sendable {
  /// The whole plan as it would be.
  package let plan: Plan
  package let reason: String

  package init(plan: Plan, reason: String) {
    self.plan = plan
    self.reason = reason
  }

  /// What changes, in the order of the rulebook's parts.
  package func changes(from agreed: Plan, under rules: Rulebook) -> [PlanPart] {
    rules.planParts.map(\.part).filter { !plan.isSame(as: agreed, in: $0) }
  }
}

extension ChangeProposal {
  /// A proposal is a whole plan, changes something and says why. The practice that was observed is not exchanged for
  /// another one: the observation, the follow-up and the reflection are about it.
  func refusals(against agreed: Plan, isObserved: Bool, under rules: Rulebook, rubricSet: String) -> [Refusal] {
    let changes = changes(from: agreed, under: rules)
    return plan.refusals(under: rules, rubricSet: rubricSet)
      + (changes.isEmpty ? [.nothingChanged] : [])
      + (isObserved && changes.contains(.practice) ? [.practiceObserved] : [])
      + TextRule.required(.reason, reason)
  }
}

extension Plan {
  /// Whether one part says the same. A suggestion of Rapor Pendidikan that came later changes nothing.
  package func isSame(as other: Plan, in part: PlanPart) -> Bool {
    switch part {
    case .mainDuties: duties == other.duties && additionalDuties == other.additionalDuties
    case .practice: practice.map(\.indicator.id) == other.practice.map(\.indicator.id)
    case .competence: competence == other.competence
    case .behaviour: behaviour == other.behaviour
    }
  }
}
