import Domain
import HTML

/// Usulan perubahan: the owner writes it, both sides see old and new side by side, the assessor answers.
struct ChangePage: Piece {
  let view: RecordView
  let me: SignedIn
  /// Every proposal that there was, oldest first.
  var told: [ToldChange] = []
  /// What the viewer sent and what did not come to pass; nil on a plain visit.
  var typed: FormFields?
  var refusals: [Refusal] = []

  private var record: Record { view.record }
  private var agreed: Plan { record.plan ?? Plan() }

  var html: HTML {
    """
    \(view.trail([("Rencana", Path.plan(view.id))], here: "Usulan perubahan"))\(ErrorSummary(lines))\
    \(Heading(.one, "\(heading)"))\(Kabar.notice(me, view.words))\(unsent)\(content)\(past)
    """
  }

  /// Those that were answered, withdrawn or overtaken, newest first: what they would have changed, and what became of it.
  private var past: HTML {
    let ended = told.filter { $0.ended != nil }.reversed()
    if ended.isEmpty { return .empty }
    let stories = ended.enumerated().map { place, one in
      Details(ChangeCopy.outcome(one, view), isOpen: place == 0, content: story(one)).html
    }
    return "\(Heading(.two, "Usulan sebelumnya"))\(stories)"
  }

  private func story(_ one: ToldChange) -> HTML {
    let answer: (label: String, text: String)? =
      switch one.change.end {
      case .accepted(let word) where !word.isEmpty: ("Pesan", word)
      case .declined(let reason): ("Alasan menolak", reason)
      case .accepted, .waiting, .withdrawn, .rated, .closed: nil
      }
    return """
      <p class="quiet">Diusulkan pada \(Indonesian.day(one.proposed)).</p>\
      \(Heading(.three, "Alasan usulan"))\(Prose(one.change.proposal.reason))\
      \(answer.map { "\(Heading(.three, "\($0.label)"))\(Prose($0.text))" as HTML })\
      \(ChangedParts(
        view: view, agreed: one.change.agreed ?? Plan(), proposed: one.change.proposal.plan,
        labels: one.isAccepted ? ("Sebelumnya", "Menjadi") : ("Rencana waktu itu", "Yang diusulkan")))
      """
  }

  private var heading: String { view.isOwner ? ChangeCopy.title : "\(ChangeCopy.title): \(view.owner.name)" }

  /// The controls of a plan are on the pages of its parts; a line about them leads nowhere on this one.
  private var lines: [ErrorSummary.Line] {
    refusals.map { refusal in
      let here = refusal.field.flatMap { [.reason, .word].contains($0) ? $0 : nil }
      return ErrorSummary.Line(here?.control, RefusalCopy.sentence(refusal, view.words))
    }
  }

  private var content: HTML {
    if let proposal = record.proposal { return pending(proposal) }
    if view.isChangeOpen { return writing }
    let back: HTML = "<p>\(Link("Lihat rencana", Path.plan(view.id)))</p>"
    if record.agreedOn == nil { return "<p>\(ChangeCopy.ahead)</p>\(back)" }
    let none = Stage.underWay.contains(view.stage) ? "Tidak ada usulan perubahan yang menunggu." : ChangeCopy.closed
    return "\(ChangeCopy.answer(view))<p>\(none)</p>\(back)"
  }

  // MARK: Writing

  private var writing: HTML {
    let plan = view.changedPlan
    let changed = ChangeProposal(plan: plan, reason: "").changes(from: agreed, under: view.rules)
    return """
      \(ChangeCopy.answer(view))<p>\(ChangeCopy.lead)</p>\(Heading(.two, "Bagian yang dapat diubah"))\
      \(TaskList(view.rules.planParts.map { item($0, plan, isChanged: changed.contains($0.part)) }, level: .three))\
      \(changed.isEmpty ? "<p class=\"quiet\">Belum ada yang berubah.</p>" : sending(plan))
      """
  }

  private func item(_ rule: PlanPartRule, _ plan: Plan, isChanged: Bool) -> TaskList.Item {
    let asksMore = !PlanForm.details(of: rule.part, in: PlanForm.fields(of: rule.part, in: plan)).isEmpty
    let details: HTML? =
      asksMore
      ? """
      \(Link(
        rule.part == .mainDuties ? "Ubah surat keputusannya" : "Ubah hal yang dipelajari",
        Path.planPartDetails(view.id, rule.part)))
      """ : nil
    let isComplete = view.refusals(of: plan, in: rule.part).isEmpty
    let tag =
      !isComplete
      ? StatusTag("belum lengkap", .wait) : isChanged ? StatusTag("diubah", .done) : StatusTag("tetap", .none)
    return TaskList.Item(rule.title, Path.planPart(view.id, rule.part), tag: tag, more: details ?? .empty)
  }

  private func sending(_ plan: Plan) -> HTML {
    let fields = typed ?? view.fields(draft: ChangeForm.reasonDraft, or: FormFields())
    let form = view.form(
      to: .changeDeed(view.id, .submission), me, draft: ChangeForm.reasonDraft,
      hidden: [(ChangeForm.shown, PlanPage.digest(plan))],
      """
      \(Field(
        Refusal.Field.reason.control, label: "Mengapa rencana perlu diubah?",
        value: fields.text(Refusal.Field.reason.control), kind: .lines(3),
        hint: "Misalnya tugas tambahan yang baru, atau kelas yang berganti.", error: refusals.sentence(.reason)))\
      <p class="quiet">Selama belum dijawab, Anda dapat menariknya.</p>\
      \(Row(Button("Kirim usulan kepada \(view.words.assessor)")))
      """)
    return """
      \(Heading(.two, "Yang berubah"))\(ChangedParts(view: view, agreed: agreed, proposed: plan))\
      \(Heading(.two, "Kirim usulan"))\(form)\
      \(Details("Tidak jadi diusulkan?", content: """
        <p>Semua perubahan di atas dibuang; rencana yang disepakati tidak berubah.</p>\
        \(view.form(to: .changeDeed(view.id, .clearing), me, Button("Kosongkan usulan", .plain).html))
        """))
      """
  }

  // MARK: Waiting for the answer

  private func pending(_ proposal: ChangeProposal) -> HTML {
    let shown: HTML = """
      \(Heading(.two, "Alasan"))\(Prose(proposal.reason))\(Heading(.two, "Yang berubah"))\
      \(ChangedParts(view: view, agreed: agreed, proposed: proposal.plan))
      """
    if view.isAssessor {
      return """
        <p>\(view.owner.name) mengusulkan perubahan rencana yang sudah disepakati. Rencana lama berlaku sampai Anda \
        menerima usulan ini.</p>\(shown)\(Heading(.two, "Jawaban Anda"))\(answering)
        """
    }
    let name =
      view.assessor.map { "\($0.name) (\(view.words.assessor))" } ?? "\(view.words.assessor) (jabatan sedang kosong)"
    return """
      <p>\(StatusTag("menunggu jawaban", .wait)) Usulan ini menunggu jawaban \(name). Rencana yang disepakati tetap \
      berlaku.</p>\(shown)\
      \(view.form(to: .changeDeed(view.id, .withdrawal), me, Button("Tarik usulan", .plain).html))
      """
  }

  private var answering: HTML {
    let fields = typed ?? view.fields(draft: ChangeForm.answerDraft, or: FormFields())
    let reason = fields.text(Refusal.Field.reason.control)
    let error = refusals.sentence(.reason)
    return view.form(
      to: .changeDeed(view.id, .acceptance), me, draft: ChangeForm.answerDraft,
      """
      \(Field(
        Refusal.Field.word.control, label: "Pesan untuk \(view.words.owner)", value: fields.text(Refusal.Field.word.control),
        kind: .lines(2), error: refusals.sentence(.word), isRequired: false))\
      \(Row(Button("Terima usulan")))\
      \(Details(
        "Tidak dapat diterima?", isOpen: !reason.isEmpty || error != nil,
        content: """
          \(Field(
            Refusal.Field.reason.control, label: "Alasan menolak", value: reason, kind: .lines(3),
            hint: "\(RefusalCopy.capital(view.words.owner)) membacanya; rencana tetap seperti semula.", error: error))\
          \(Row(Button("Tolak usulan", .plain, place: Path.changeDeed(view.id, .refusal))))
          """))
      """
    ).html
  }

  /// What was typed for a form that is not there any more: shown, so that nothing is lost.
  private var unsent: HTML {
    guard let typed else { return .empty }
    if view.isOwner ? view.isChangeOpen && view.changedPlan != agreed : record.proposal != nil { return .empty }
    return Unsent([Refusal.Field.word, .reason].map { typed.text($0.control) }).html
  }
}

/// The parts that a proposal changes, old and new side by side, one below the other on a phone.
struct ChangedParts: Piece {
  let view: RecordView
  let agreed: Plan
  let proposed: Plan
  var labels = (before: "Rencana sekarang", after: "Usulan")

  var html: HTML {
    let parts = ChangeProposal(plan: proposed, reason: "").changes(from: agreed, under: view.rules)
    return parts.map { part -> HTML in
      let (old, new) = ChangedParts.differing(agreed, proposed, in: part)
      return """
        \(Heading(.three, "\(view.title(of: part))"))\
        \(Comparison(
          before: (labels.before, side(old, part)), after: (labels.after, side(new, part)), level: .four))
        """
    }.joined()
  }

  private func side(_ plan: Plan, _ part: PlanPart) -> HTML {
    if plan.isEmpty(part) { return "<p class=\"quiet\">Tidak diisi.</p>" }
    return SummaryList(PlanContentPage(view: view, plan: plan).lines(part)).html
  }

  /// Of the seven values only those that differ: the others would hide what is new.
  private static func differing(_ old: Plan, _ new: Plan, in part: PlanPart) -> (Plan, Plan) {
    guard part == .behaviour else { return (old, new) }
    return (
      Plan(behaviour: old.behaviour.filter { !new.behaviour.contains($0) }),
      Plan(behaviour: new.behaviour.filter { !old.behaviour.contains($0) })
    )
  }
}
