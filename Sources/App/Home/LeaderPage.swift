import Domain
import HTML

/// The part of Beranda for whoever assesses teachers, or did until a period ended: what waits first, then what may be done.
struct LeaderPage: Piece {
  let me: SignedIn
  let scene: HomeRows
  let followUps: FollowUpGlance
  let periodic: PeriodicGlance

  var html: HTML { me.schools(as: .principal).isEmpty ? formerly : today }

  private var today: HTML {
    let staff = scene.staff
    let waiting = staff.waiting + stillWaiting
    let first = waiting.first
    let turn =
      deed(waiting) ?? overdueTurn ?? unagreedTurn ?? lastTurn
      ?? Turn(.nobody, "Tidak ada yang perlu Anda kerjakan sekarang")
    let list: HTML =
      waiting.isEmpty
      ? .empty
      : "<h2>Yang menunggu Anda</h2>\(StaffPage.list(Array(waiting.prefix(StaffPage.atHome)), today: me.today, level: .three))"
    let counts = Path.StaffPart.allCases.map {
      Filter.Part(StaffCopy.part($0), count: staff.count($0), Path.staffPart($0))
    }
    let isIdle = scene.period == nil && overdue == 0 && unagreed == 0
    return """
      \(if: scene.period == nil && me.recordPost == nil, PeriodCopy.noneOpen.html)\(if: !isIdle, turn.html)\(StaffPage.batch(staff))\(list)\(PeriodicLine(glance: periodic))\
      \(if: first != nil && overdue > 0, TaskList([overdueItem], level: .two).html)\
      \(if: unagreed > 0 && (first != nil || overdue > 0), TaskList([unagreedItem], level: .two).html)\
      \(if: first != nil || overdue > 0 || unagreed > 0 || scene.period == nil, teachersFollowUps)<h2>Guru saya</h2>\
      \(Filter(counts, label: "Guru menurut giliran"))\
      <p>\(Link("Lihat seluruh guru", Path.staff))\(earlierLists.map { " · \($0)" as HTML })</p>\
      \(if: scene.prePlanning != nil, "<p>\(Link("Siapa yang belum memeriksa datanya", Path.corrections))</p>")
      """
  }

  /// The first of what waits, with its button.
  private func deed(_ waiting: [StaffRows.Teacher]) -> Turn? {
    waiting.first.map { one in
      Turn(
        .you, waiting.count == 1 ? "\(one.deed) \(one.name)" : "\(waiting.count) guru",
        since: one.aside == nil ? one.since.map { Indonesian.day($0) } : nil,
        content: Row(ButtonLink("\(one.button): \(one.name)", one.record.map(one.place) ?? .staff)).html)
    }
  }

  /// What whoever led a school until the end of a period has left of it, wherever they are now.
  private var formerly: HTML {
    let first = stillWaiting.first
    let turn = deed(stillWaiting) ?? overdueTurn ?? unagreedTurn
    guard let turn else { return .empty }
    let further =
      (first != nil && overdue > 0 ? [overdueItem] : [])
      + (unagreed > 0 && (first != nil || overdue > 0) ? [unagreedItem] : [])
    return """
      \(turn)\(if: stillWaiting.count > 1, StaffPage.list(stillWaiting, today: me.today, level: .three).html)\
      \(if: !further.isEmpty, TaskList(further, level: .two).html)<p>\(earlierLists.joined(separator: " · "))</p>
      """
  }

  /// Each of the periods that ended and still have something, with its list.
  private var earlierLists: [HTML] {
    scene.earlier.compactMap(\.choice.period).map {
      Link("Guru pada periode \($0.year)", StaffPlace(part: .all, period: $0.id)).html
    }
  }

  /// Teachers of an ended period whose steps may still be done, for the dinas gave more days.
  private var stillOpen: [StaffRows.Teacher] {
    scene.earlier.flatMap(\.staff.teachers).filter {
      Stage.underWay.contains($0.stage) && $0.stage != .awaitingAppraisal && $0.daysLate == nil
    }
  }

  /// Those of them who wait for the assessor, longest first.
  private var stillWaiting: [StaffRows.Teacher] { StaffRows.waiting(among: stillOpen) }

  /// Still to be rated, without those who are not so far yet.
  private var overdue: Int { max(0, scene.unrated.reduce(0) { $0 + $1.records } - stillOpen.count) }
  private var unagreed: Int { scene.unrated.reduce(0) { $0 + $1.unagreed } }
  private var overdueYears: String { years(\.records) }
  private func years(_ count: (PostRows.Unrated) -> Int) -> String {
    Indonesian.list(scene.unrated.filter { count($0) > 0 }.map { String($0.last.year) })
  }

  private var overdueItem: TaskList.Item {
    .init(
      "Penilaian yang belum dikirim", Path.appraisalBatch, tag: StatusTag("\(overdue) guru", .late),
      more: "Periode \(overdueYears) sudah berakhir. Kirim sesegera mungkin.")
  }

  /// What is left of a period that has ended comes before what nobody waits for.
  private var overdueTurn: Turn? {
    if overdue == 0 { return nil }
    return Turn(
      .you, "nilai \(overdue) guru untuk tahun \(overdueYears)",
      content: """
        <p>Periodenya sudah berakhir. Penilaian masih dapat dikirim; kirim sesegera mungkin.</p>\
        \(Row(ButtonLink("Buka penilaian yang menunggu", Path.appraisalBatch)))
        """)
  }

  private var unagreedItem: TaskList.Item {
    .init(
      "Rencana yang tidak pernah disepakati", UnagreedPlace(), tag: StatusTag("\(unagreed) guru", .late),
      more: "Periode \(years(\.unagreed)) sudah berakhir. Sepakati bila dijalankan, atau tutup bila ada alasannya.")
  }

  /// Plans of an ended period that were never agreed.
  private var unagreedTurn: Turn? {
    if unagreed == 0 { return nil }
    return Turn(
      .you, "\(unagreed) rencana tahun \(years(\.unagreed)) tidak pernah disepakati",
      content: """
        <p>Periodenya sudah berakhir. Sepakati bila memang dijalankan, atau tutup bila ada alasannya.</p>\
        \(Row(ButtonLink("Buka rencana itu", UnagreedPlace())))
        """)
  }

  private var teachersWithout: Int { followUps.teachers.count }

  /// What nobody waits for: beside what waits, and the one deed left when nothing does.
  private var teachersFollowUps: HTML {
    teachersWithout == 0 ? .empty : TaskList([Self.followUp(teachersWithout, "guru")], level: .two).html
  }

  private var lastTurn: Turn? {
    if teachersWithout == 0 { return nil }
    return Turn(
      .you, "tulis tindak lanjut hasil evaluasi untuk \(teachersWithout) guru",
      content: """
        <p>Ditulis sekaligus dan sudah terisi menurut saran; tidak ada guru yang menunggunya.</p>\
        \(Row(ButtonLink("Tulis tindak lanjut", Path.evaluationFollowUpBatch)))
        """)
  }

  static func followUp(_ count: Int, _ whom: String) -> TaskList.Item {
    .init(
      FollowUpPage.title, Path.evaluationFollowUpBatch, tag: StatusTag("\(count) \(whom) belum", .none),
      more: "Apa yang mengikuti hasil penilaian pada tahun depan. Ditulis sekaligus; tidak menahan apa pun.")
  }
}
