import Domain
import HTML

/// Beranda: one sentence says what waits for me, one button does it; below, each of my roles.
struct HomePage: Piece {
  let me: SignedIn
  let scene: HomeRows
  /// For whoever looks after schools.
  var above: OfficeHomePage?
  var beside = BesideRows()
  /// Whom a tindak lanjut hasil evaluasi may still be written for.
  var followUps = FollowUpGlance()
  /// Whose evaluasi periodik is missing.
  var periodic = PeriodicGlance()

  var html: HTML {
    """
    \(Kabar.notice(me))\(Heading(.one, "\(Indonesian.greeting(me.now, me.zone)), \(me.name)"))\
    \(CalendarPage(calendar: scene.calendar, today: me.today, year: scene.period.map { String($0.year) } ?? ""))\
    \(earlierCalendars)\(identity)\(LeaderPage(me: me, scene: scene, followUps: followUps, periodic: periodic))\(above)\(assessing)\(standingIn)\(RatedObjectionsPage(beside: beside))\
    \(teacher)\(helping)\(BesidePage(beside: beside))\(office)\(nobody)
    """
  }

  /// Records that still have something to do, and that of the present period.
  private var current: [RecordView] {
    scene.mine.filter { $0.stage.holder != .nobody || $0.record.opening.period == scene.period?.id }
  }

  private var teacher: HTML {
    if me.recordPost == nil, current.isEmpty { return .empty }
    let begin = BeginPage(
      me: me, mine: scene.mine, period: scene.period, isClosed: scene.calendar.isPeriodClosed, level: .two)
    return begin.html + current.enumerated().map { place, view in record(view, isFirst: place == 0) }.joined()
  }

  private func record(_ view: RecordView, isFirst: Bool) -> HTML {
    // Whoever moved within the year has two: each says where it is kept.
    let isOne = current.count { $0.year == view.year } == 1
    let name = isOne ? "kinerja \(view.year)" : "kinerja \(view.year) di \(view.school.name)"
    let steps: HTML =
      view.isPlanOpen
      ? """
      <h2>Rencana kinerja \(view.year)</h2>\(StepsPage.planParts(view, plan: view.plan(), level: .three))
      """
      : StepsPage(view: view, level: .two).html
    let main: HTML = """
      \(steps)<p>\(Link("Seluruh langkah \(name)", Path.record(view.id)))</p>
      """
    let story: HTML = """
      <h2>Yang baru terjadi</h2>\
      \(HistoryPage.story(scene.latest, for: me.person, of: view, shortly: view.today))\
      <p>\(Link("Seluruh riwayat", Path.history(view.id)))</p>
      """
    return """
      \(if: !isOne, "<h2>\(RefusalCopy.capital(name))</h2>")\(TurnPage(view: view))\
      \(if: !isTold(view.calendar), CalendarPage(view).html)\(TurnPage.path(view))\
      \(isFirst && !scene.latest.isEmpty ? Columns(main: main, aside: story).html : main)
      """
  }

  /// What the dinas said of periods that ended a short while ago; of a closing a month long.
  private var earlierCalendars: HTML {
    scene.earlierCalendars.map { one -> HTML in
      var calendar = one.calendar
      if one.period.to + 31 < me.today { calendar.closedBy = nil }
      return CalendarPage(calendar: calendar, today: me.today, year: String(one.period.year), isPast: true).html
    }.joined()
  }

  /// Whether all that the dinas has changed about a record stands above already.
  private func isTold(_ calendar: Calendar) -> Bool {
    ([scene.calendar] + scene.earlierCalendars.map(\.calendar)).contains {
      $0.extensions == calendar.extensions && $0.closedBy == calendar.closedBy
    }
  }

  private var identity: HTML {
    scene.prePlanning.map { PrePlanningCopy.reminder($0.standing) } ?? .empty
  }

  /// The head of a dinas or yayasan decides on many ratings at once; their staff prepare.
  private var assessing: HTML {
    let roles = Set(me.posts.map(\.assignment.role) + me.former.map(\.assignment.role).filter { $0 == .officeHead })
    if roles.isDisjoint(with: [.officeHead, .officeStaff]) { return .empty }
    let more: HTML =
      roles.contains(.officeHead)
      ? "Kirim banyak penilaian sekaligus menurut rekomendasi tim kinerja, atau buka satu per satu."
      : "Baca rekomendasi tim kinerja; yang mengirim penilaian hanya pejabatnya."
    let led = followUps.others
    return """
      <h2>\(isFoundations([.officeHead, .officeStaff]) ? "Penilaian kepala sekolah" : "Penilaian kepala sekolah dan pengawas")</h2>\
      \(TaskList(
        [.init("Penilaian yang menunggu", Path.appraisalBatch, more: more)] + (led == 0 ? [] : [LeaderPage.followUp(led, "orang")]),
        level: .three))
      """
  }

  /// Whether every post of these kinds is at a yayasan, which has no pengawas.
  private func isFoundations(_ roles: Set<Role>) -> Bool {
    me.posts.filter { roles.contains($0.assignment.role) }.allSatisfy { $0.school.kind == .foundation }
  }

  /// What a penilai pengganti was named for.
  private var standingIn: HTML {
    if me.standIns.isEmpty { return .empty }
    return """
      <h2>Penilai pengganti</h2><p>Anda ditunjuk menilai periode yang sudah berakhir di \
      \(Indonesian.list(me.standIns.map(\.school.name))).</p>\
      \(TaskList([.init("Penilaian yang menunggu", Path.appraisalBatch)], level: .three))
      """
  }

  /// Colleagues who asked for help with their typing.
  private var helping: HTML {
    if scene.helped.isEmpty { return .empty }
    let items = scene.helped.map { one in
      TaskList.Item(
        "Membantu mengisi: \(one.owner)", Path.assistance(one.record),
        tag: StatusTag(StageCopy.tag(one.stage).lowercased(), .none), note: String(one.year))
    }
    return "<h2>Isi bersama</h2>\(TaskList(items, level: .three))"
  }

  private var office: HTML {
    if me.schools(as: .operator).isEmpty {
      let isAdmin = !me.schools(as: .officeAdmin).isEmpty && !requests.isEmpty
      let place = isFoundations([.officeAdmin]) ? "yayasan" : "dinas"
      return isAdmin ? "<h2>Data orang di \(place)</h2>\(TaskList(requests, level: .three))" : .empty
    }
    let isOnly = me.recordPost == nil && me.schools(as: .principal).isEmpty
    return """
      \(if: isOnly && scene.period == nil, PeriodCopy.noneOpen.html)<h2>Pekerjaan operator</h2>\
      \(TaskList(
        requests + [
          .init(
            "Impor data guru dari Dapodik", Path.staffImport,
            more: "Ambil dari Dapodik atau dari berkas unduhannya; Anda melihat pratinjau sebelum disimpan."),
          .init("Orang dan kode aktivasi", Path.people, more: "Perbaiki data identitas dan buat kode masuk pertama."),
          .init("Rapor Pendidikan", Path.reportCard, more: "Unggah Rapor Pendidikan sekolah untuk saran praktik kinerja."),
        ], level: .three))
      """
  }

  private var requests: [TaskList.Item] {
    guard let glance = scene.prePlanning else { return [] }
    return [
      .init(
        "Pemutakhiran data", Path.corrections,
        tag: glance.waiting > 0 ? StatusTag("\(glance.waiting) permintaan menunggu Anda", .wait) : nil,
        more: "Jawab permintaan perbaikan dan lihat siapa yang belum menyatakan datanya sesuai.")
    ]
  }

  /// Somebody without any post that has work here.
  private var nobody: HTML {
    let working: Set<Role> = [
      .teacher, .principal, .operator, .supervisor, .officeHead, .officeStaff, .officeAdmin, .teamMember,
    ]
    if me.posts.contains(where: { working.contains($0.assignment.role) }) { return .empty }
    let ended: HTML? = me.lastEnded.map { "<p>\(PostCopy.ended($0.assignment, at: $0.school))</p>" }
    if !scene.mine.isEmpty || !scene.helped.isEmpty || !scene.unrated.isEmpty { return ended ?? .empty }
    let never: HTML = """
      <p>Anda belum tercatat sebagai guru, kepala sekolah, atau operator pada hari ini. Bila itu keliru, hubungi operator \
      sekolah Anda.</p>
      """
    return "\(Turn(.nobody, "Tidak ada yang perlu Anda kerjakan di sini"))\(ended ?? never)"
  }
}
