import Domain
import HTML

/// The assessor's page: the whole plan with a box for a remark at each part, and what the assessor adds.
struct PlanReviewPage: Piece {
  let view: RecordView
  let me: SignedIn
  let fields: FormFields
  var refusals: [Refusal] = []
  /// What is wrong with the choice of the button.
  var complaint: String?
  var earlier: EarlierPlan?
  var suggestion: PlanSuggestion = .none(nil)

  static func title(_ view: RecordView) -> String { "Periksa rencana \(view.owner.name)" }

  var html: HTML {
    let firstBox = view.rules.planParts.first.map { Refusal.Field.remark($0.part).control }
    let lines =
      refusals.map { one in
        ErrorSummary.Line(one.field == .remarks ? firstBox : one.field?.control, RefusalCopy.sentence(one, view.words))
      } + (complaint.map { [ErrorSummary.Line(firstRemark, $0)] } ?? [])
    return """
      \(view.trail([("Rencana", Path.plan(view.id))], here: "Pemeriksaan"))\(ErrorSummary(lines))\
      \(Heading(.one, "\(Self.title(view))"))\(Kabar.notice(me, view.words))\(lead)\(form)
      """
  }

  /// `since` is the day of the submission only while the plan waits.
  private var lead: HTML {
    guard view.stage == .planSubmitted else { return "<p>Rencana ini tidak sedang menunggu pemeriksaan Anda.</p>" }
    return """
      <p>Diajukan pada \(Indonesian.day(view.record.since)). Setujui bila sudah baik, atau tulis alasan pada bagian yang \
      perlu diperbaiki. Yang Anda ketik tersimpan sebagai draf dan belum terlihat oleh \(view.words.owner).</p>
      """
  }

  private var form: Form {
    view.form(
      to: .planDeed(view.id, .approval), me, draft: PlanReviewForm.draftName,
      """
      \(PlanContentPage(view: view, plan: view.record.plan ?? Plan(), changed: earlier?.changed ?? [], below: remark))\
      \(additions)<h2>Keputusan Anda</h2>\
      \(Row(
        Button("Setujui"),
        Button("Minta perbaikan", .plain, place: Path.planDeed(view.id, .review)),
        Button(Drafts.laterLabel, .plain, place: Path.planReview(view.id))))\
      <p class="quiet">Setelah disetujui, \(view.words.owner) membaca dan menyepakatinya. Bila diminta perbaikan, rencana kembali kepada \
      \(view.words.owner) bersama alasan Anda.</p>
      """)
  }

  private func remark(_ part: PlanPart) -> HTML {
    let before: HTML? = earlier?.remarks.first { $0.part == part }.map {
      "<p class=\"quiet\">Permintaan Anda sebelumnya: “\($0.reason)”</p>"
    }
    let field = Refusal.Field.remark(part)
    return """
      \(part == .practice ? advice : nil)\(before)\
      \(Field(
        field.control, label: "Yang perlu diperbaiki pada \(view.title(of: part).lowercased())",
        value: fields.text(field.control), kind: .lines(2), error: refusals.sentence(field), isRequired: false))
      """
  }

  /// What was recommended where the plan has chosen otherwise.
  private var advice: Notice? {
    guard let given = suggestion.given,
      case .differs(let name) = WaitingPlan.advice(suggestion, view.record, view.rules)
    else { return nil }
    return Notice(
      .info,
      """
      <p><b>Berbeda dari saran Rapor Pendidikan \(String(given.year)): \(name).</b> \(given.reason)</p>\
      <p>Pilihannya bebas: \(view.words.owner) boleh memilih yang lain, dan Anda boleh menyetujuinya.</p>
      """)
  }

  private var additions: HTML {
    let expectations = view.rules.behaviour.values.map { value -> HTML in
      let field = Refusal.Field.expectation(value: value.id)
      return Field(
        field.control, label: value.title, value: fields.text(field.control), kind: .lines(2),
        error: refusals.sentence(field), isRequired: false
      ).html
    }
    let annexes = view.rules.annexes.map { annex -> HTML in
      let field = Refusal.Field.annex(id: annex.id)
      let others = annex.suggestions.dropFirst()
      let hint: HTML? = others.isEmpty ? nil : "Kalimat lain yang dapat dipakai: \(others.joined(separator: " "))"
      return Field(
        field.control, label: annex.title, value: fields.text(field.control), kind: .lines(3), hint: hint,
        error: refusals.sentence(field), isRequired: false
      ).html
    }
    return """
      <h2>Ekspektasi khusus pimpinan</h2><p>Sudah diisi dengan usulan. Ubah atau kosongkan sesuai harapan Anda kepada \
      \(view.words.owner) ini.</p>\(expectations)<h2>Lampiran</h2>\(annexes)\
      \(Field(
        Refusal.Field.note.control, label: "Pesan untuk \(view.words.owner)", value: fields.text(Refusal.Field.note.control),
        kind: .lines(2), error: refusals.sentence(.note), isRequired: false))
      """
  }

  private var firstRemark: String? {
    view.rules.planParts.map { Refusal.Field.remark($0.part).control }.first { !fields.text($0).isEmpty }
  }
}
