import Domain
import HTML

/// The form of penutupan tanpa penilaian: a reason out of the rulebook's list, and a note.
enum ClosingForm {
  static let draft = "penutupan"
  static let fields: [Refusal.Field] = [.closingReason, .note]

  static func read(_ form: FormFields, under rules: Rulebook) -> Closing {
    let id = form.text(Refusal.Field.closingReason.control)
    let title = rules.detours.closings.first { $0.id == id }?.title ?? ""
    return Closing(reason: SuppliedChoice(id: id, title: title), note: form.text(Refusal.Field.note.control))
  }

  /// The fields again, unseen, for the page that is checked before closing.
  static func hidden(_ form: FormFields) -> [(name: String, value: String)] {
    fields.map { ($0.control, form.text($0.control)) }
  }

  static func html(_ view: RecordView, _ me: SignedIn, _ form: FormFields, _ refusals: [Refusal]) -> Form {
    let (reason, note) = (Refusal.Field.closingReason, Refusal.Field.note)
    return view.form(
      to: .closingCheck(view.id), me, draft: draft,
      """
      \(Choices(
        reason.control, legend: "Mengapa kinerja ini ditutup?", .one,
        view.rules.detours.closings.map { .init($0.id, $0.title) }, chosen: [form.text(reason.control)],
        error: refusals.sentence(reason)))\
      \(Field(
        note.control, label: "Keterangan", value: form.text(note.control), kind: .lines(4),
        hint: "Misalnya nomor dan tanggal surat keputusan.", error: refusals.sentence(note), limit: TextRule.limit,
        isRequired: false))\
      \(Row(Button("Periksa dahulu")))
      """)
  }
}
