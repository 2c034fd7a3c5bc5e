import Domain
import HTML

/// Hasil penilaian: the rating as it was sent, in plain words, for both sides; the owner accepts it here.
struct ResultPage: Piece {
  let view: RecordView
  let me: SignedIn
  let appraisal: Appraisal
  let title: String
  let crumbs: Breadcrumb
  var next: NextPage?
  /// What the viewer typed, and what is wrong with it.
  var fields: FormFields?
  var refusals: [Refusal] = []

  private var record: Record { view.record }

  var html: HTML {
    let page = AppraisalPage(view: view, me: me)
    return """
      \(crumbs)\(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\(Heading(.one, "\(title)"))\
      \(Kabar.notice(me, view.words))\(next)\(turn)\
      \(TurnPage.path(view))\
      <p>Dinilai oleh \(appraisal.parties.assessor.map { "\($0.name), \($0.post)" } ?? "")\
      \(record.appraisedOn.map { ", dikirim pada \(Indonesian.day($0))" as HTML }).</p>\
      \(followUp)\(DecisionPage(view: view))\(SummaryList(page.lines(appraisal) + organisation))\
      \(Heading(.two, "\(view.isOwner ? "Mengapa predikat saya ini" : "Mengapa predikatnya demikian")"))\
      \(PredicateReasonPage(appraisal: appraisal, rules: view.rules, given: given, words: view.words))\
      \(if: view.isOwner && view.stage == .appraisalSent, form)\(objecting)\
      \(if: view.isAssessor && view.stage == .appraisalSent, withdrawal)\
      \(if: record.objection != nil, Row(Link("Baca keberatan dan tanggapannya", Path.objection(view.id))).html)\
      \(Row(Link("Cetak Hasil Evaluasi", Path.resultPrint(view.id))))\
      \(if: view.isOwner, Row(Link(CareerCopy.title, Path.career)).html)
      """
  }

  private var organisation: [SummaryList.Line] {
    appraisal.organisation(under: view.rules).map { .init($0.label, "\($0.value)") }
  }

  /// Who gave the ratings that count.
  private var given: String {
    if let decision = record.decision, decision.verdict == .upheld {
      return "\(decision.by.name) memutuskan keberatan dan memberi"
    }
    return view.isAssessor ? "Anda memberi" : "\(RefusalCopy.capital(view.words.assessor)) memberi"
  }

  /// The last day on which the owner may accept.
  private var until: String { record.acceptanceEnds(under: view.rules).map(Indonesian.day) ?? "" }

  private var turn: Turn {
    switch view.stage {
    case .accepted:
      return Turn(.nobody, "Hasil diterima pada \(Indonesian.day(record.since))", content: acceptance)
    case .deemedAccepted:
      let day = record.acceptanceEnds(under: view.rules).map { Indonesian.day($0 + 1) } ?? ""
      return Turn(
        .nobody, "Dianggap diterima sejak \(day)",
        content: "<p>Hasil ini tidak dijawab sampai batasnya, jadi dianggap diterima.</p>\(if: view.owesFollowUp, rest)"
      )
    case .objected:
      let isMine = view.standing == .superior
      let deed =
        isMine
        ? "Baca dan putuskan keberatan"
        : view.myAsides.contains(.statement) ? AsideCopy.button(.statement) : "Lihat keberatan"
      return Turn(
        isMine ? .you : .other(view.superior?.name ?? view.words.superior), StageCopy.deed(.objected),
        since: Indonesian.day(record.since), content: Row(Link(deed, Path.objection(view.id))).html)
    case .decided:
      let verdict = record.decision.map { ObjectionCopy.word($0.verdict) } ?? ""
      return Turn(
        .nobody, "\(RefusalCopy.capital(verdict)) pada \(Indonesian.day(record.since))",
        content: "<p>Keputusan ini final.</p>\(rest)")
    default: break
    }
    let (deed, since) = (StageCopy.deed(.appraisalSent), record.appraisedOn.map(Indonesian.day))
    if !view.isOwner {
      return Turn(
        .other(view.owner.name), deed, since: since,
        content: "<p>Paling lambat \(until). Setelah itu hasil dianggap diterima.</p>")
    }
    return Turn(
      .you, deed, since: since,
      content: """
        <p>Baca hasilnya, lalu terima paling lambat <b>\(until)</b>. <a href="#terima">Langsung ke tombol terima</a></p>
        """)
  }

  /// What follows from the result, for both sides.
  private var followUp: HTML {
    if let written = record.evaluationFollowUp {
      let link: HTML =
        view.isAssessor && view.mayFollowUp ? Row(Link("Tulis lagi", Path.evaluationFollowUp(view.id))).html : .empty
      return "\(Heading(.two, "\(FollowUpPage.title)"))\(SummaryList(FollowUpPage.lines(written)))\(link)"
    }
    return .empty
  }

  /// What is left of the period, for whoever looks.
  private var rest: HTML {
    view.owesFollowUp
      ? Row(ButtonLink("Tulis tindak lanjut hasil evaluasi", Path.evaluationFollowUp(view.id), .plain)).html
      : "<p>Tidak ada yang perlu dikerjakan lagi pada periode ini.</p>"
  }

  private var acceptance: HTML {
    guard let word = record.acceptanceWord, !word.isEmpty else {
      return rest
    }
    return "<p>Tanggapan \(view.words.owner):</p>\(Prose(word))\(if: view.owesFollowUp, rest)"
  }

  /// Who decides an objection, as far as it is known.
  private var decider: String {
    if let superior = view.superior { return "\(superior.name), \(superior.post)," }
    return view.isObjectionDecidable ? view.words.superior : "atasan pejabat penilai"
  }

  private var form: HTML {
    let field = Refusal.Field.word
    let kept = fields ?? view.fields(draft: AppraisalForm.acceptanceDraft, or: FormFields())
    let content: HTML = """
      \(Field(
        field.control, label: "Tanggapan untuk \(view.words.assessor)", value: kept.text(field.control), kind: .lines(3),
        error: refusals.sentence(field), limit: TextRule.limit, isRequired: false))\
      \(Row(Button("Terima hasil penilaian")))
      """
    return """
      \(Heading(.two, "Terima hasil penilaian", id: "terima"))\
      <p>Menerima berarti Anda sudah membaca hasil ini, bukan berarti Anda setuju\
      \(if: view.mayObject, "; keberatan tetap dapat diajukan sesudahnya"). Bila tidak dijawab sampai \(until), \
      hasil dianggap diterima\(if: view.rules.detours.sources.silenceAccepts.isProvisional, " (ketentuan sementara)").</p>\
      \(view.form(to: .acceptance(view.id), me, draft: AppraisalForm.acceptanceDraft, content))
      """
  }

  /// As long as there is time for it, also where the result was accepted.
  private var objecting: HTML {
    if !view.mayObject { return .empty }
    return """
      \(Heading(.two, "Bila Anda tidak setuju"))\
      <p>Bicarakan dahulu dengan \(view.words.assessor). Keberatan tertulis diputus oleh \
      \(decider) dan \
      dapat diajukan <b>\(ObjectionCopy.clock(view))</b>.</p>\
      \(Row(ButtonLink("Saya keberatan", Path.objection(view.id), .plain)))
      """
  }

  /// For the assessor, while the owner has not answered.
  private var withdrawal: HTML {
    let field = Refusal.Field.reason
    let typed = fields?.text(field.control) ?? ""
    let error = refusals.sentence(field)
    return Details(
      "Keliru terkirim? Tarik kembali", isOpen: !typed.isEmpty || error != nil,
      content: view.form(
        to: .appraisalWithdrawal(view.id), me,
        """
        <p>Penilaian dapat ditarik selama belum diterima. \(view.owner.name) melihat alasannya, dan isinya menjadi draf \
        Anda lagi.</p>\
        \(Field(
          field.control, label: "Alasan penarikan", value: typed, kind: .lines(3), error: error, limit: TextRule.limit))\
        \(Row(Button("Tarik kembali penilaian", .grave)))
        """
      ).html
    ).html
  }
}
