/// What the assessor writes when rating.
package struct RatingForm: Equatable, Sendable {
  /// Realisasi berdasarkan bukti dukung: one sentence or more on each rencana hasil kerja, drafted from the year's events.
  package let realisation: String
  package let result: Rating?
  package let resultReason: String
  package let behaviour: Rating?
  package let behaviourReason: String
  /// Catatan atau rekomendasi; may be empty.
  package let recommendation: String

  package init(
    realisation: String, result: Rating?, resultReason: String, behaviour: Rating?, behaviourReason: String,
    recommendation: String
  ) {
    self.realisation = realisation
    self.result = result
    self.resultReason = resultReason
    self.behaviour = behaviour
    self.behaviourReason = behaviourReason
    self.recommendation = recommendation
  }
}

/// Penilaian as it was sent: the ratings, and what follows from them under the rulebook.
package struct Appraisal: Equatable, Sendable {
  package let realisation: String
  package let result: Rating
  package let resultReason: String
  package let behaviour: Rating
  package let behaviourReason: String
  package let recommendation: String
  package let predicate: Predicate
  /// Angka kredit, or why there are none.
  package let credit: CreditPoints
  package let parties: Parties
  package let basis: RatingBasis

  package init(
    realisation: String, result: Rating, resultReason: String, behaviour: Rating, behaviourReason: String,
    recommendation: String, predicate: Predicate, credit: CreditPoints, parties: Parties,
    basis: RatingBasis = RatingBasis()
  ) {
    self.realisation = realisation
    self.result = result
    self.resultReason = resultReason
    self.behaviour = behaviour
    self.behaviourReason = behaviourReason
    self.recommendation = recommendation
    self.predicate = predicate
    self.credit = credit
    self.parties = parties
    self.basis = basis
  }
}
