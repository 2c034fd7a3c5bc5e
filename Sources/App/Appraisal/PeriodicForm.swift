import Domain
import HTML

/// The form of one month or quarter: both ratings and a word to the owner.
enum PeriodicForms {
  static let draft = "evaluasi"
  /// The rhythm, in the address and in the form.
  static let rhythm = "tipe"

  static func read(_ form: FormFields) -> PeriodicForm {
    PeriodicForm(
      rhythm: PeriodicEvaluation.Rhythm(rawValue: form.text(rhythm)),
      number: Int(form.text(Refusal.Field.evaluationNumber.control)) ?? 0,
      result: Rating(rawValue: form.text(Refusal.Field.resultRating.control)),
      behaviour: Rating(rawValue: form.text(Refusal.Field.behaviourRating.control)),
      note: form.text(Refusal.Field.note.control))
  }

  static func html(
    _ view: RecordView, _ me: SignedIn, _ rhythm: PeriodicEvaluation.Rhythm, due: [Int], _ form: FormFields,
    _ refusals: [Refusal]
  ) -> Form {
    let (number, note) = (Refusal.Field.evaluationNumber, Refusal.Field.note)
    let chosen = form.text(number.control)
    return view.form(
      to: .periodic(view.id), me, draft: draft, hidden: [(self.rhythm, rhythm.rawValue)],
      """
      \(Choices(
        number.control, legend: rhythm == .monthly ? "Bulan" : "Triwulan", .one,
        due.map { .init(String($0), RefusalCopy.capital(PeriodicCopy.name(rhythm, $0))) },
        chosen: [chosen.isEmpty ? due.first.map { String($0) } ?? "" : chosen], error: refusals.sentence(number)))\
      \(rating(.resultRating, "Rating hasil kerja", form, refusals))\
      \(rating(.behaviourRating, "Rating perilaku kerja", form, refusals))\
      \(Field(
        note.control, label: "Catatan untuk \(view.words.owner)", value: form.text(note.control), kind: .lines(3),
        error: refusals.sentence(note), limit: TextRule.limit, isRequired: false))\
      \(Row(Button("Simpan evaluasi")))
      """)
  }

  private static func rating(
    _ field: Refusal.Field, _ legend: String, _ form: FormFields, _ refusals: [Refusal]
  ) -> Choices {
    Choices(
      field.control, legend: legend, .one, Rating.allCases.map { .init($0.rawValue, AppraisalCopy.word($0)) },
      chosen: [form.text(field.control)], error: refusals.sentence(field), abreast: true)
  }
}
