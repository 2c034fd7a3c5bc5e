import Domain
import HTML

/// Pemindahan observasi: one side proposes another day, the other agrees or declines, and both see what was said.
struct MovePage: Piece {
  let view: RecordView
  let me: SignedIn
  /// Every proposal and answer so far, newest first.
  let lines: [HistoryRows.Line]
  /// What the viewer sent and what did not come to pass; nil on a plain visit.
  var typed: FormFields?
  var refusals: [Refusal] = []

  private var record: Record { view.record }

  var html: HTML {
    """
    \(view.trail([("Observasi", Path.observation(view.id))], here: MoveCopy.title))\
    \(ErrorSummary(RefusalCopy.lines(refusals)))\(Heading(.one, "\(heading)"))\(Kabar.notice(me))\(unsent)\(agreed)\
    \(content)\(story)
    """
  }

  private var heading: String { view.isOwner ? MoveCopy.title : "\(MoveCopy.title): \(view.owner.name)" }

  private var agreed: HTML {
    guard let preparation = record.preparation, view.stage == .awaitingObservation else { return .empty }
    return SummaryList([
      .init("Hari yang berlaku", "\(MoveCopy.when(preparation.observationDay, preparation.lessonTime))")
    ]).html
  }

  private var content: HTML {
    if view.mayAnswerMove, let pending = record.pendingMove { return answering(pending.move) }
    if view.mayProposeMove {
      guard let pending = record.pendingMove else { return "<p>\(MoveCopy.lead)</p>\(proposing)" }
      return """
        \(Notice(
          .info,
          """
          <p>Usulan Anda: <b>\(MoveCopy.when(pending.move.day, pending.move.lessonTime))</b>. \
          \(view.isOwner ? "Kepala sekolah" : view.owner.name) belum menjawab.</p>
          """))\
        \(Details("Ganti usulan Anda", isOpen: typed != nil, content: proposing))
        """
    }
    return """
      <p>\(MoveCopy.closed)</p><p>\(Link("Lihat langkah sekarang", StageCopy.place(view.stage, view.id)))</p>
      """
  }

  private var proposing: HTML {
    let fields = typed ?? view.fields(draft: MoveForm.draft, or: FormFields())
    func value(_ field: Refusal.Field) -> String { fields.text(field.control) }
    return view.form(
      to: .observationMove(view.id), me, draft: MoveForm.draft,
      """
      \(DayField(
        Refusal.Field.observationDay.control, label: "Hari yang Anda usulkan", value: value(.observationDay),
        earliest: view.today.text, latest: record.opening.to.text, error: refusals.sentence(.observationDay)))\
      \(Field(
        Refusal.Field.lessonTime.control, label: "Jam pelajaran", value: value(.lessonTime),
        hint: "Misalnya 08.00, jam ke-2.", error: refusals.sentence(.lessonTime), isRequired: false))\
      \(Field(
        Refusal.Field.reason.control, label: "Alasan", value: value(.reason), kind: .lines(3),
        hint: "Misalnya rapat dinas, atau murid sedang ujian.", error: refusals.sentence(.reason)))\
      \(Row(Button("Kirim usulan")))
      """
    ).html
  }

  private func answering(_ move: ObservationMove) -> HTML {
    let fields = typed ?? view.fields(draft: MoveForm.answerDraft, or: FormFields())
    let reason = fields.text(Refusal.Field.reason.control)
    let error = refusals.sentence(.reason)
    let who = view.isOwner ? view.assessor?.name ?? "Kepala sekolah" : view.owner.name
    let form = view.form(
      to: .observationMoveDeed(view.id, .agreement), me, draft: MoveForm.answerDraft,
      """
      \(Field(
        Refusal.Field.word.control, label: "Pesan Anda", value: fields.text(Refusal.Field.word.control),
        kind: .lines(2), error: refusals.sentence(.word), isRequired: false))\
      \(Row(Button("Setujui hari yang baru")))\
      \(Details(
        "Hari itu tidak dapat?", isOpen: !reason.isEmpty || error != nil,
        content: """
          \(Field(
            Refusal.Field.reason.control, label: "Alasan menolak", value: reason, kind: .lines(3),
            hint: "Hari yang lama tetap berlaku. Sebutkan hari yang Anda bisa, bila ada.", error: error))\
          \(Row(Button("Tolak usulan", .plain, place: Path.observationMoveDeed(view.id, .refusal))))
          """))
      """)
    return """
      \(Heading(.two, "Usulan \(who)"))\
      \(SummaryList([
        .init("Hari yang diusulkan", "<b>\(MoveCopy.when(move.day, move.lessonTime))</b>"),
        .init("Alasan", Prose(move.reason).html),
      ]))\(Heading(.two, "Jawaban Anda"))\(form)
      """
  }

  private var story: HTML {
    if lines.isEmpty { return .empty }
    return "\(Heading(.two, "Yang sudah dibicarakan"))\(HistoryPage.story(lines, for: me.person, in: view.school.zone))"
  }

  /// What was typed for a form that is not there any more: shown, so that nothing is lost.
  private var unsent: HTML {
    guard let typed else { return .empty }
    let isProposal = typed.has(Refusal.Field.observationDay.control)
    if isProposal ? view.mayProposeMove : view.mayAnswerMove { return .empty }
    let texts = ([.observationDay, .lessonTime, .word, .reason] as [Refusal.Field]).map { typed.text($0.control) }
      .filter { !$0.isEmpty }
    if texts.isEmpty { return .empty }
    return "\(Heading(.two, "Yang Anda ketik, belum terkirim"))\(texts.map { Prose($0) })"
  }
}
