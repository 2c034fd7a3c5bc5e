import Domain
import HTML

/// The three forms of an objection: the owner's reasons, the assessor's statement, the superior's decision.
enum ObjectionForms {
  static let draft = "keberatan"
  static let statementDraft = "tanggapan-keberatan"
  static let decisionDraft = "keputusan-keberatan"

  static func read(_ form: FormFields) -> ObjectionForm {
    ObjectionForm(
      verdict: ObjectionVerdict(rawValue: form.text(Refusal.Field.verdict.control)),
      result: Rating(rawValue: form.text(Refusal.Field.resultRating.control)),
      behaviour: Rating(rawValue: form.text(Refusal.Field.behaviourRating.control)),
      reason: form.text(Refusal.Field.reason.control))
  }

  /// What is wrong, each line leading to its control: that no rating changed is about the ratings.
  static func lines(_ refusals: [Refusal], _ words: RecordWords) -> [ErrorSummary.Line] {
    refusals.map { refusal in
      let field = refusal == .nothingChanged ? .resultRating : refusal.field
      return ErrorSummary.Line(field?.control, RefusalCopy.sentence(refusal, words))
    }
  }

  /// The fields again, unseen, for the page that is checked before sending.
  static func hidden(_ form: FormFields) -> [(name: String, value: String)] {
    ([.verdict, .resultRating, .behaviourRating, .reason] as [Refusal.Field]).filter { form.has($0.control) }
      .map { ($0.control, form.text($0.control)) }
  }

  static func objecting(_ view: RecordView, _ me: SignedIn, _ form: FormFields, _ refusals: [Refusal]) -> Form {
    view.form(
      to: .objectionCheck(view.id), me, draft: draft,
      """
      \(box(.reason, "Alasan keberatan", 8, form, refusals, hint: """
        Sebutkan rating yang Anda maksud dan bukti yang menurut Anda belum diperhitungkan.
        """))\
      <p class="quiet">Dibaca oleh \(view.words.assessor) dan \(view.words.superior). Yang sudah dikirim tidak dapat ditarik.</p>\
      \(Row(Button("Periksa dahulu"), Link("Kembali ke hasil penilaian", Path.appraisal(view.id))))
      """)
  }

  static func statement(_ view: RecordView, _ me: SignedIn, _ form: FormFields, _ refusals: [Refusal]) -> Form {
    view.form(
      to: .objectionStatement(view.id), me, draft: statementDraft,
      """
      \(box(.word, "Tanggapan Anda", 6, form, refusals, hint: """
        Jelaskan dasar rating Anda. Tanggapan hanya dapat dikirim satu kali.
        """))\(Row(Button("Kirim tanggapan")))
      """)
  }

  static func decision(_ view: RecordView, _ me: SignedIn, _ form: FormFields, _ refusals: [Refusal]) -> Form {
    let sent = view.record.appraisal
    let verdict = Refusal.Field.verdict.control
    return view.form(
      to: .objectionDecisionCheck(view.id), me, draft: decisionDraft,
      """
      \(Choices(
        verdict, legend: "Putusan", .one,
        [
          .init(ObjectionVerdict.upheld.rawValue, "Dikabulkan", hint: "Rating diubah menjadi seperti di bawah."),
          .init(ObjectionVerdict.rejected.rawValue, "Ditolak", hint: "Rating yang dikirim tetap berlaku."),
        ], chosen: [form.text(verdict)], error: refusals.sentence(.verdict)))\
      <p class="quiet">Bila keberatan dikabulkan, isi rating yang berubah, sekurang-kurangnya satu. Yang dikosongkan tetap \
      seperti yang dikirim.</p>\
      \(rating(.resultRating, "Rating hasil kerja yang berlaku", sent?.result, form, refusals))\
      \(rating(.behaviourRating, "Rating perilaku kerja yang berlaku", sent?.behaviour, form, refusals))\
      \(box(.reason, "Alasan keputusan", 6, form, refusals, hint: "Kedua pihak membaca alasan ini."))\
      <p class="quiet">Keputusan ini final dan langsung berlaku.</p>\(Row(Button("Periksa dahulu")))
      """)
  }

  private static func rating(
    _ field: Refusal.Field, _ legend: String, _ sent: Rating?, _ form: FormFields, _ refusals: [Refusal]
  ) -> Choices {
    Choices(
      field.control, legend: legend, .one,
      Rating.allCases.map {
        .init($0.rawValue, AppraisalCopy.word($0), hint: $0 == sent ? "seperti yang dikirim" : nil)
      },
      chosen: [form.text(field.control)],
      error: refusals.sentence(field)
        ?? (field == .resultRating && refusals.contains(.nothingChanged) ? RefusalCopy.sentence(.nothingChanged) : nil),
      isRequired: false)
  }

  private static func box(
    _ field: Refusal.Field, _ label: String, _ lines: Int, _ form: FormFields, _ refusals: [Refusal], hint: HTML
  ) -> Field {
    Field(
      field.control, label: label, value: form.text(field.control), kind: .lines(lines), hint: hint,
      error: refusals.sentence(field), limit: TextRule.limit)
  }
}
