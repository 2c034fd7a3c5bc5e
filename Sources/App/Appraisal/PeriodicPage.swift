import Domain
import HTML

/// Evaluasi periodik: every month or quarter with what was said of it, and for the assessor the form of the next one.
struct PeriodicPage: Piece {
  let view: RecordView
  let me: SignedIn
  var typed: FormFields?
  var refusals: [Refusal] = []
  /// The rhythm that the assessor picks with the first one.
  var picked: PeriodicEvaluation.Rhythm?

  static let title = "Evaluasi periodik"

  private var record: Record { view.record }
  private var rhythm: PeriodicEvaluation.Rhythm? { PeriodicRhythm.chosen(for: view) ?? picked }
  private var isOpen: Bool { view.isOpenUnderWay }

  var html: HTML {
    """
    \(view.trail(here: Self.title))\(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\
    \(Heading(.one, view.isOwner ? "\(Self.title)" : "Evaluasi periodik \(view.owner.name)"))\(Kabar.notice(me, view.words))\(PeriodCopy.closed(view))\(unsent)\(lead)\
    \(missing)\(if: isOpen && view.isAssessor, form)\(list)
    """
  }

  /// What was typed for a form that is not there any more.
  private var unsent: HTML {
    guard let typed, !isOpen else { return .empty }
    return Unsent([typed.text(Refusal.Field.note.control)]).html
  }

  private var lead: HTML {
    if record.agreedOn == nil { return "<p>\(CoachingCopy.afterAgreement)</p>" }
    return """
      <p>Rating sementara dari \(view.isAssessor ? "Anda" : view.words.assessor) per bulan atau per triwulan. Bahan untuk \
      penilaian akhir; tidak dijumlahkan menjadi predikat setahun.</p>\
      \(if: !Stage.underWay.contains(view.stage) && !record.periodic.isEmpty, "<p class=\"quiet\">Evaluasi periodik sudah ditutup.</p>")
      """
  }

  /// What ought to be there by now, to both sides.
  private var missing: Notice? {
    PeriodicRhythm.missing(in: view).map { Notice(.info, "<p>\(PeriodicCopy.missing($0, $1))</p>") }
  }

  private var form: HTML {
    guard let rhythm else {
      return """
        \(Heading(.two, "Pilih: per triwulan atau per bulan"))\
        <p>Dipilih sekali untuk seluruh periode, karena BKN hanya menerima satu tipe.</p>\
        \(Row(
          ButtonLink("Isi per triwulan", Path.periodicIn(view.id, .quarterly)),
          ButtonLink("Isi per bulan", Path.periodicIn(view.id, .monthly), .plain)))
        """
    }
    let done = Set(record.periodic.map(\.number))
    let parts = rhythm.parts(of: record.opening)
    let due = parts.filter { $0.begins <= view.today && !done.contains($0.number) }.map(\.number)
    if due.isEmpty {
      let next = parts.first { $0.begins > view.today }
      return
        "<p>\(next.map { "Yang berikutnya dapat diisi mulai \(Indonesian.day($0.begins))." } ?? "Semua evaluasi sudah diisi.")</p>"
    }
    let fields = typed ?? view.fields(draft: PeriodicForms.draft, or: FormFields())
    return """
      \(Heading(.two, "Isi evaluasi berikutnya"))\
      \(PeriodicForms.html(view, me, rhythm, due: due, fields, refusals))
      """
  }

  private var list: HTML {
    if record.agreedOn == nil { return .empty }
    // Before the first one there are lines only in the rhythm that stands above.
    guard let rhythm = PeriodicRhythm.chosen(for: view) ?? view.rhythm else {
      return "<p class=\"quiet\">Belum ada evaluasi periodik.</p>"
    }
    let lines = rhythm.parts(of: record.opening).map { part -> SummaryList.Line in
      if let one = record.periodic.first(where: { $0.number == part.number }) { return PeriodicPage.line(one) }
      let state =
        part.begins > view.today
        ? "mulai \(Indonesian.day(part.begins))"
        : part.ends < view.today ? "belum diisi; berakhir \(Indonesian.day(part.ends))" : "belum diisi"
      return .init(
        RefusalCopy.capital(PeriodicCopy.name(rhythm, part.number)), "<span class=\"quiet\">\(state)</span>")
    }
    return "\(Heading(.two, "Evaluasi \(PeriodicCopy.name(rhythm))"))\(SummaryList(lines))"
  }

  static func line(_ one: PeriodicEvaluation) -> SummaryList.Line {
    .init(
      RefusalCopy.capital(PeriodicCopy.name(one.rhythm, one.number)),
      """
      <p><b>\(AppraisalCopy.word(one.predicate))</b>: hasil kerja \(AppraisalCopy.word(one.result).lowercased()), perilaku \
      kerja \(AppraisalCopy.word(one.behaviour).lowercased()).</p>\(Prose(one.note))
      """)
  }
}

/// On Beranda: whose evaluasi periodik is missing; nothing waits for it.
struct PeriodicLine: Piece {
  let glance: PeriodicGlance

  var html: HTML {
    PeriodicCopy.line(glance).map {
      TaskList(
        [.init($0, Path.staffPart(.all), more: "Nama-namanya ada pada daftar guru; tidak menahan apa pun.")],
        level: .two
      ).html
    } ?? .empty
  }
}
