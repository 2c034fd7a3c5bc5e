import Domain
import HTML

/// Tindak lanjut hasil evaluasi of one record: the assessor writes it, both sides and the superior read it.
struct FollowUpPage: Piece {
  let view: RecordView
  let me: SignedIn
  /// What was typed, and what is wrong with it.
  var form: FormFields?
  var refusals: [Refusal] = []

  static let title = "Tindak lanjut hasil evaluasi"

  private var written: EvaluationFollowUp? { view.record.evaluationFollowUp }

  var html: HTML {
    """
    \(Kabar.notice(me, view.words))\(view.trail([("Penilaian", .appraisal(view.id))], here: Self.title))\
    \(ErrorSummary(FollowUpForms.lines(refusals, view.words)))\
    \(Heading(.one, "\(Self.title) \(view.year)\(if: !view.isOwner, ": \(view.owner.name)")"))\(content)
    """
  }

  private var content: HTML {
    let read: HTML? = written.map { SummaryList(Self.lines($0)).html }
    guard view.isAssessor else { return read ?? nothing }
    guard view.mayFollowUp else { return read ?? closed }
    guard let read else { return "\(lead)\(basis)\(asking)" }
    return """
      \(read)\
      \(Details(
        "Tulis lagi bila ada yang berubah", isOpen: form != nil || !refusals.isEmpty, content: "\(basis)\(asking)"))\
      <p>\(Link("Tindak lanjut yang lain", Path.evaluationFollowUpBatch))</p>
      """
  }

  private var nothing: HTML {
    """
    <p>Belum ada tindak lanjut yang ditulis. Kinerja \(view.year) tidak menunggunya.</p>\
    \(Row(Link("Lihat hasil penilaian", Path.appraisal(view.id))))
    """
  }

  /// Why it cannot be written now.
  private var closed: HTML {
    let reason: String =
      view.rules.evaluationFollowUp == nil
      ? RefusalCopy.sentence(.noFollowUpStage, view.words)
      : view.calendar.closedBy.map { RefusalCopy.sentence(.periodClosed(by: $0), view.words) }
        ?? """
        Tindak lanjut ditulis setelah hasil penilaian diterima atau keberatan diputus. Sekarang tahapnya: \
        \(StageCopy.tag(view.stage, view.words).lowercased()).
        """
    return "<p>\(reason)</p>\(Row(Link("Lihat kinerja ini", Path.record(view.id))))"
  }

  private var lead: HTML {
    """
    <p>Apa yang mengikuti hasil ini tahun depan? Sudah terisi menurut saran untuk predikatnya; ubah yang perlu. \
    \(view.owner.name) membacanya di sini dan ketika menyusun rencana berikutnya.</p>
    """
  }

  /// The result that it follows from, and what the owner wants themselves.
  private var basis: HTML {
    guard let appraisal = view.record.standingAppraisal else { return .empty }
    var lines: [SummaryList.Line] = [.init("Predikat", "<b>\(AppraisalCopy.word(appraisal.predicate))</b>")]
    if !appraisal.recommendation.isEmpty {
      lines.append(.init("Catatan penilaian", Prose(appraisal.recommendation).html))
    }
    if let reflection = view.record.reflection {
      lines.append(.init("Rencana dalam refleksi \(view.words.owner)", Prose(reflection.plan).html))
    }
    return SummaryList(lines).html
  }

  private var asking: HTML {
    guard let rule = view.rules.evaluationFollowUp, let appraisal = view.record.standingAppraisal else { return .empty }
    let first = written.map { EvaluationFollowUpForm(kinds: $0.kinds, sentence: $0.sentence) }
    let fields =
      form
      ?? view.fields(
        draft: FollowUpForms.draft, or: FollowUpForms.fields(of: first ?? rule.proposal(for: appraisal.predicate)))
    return view.form(
      to: .evaluationFollowUp(view.id), me, draft: FollowUpForms.draft,
      "\(FollowUpForms.provisional(rule))\(FollowUpForms.html(rule, fields, refusals))\(Row(Button("Simpan tindak lanjut")))"
    ).html
  }

  /// Its kinds, as they stand in a sentence.
  static func words(_ one: EvaluationFollowUp) -> String { Indonesian.list(one.kinds.map { $0.title.lowercased() }) }

  static func lines(_ one: EvaluationFollowUp) -> [SummaryList.Line] {
    [
      .init("Bentuk", "\(RefusalCopy.capital(words(one)))"),
      .init("Untuk tahun depan", Prose(one.sentence).html),
      .init("Ditulis", "\(one.by.name), \(one.by.post), \(Indonesian.day(one.day))"),
    ]
  }
}

extension RecordView {
  /// Whether tindak lanjut hasil evaluasi may be written now.
  var mayFollowUp: Bool { record.mayFollowUp(on: today, under: rules) && !calendar.isPeriodClosed }

  /// Whether the viewer may still write the first one.
  var owesFollowUp: Bool { isAssessor && mayFollowUp && record.evaluationFollowUp == nil }
}
