import Domain
import HTML

/// The two questions of tindak lanjut hasil evaluasi: its kinds, and a sentence for the next year.
enum FollowUpForms {
  static let draft = "tindak-lanjut-hasil"
  static let fields: [Refusal.Field] = [.followUpKinds, .nextYear]

  /// The name of a control; with a key where several groups share a form.
  static func control(_ field: Refusal.Field, _ key: String?) -> String {
    key.map { "\(field.control)-\($0)" } ?? field.control
  }

  static func read(
    _ form: FormFields, _ key: String? = nil, under rule: EvaluationFollowUpRule?
  ) -> EvaluationFollowUpForm {
    let kinds = form.texts(control(.followUpKinds, key)).map { id in
      SuppliedChoice(id: id, title: rule?.kinds.first { $0.id == id }?.title ?? "")
    }
    return EvaluationFollowUpForm(kinds: kinds, sentence: form.text(control(.nextYear, key)))
  }

  static func fields(of one: EvaluationFollowUpForm, _ key: String? = nil) -> FormFields {
    FormFields(
      one.kinds.map { (control(.followUpKinds, key), $0.id) } + [(control(.nextYear, key), one.sentence)])
  }

  static func html(
    _ rule: EvaluationFollowUpRule, _ form: FormFields, _ refusals: [Refusal], _ key: String? = nil
  ) -> HTML {
    let (kinds, sentence) = (control(.followUpKinds, key), control(.nextYear, key))
    return """
      \(Choices(
        kinds, legend: "Bentuk tindak lanjut", .several, rule.kinds.map { .init($0.id, $0.title) },
        chosen: Set(form.texts(kinds)), error: refusals.sentence(.followUpKinds)))\
      \(Field(
        sentence, label: "Satu kalimat untuk tahun depan", value: form.text(sentence), kind: .lines(2),
        error: refusals.sentence(.nextYear), limit: TextRule.limit))
      """
  }

  /// That no text of the ministry has the list.
  static func provisional(_ rule: EvaluationFollowUpRule) -> HTML {
    rule.source.isProvisional
      ? "<p class=\"quiet\">Bentuk dan saran ini rumusan sementara: daftar resminya belum ditemukan.</p>" : .empty
  }

  /// The lines of the summary on top; each leads to its control.
  static func lines(
    _ refusals: [Refusal], _ words: RecordWords = .teacher, key: String? = nil
  ) -> [ErrorSummary.Line] {
    refusals.map { ErrorSummary.Line($0.field.map { control($0, key) }, RefusalCopy.sentence($0, words)) }
  }
}
