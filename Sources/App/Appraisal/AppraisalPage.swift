import Domain
import HTML

/// Halaman penilaian: what its viewer finds there, as far as the record and the calendar have come.
struct AppraisalPage {
  let view: RecordView
  let me: SignedIn
  /// Who gave feedback, by name.
  var names: [PersonID: String] = [:]
  /// Where the level above has set the capaian organisasi.
  var distribution: DistributionRows?
  /// Who else waits for a rating, after this one was sent.
  var next: NextPage?

  private var record: Record { view.record }
  private var year: Int { record.opening.from.year }

  var title: String {
    if record.appraisal != nil { return "Hasil penilaian \(year)" }
    return view.isAssessor ? "Penilaian \(view.owner.name)" : "Penilaian \(year)"
  }

  var crumbs: Breadcrumb {
    let record = view.isOwner ? "Kinerja saya" : "Kinerja \(view.owner.name)"
    return Breadcrumb([(record, Path.record(view.id))], here: "Penilaian")
  }

  var html: HTML {
    if let appraisal = record.standingAppraisal {
      return ResultPage(view: view, me: me, appraisal: appraisal, title: title, crumbs: crumbs, next: next).html
    }
    if view.isAssessor { return form(AppraisalForm.initial(view), []) }
    return waiting
  }

  /// Whether the rating may be written now, or why not.
  private var closedBecause: (deed: String, sentence: String)? {
    if view.stage == .closed {
      return (
        "ditutup tanpa penilaian", "Kinerja ini sudah ditutup tanpa penilaian; alasannya ada pada halaman kinerja."
      )
    }
    guard Stage.underWay.contains(view.stage) else {
      return ("rencana belum disepakati", "Penilaian dapat ditulis setelah rencana disetujui dan disepakati.")
    }
    if let closer = view.calendar.closedBy {
      return ("periode \(year) sudah ditutup", RefusalCopy.sentence(.periodClosed(by: closer), view.words))
    }
    let standing = view.standing(to: .appraisal)
    switch standing {
    case .early(.block, let opens):
      let deed = "penilaian dibuka pada \(Indonesian.day(opens))"
      return (deed, "Sampai hari itu belum ada yang perlu Anda isi di sini.")
    case .late(.block, _): return ("penilaian sudah ditutup", AppraisalCopy.window(standing) ?? "")
    case .open, .early(.warn, _), .late(.warn, _): return nil
    }
  }

  /// Whether the assessor has the form before them.
  var isWritable: Bool { record.standingAppraisal == nil && closedBecause == nil }

  /// What is wrong, in the order of the form.
  private func refused(_ refusals: [Refusal]) -> ErrorSummary {
    func place(_ refusal: Refusal) -> Int { refusal.field.flatMap(AppraisalForm.fields.firstIndex) ?? -1 }
    return ErrorSummary(RefusalCopy.lines(refusals.sorted { place($0) < place($1) }, view.words))
  }

  /// Why a deed came too late, with what was typed for it, above the page as it stands now.
  func tooLate(_ refusals: [Refusal], typed: [SummaryList.Line]) -> HTML {
    "\(refused(refusals))\(Unsent(typed))\(html)"
  }

  /// The form again, with what was typed and what is wrong with it; where it is closed or was sent meanwhile, the page as
  /// it stands now.
  func again(_ fields: FormFields, _ refusals: [Refusal]) -> HTML {
    closedBecause == nil ? form(fields, refusals) : tooLate(refusals, typed: AppraisalForm.typed(fields))
  }

  // MARK: Assessor

  /// The evidence and the form beside it, with what was typed and what is wrong with it.
  /// `insteadOf`: what is said where the fields stand in front of the assessor's own draft.
  func form(_ fields: FormFields, _ refusals: [Refusal], insteadOf: Notice? = nil) -> HTML {
    let evidence = EvidencePage(view: view, names: names)
    if let closed = closedBecause {
      return """
        \(crumbs)\(refused(refusals))\(Heading(.one, "\(title)"))\(TurnPage.path(view))\
        \(Turn(.nobody, RefusalCopy.capital(closed.deed), content: "<p>\(closed.sentence)</p>"))\
        \(if: record.agreedOn != nil, evidence.html)
        """
    }
    let withdrawn = record.withdrawalReason.map { reason in
      Notice(
        .warning,
        """
        <p>Penilaian ini pernah dikirim lalu ditarik kembali. Alasannya:</p>\(Prose(reason))\
        \(if: view.drafts[AppraisalForm.draft] != nil, "<p>Yang pernah dikirim menjadi draf di bawah.</p>")
        """)
    }
    return """
      \(crumbs)\(refused(refusals))\(Heading(.one, "\(title)"))\(TurnPage.path(view))\
      <p>\(view.owner.post), \(view.school.name). Baca dasarnya, lalu isi penilaian. \
      <a class="only-screen" href="#formulir">Langsung ke formulir</a></p>\
      \(Kabar.notice(me, view.words))\(insteadOf)\(withdrawn)\(warning)\(unanswered)\
      <div class="two even"><div>\(evidence)\(distribution.map { DistributionPage(rows: $0, rules: view.rules) })</div><div>\(AppraisalForm.html(view, me, fields, refusals))</div></div>
      """
  }

  /// What the calendar says of sending it today.
  private var warning: Notice? {
    AppraisalCopy.window(view.standing(to: .appraisal), isProvisional: view.isProvisional(.appraisal))
      .map { Notice(.warning, "<p>\($0)</p>") }
  }

  /// A usulan perubahan that sending the rating would end.
  private var unanswered: Notice? {
    if record.proposal == nil { return nil }
    return Notice(
      .warning,
      """
      <p>Usulan perubahan rencana dari \(view.owner.name) masih menunggu jawaban Anda. Bila penilaian dikirim, usulan itu \
      berakhir tanpa jawaban. \(Link("Jawab usulan itu dahulu", Path.change(view.id)))</p>
      """)
  }

  /// Check your answers: what others will see once it is sent.
  func check(_ appraisal: Appraisal, _ fields: FormFields) -> HTML {
    let owner = appraisal.parties.owner
    let form = view.form(
      to: .appraisalSending(view.id), me, hidden: AppraisalForm.hidden(fields),
      "\(Row(Button("Kirim penilaian"), Link("Kembali dan ubah", Path.appraisal(view.id))))")
    return """
      \(crumbs)\(Heading(.one, "Periksa sebelum mengirim"))\
      <p>Penilaian untuk <b>\(owner.name)</b>, periode \(year). Belum ada yang terkirim.</p>\(warning)\(unanswered)\
      \(SummaryList(lines(appraisal, change: Path.appraisal(view.id))))\
      \(Details("Bagaimana predikat ditentukan", content: """
        \(PredicateTable(rules: view.rules, own: (appraisal.result, appraisal.behaviour)))
        """))\
      \(Heading(.two, "Setelah dikirim"))\
      <ul><li>\(owner.name) membaca hasil beserta alasan Anda, lalu menerimanya dalam \
      \(view.rules.silenceDays) hari.</li>\
      <li>Selama belum diterima, penilaian yang keliru dapat Anda tarik kembali dengan alasan.</li></ul>\(form)
      """
  }

  /// The rating line by line, for checking and for reading.
  func lines(_ appraisal: Appraisal, change: Path? = nil) -> [SummaryList.Line] {
    [
      .init(
        "Predikat kinerja",
        """
        <p><b class="predicate">\(AppraisalCopy.word(appraisal.predicate))</b></p>\
        <p>\(AppraisalCopy.why(appraisal.predicate, result: appraisal.result, behaviour: appraisal.behaviour))</p>
        """),
      .init(
        "Rating hasil kerja",
        "<p><b>\(AppraisalCopy.word(appraisal.result))</b></p>\(RatingReason(appraisal.resultReason, for: \.result, in: record))",
        change: change),
      .init(
        "Rating perilaku kerja",
        "<p><b>\(AppraisalCopy.word(appraisal.behaviour))</b></p>\(RatingReason(appraisal.behaviourReason, for: \.behaviour, in: record))",
        change: change),
      .init("Realisasi", Prose(appraisal.realisation).html, change: change),
      .init(
        "Catatan atau rekomendasi",
        appraisal.recommendation.isEmpty ? "tidak ada" : Prose(appraisal.recommendation).html, change: change),
      .init("Angka kredit", "\(AppraisalCopy.credit(appraisal, of: view.words.subject, under: view.rules))"),
    ]
  }

  // MARK: Owner, before it is sent

  private var waiting: HTML {
    let turn: HTML
    if view.stage == .awaitingAppraisal {
      turn = TurnPage(view: view).html
    } else if let closed = closedBecause {
      turn = Turn(.nobody, RefusalCopy.capital(closed.deed), content: "<p>\(closed.sentence)</p>").html
    } else {
      turn =
        Turn(
          .nobody, "Penilaian belum dikirim",
          content: """
            <p>Langkah yang belum selesai: \(Indonesian.list(EvidencePage.missingSteps(record, in: view.words))). \
            \(Link("Buka langkah yang sekarang", StageCopy.place(view.stage, view.id)))</p>
            """
        ).html
    }
    let withdrawn = record.withdrawalReason.map { reason in
      Notice(
        .info,
        """
        <p>Penilaian yang pernah dikirim ditarik kembali oleh \(view.words.assessor). Alasannya:</p>\(Prose(reason))
        """)
    }
    if !view.isOwner {
      return "\(crumbs)\(Heading(.one, "\(title)"))\(withdrawn)\(TurnPage(view: view))\(TurnPage.path(view))"
    }
    return """
      \(crumbs)\(Heading(.one, "\(title)"))\(withdrawn)\(turn)\(TurnPage.path(view))\
      \(Heading(.two, "Bagaimana Anda dinilai"))\
      <p>\(RefusalCopy.capital(view.words.assessor)) memberi dua rating, masing-masing dengan alasan: hasil kerja dan perilaku kerja. Predikat mengikuti \
      kedua rating itu menurut tabel di bawah. Hasil \(view.words.observation) adalah garis awal dan tidak ikut dihitung.</p>\
      \(PredicateTable(rules: view.rules))
      """
  }
}
