import Domain
import HTML

/// Alasan rating: why the assessor gave it. Where an objection was upheld, whose reasons they are and for which rating: the
/// superior's own stand with the decision.
struct RatingReason: Piece {
  private let text: String
  private let rating: @Sendable (Appraisal) -> Rating
  private let record: Record

  init(_ text: String, for rating: @escaping @Sendable (Appraisal) -> Rating, in record: Record) {
    self.text = text
    self.rating = rating
    self.record = record
  }

  var html: HTML {
    guard let sent = record.appraisal, let standing = record.decision?.appraisal else { return Prose(text).html }
    let who = sent.parties.assessor.map { "\($0.name), \($0.post)" } ?? "pejabat penilai"
    let changed = rating(sent) == rating(standing) ? "" : " yang dikirim"
    return """
      <p class="quiet">Alasan \(who), untuk rating\(changed) “\(AppraisalCopy.word(rating(sent)))”:</p>\
      \(Prose(text))
      """
  }
}
