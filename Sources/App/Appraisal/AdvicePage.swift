import Domain
import HTML

/// Rekomendasi penilaian: what a member of the tim kinerja would rate, with the year beside the form; the assessor and the
/// staff who prepare read it.
struct AdvicePage: Piece {
  let view: RecordView
  let me: SignedIn
  let names: [PersonID: String]
  var typed: FormFields?
  var refusals: [Refusal] = []

  static let title = "Rekomendasi penilaian"
  static let draft = "rekomendasi"

  private var record: Record { view.record }
  private var isWriting: Bool { view.standing == .team && view.isOpenUnderWay }

  var width: Layout.Width { isWriting ? .wide : .narrow }

  var html: HTML {
    """
    \(crumbs)\(ErrorSummary(RefusalCopy.lines(refusals.inOrder(of: AppraisalForm.fields), view.words)))\
    \(Heading(.one, "Rekomendasi penilaian untuk \(view.owner.name)"))\(Kabar.notice(me, view.words))\(PeriodCopy.closed(view))\(content)
    """
  }

  /// Who prepares the rating sees the list of those that wait, and no page of the record.
  private var crumbs: Breadcrumb {
    if view.standing != .preparer { return view.trail(here: "Rekomendasi") }
    return Breadcrumb(
      [("Beranda", Path.home), ("Penilaian yang menunggu", Path.appraisalBatch)], here: "Rekomendasi")
  }

  private var content: HTML {
    if record.agreedOn == nil { return "<p>Rekomendasi dapat diberikan setelah rencana disepakati.</p>" }
    if isWriting {
      return """
        <p>\(view.owner.post), \(view.school.name). Yang memutuskan adalah \(view.words.assessor); rekomendasi Anda menjadi \
        bahan pertimbangannya. <a class="only-screen" href="#formulir">Langsung ke formulir</a></p>\
        <div class="two even"><div>\(EvidencePage(view: view, names: names, showsAdvice: false))</div><div>\(form)</div></div>
        """
    }
    return "\(unsent)\(given)"
  }

  private var form: HTML {
    let own = record.advice.first { $0.from == me.person }
    let sent =
      own.map { AppraisalForm.fields(of: $0.form) }
      ?? FormFields([(Refusal.Field.realisation.control, RealisationDraft.text(record, under: view.rules))])
    let fields = typed ?? view.fields(draft: AdvicePage.draft, or: sent)
    return """
      \(Heading(.two, "Rekomendasi Anda", id: "formulir"))\
      \(own.map { "<p class=\"quiet\">Terakhir dikirim pada \(Indonesian.day($0.day)); yang baru menggantikannya.</p>" as HTML })\
      \(view.form(
        to: .advice(view.id), me, draft: AdvicePage.draft,
        "\(AppraisalForm.controls(view, fields, refusals, readers: view.words.assessor))\(Row(Button("Kirim rekomendasi")))"))
      """
  }

  private var given: HTML {
    if record.advice.isEmpty { return "<p>Tim kinerja belum memberi rekomendasi.</p>" }
    let all = record.advice.map { advice -> HTML in
      AdvicePage.told(advice, by: advice.from == me.person ? "Anda" : names[advice.from] ?? "Tim kinerja", in: view)
        + (view.isAssessor && view.isOpenUnderWay
          ? Row(ButtonLink("Pakai rekomendasi ini", Path.appraisalAdvised(view.id, advice.from))).html : .empty)
    }
    return all.joined()
  }

  /// What was typed for a form that is not there any more.
  private var unsent: HTML {
    typed.map { Unsent(AppraisalForm.typed($0)).html } ?? .empty
  }

  /// One recommendation in words, with the predicate that would follow.
  static func told(_ advice: RatingAdvice, by name: String, in view: RecordView) -> HTML {
    let form = advice.form
    guard let result = form.result, let behaviour = form.behaviour else { return .empty }
    let predicate = view.rules.predicate(result: result, behaviour: behaviour)
    let lines: [SummaryList.Line] = [
      .init("Predikat yang akan berlaku", "<b>\(AppraisalCopy.word(predicate))</b>"),
      .init("Rating hasil kerja", "<p><b>\(AppraisalCopy.word(result))</b></p>\(Prose(form.resultReason))"),
      .init("Rating perilaku kerja", "<p><b>\(AppraisalCopy.word(behaviour))</b></p>\(Prose(form.behaviourReason))"),
      .init("Realisasi", Prose(form.realisation).html),
    ]
    let note: SummaryList.Line? =
      form.recommendation.isEmpty ? nil : .init("Catatan", Prose(form.recommendation).html)
    return """
      <p><b>\(name)</b>, \(Indonesian.day(advice.day))</p>\(SummaryList(lines + (note.map { [$0] } ?? [])))
      """
  }
}
