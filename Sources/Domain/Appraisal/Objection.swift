/// Keberatan: the owner's reasons against a sent rating, to the assessor's superior, who reads what each wrote and decides finally
/// (PP 30/2019, Pasal 59).
package struct Objection: Equatable, Sendable {
  package let day: Day
  package let reason: String
  /// Tanggapan pejabat penilai; nil until they wrote.
  package internal(set) var statement: String?

  package init(day: Day, reason: String, statement: String? = nil) {
    self.day = day
    self.reason = reason
    self.statement = statement
  }
}

/// What the superior writes when deciding.
package struct ObjectionForm: Equatable, Sendable {
  package let verdict: ObjectionVerdict?
  /// Of the rating as it shall be; only where the objection is upheld. Nil: as it was sent.
  package let result: Rating?
  package let behaviour: Rating?
  package let reason: String

  package init(verdict: ObjectionVerdict?, result: Rating?, behaviour: Rating?, reason: String) {
    self.verdict = verdict
    self.result = result
    self.behaviour = behaviour
    self.reason = reason
  }

  /// An upheld objection changes at least one rating.
  func refusals(against sent: Appraisal?) -> [Refusal] {
    var refusals: [Refusal] = verdict == nil ? [.missing(.verdict)] : []
    if verdict == .upheld, let sent, (result ?? sent.result) == sent.result,
      (behaviour ?? sent.behaviour) == sent.behaviour
    {
      refusals.append(.nothingChanged)
    }
    return refusals + TextRule.required(.reason, reason)
  }
}

/// Putusan keberatan.
package enum ObjectionVerdict: String, CaseIterable, Hashable, Sendable {
  /// Dikabulkan: the rating is changed.
  case upheld
  /// Ditolak: the rating stands.
  case rejected
}

/// Keputusan atas keberatan: final.
package struct ObjectionDecision: Equatable, Sendable {
  package let verdict: ObjectionVerdict
  package let reason: String
  /// Who decided, on the day of the decision.
  package let by: Party
  /// The rating as it is now; nil where the sent one stands.
  package let appraisal: Appraisal?

  package init(verdict: ObjectionVerdict, reason: String, by: Party, appraisal: Appraisal?) {
    self.verdict = verdict
    self.reason = reason
    self.by = by
    self.appraisal = appraisal
  }
}

extension ObjectionForm {
  /// What follows: for an upheld one the sent rating with the new ratings, their predicate and angka kredit.
  func decision(by superior: Party, on sent: Appraisal?, under rules: Rulebook) -> ObjectionDecision? {
    guard let verdict, let sent else { return nil }
    return ObjectionDecision(
      verdict: verdict, reason: reason, by: superior,
      appraisal: verdict == .upheld ? sent.changed(result: result, behaviour: behaviour, under: rules) : nil)
  }
}
