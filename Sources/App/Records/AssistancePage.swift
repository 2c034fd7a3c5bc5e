import Domain
import HTML

/// Isi bersama: for the owner who may help, for the helper what there is to fill in.
struct AssistancePage: Piece {
  let view: RecordView
  let me: SignedIn
  let helpers: [AssistanceRows.Colleague]
  /// Those whom the owner may still ask.
  let candidates: [AssistanceRows.Colleague]
  var typed: FormFields?
  var refusals: [Refusal] = []

  static func title(_ view: RecordView) -> String {
    view.isAssisting ? "Membantu mengisi: \(view.owner.name)" : AssistanceCopy.title
  }

  private var isOpen: Bool { Stage.planned.union(Stage.underWay).contains(view.stage) }

  var html: HTML {
    """
    \(view.isAssisting ? Breadcrumb([("Beranda", Path.home)], here: "Membantu mengisi") : view.trail(here: AssistanceCopy.title))\
    \(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\(Heading(.one, "\(Self.title(view))"))\(Kabar.notice(me, view.words))\
    \(view.isAssisting ? tasks : invitation)
    """
  }

  // MARK: The owner

  private var invitation: HTML {
    """
    <p>\(AssistanceCopy.purpose)</p><p class="quiet">\(AssistanceCopy.limits)</p>\(current)\(asking)
    """
  }

  private var current: HTML {
    if helpers.isEmpty { return "<p>Belum ada yang membantu.</p>" }
    let forms = helpers.map { one -> HTML in
      if !isOpen { return "<li>\(one.name)</li>" }
      return """
        <li><h3>\(one.name)</h3>\
        \(view.form(
        to: .assistanceEnd(view.id), me, hidden: [(Refusal.Field.helper.control, String(one.person.number))],
        Button("Akhiri bantuan \(one.name)", .plain).html))</li>
        """
    }
    return "\(Heading(.two, isOpen ? "Yang membantu sekarang" : "Yang membantu"))<ul class=\"list\">\(forms)</ul>"
  }

  private var asking: HTML {
    if !isOpen { return "<p>Kinerja ini tidak menunggu isian lagi.</p>" }
    let others = candidates.filter { one in !helpers.contains { $0.person == one.person } }
    if others.isEmpty { return "<p class=\"quiet\">Tidak ada rekan lain yang tercatat di sekolah Anda.</p>" }
    return """
      \(Heading(.two, "Minta bantuan"))\
      \(view.form(
        to: .assistance(view.id), me,
        """
        \(Select(
          Refusal.Field.helper.control, label: "Siapa yang membantu Anda?",
          others.map { (String($0.person.number), $0.name) }, chosen: typed?.text(Refusal.Field.helper.control) ?? "",
          error: refusals.sentence(.helper)))\(Row(Button("Minta bantuan")))
        """))
      """
  }

  // MARK: The helper

  private var tasks: HTML {
    let lead: HTML = """
      <p>\(view.owner.name) meminta Anda membantu mengisi kinerja \(view.year). Yang Anda simpan menjadi drafnya; \
      \(view.owner.name) memeriksa lalu mengirimnya sendiri.</p>
      """
    if view.isPlanOpen {
      return "\(lead)\(Heading(.two, "Bagian rencana"))\(StepsPage.planParts(view, plan: view.plan(), level: .three))"
    }
    guard let step = CoachingStep.allCases.first(where: { $0.writing == view.stage }) else {
      return "\(lead)<p>Sekarang tidak ada yang dapat diisi: \(StageCopy.tag(view.stage, view.words).lowercased()).</p>"
    }
    let isBegun = view.drafts[step.draft] != nil
    return """
      \(lead)\(Heading(.two, "Yang dapat diisi sekarang"))\
      \(TaskList(
        [
          .init(
            StepCopy.title(step), step.place(view.id),
            tag: isBegun ? StatusTag("ada draf", .done) : StatusTag("belum diisi", .none))
        ], level: .three))
      """
  }
}

/// What a helper typed for a form that is not there any more: shown, so that nothing is lost.
struct LateAssistancePage: Piece {
  let view: RecordView
  let step: CoachingStep
  let typed: FormFields

  var html: HTML {
    let texts = step.fields.map { typed.text($0.control) }.filter { !$0.isEmpty }
    return """
      \(Heading(.one, "\(StepCopy.title(step)) sudah berubah"))\
      \(Conflict.notice(
        "\(StepCopy.title(step)) sedang tidak diisi: tahapnya sekarang “\(StageCopy.tag(view.stage, view.words))”. Yang Anda ketik belum disimpan.",
        newest: .assistance(view.id)))\
      \(if: !texts.isEmpty, "\(Heading(.two, "Yang Anda ketik, belum tersimpan"))\(texts.map { Prose($0) })")
      """
  }
}
