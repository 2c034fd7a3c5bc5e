extension RatingForm {
  func refusals() -> [Refusal] {
    (result == nil ? [.missing(.resultRating)] : []) + (behaviour == nil ? [.missing(.behaviourRating)] : [])
      + TextRule.required(.realisation, realisation) + TextRule.required(.resultReason, resultReason)
      + TextRule.required(.behaviourReason, behaviourReason) + TextRule.optional(.appraisalNote, recommendation)
  }

  /// Nil while a rating is missing.
  func appraisal(parties: Parties, basis: RatingBasis, under rules: Rulebook) -> Appraisal? {
    guard let result, let behaviour else { return nil }
    return Appraisal(
      realisation: realisation, result: result, resultReason: resultReason, behaviour: behaviour,
      behaviourReason: behaviourReason, recommendation: recommendation, parties: parties, basis: basis, under: rules)
  }
}

extension Appraisal {
  /// With what follows from the ratings: the predicate by the nine cells (PermenPANRB 6/2022), and the angka kredit of a
  /// year (Peraturan BKN 3/2023) for those who get any.
  fileprivate init(
    realisation: String, result: Rating, resultReason: String, behaviour: Rating, behaviourReason: String,
    recommendation: String, parties: Parties, basis: RatingBasis, under rules: Rulebook
  ) {
    let predicate = rules.predicate(result: result, behaviour: behaviour)
    self.init(
      realisation: realisation, result: result, resultReason: resultReason, behaviour: behaviour,
      behaviourReason: behaviourReason, recommendation: recommendation, predicate: predicate,
      credit: rules.creditPoints(of: parties.owner, on: basis, predicate: predicate), parties: parties, basis: basis)
  }

  /// The same appraisal with other ratings and what follows from them; a rating that is absent stays.
  func changed(result: Rating?, behaviour: Rating?, under rules: Rulebook) -> Appraisal {
    Appraisal(
      realisation: realisation, result: result ?? self.result, resultReason: resultReason,
      behaviour: behaviour ?? self.behaviour, behaviourReason: behaviourReason, recommendation: recommendation,
      parties: parties, basis: basis, under: rules)
  }
}

extension Rulebook {
  fileprivate func creditPoints(of owner: Party, on basis: RatingBasis, predicate: Predicate) -> CreditPoints {
    basis.service.isEmpty
      ? creditPoints(employment: owner.employment, grade: owner.grade, predicate: predicate)
      : creditPoints(service: basis.service, predicate: predicate)
  }
}
