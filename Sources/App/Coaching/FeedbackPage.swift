import Domain
import HTML

/// Umpan balik berkelanjutan: the principal and the colleagues write, the teacher reads. A colleague sees whose it is,
/// the focus, and what they wrote themselves.
struct FeedbackPage: Piece {
  let view: RecordView
  let me: SignedIn
  /// Who gave feedback, by name.
  let names: [PersonID: String]
  var typed: FormFields?
  var refusals: [Refusal] = []

  static let title = "Umpan balik berkelanjutan"

  private var record: Record { view.record }
  /// Whoever has no other part in the record: a colleague, the head of another school.
  private var isAside: Bool { view.standing == .colleague || view.standing == .otherPrincipal }
  private var isOpen: Bool { view.isOpenUnderWay }

  var html: HTML {
    """
    \(crumbs)\(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\(Heading(.one, "\(heading)"))\(Kabar.notice(me, view.words))\
    \(PeriodCopy.closed(view))\(lead)\(if: isOpen && !view.isOwner, form)\(unsent)\(given)
    """
  }

  private var heading: String { view.isOwner ? Self.title : "Umpan balik untuk \(view.owner.name)" }

  private var crumbs: Breadcrumb {
    if isAside { return Breadcrumb([("Beranda", Path.home)], here: Self.title) }
    return view.trail(here: Self.title)
  }

  private var lead: HTML {
    if record.agreedOn == nil { return "<p>\(CoachingCopy.afterAgreement)</p>" }
    if view.isOwner {
      return """
        <p>\(view.words.worded(CoachingCopy.feedbackForOwner))</p>\
        \(if: isOpen, Details("Minta umpan balik dari rekan", content: "<p>\(CoachingCopy.feedbackInvitation)</p>").html)
        """
    }
    let focus: HTML? = record.plan?.practice.first.map { "<p>Fokusnya: <b>\($0.indicator.title)</b>.</p>" }
    return "\(focus)\(if: !Stage.underWay.contains(view.stage), "<p>\(CoachingCopy.feedbackClosed(view.stage))</p>")"
  }

  /// Without a version: what others wrote meanwhile spoils nothing.
  private var form: HTML {
    let fields = typed ?? view.fields(draft: FeedbackForm.draft, or: FormFields())
    return Form(
      to: Path.feedback(view.id), token: me.visit.token, command: CommandMark.newID(),
      autosave: .init(
        to: Path.draft(view.id, form: FeedbackForm.draft), key: "\(view.id.number)-\(FeedbackForm.draft)"),
      content: """
        \(Field(
          Refusal.Field.feedback.control, label: "Umpan balik Anda", value: fields.text(Refusal.Field.feedback.control),
          kind: .lines(4), hint: CoachingCopy.feedbackHint, error: refusals.sentence(.feedback)))\
        <p class="quiet">\(CoachingCopy.feedbackReaders(view))</p>\(Row(Button("Kirim umpan balik")))
        """
    ).html
  }

  private var given: HTML {
    let seen = record.feedback.filter { !isAside || $0.from == me.person }.reversed()
    if seen.isEmpty {
      return view.isOwner && record.agreedOn != nil ? "<p class=\"quiet\">Belum ada umpan balik.</p>" : .empty
    }
    let moments = seen.map { one -> Story.Moment in
      let name = one.from == me.person ? "Anda" : names[one.from] ?? "Rekan sejawat"
      return .init(one.day.text, shown: Indonesian.day(one.day), "<p><b>\(name)</b></p>\(Prose(one.text))")
    }
    let title: HTML = isAside ? "Yang sudah Anda tulis" : "Yang sudah ditulis"
    return "\(Heading(.two, title))\(Story(moments))"
  }

  /// What was typed for a form that is not there any more.
  private var unsent: HTML {
    guard let typed, !isOpen else { return .empty }
    return Unsent([typed.text(Refusal.Field.feedback.control)]).html
  }
}
