/// Aturan jenis pegawai: what a rulebook says otherwise of kepala sekolah or pengawas. Whatever is nil is as for guru.
package struct SubjectRule: Equatable, Sendable {
  package let practice: PracticeRule?
  package let planParts: [PlanPartRule]?
  package let duties: [SuppliedItem]?
  package let additionalDuties: [SuppliedItem]?
  package let competence: CompetenceRule?
  /// Ekspektasi khusus that is proposed to the assessor, by the id of the BerAKHLAK value.
  package let expectations: [String: String]
  package let annexes: [Annex]?
  package let accountability: [AccountabilityDocument]?
}

extension Rulebook {
  /// The rulebook as it is for one jenis pegawai, so that whatever asks it need not know whose record it is about. Asked
  /// of the rulebook as it was read, which is that for guru.
  package func serving(_ subject: Subject) -> Rulebook {
    var served = self
    served.subject = subject
    guard let rule = subjects[subject] else { return served }
    served.practice = rule.practice ?? practice
    served.planParts = rule.planParts ?? planParts
    served.duties = rule.duties ?? duties
    served.additionalDuties = rule.additionalDuties ?? additionalDuties
    served.competence = rule.competence ?? competence
    served.behaviour = behaviour.expecting(rule.expectations)
    served.annexes = rule.annexes ?? annexes
    served.accountability = rule.accountability ?? accountability
    return served
  }
}

extension BehaviourRule {
  /// The same values with other proposals to the assessor.
  fileprivate func expecting(_ expectations: [String: String]) -> BehaviourRule {
    BehaviourRule(
      minimumGuides: minimumGuides,
      values: values.map { value in
        BehaviourValue(
          id: value.id, title: value.title, guides: value.guides,
          expectation: expectations[value.id] ?? value.expectation)
      }, source: source)
  }
}
