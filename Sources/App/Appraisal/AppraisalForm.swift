import Domain
import HTML

/// The form of the rating: realisasi, two ratings with their reasons, and a recommendation.
enum AppraisalForm {
  /// The names of the drafts of this room.
  static let draft = "penilaian"
  static let acceptanceDraft = "penerimaan"

  static let fields: [Refusal.Field] = [
    .realisation, .resultRating, .resultReason, .behaviourRating, .behaviourReason, .appraisalNote,
  ]

  static func read(_ form: FormFields) -> RatingForm {
    RatingForm(
      realisation: form.text(Refusal.Field.realisation.control),
      result: Rating(rawValue: form.text(Refusal.Field.resultRating.control)),
      resultReason: form.text(Refusal.Field.resultReason.control),
      behaviour: Rating(rawValue: form.text(Refusal.Field.behaviourRating.control)),
      behaviourReason: form.text(Refusal.Field.behaviourReason.control),
      recommendation: form.text(Refusal.Field.appraisalNote.control))
  }

  /// A rating as the fields of the form.
  static func fields(of rating: RatingForm) -> FormFields {
    let values = [
      rating.realisation, rating.result?.rawValue ?? "", rating.resultReason, rating.behaviour?.rawValue ?? "",
      rating.behaviourReason, rating.recommendation,
    ]
    return FormFields(Array(zip(fields.map(\.control), values)))
  }

  /// What the form shows at first: the assessor's draft, else the realisasi drafted from the year's events.
  static func initial(_ view: RecordView) -> FormFields {
    view.fields(
      draft: draft,
      or: FormFields([(Refusal.Field.realisation.control, RealisationDraft.text(view.record, under: view.rules))]))
  }

  static func html(_ view: RecordView, _ me: SignedIn, _ form: FormFields, _ refusals: [Refusal]) -> HTML {
    return """
      \(Heading(.two, "Penilaian Anda", id: "formulir"))\
      <p class="quiet">Sekitar 15 menit. Yang Anda ketik tersimpan sebagai draf; hanya Anda yang melihatnya.</p>\
      \(view.form(
        to: .appraisalCheck(view.id), me, draft: draft,
        """
        \(controls(view, form, refusals, readers: view.words.owner))\
        \(Details("Bagaimana predikat ditentukan", content: "\(PredicateTable(rules: view.rules))"))\
        \(Row(Button("Periksa dan lihat predikat"), Button(Drafts.laterLabel, .plain, choice: Drafts.later)))
        """))
      """
  }

  /// What is asked of whoever rates, or recommends a rating. `readers`: who reads the reasons.
  static func controls(_ view: RecordView, _ form: FormFields, _ refusals: [Refusal], readers: String) -> HTML {
    """
    \(box(.realisation, "Realisasi berdasarkan bukti dukung", 12, form, refusals, hint: """
        Disusun dari catatan tahun ini. Periksa, lalu ubah seperlunya.
        """))
    \(lenses(view.words))
    \(rating(.resultRating, "Rating hasil kerja", form, refusals, hint: """
        Tugas pokok, praktik kinerja, dan pengembangan kompetensi. Hasil observasi adalah garis awal, tidak ikut dihitung.
        """))
    \(box(.resultReason, "Alasan rating hasil kerja", 4, form, refusals, hint: """
        \(RefusalCopy.capital(readers)) membaca alasan ini. Sebutkan bukti yang Anda pakai.
        """))
    \(rating(.behaviourRating, "Rating perilaku kerja", form, refusals, hint: """
        Tujuh nilai BerAKHLAK, dibandingkan dengan ekspektasi khusus pimpinan pada rencana.
        """))
    \(box(.behaviourReason, "Alasan rating perilaku kerja", 4, form, refusals))
    \(box(.appraisalNote, "Catatan atau rekomendasi", 4, form, refusals, isRequired: false, hint: """
        Misalnya apa yang perlu dilanjutkan tahun depan.
        """))
    """
  }

  /// The fields again, unseen, for the page that is checked before sending.
  static func hidden(_ form: FormFields) -> [(name: String, value: String)] {
    fields.map { ($0.control, form.text($0.control)) }
  }

  /// What was typed, line by line, where it can no longer be sent.
  static func typed(_ form: FormFields) -> [SummaryList.Line] {
    fields.compactMap { field in
      let text = form.text(field.control)
      if text.isEmpty { return nil }
      let value = Rating(rawValue: text).map(AppraisalCopy.word) ?? text
      return .init(RefusalCopy.capital(field.label), Prose(value).html)
    }
  }

  private static func box(
    _ field: Refusal.Field, _ label: String, _ lines: Int, _ form: FormFields, _ refusals: [Refusal],
    isRequired: Bool = true, hint: HTML? = nil
  ) -> Field {
    Field(
      field.control, label: label, value: form.text(field.control), kind: .lines(lines), hint: hint,
      error: refusals.sentence(field), limit: TextRule.limit, isRequired: isRequired)
  }

  private static func rating(
    _ field: Refusal.Field, _ legend: String, _ form: FormFields, _ refusals: [Refusal], hint: HTML
  ) -> Choices {
    Choices(
      field.control, legend: legend, .one,
      Rating.allCases.map { .init($0.rawValue, AppraisalCopy.word($0)) }, chosen: [form.text(field.control)],
      hint: hint, error: refusals.sentence(field))
  }

  /// Tiga lensa: what to look at in praktik kinerja. A help for reading, no formula.
  private static func lenses(_ words: RecordWords) -> HTML {
    let place: HTML =
      words.subject == .teacher
      ? "di kelas berubah dan terasa pada pembelajaran" : "berubah dan terasa di sekolah"
    let rows: [(HTML, HTML, HTML)] = [
      (
        "Upaya refleksi", "Apakah \(words.owner) berusaha mengenali kesulitannya sendiri?",
        "tantangan pada tindak lanjut dan refleksi"
      ),
      (
        "Upaya mempelajari", "Apakah \(words.owner) berusaha mempelajari yang dibutuhkan?",
        "upaya tindak lanjut dan inspirasi baru"
      ),
      (
        "Perubahan praktik", "Apakah praktik \(place)?",
        "dampak upaya dan perubahan praktik"
      ),
    ]
    let items = rows.map { row -> HTML in
      "<li><b>\(row.0).</b> \(row.1) <span class=\"quiet\">Baca: \(row.2).</span></li>"
    }
    return """
      <div class="card">\(Heading(.three, "Tiga hal yang dibaca pada praktik kinerja"))<ul>\(items)</ul>\
      <p class="quiet">Bantuan membaca, bukan rumus: rating tetap keputusan Anda.</p></div>
      """
  }
}

/// Tabel predikat: the nine cells (PermenPANRB 6/2022), with the cell of one rating marked.
struct PredicateTable: Piece {
  let rules: Rulebook
  /// The cell that is marked.
  var own: (result: Rating, behaviour: Rating)?

  var html: HTML {
    let ratings: [Rating] = [.above, .meets, .below]
    let columns =
      [DataTable.Column("Rating hasil kerja")]
      + ratings.reversed().map { DataTable.Column("Perilaku kerja \(AppraisalCopy.word($0).lowercased())") }
    let rows = ratings.map { result -> [HTML] in
      ["Hasil kerja \(AppraisalCopy.word(result).lowercased())"]
        + ratings.reversed().map { behaviour in
          let word = AppraisalCopy.word(rules.predicate(result: result, behaviour: behaviour))
          if let own, own == (result, behaviour) { return "<strong class=\"own\">\(word) (hasil ini)</strong>" }
          return "\(word)"
        }
    }
    return """
      \(DataTable("Predikat menurut rating hasil kerja dan rating perilaku kerja", columns: columns, rows: rows))\
      <p class="quiet">Dasar: \(rules.predicateSource.citation)</p>
      """
  }
}

extension Appraisal {
  /// What was written when it was sent.
  var form: RatingForm {
    RatingForm(
      realisation: realisation, result: result, resultReason: resultReason, behaviour: behaviour,
      behaviourReason: behaviourReason, recommendation: recommendation)
  }
}
