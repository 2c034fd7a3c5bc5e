import Domain
import HTML

/// Guru saya: every teacher in one list, with stage, whose turn it is and for how long.
struct StaffPage: Piece {
  let staff: StaffRows
  let part: Path.StaffPart
  let today: Day
  let choice: PeriodChoice
  /// Whom a tindak lanjut hasil evaluasi may still be written for.
  var followUps = FollowUpGlance()
  /// Whose evaluasi periodik is missing.
  var periodic = PeriodicGlance()
  /// As the browser called this server; for messages that lead here.
  var origin: String?

  /// So many of those who wait stand on Beranda.
  static let atHome = 5

  var title: String {
    let waiting = staff.count(.waitingForMe)
    let past = choice.isPast ? choice.period.map { "\(PeriodChoice.title($0)): " } : nil
    let count = waiting == 0 ? "tidak ada yang" : String(waiting)
    return "\(past ?? "")\(staff.teachers.count) guru, \(count) menunggu Anda"
  }

  var html: HTML {
    """
    \(Heading(.one, "\(title)"))\
    \(choice.filter { StaffPlace(part: .all, period: $0) })\
    \(choice.period == nil ? PeriodCopy.noneOpen.html : .empty)\(choice.isPast ? ended : Self.batch(staff, followUps))\
    \(PeriodicCopy.line(periodic).map { "<p>\($0)</p>" as HTML })\(chart)\(filter)\(list)\
    <p>\(Link(ScheduleCopy.weekTitle, Path.lessonWeek)) · \(Link("Tim kinerja", Path.team)) · \
    \(Link(ThemePage.title, Path.themes))</p>
    """
  }

  /// Several plans, and ratings that the tim kinerja recommends, need not be opened one by one.
  static func batch(_ staff: StaffRows, _ followUps: FollowUpGlance = FollowUpGlance()) -> HTML {
    let plans = staff.teachers.count { $0.waitsForAssessor && $0.stage == .planSubmitted }
    let ratings = staff.teachers.count { $0.waitsForAssessor && $0.stage == .awaitingAppraisal }
    let teachers = followUps.teachers
    return """
      \(if: plans >= 2, Row(ButtonLink("Setujui beberapa rencana (\(plans))", Path.planBatch, .plain)).html)\
      \(if: ratings >= 2, Row(ButtonLink("Nilai beberapa menurut rekomendasi (\(ratings))", Path.appraisalBatch, .plain)).html)\
      \(if: !teachers.isEmpty, Row(ButtonLink("Tulis tindak lanjut hasil evaluasi (\(teachers.count))", Path.evaluationFollowUpBatch, .plain)).html)
      """
  }

  /// What is left of a period that has ended is rated from one list, whatever stage it has come to.
  private var ended: HTML {
    let left = staff.teachers.count { Stage.underWay.contains($0.stage) }
    if left == 0 { return .empty }
    return Row(ButtonLink("Penilaian yang menunggu (\(left))", Path.appraisalBatch, .plain)).html
  }

  private var chart: HTML {
    if staff.teachers.isEmpty { return .empty }
    let finished = staff.teachers.count { $0.holder == .nobody }
    func count(_ kind: StageRule.Kind) -> Int {
      staff.teachers.count { $0.holder != .nobody && $0.stage.kind == kind }
    }
    return BarChart(
      "Tahap para guru", unit: "guru",
      [
        .init("Perencanaan", count(.planning)), .init("Pelaksanaan", count(.execution)),
        .init("Penilaian", count(.appraisal)), .init("Selesai", finished),
      ], shape: .parts
    ).html
  }

  private var filter: Filter {
    Filter(
      Path.StaffPart.allCases.map {
        Filter.Part(
          StaffCopy.part($0), count: staff.count($0),
          StaffPlace(part: $0, period: choice.isPast ? choice.period?.id : nil), isCurrent: $0 == part)
      })
  }

  private var list: HTML {
    let shown = part == .waitingForMe ? staff.waiting : staff.teachers.filter { $0.belongs(to: part) }
    if shown.isEmpty { return "<p>\(StaffCopy.empty(part))</p>" }
    // Whoever reminds looks at those who are waited for; elsewhere forty messages would only be in the way. Nobody is
    // reminded while no period is open.
    let reminds = part == .waitingForTeacher || part == .late
    return StaffPage.list(shown, today: today, level: .two, lacking: followUps.teachers, periodic: periodic) { one in
      guard reminds, let period = choice.period else { return nil }
      return Reminder(one, in: period, origin: origin).map { ReminderPage(reminder: $0, context: one.name) }
    }.html
  }

  static func list(
    _ teachers: [StaffRows.Teacher], today: Day, level: Level, lacking: Set<RecordID> = [],
    periodic: PeriodicGlance = PeriodicGlance(), reminder: (StaffRows.Teacher) -> ReminderPage? = { _ in nil }
  ) -> TaskList {
    TaskList(
      teachers.map { one in
        TaskList.Item(
          one.name, place(one), tag: tag(one), note: StaffCopy.note(one.employment),
          more: "\(more(one, today))\(lack(one, lacking))\(unevaluated(one, periodic))\(reminder(one))")
      }, level: level)
  }

  /// A finished record without its tindak lanjut hasil evaluasi, and the way to write it.
  private static func lack(_ one: StaffRows.Teacher, _ lacking: Set<RecordID>) -> HTML {
    guard let record = one.record, lacking.contains(record) else { return .empty }
    return " · \(Link("tulis tindak lanjut", Path.evaluationFollowUp(record), context: one.name))"
  }

  /// The evaluasi periodik that ought to be there by now, and the way to fill it in.
  private static func unevaluated(_ one: StaffRows.Teacher, _ periodic: PeriodicGlance) -> HTML {
    guard let record = one.record, let parts = periodic.missing[record], let rhythm = parts.first?.rhythm else {
      return .empty
    }
    let names = PeriodicCopy.names(rhythm, parts.map(\.number))
    return " · \(Link("evaluasi \(names) belum", Path.periodic(record), context: one.name))"
  }

  /// Where it waits for the assessor the name leads to the deed, else to the record.
  private static func place(_ one: StaffRows.Teacher) -> Path? {
    one.record.map { one.waitsForAssessor ? one.place($0) : .record($0) }
  }

  private static func tag(_ one: StaffRows.Teacher) -> StatusTag {
    if one.record == nil, one.daysLate == nil { return StatusTag("belum mulai", .none) }
    if let aside = one.aside { return StatusTag(AsideCopy.deed(aside), .wait) }
    if let days = one.daysLate { return StatusTag("terlambat \(days) hari", .late) }
    if one.waitsForAssessor { return StatusTag(StageCopy.deed(one.stage), .wait) }
    if one.stage == .closed { return StatusTag("ditutup tanpa penilaian", .none) }
    if one.holder == .nobody { return StatusTag("selesai", .done) }
    return StatusTag(StageCopy.tag(one.stage).lowercased(), .none)
  }

  private static func more(_ one: StaffRows.Teacher, _ today: Day) -> HTML {
    guard let record = one.record, let since = one.since else {
      return "<span class=\"quiet\">Belum memulai rencana.</span>"
    }
    let ago = Indonesian.distance(from: since, to: today)
    let state =
      one.aside != nil
      ? (one.stageWaits ? "menunggu Anda, begitu juga: \(StageCopy.deed(one.stage))" : "menunggu Anda")
      : one.waitsForAssessor
        ? "\(one.daysLate == nil ? "" : StageCopy.deed(one.stage) + ", ")menunggu Anda sejak \(ago)"
        : one.holder == .nobody
          ? StageCopy.tag(one.stage).lowercased() + " \(ago)"
          : one.holder == .owner
            ? "giliran guru sejak \(ago): \(StageCopy.deed(one.stage))"
            : "\(StageCopy.tag(one.stage).lowercased()) sejak \(ago)"
    let all: HTML? =
      one.waitsForAssessor ? " · \(Link("lihat kinerjanya", Path.record(record), context: one.name))" : nil
    return "\(one.focus.map { "\($0) · " })<span class=\"quiet\">\(state)</span>\(all)"
  }
}

/// A part of a principal's list in one period.
struct StaffPlace: Address {
  let part: Path.StaffPart
  /// Nil: that of the day.
  let period: PeriodID?

  var address: String {
    let fields = [("saring", part.rawValue)] + PeriodChoice.field(period)
    return "\(Path.staff.address)?\(FormFields(fields).urlEncoded)"
  }
}
