import Domain

/// The one field of umpan balik berkelanjutan.
enum FeedbackForm {
  static let draft = "umpan-balik"

  static func command(_ form: FormFields) -> Command { .giveFeedback(text: form.text(Refusal.Field.feedback.control)) }
}
