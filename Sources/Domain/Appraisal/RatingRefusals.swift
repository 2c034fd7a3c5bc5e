extension RatingForm {
  func refusals() -> [Refusal] {
    (result == nil ? [.missing(.resultRating)] : []) + (behaviour == nil ? [.missing(.behaviourRating)] : [])
      + TextRule.required(.realisation, realisation) + TextRule.required(.resultReason, resultReason)
      + TextRule.required(.behaviourReason, behaviourReason) + TextRule.optional(.appraisalNote, recommendation)
  }

  /// What follows from the ratings: the predicate by the nine cells (PermenPANRB 6/2022), and the angka kredit of a year
  /// (Peraturan BKN 3/2023) for those who get any. Nil while a rating is missing.
  func appraisal(parties: Parties, under rules: Rulebook) -> Appraisal? {
    guard let result, let behaviour else { return nil }
    let predicate = rules.predicate(result: result, behaviour: behaviour)
    let credit = rules.creditPoints(
      employment: parties.owner.employment, grade: parties.owner.grade, predicate: predicate)
    return Appraisal(
      realisation: realisation, result: result, resultReason: resultReason, behaviour: behaviour,
      behaviourReason: behaviourReason, recommendation: recommendation, predicate: predicate, credit: credit,
      parties: parties)
  }
}
