import Domain
import HTML

/// Pemindahan observasi: one side proposes another day, the other agrees or declines, and both see what was said.
struct MovePage: Piece {
  let view: RecordView
  let me: SignedIn
  /// Every proposal and answer so far, newest first.
  let lines: [HistoryRows.Line]
  /// Lesson hours that can still be chosen.
  var offers: [LessonOffer] = []
  /// The hour that was chosen among them.
  var chosen: LessonOffer?
  /// What the viewer sent and what did not come to pass; nil on a plain visit.
  var typed: FormFields?
  var refusals: [Refusal] = []

  private var record: Record { view.record }

  var html: HTML {
    """
    \(view.trail([("Observasi", Path.observation(view.id))], here: MoveCopy.title))\
    \(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\(Heading(.one, "\(heading)"))\(Kabar.notice(me, view.words))\(unsent)\(agreed)\
    \(content)\(story)
    """
  }

  private var heading: String { view.isOwner ? MoveCopy.title : "\(MoveCopy.title): \(view.owner.name)" }

  private var agreed: HTML {
    guard let preparation = record.preparation, Command.Kind.proposeMove.stages.contains(view.stage) else {
      return .empty
    }
    return SummaryList([
      .init(
        view.stage == .preparationSubmitted ? "Hari pada persiapan" : "Hari yang berlaku",
        "\(MoveCopy.when(preparation.observationDay, preparation.lessonTime))")
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
          <p>Usulan \(proposer): <b>\(MoveCopy.when(pending.move))</b>. \
          \(view.isOwner ? RefusalCopy.capital(view.words.assessor) : view.owner.name) belum menjawab.\(ObservationCopy.remark(pending.move.day))</p>
          """))\
        \(Details("Ganti usulan \(proposer)", isOpen: typed != nil || chosen != nil, content: proposing))
        """
    }
    if Command.Kind.proposeMove.stages.contains(view.stage), !view.isDayLeft { return CoachingCopy.daysOver(view).html }
    return """
      <p>\(MoveCopy.closed)</p><p>\(Link("Lihat langkah sekarang", StageCopy.place(view.stage, view.id)))</p>
      """
  }

  /// What was typed, else the hour that was chosen beside the reason that was begun, else what was begun.
  private var fields: FormFields {
    if let typed { return typed }
    let begun = view.fields(draft: MoveForm.draft, or: FormFields())
    guard let chosen else { return begun }
    let reason = Refusal.Field.reason.control
    return FormFields(
      LessonOfferForm.preparation(chosen).pairs.map { ($0.name, $0.value) } + [(reason, begun.text(reason))])
  }

  /// Other hours that the teacher offers, each of which fills in the form.
  private var choices: HTML {
    let others = offers.filter { $0.id != chosen?.id }
    if others.isEmpty { return .empty }
    let items = others.map { offer -> HTML in
      """
      <li><div><b>\(offer.hour.spoken)</b><br>\(offer.hour.lesson)</div>\
      \(Link("Pakai jam ini", Path.observationMoveTo(view.id, offer.id), context: offer.hour.spoken))</li>
      """
    }
    return "\(Heading(.two, "\(MoveCopy.offered)"))<ul class=\"list\">\(items)</ul>"
  }

  /// Of the side that observes either the assessor or a member of the tim kinerja may have proposed.
  private var proposer: String {
    let last = lines.first { line in
      if case .moveProposed = line.event { return true }
      return false
    }
    return last.map { $0.actor == me.person ? "Anda" : $0.name } ?? "Anda"
  }

  private var hourHint: String {
    let hour = record.preparation?.lessonTime ?? ""
    return hour.isEmpty ? view.words.worded("Misalnya 08.00, jam ke-2.") : "Isi bila berbeda dari “\(hour)”."
  }

  private var proposing: HTML {
    let fields = self.fields
    func value(_ field: Refusal.Field) -> String { fields.text(field.control) }
    let form = view.form(
      to: .observationMove(view.id), me, draft: MoveForm.draft,
      """
      \(DayField(
        Refusal.Field.observationDay.control, label: "Hari yang Anda usulkan", value: value(.observationDay),
        earliest: view.today.text, latest: view.lastObservationDay.text, error: refusals.sentence(.observationDay)))\
      \(Field(
        Refusal.Field.lessonTime.control, label: view.words.worded("Jam pelajaran"), value: value(.lessonTime),
        hint: "\(hourHint)", error: refusals.sentence(.lessonTime), isRequired: false))\
      \(Field(
        Refusal.Field.lesson.control, label: view.words.worded("Kelas dan mata pelajaran"), value: value(.lesson),
        hint: "Isi bila berbeda dari “\(record.preparation?.lesson ?? "")”.", error: refusals.sentence(.lesson),
        isRequired: false))\
      \(Field(
        Refusal.Field.reason.control, label: "Alasan", value: value(.reason), kind: .lines(3),
        hint: "Misalnya rapat dinas, atau murid sedang ujian.", error: refusals.sentence(.reason)))\
      \(Row(Button("Kirim usulan")))
      """)
    return "\(choices)\(if: !offers.isEmpty, Heading(.two, "Usulan Anda").html)\(form)"
  }

  private func answering(_ move: ObservationMove) -> HTML {
    let fields = typed ?? view.fields(draft: MoveForm.answerDraft, or: FormFields())
    let reason = fields.text(Refusal.Field.reason.control)
    let error = refusals.sentence(.reason)
    let form = view.form(
      to: .observationMoveDeed(view.id, .agreement), me, draft: MoveForm.answerDraft,
      """
      \(Field(
        Refusal.Field.word.control, label: "Pesan Anda", value: fields.text(Refusal.Field.word.control),
        kind: .lines(2), error: refusals.sentence(.word), isRequired: false))\
      \(Row(Button("Setujui hari yang baru")))\
      \(Details(
        "Hari itu tidak cocok?", isOpen: !reason.isEmpty || error != nil,
        content: """
          \(Field(
            Refusal.Field.reason.control, label: "Alasan menolak", value: reason, kind: .lines(3),
            hint: "Hari yang lama tetap berlaku. Sebutkan hari yang cocok bagi Anda, bila ada.", error: error))\
          \(Row(Button("Tolak usulan", .plain, place: Path.observationMoveDeed(view.id, .refusal))))
          """))
      """)
    return """
      \(Heading(.two, "Usulan \(proposer)"))\
      \(SummaryList([
        .init("Hari yang diusulkan", "<b>\(MoveCopy.when(move))</b>\(ObservationCopy.remark(move.day))"),
        .init("Alasan", Prose(move.reason).html),
      ]))\(Heading(.two, "Jawaban Anda"))\(form)
      """
  }

  private var story: HTML {
    if lines.isEmpty { return .empty }
    return "\(Heading(.two, "Yang sudah dibicarakan"))\(HistoryPage.story(lines, for: me.person, of: view))"
  }

  /// What was typed for a form that is not there any more: shown, so that nothing is lost.
  private var unsent: HTML {
    guard let typed else { return .empty }
    let isProposal = typed.has(Refusal.Field.observationDay.control)
    if isProposal ? view.mayProposeMove : view.mayAnswerMove { return .empty }
    let fields: [Refusal.Field] = [.observationDay, .lessonTime, .lesson, .word, .reason]
    return Unsent(fields.map { typed.text($0.control) }).html
  }
}
