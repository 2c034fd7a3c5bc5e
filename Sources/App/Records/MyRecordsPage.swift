import Domain
import HTML

/// Kinerja saya: every record of a person, newest first, and the button that begins the next one.
struct MyRecordsPage: Piece {
  let me: SignedIn
  let mine: [RecordView]
  let period: Period?
  var isClosed = false
  /// Nil where the period has no pra-perencanaan.
  let prePlanning: PrePlanningGlance?

  var html: HTML {
    """
    \(Heading(.one, "Kinerja saya"))\(BeginPage(me: me, mine: mine, period: period, isClosed: isClosed, level: .two))\
    \(list)\(growth)<p>\(Link(CareerCopy.title, Path.career))</p>
    """
  }

  private var growth: HTML {
    guard me.recordPost != nil || !mine.isEmpty else { return .empty }
    return """
      <p>\(Link("Refleksi kompetensi", Path.selfReflection)) <span class="quiet">hanya untuk Anda: apa yang baik \
      dipelajari; bukan bagian dari penilaian</span></p>\
      \(if: prePlanning != nil, "<p>\(Link("Data identitas Anda", Path.identityCheck))</p>")
      """
  }

  private var list: HTML {
    if mine.isEmpty { return .empty }
    return TaskList(
      mine.map { view in
        let tag =
          view.stage == .closed
          ? StatusTag("ditutup tanpa penilaian", .none)
          : view.stage.holder == .nobody
            ? StatusTag("selesai", .done)
            : view.isMyTurn || !view.myAsides.isEmpty
              ? StatusTag("menunggu Anda", .wait)
              : view.calendar.isShut(at: view.stage)
                ? StatusTag("periode ditutup", .none)
                : StatusTag(
                  "menunggu \(view.stage.holder == .superior ? view.words.superior : view.words.assessor)", .none)
        return TaskList.Item(
          "Kinerja \(view.year)", Path.record(view.id), tag: tag, note: view.school.name,
          more:
            "\(StageCopy.tag(view.stage, view.words)) <span class=\"quiet\">sejak \(Indonesian.day(view.since))</span>")
      }, level: .two
    ).html
  }
}

/// The button that begins a record, where the period is open and there is none yet.
struct BeginPage: Piece {
  let me: SignedIn
  let mine: [RecordView]
  let period: Period?
  /// Whether the dinas has closed it.
  var isClosed = false
  let level: Level

  var html: HTML {
    guard let post = me.recordPost?.post else { return .empty }
    guard let period else { return PeriodCopy.noneOpen.html }
    if isClosed { return .empty }
    let isBegun = mine.contains { view in
      view.record.opening.period == period.id
        && (view.line?.places(on: view.today) ?? [view.school.id]).contains(post.school.id)
    }
    if isBegun {
      return .empty
    }
    let label = "Mulai rencana \(period.year)"
    return Turn(
      .you, "mulai rencana \(period.year)", level: level,
      content: """
        <p>Periode \(String(period.year)) sudah dibuka. Empat bagian, sekitar 12 menit; Anda memilih dari kalimat yang \
        sudah tersedia.</p>\
        \(Form(
          to: Path.myRecords, token: me.visit.token, hidden: [("sekolah", String(post.school.id.number))],
          content: Button(label).html))
        """
    ).html
  }
}
