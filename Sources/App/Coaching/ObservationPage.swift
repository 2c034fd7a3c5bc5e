import Domain
import HTML

/// Observasi kelas: for the principal the way through it up to sending, for the teacher what comes and then the result.
struct ObservationPage: Piece {
  let view: RecordView
  let me: SignedIn
  /// What the viewer sent and what did not come to pass; nil on a plain visit.
  var typed: FormFields?
  var refusals: [Refusal] = []
  /// For whoever observes, while they do.
  var box: NoteBox?
  /// Whom else to observe, after the result was sent.
  var next: NextPage?

  static let title = "Observasi"

  private var record: Record { view.record }
  private var isObserving: Bool { view.stage == .awaitingObservation }

  var html: HTML {
    """
    \(view.trail(here: "Observasi"))\(ErrorSummary(lines))\(Heading(.one, "\(heading)"))\(Kabar.notice(me, view.words))\
    \(next)\(unsent)\(content)
    """
  }

  private var heading: String {
    RefusalCopy.capital(view.words.observation) + (view.isOwner ? "" : " " + view.owner.name)
  }

  /// The controls of the focuses are on pages of their own; a line about them leads nowhere on this one.
  private var lines: [ErrorSummary.Line] {
    let here: [Refusal.Field] = [.observationDay, .note, .word]
    return refusals.map { refusal in
      let field = refusal.field.flatMap { here.contains($0) ? $0 : nil }
      return ErrorSummary.Line(field?.control, RefusalCopy.sentence(refusal, view.words))
    } + NoteForm.lines(box?.faults ?? [])
  }

  private var content: HTML {
    if let observation = record.observation { return result(observation) }
    if isObserving {
      return view.isCoach ? observing : "\(CoachingCopy.waiting(view))\(schedule)\(MoveNotice(view: view))\(examples)"
    }
    if Stage.underWay.contains(view.stage) || record.agreedOn == nil {
      let focuses: HTML = record.agreedOn == nil ? .empty : examples
      return """
        <p>\(view.words.worded(ObservationCopy.ahead))</p>\
        <p>\(Link("Lihat langkah sekarang", view.place))</p>\(focuses)
        """
    }
    return "<p>\(StepCopy.skipped)</p>"
  }

  // MARK: Before it is sent

  private var schedule: HTML {
    guard let preparation = record.preparation else { return .empty }
    let time = preparation.lessonTime.isEmpty ? "" : ", \(preparation.lessonTime)"
    let distance = Indonesian.distance(from: preparation.observationDay, to: view.today)
    let materials: HTML = preparation.materials.isEmpty ? "tidak disebutkan" : Prose(preparation.materials).html
    return SummaryList([
      .init(
        "Jadwal",
        "\(Indonesian.dayWithWeekday(preparation.observationDay))\(time) (\(distance))\(ObservationCopy.remark(preparation.observationDay))"
      ),
      .init(view.words.worded("Kelas dan mata pelajaran"), "\(preparation.lesson)"),
      .init(view.words.worded("Perangkat ajar"), materials),
      .init("Target perilaku", Prose(preparation.targetBehaviour).html),
      .init("Upaya mempelajari", Prose(preparation.learningEffort).html),
    ]).html + "<p>\(Link(ScheduleCopy.keep, Path.observationCalendar(view.id)))</p>"
  }

  private var examples: HTML {
    let all = view.focuses.enumerated().map { index, focus -> HTML in
      """
      \(Heading(.three, "\(index + 1). \(focus.title)"))\
      \(Examples(recommended: focus.recommended, avoided: focus.avoided, level: .four))
      """
    }
    return "\(Heading(.two, "Yang akan diamati"))\(all)<p class=\"quiet\">\(ObservationCopy.notScore)</p>"
  }

  private var observing: HTML {
    let findings = view.notedFindings
    return """
      \(CoachingCopy.window(view))\(jotting)\(Heading(.two, "Rencana kunjungan"))\(schedule)\(MoveNotice(view: view))\
      \(firstOpen.map { start(findings, at: $0) } ?? check(findings))
      """
  }

  /// The quick box; folded away once everything is noted and only to be checked.
  private var jotting: HTML {
    guard let box else { return .empty }
    if firstOpen != nil { return "\(Heading(.two, "\(NoteCopy.box)"))\(box)" }
    return Details(NoteCopy.box, isOpen: !box.faults.isEmpty || !box.typed.isEmpty, content: box.html).html
  }

  /// The first focus that is not complete, counted from 0.
  private var firstOpen: Int? {
    zip(view.focuses, view.notedFindings).enumerated().first { !view.isComplete($1.1, of: $1.0) }?.offset
  }

  private func start(_ findings: [Finding], at open: Int) -> HTML {
    let items = zip(view.focuses, findings).enumerated().map { index, pair in
      TaskList.Item(
        "\(index + 1). \(pair.0.title)", Path.observationFocus(view.id, index + 1),
        tag: ObservationCopy.tag(pair.1, isComplete: view.isComplete(pair.1, of: pair.0)))
    }
    let isFresh = findings.allSatisfy { $0.level == nil && $0.evidence.isEmpty }
    let label = isFresh ? "Mulai mengisi" : "Lanjutkan ke fokus \(open + 1)"
    return """
      \(Heading(.two, "Fokus perilaku"))\(TaskList(items, level: .three))\
      <p class="quiet">Sekitar 5 menit untuk setiap fokus. \(RefusalCopy.capital(view.words.owner)) belum melihat apa pun sebelum Anda mengirimnya.</p>\
      \(Row(ButtonLink(label, Path.observationFocus(view.id, open + 1))))
      """
  }

  /// Check your answers: what the teacher will see once it is sent.
  private func check(_ findings: [Finding]) -> HTML {
    let shown = findings.enumerated().map { index, finding -> HTML in
      let place = Path.observationFocus(view.id, index + 1)
      return """
        \(Heading(.three, "\(index + 1). \(finding.focus.title)"))\
        \(SummaryList([
          .init("Yang terlihat", "<b>\(AppraisalCopy.word(finding.level))</b>", change: place),
          .init("Bukti perilaku", Prose(finding.evidence).html, change: place),
          .init("Saran", Prose(finding.recommendation).html, change: place),
        ]))
        """
    }
    let fields = typed ?? view.fields(draft: ObservationForm.sendingDraft, or: FormFields())
    let dayName = Refusal.Field.observationDay.control
    let day = fields.has(dayName) ? fields.text(dayName) : ObservationForm.day(view).text
    let form = view.form(
      to: .observationSending(view.id), me, draft: ObservationForm.sendingDraft,
      hidden: [(ObservationForm.shown, ObservationForm.digest(findings))],
      """
      \(DayField(
        dayName, label: "Hari observasi", value: day, earliest: record.firstObservationDay.text,
        latest: min(view.today, view.lastObservationDay).text,
        hint: "Hari ketika Anda mengamati;", error: refusals.sentence(.observationDay)))\
      \(Field(
        Refusal.Field.note.control, label: "Catatan umum", value: fields.text(Refusal.Field.note.control),
        kind: .lines(3), error: refusals.sentence(.note), isRequired: false))\
      \(if: (box?.unsorted ?? 0) > 0, Notice(.info, "<p>\(NoteCopy.unsorted(box?.unsorted ?? 0))</p>").html)\
      <p class="quiet">Setelah dikirim, \(view.words.owner) membaca hasilnya dan menyusun tindak lanjut. Isinya tidak dapat diubah lagi. \
      \(ObservationCopy.notScore)</p>\(Row(Button("Kirim hasil observasi")))
      """)
    return
      "\(Heading(.two, "Periksa sebelum mengirim"))\(shown)\(Heading(.two, "Kirim kepada \(view.words.owner)"))\(form)"
  }

  // MARK: Afterwards

  private func result(_ observation: Observation) -> HTML {
    let findings = FindingsPage(observation: observation)
    guard view.stage == .observed else {
      let word = record.observationAnswer ?? ""
      return """
        \(findings)\(if: !word.isEmpty, "\(Heading(.two, "Tanggapan \(view.words.owner)"))\(Prose(word))")\
        <p>\(Link("Lihat langkah sekarang", view.place))</p>
        """
    }
    if !view.isOwner { return "\(CoachingCopy.waiting(view))\(findings)" }
    let fields = typed ?? view.fields(draft: ObservationForm.answerDraft, or: FormFields())
    let form = view.form(
      to: .observationAnswer(view.id), me, draft: ObservationForm.answerDraft,
      """
      \(Field(
        Refusal.Field.word.control, label: "Tanggapan Anda", value: fields.text(Refusal.Field.word.control),
        kind: .lines(3), hint: "Misalnya yang Anda setujui atau yang ingin Anda jelaskan.",
        error: refusals.sentence(.word), isRequired: false))\
      <p class="quiet">Setelah ini Anda menyusun tindak lanjut.</p>\(Row(Button("Saya sudah membaca")))
      """)
    return """
      <p>Bacalah sebagai bahan belajar; sekitar 5 menit.</p>\(CoachingCopy.window(view))\(findings)\
      \(Heading(.two, "Sudah dibaca?"))\(form)
      """
  }

  /// What was typed for a form that is not there any more: shown, so that nothing is lost.
  private var unsent: HTML {
    guard let typed else { return .empty }
    let isFormThere = view.isOwner ? view.stage == .observed : isObserving && firstOpen == nil
    if isFormThere { return .empty }
    let noted = view.isOwner || isObserving ? [] : view.notedFindings.flatMap { [$0.evidence, $0.recommendation] }
    let names = [Refusal.Field.word, .note].map(\.control)
    return Unsent(names.map { typed.text($0) } + noted).html
  }
}
