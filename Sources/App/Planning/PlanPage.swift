import Domain
import HTML
import JSON

/// Rencana kinerja: to check before it is sent, to read afterwards, to agree.
struct PlanPage: Piece {
  let view: RecordView
  let me: SignedIn
  let plan: Plan
  var refusals: [Refusal] = []
  var news: String?
  var earlier: EarlierYear?

  static func title(_ view: RecordView, _ plan: Plan) -> String {
    switch view.stage {
    case _ where !view.isOwner: "Rencana kinerja \(view.year): \(view.owner.name)"
    case .planDraft, .planReturned:
      view.missingParts(of: plan).isEmpty
        ? "Periksa rencana kinerja \(view.year) Anda" : "Susun rencana kinerja \(view.year) Anda"
    case .planApproved: "Sepakati rencana kinerja \(view.year)"
    default: "Rencana kinerja \(view.year) Anda"
    }
  }

  var html: HTML {
    """
    \(view.trail(here: "Rencana"))\(ErrorSummary(lines))\(Heading(.one, "\(Self.title(view, plan))"))\
    \(news.map { Notice(.success, "<p>\($0)</p>") })\(view.isOwner ? owner : reader)
    """
  }

  /// The controls are on the pages of the parts, to which the list below leads.
  private var lines: [ErrorSummary.Line] {
    if refusals.isEmpty { return [] }
    var lines = refusals.filter { $0.field == nil }.map { ErrorSummary.Line(nil, RefusalCopy.sentence($0, view.words)) }
    for rule in view.missingParts(of: plan) {
      lines.append(ErrorSummary.Line(nil, "Lengkapi \(rule.title.lowercased())."))
    }
    return lines
  }

  private var owner: HTML {
    switch view.stage {
    case .planDraft, .planReturned: return open
    case .planSubmitted where view.assessor == nil: return vacant
    case .planSubmitted:
      return """
        <p>Rencana ini menunggu persetujuan \(assessor) sejak \(Indonesian.day(view.record.since)). Selama belum \
        diputuskan, Anda dapat menariknya untuk diubah.</p>\(PlanContentPage(view: view, plan: plan))\
        \(deed(.withdrawal, Button("Tarik pengajuan", .plain)))
        """
    case .planApproved:
      return """
        <p>\(approver) menyetujui rencana Anda pada \(Indonesian.day(view.record.since)). Baca dahulu, lalu sepakati. \
        Setelah disepakati, rencana ini berlaku untuk Anda berdua dan persiapan observasi dimulai.</p>\
        \(view.record.approval.map { ApprovalPage(approval: $0, words: view.words) })\(PlanContentPage(view: view, plan: plan))\
        <h2>Apakah Anda menyepakati rencana ini?</h2>\
        \(deed(.agreement, Button("Sepakati rencana")))\
        <p>Bila masih ada yang perlu diubah, bukalah kembali. \(RefusalCopy.capital(view.words.assessor)) akan memeriksanya sekali lagi.</p>\
        \(deed(.reopening, Button("Ubah sebelum menyepakati", .plain)))
        """
    default: return agreed
    }
  }

  /// Nobody holds the post that approves.
  private var vacant: HTML {
    let withdrawal = deed(.withdrawal, Button("Tarik pengajuan", .plain))
    let since = Indonesian.day(view.record.since)
    if !view.mayAgreeAlone {
      return """
        <p>Rencana ini diajukan pada \(since). Jabatan \(view.words.assessor) sedang kosong; rencana diperiksa setelah ada yang \
        ditugaskan.</p>\(PlanContentPage(view: view, plan: plan))\(withdrawal)
        """
    }
    return """
      <p>Rencana ini diajukan pada \(since). <b>Jabatan \(view.words.assessor) sedang kosong</b>, jadi tidak ada yang dapat \
      menyetujuinya. Supaya tahun Anda tidak tertunda, Anda boleh menyepakatinya \
      sendiri\(if: view.rules.detours.sources.automaticApproval.isProvisional, " (ketentuan sementara)"). Kekosongan itu \
      dicatat di riwayat dan pada Penetapan SKP. \(RefusalCopy.capital(view.words.assessor)) yang kemudian ditugaskan \
      melanjutkan dari rencana ini.</p>\
      \(PlanContentPage(view: view, plan: plan))<h2>Sepakati tanpa persetujuan</h2>\
      \(deed(.vacantAgreement, Button("Sepakati rencana")))\
      <p>Anda juga boleh menunggu, atau menarik rencana untuk diubah.</p>\(withdrawal)
      """
  }

  private var open: HTML {
    let missing = view.missingParts(of: plan)
    if missing.isEmpty {
      return """
        \(PlanningCopy.window(view))\(returned)\(AssistanceCopy.typed(view, PlanForm.draftNames))\
        \(earlier?.html(in: view.words, isOpen: false))\
        \(PlanContentPage(view: view, plan: plan, isOpen: true))\(sending)
        """
    }
    return """
      \(PlanningCopy.window(view))\(returned)\(AssistanceCopy.typed(view, PlanForm.draftNames))\(effort(missing))\
      \(earlier?.html(in: view.words, isOpen: true))\(StepsPage.planParts(view, plan: plan, level: .two))\(onwards(missing))
      """
  }

  private var returned: HTML {
    guard view.stage == .planReturned else { return .empty }
    return """
      <p>\(RefusalCopy.capital(view.words.assessor)) meminta perbaikan pada \(Indonesian.day(view.record.since)). Catatannya ada pada bagian \
      masing-masing. Setelah diperbaiki, ajukan lagi.</p>
      """
  }

  private func effort(_ missing: [PlanPartRule]) -> HTML {
    let minutes = missing.reduce(0) { $0 + PlanningCopy.minutes($1.part) }
    return """
      <p>Masih \(missing.count) bagian lagi, sekitar \(minutes) menit. Setelah lengkap, Anda memeriksa seluruh rencana \
      sebelum mengajukannya.</p>
      """
  }

  private func onwards(_ missing: [PlanPartRule]) -> HTML {
    guard let first = missing.first else { return .empty }
    return Row(ButtonLink("Lanjutkan: \(first.title.lowercased())", Path.planPart(view.id, first.part))).html
  }

  private var sending: HTML {
    """
    <h2>Ajukan rencana Anda</h2><p>Dengan mengajukan, rencana ini terlihat oleh \(assessor). Anda masih dapat \
    menariknya selama belum diputuskan.</p>\
    \(view.form(
      to: .planDeed(view.id, .submission), me, hidden: [("isi", PlanPage.digest(plan))],
      Button("Ajukan ke \(view.words.assessor)").html))
    """
  }

  /// Closed before both sides agreed: there is no document, and nothing to change.
  private var unagreed: HTML {
    let content: HTML =
      view.record.plan.map { PlanContentPage(view: view, plan: $0).html }
      ?? "<p class=\"quiet\">Rencana belum pernah diajukan.</p>"
    return """
      <p>\(StatusTag("tidak disepakati", .none)) Kinerja ini ditutup tanpa penilaian pada \
      \(Indonesian.day(view.record.since)), sebelum rencananya disepakati. \
      \(Link("Lihat alasan penutupan", Path.record(view.id)))</p>\(content)
      """
  }

  private var agreed: HTML {
    if view.record.agreedOn == nil { return unagreed }
    let since = view.record.agreedOn.map { Indonesian.day($0) } ?? ""
    return """
      <p>\(StatusTag("disepakati", .done)) Disepakati pada \(since). \
      \(Link("Cetak Penetapan SKP", Path.agreementPrint(view.id)))</p>\
      \(change)\(view.record.approval.map { ApprovalPage(approval: $0, words: view.words) })\(PlanContentPage(view: view, plan: plan))
      """
  }

  /// What is, was or may be proposed to be changed of the agreed plan.
  private var change: HTML {
    if view.record.proposal != nil {
      if view.isAssessor { return Row(ButtonLink("Baca dan jawab usulan perubahan", Path.change(view.id))).html }
      let waiting: HTML =
        view.isOwner
        ? "Usulan perubahan Anda menunggu jawaban. \(Link("Lihat usulan perubahan", Path.change(view.id)))"
        : "Usulan perubahan \(view.owner.name) menunggu jawaban \(view.words.assessor)."
      return Notice(.info, "<p>\(waiting)</p>").html
    }
    let may: HTML =
      view.isChangeOpen
      ? "<p>Ada yang perlu berubah? \(Link("Usulkan perubahan", Path.change(view.id)))</p>" : .empty
    let told: HTML =
      view.record.proposalAnswer != nil && (view.isOwner || view.isAssessor)
      ? "<p>\(Link("Lihat usulan itu dan jawabannya", Path.change(view.id)))</p>" : .empty
    return ChangeCopy.answer(view) + told + may
  }

  private var reader: HTML {
    switch view.stage {
    case .planDraft where view.record.plan == nil:
      return "<p>\(view.owner.name) belum mengajukan rencana. Isinya terlihat setelah diajukan.</p>"
    case .planDraft, .planReturned:
      return """
        <p>\(view.owner.name) sedang memperbaiki rencana. Di bawah ini yang terakhir diajukan.</p>\
        \(PlanContentPage(view: view, plan: plan))
        """
    case .planSubmitted:
      return """
        <p>Diajukan pada \(Indonesian.day(view.record.since)).</p>\
        \(if: view.isAssessor, Row(ButtonLink("Periksa rencana", Path.planReview(view.id))).html)\(PlanContentPage(view: view, plan: plan))
        """
    case .planApproved:
      return """
        <p>\(approver) sudah menyetujui rencana ini pada \(Indonesian.day(view.record.since)). Sekarang menunggu \
        \(view.owner.name) menyepakatinya.</p>\(view.record.approval.map { ApprovalPage(approval: $0, words: view.words) })\
        \(PlanContentPage(view: view, plan: plan))
        """
    default: return agreed
    }
  }

  /// Who approved it, by what happened: the assessor may be another since.
  private var approver: String {
    guard let approver = view.approver else { return RefusalCopy.capital(view.words.assessor) }
    return approver.person == me.person ? "Anda" : approver.named
  }

  private var assessor: String { view.assessor.map { "\($0.name) (\(view.words.assessor))" } ?? view.words.assessor }

  private func deed(_ deed: Path.PlanDeed, _ button: Button) -> HTML {
    view.form(to: .planDeed(view.id, deed), me, button.html).html
  }

  /// Says which content a page showed, so that nothing else is sent from it.
  static func digest(_ plan: Plan) -> String { Entry.digest(salt: "", body: Written.write(plan).written) }
}
