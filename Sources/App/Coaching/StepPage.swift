import Domain
import HTML

/// A step of the cycle: the one whose turn it is finds the form, the other reads.
struct StepPage: Piece {
  let step: CoachingStep
  let view: RecordView
  let me: SignedIn
  /// What the viewer sent and what did not come to pass; nil on a plain visit.
  var typed: FormFields?
  var refusals: [Refusal] = []
  /// Lesson hours that were offered; only for the preparation.
  var offers: [LessonOffer] = []
  /// The lesson hour that the owner takes over into what they have begun.
  var chosen: LessonOffer?
  /// Who else waits for the answer that was just given.
  var next: NextPage?

  static func title(_ step: CoachingStep, _ view: RecordView) -> String {
    StepCopy.title(step) + (view.isOwner ? "" : ": " + view.owner.name)
  }

  private var record: Record { view.record }
  private var sent: FormFields? { step.sent(record) }

  var html: HTML {
    """
    \(view.trail(here: StepCopy.title(step)))\(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\
    \(Heading(.one, "\(Self.title(step, view))"))\(Kabar.notice(me, view.words))\(next)\(unsent)\
    \(content)
    """
  }

  private func say(_ sentence: String) -> String { view.words.worded(sentence) }

  /// A preparation names a day; once none is left there is no form.
  private var isClosed: Bool { step == .preparation && !view.isDayLeft }

  private enum Phase { case ahead, writing, answering, past }

  private var phase: Phase {
    if view.stage == step.writing { return .writing }
    if view.stage == step.answering { return .answering }
    let order = Stage.allCases
    return order.firstIndex(of: view.stage)! < order.firstIndex(of: step.writing)! ? .ahead : .past
  }

  private var content: HTML {
    switch (phase, view.mayType) {
    case (.ahead, _):
      return
        "<p>\(say(StepCopy.ahead(step, isOwner: view.isOwner)))</p><p>\(Link("Lihat langkah sekarang", view.place))</p>"
    case (.writing, true): return writing
    case (.writing, false):
      return "\(CoachingCopy.waiting(view))\(CoachingCopy.remark(view, step))\(sentList(StepCopy.lastSent))"
    case (.answering, true):
      return "\(CoachingCopy.waiting(view))\(sentList(say(StepCopy.yourAnswer(view.isOwner))))\(move)"
    case (.answering, false): return answering
    case (.past, _):
      guard sent != nil else { return "<p>\(StepCopy.skipped)</p>" }
      return "\(sentList(say(StepCopy.yourAnswer(view.isOwner))))\(answer)\(onward)"
    }
  }

  // MARK: The teacher's form

  private var writing: HTML {
    if isClosed {
      return """
        \(CoachingCopy.daysOver(view))\(CoachingCopy.remark(view, step))\(sentList(StepCopy.lastSent))\
        \(if: typed == nil, Unsent(view.drafts[step.draft].map { step.lines($0, in: view.words) } ?? []).html)
        """
    }
    let offered = LessonOfferForm.preparation(offers.first(from: view.today))
    let begun = view.fields(draft: step.draft, or: sent ?? offered)
    let fields = typed ?? chosen.map { LessonOfferForm.preparation($0, in: begun) } ?? begun
    let form = view.form(
      to: view.isAssisting ? .assistanceForm(view.id, form: step.draft) : step.place(view.id), me, draft: step.draft,
      """
      \(step.fields.map { ($0 == .observationDay ? pickedHour(fields) : .empty) + control($0, fields.text($0.control)) })\
      \(view.isAssisting ? Row(Button(AssistanceCopy.button(view))).html : sending)
      """)
    return """
      \(AssistanceCopy.lead(view))\(AssistanceCopy.typed(view, [step.draft]))\
      \(if: view.isOwner, "<p>\(say(StepCopy.purpose(step)))</p>")\(CoachingCopy.window(view))\(CoachingCopy.remark(view, step))\
      \(if: step == .preparation && view.isOwner, LessonOfferPage.besidePreparation(view, offers))\
      \(if: view.isOwner, StepMemory(step: step, view: view).html)\(form)
      """
  }

  /// What was begun is not overwritten by the hour that was picked meanwhile: it is offered beside the field.
  private func pickedHour(_ fields: FormFields) -> HTML {
    guard view.isOwner, let picked = offers.first(where: { $0.isPicked && $0.hour.day >= view.today }),
      LessonOfferForm.differs(fields, from: picked)
    else { return .empty }
    return """
      <p>\(RefusalCopy.capital(view.words.assessor)) memilih <b>\(picked.hour.spoken)</b>; di bawah tertulis yang lain. \
      \(Link("Pakai jam yang dipilih", Path.preparationWith(view.id, picked.id)))</p>
      """
  }

  private var sending: HTML {
    "<p class=\"quiet\">\(say(StepCopy.afterSending(step)))</p>\(Row(Button(say(StepCopy.sendButton(step)))))"
  }

  private func control(_ field: Refusal.Field, _ value: String) -> HTML {
    let question = StepCopy.question(field)
    let error = refusals.sentence(field)
    if field == .observationDay {
      return DayField(
        field.control, label: say(question.label), value: value, earliest: view.today.text,
        latest: view.lastObservationDay.text,
        hint: question.hint.map { "\(say($0))" }, error: error
      ).html
    }
    return Field(
      field.control, label: say(question.label), value: value, kind: question.lines.map { .lines($0) } ?? .text,
      hint: question.hint.map { "\(say($0))" }, error: error, isRequired: question.isRequired
    ).html
  }

  // MARK: The principal's answer

  private var answering: HTML {
    let fields = typed ?? view.fields(draft: step.answerDraft, or: FormFields())
    let word = Field(
      Refusal.Field.word.control, label: say(StepCopy.answerLabel), value: fields.text(Refusal.Field.word.control),
      kind: .lines(3), hint: StepCopy.answerHint(step), error: refusals.sentence(.word), isRequired: false)
    let form = view.form(
      to: step.answerPlace(view.id), me, draft: step.answerDraft,
      """
      \(word)\(CategoriesForm(step: step, view: view, fields: fields, refusals: refusals))\
      <p class="quiet">\(say(StepCopy.afterAnswering(step)))</p>\
      \(Row(Button(say(StepCopy.answerButton(step)))))\(if: step == .preparation, returning(fields))
      """)
    return """
      <p>\(say(StepCopy.answerPurpose(step)))</p>\(CoachingCopy.window(view))\
      \(sentList(say(StepCopy.yourAnswer(view.isOwner))))\(StepMemory(step: step, view: view))\
      \(move)\(if: step == .preparation, LessonOfferPage.besidePreparation(view, offers))\
      \(Heading(.two, "Jawaban Anda"))\(form)
      """
  }

  /// Before the day stands it may be moved already; a helper has no part in that.
  private var move: HTML {
    step == .preparation && !view.isAssisting ? MoveNotice(view: view).html : .empty
  }

  /// The preparation alone may come back: nothing that others rely on has happened yet.
  private func returning(_ fields: FormFields) -> HTML {
    let reason = fields.text(Refusal.Field.reason.control)
    let error = refusals.sentence(.reason)
    return Details(
      "Ada yang perlu diperbaiki dahulu?", isOpen: !reason.isEmpty || error != nil,
      content: """
        \(Field(
          Refusal.Field.reason.control, label: "Alasan", value: reason, kind: .lines(3),
          hint: "Sebutkan yang perlu diubah, misalnya harinya.", error: error))\
        \(Row(Button("Minta perbaikan", .plain, choice: CoachingStep.returning)))
        """
    ).html
  }

  // MARK: Reading

  private func sentList(_ title: String) -> HTML {
    guard let sent else { return .empty }
    return "\(Heading(.two, "\(title)"))\(SummaryList(step.lines(sent, in: view.words)))"
  }

  private var answer: HTML {
    guard let word = step.answer(record) else { return .empty }
    let noted = step.categoryLines(of: view)
    return """
      \(Heading(.two, "Tanggapan \(view.words.assessor)\(view.team.isEmpty ? "" : " atau tim kinerja")"))\
      \(word.isEmpty ? "<p class=\"quiet\">Tanpa catatan.</p>" : Prose(word).html)\
      \(if: !noted.isEmpty, SummaryList(noted).html)
      """
  }

  private var onward: HTML {
    "<p>\(Link("Lihat langkah sekarang", view.place))</p>"
  }

  /// What was typed for a form that is not there any more: shown, so that nothing is lost.
  private var unsent: HTML {
    guard let typed else { return .empty }
    if view.isOwner ? phase == .writing && !isClosed : phase == .answering { return .empty }
    if view.isOwner { return Unsent(step.lines(typed, in: view.words)).html }
    return Unsent([Refusal.Field.word, .reason].map { typed.text($0.control) }).html
  }
}

/// What came before, folded away: nobody has to leave the form to remember it.
struct StepMemory: Piece {
  let step: CoachingStep
  let view: RecordView

  var html: HTML {
    let record = view.record
    switch step {
    case .preparation:
      let focuses = record.focuses(under: view.rules)
      if focuses.isEmpty { return .empty }
      return Details(
        "Fokus perilaku yang akan diamati",
        content: """
          <ul>\(focuses.map { "<li>\($0.title)</li>" as HTML })</ul>\
          <p>\(Link("Lihat contoh yang dianjurkan dan dihindari", Path.observation(view.id)))</p>
          """
      ).html
    case .followUp:
      guard let observation = record.observation else { return .empty }
      return Details("Ingat lagi hasil observasinya", content: FindingsPage(observation: observation).html).html
    case .effort: return remembered("Ingat lagi tindak lanjutnya", [.followUp])
    case .reflection: return remembered("Ingat lagi tindak lanjut dan upayanya", [.followUp, .effort])
    }
  }

  private func remembered(_ title: String, _ steps: [CoachingStep]) -> HTML {
    let lines = steps.flatMap { $0.lines(of: view.record, in: view.words) }
    return lines.isEmpty ? .empty : Details(title, content: SummaryList(lines).html).html
  }
}

extension CoachingStep {
  /// What is in a form, to be read.
  func lines(_ fields: FormFields, in words: RecordWords) -> [SummaryList.Line] {
    self.fields.map { field in
      let text = fields.text(field.control)
      let value: HTML =
        field == .observationDay
        ? TypedDay.read(text).map { "\(Indonesian.dayWithWeekday($0))\(ObservationCopy.remark($0))" } ?? "\(text)"
        : text.isEmpty ? "tidak diisi" : Prose(text).html
      return .init(words.worded(StepCopy.question(field).label), value)
    }
  }

  /// What was sent, to be read again; nothing where nothing was sent.
  func lines(of record: Record, in words: RecordWords) -> [SummaryList.Line] {
    guard let sent = sent(record) else { return [] }
    return fields.map { .init(words.worded(StepCopy.question($0).label), Prose(sent.text($0.control)).html) }
  }
}
