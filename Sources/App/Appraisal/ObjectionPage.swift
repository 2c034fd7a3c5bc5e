import Domain
import HTML

/// Keberatan: the owner's reasons, what the assessor says to them, and what the superior decides, each on one page that
/// both sides and the superior see.
struct ObjectionPage: Piece {
  let view: RecordView
  let me: SignedIn
  /// Who gave feedback, by name.
  var names: [PersonID: String] = [:]
  var typed: FormFields?
  var refusals: [Refusal] = []

  static let title = "Keberatan atas hasil penilaian"

  private var record: Record { view.record }
  private var isSuperior: Bool { view.standing == .superior }

  /// The decision is taken with everything that bears on it beside the form.
  var width: Layout.Width { isSuperior && view.stage == .objected ? .wide : .narrow }

  var html: HTML {
    """
    \(view.trail([("Hasil penilaian", .appraisal(view.id))], here: "Keberatan"))\
    \(ErrorSummary(ObjectionForms.lines(refusals, view.words)))\(Heading(.one, "\(heading)"))\
    \(Kabar.notice(me, view.words))\(unsent)\(content)
    """
  }

  private var heading: String {
    view.isOwner ? Self.title : "Keberatan \(view.owner.name) atas hasil penilaian \(view.year)"
  }

  private var content: HTML {
    switch view.stage {
    case .appraisalSent: return view.isOwner ? writing : notYet
    case .accepted where view.isOpenToObjection: return view.isOwner ? writing : notYet
    case .objected: return objected
    case .decided: return "\(DecisionPage(view: view))\(told)\(toResult)"
    case .accepted, .deemedAccepted:
      return """
        <p>Tidak ada keberatan yang diajukan. Hasil penilaian ini sudah \
        \(view.stage == .accepted ? "diterima pada \(Indonesian.day(record.since))" : "dianggap diterima"); \
        batas waktu keberatan lewat pada \(ends).</p>\(toResult)
        """
    default:
      return """
        <p>Keberatan dapat diajukan setelah penilaian dikirim. Sekarang tahapnya: \
        \(StageCopy.tag(view.stage, view.words).lowercased()).</p>\(Row(Link("Lihat kinerja ini", Path.record(view.id))))
        """
    }
  }

  private var ends: String { record.objectionEnds(under: view.rules).map(Indonesian.day) ?? "" }

  private var toResult: Row { Row(Link("Lihat hasil penilaian", Path.appraisal(view.id))) }

  // MARK: Before it is sent

  private var writing: HTML {
    if let ends = record.objectionEnds(under: view.rules), view.today > ends {
      return "<p>\(RefusalCopy.sentence(.objectionTooLate(ended: ends), view.words))</p>\(toResult)"
    }
    let rated = record.appraisal.map { AppraisalPage(view: view, me: me).lines($0).prefix(3) } ?? []
    if !view.isObjectionDecidable { return "\(ObjectionCopy.nobody(view))\(kept)\(toResult)" }
    return """
      <p>Keberatan dapat diajukan <b>\(ObjectionCopy.clock(view))</b>. Yang memutuskan adalah \
      \(view.superior.map { "\($0.name), \($0.post)" } ?? view.words.superior), yang membaca keberatan Anda dan \
      tanggapan \(view.words.assessor). Keputusannya final.</p>\(ObjectionCopy.vacant(view))\
      \(Details("Hasil yang Anda terima", content: SummaryList(Array(rated)).html))\
      \(ObjectionForms.objecting(view, me, fields(ObjectionForms.draft), refusals))
      """
  }

  /// What was written before it turned out that nobody decides; it can be copied.
  private var kept: HTML {
    let text = fields(ObjectionForms.draft).text(Refusal.Field.reason.control)
    return text.isEmpty ? .empty : "\(Heading(.two, "Yang Anda ketik, belum terkirim"))\(Prose(text))"
  }

  private var notYet: HTML {
    "<p>\(view.owner.name) belum mengajukan keberatan. Waktunya \(ObjectionCopy.clock(view)).</p>\(toResult)"
  }

  // MARK: While it waits

  private var objected: HTML {
    if isSuperior {
      let evidence = EvidencePage(view: view, names: names)
      let rated = record.appraisal.map { AppraisalPage(view: view, me: me).lines($0) } ?? []
      return """
        <p>\(view.owner.post), \(view.school.name). Baca keberatan, tanggapan, dan dasarnya, lalu putuskan. \
        <a class="only-screen" href="#keputusan">Langsung ke keputusan</a></p>\
        <div class="two even"><div>\(told)\(Heading(.two, "Penilaian yang dikirim"))\(SummaryList(rated))\(evidence)</div>\
        <div>\(Heading(.two, "Keputusan Anda", id: "keputusan"))\(heardFirst)\
        \(ObjectionForms.decision(view, me, fields(ObjectionForms.decisionDraft), refusals))</div></div>
        """
    }
    let waiting = Turn(
      .other(view.superior?.name ?? view.words.superior), StageCopy.deed(.objected),
      since: Indonesian.day(record.since),
      content: view.isOwner ? "<p>Tidak ada yang perlu Anda kerjakan sekarang.</p>" : .empty)
    let answer: HTML =
      view.isAssessor && record.objection?.statement == nil
      ? """
      \(Heading(.two, "Beri tanggapan"))\
      \(ObjectionForms.statement(view, me, fields(ObjectionForms.statementDraft), refusals))
      """ : .empty
    return "\(waiting)\(ObjectionCopy.vacant(view))\(told)\(answer)\(toResult)"
  }

  /// Nothing waits for the assessor's word; whoever decides before it is told so.
  private var heardFirst: HTML {
    guard record.objection?.statement == nil else { return .empty }
    return Notice(
      .info,
      """
      <p>\(view.assessor?.name ?? "Pejabat penilai") belum memberi tanggapan. Keputusan dapat dikirim tanpa menunggunya; \
      sebaiknya tanggapan itu dibaca dahulu.</p>
      """
    ).html
  }

  /// The reasons and the statement, as they were sent.
  private var told: HTML {
    guard let objection = record.objection else { return .empty }
    return """
      \(Heading(.two, "Keberatan \(view.isOwner ? "Anda" : view.owner.name), \(Indonesian.day(objection.day))"))\
      \(Prose(objection.reason))\(Heading(.two, "Tanggapan pejabat penilai"))\
      \(objection.statement.map { Prose($0).html } ?? "<p class=\"quiet\">Belum ada tanggapan.</p>")
      """
  }

  private func fields(_ draft: String) -> FormFields { typed ?? view.fields(draft: draft, or: FormFields()) }

  /// What was typed for a form that is not there any more.
  private var unsent: HTML {
    let isThere =
      switch view.standing {
      case .owner: view.stage == .appraisalSent || view.mayObject
      case .assessor: view.stage == .objected && record.objection?.statement == nil
      default: view.stage == .objected
      }
    guard let typed, !isThere else { return .empty }
    return Unsent([Refusal.Field.reason, .word].map { typed.text($0.control) }).html
  }
}

extension RecordView {
  /// Whether an objection would still be in time: received in words or not, its days run from the sending.
  var isOpenToObjection: Bool {
    guard let ends = record.objectionEnds(under: rules) else { return false }
    return Command.Kind.object.stages.contains(stage) && today <= ends
  }

  var mayObject: Bool { isOwner && isOpenToObjection }
}

/// Keputusan atas keberatan: who decided what and why, and the rating that stands beside the one that was sent.
struct DecisionPage: Piece {
  let view: RecordView

  var html: HTML {
    guard let decision = view.record.decision, let sent = view.record.appraisal else { return .empty }
    let standing = decision.appraisal ?? sent
    let rows: [[HTML]] = [
      ["Rating hasil kerja", "\(AppraisalCopy.word(sent.result))", "\(AppraisalCopy.word(standing.result))"],
      ["Rating perilaku kerja", "\(AppraisalCopy.word(sent.behaviour))", "\(AppraisalCopy.word(standing.behaviour))"],
      [
        "Predikat kinerja", "\(AppraisalCopy.word(sent.predicate))", "<b>\(AppraisalCopy.word(standing.predicate))</b>",
      ],
    ]
    return """
      \(Heading(.two, "Keputusan atas keberatan: \(decision.verdict == .upheld ? "dikabulkan" : "ditolak")"))\
      <p>Diputus oleh \(decision.by.name), \(decision.by.post), pada \(Indonesian.day(view.record.since)). Keputusan ini \
      final.</p><p class="quiet">Alasan keputusan \(decision.by.name):</p>\(Prose(decision.reason))\
      \(if: decision.verdict == .upheld, DataTable(
        "Rating yang dikirim dan yang berlaku",
        columns: [.init("Penilaian"), .init("Yang dikirim"), .init("Yang berlaku")], rows: rows).html)
      """
  }
}
