import Domain
import HTML

/// One school from above: its people with stage, whose turn it is and since when. A name leads on only where the viewer
/// has a part in the record.
struct OfficeSchoolPage: Piece {
  let rows: OfficeSchoolRows
  let desk: OfficeDesk
  /// Scheme and host, for the reminder.
  let origin: String?
  /// Nil while somebody heads it.
  var vacancy: VacancyRows.Vacancy?

  var title: String { rows.school.name }

  var html: HTML {
    let place = rows.school.place.district
    return """
      \(Breadcrumb([("Wilayah", Path.office)], here: rows.school.name))\(Heading(.one, "\(title)"))\
      <p class="quiet">NPSN \(rows.school.npsn.text)\(if: !place.isEmpty, " · \(place)") · \(OfficeCopy.oneSentence)</p>\
      \(rows.choice.period == nil ? PeriodCopy.noneOpen.html : .empty)\(vacant)\(deeds)\
      \(rows.choice.filter { OfficeSchoolPlace(school: rows.school.id, period: $0) })\(chart)\(list)\(reminder)
      """
  }

  private var isKept: Bool {
    desk.kept.contains { [rows.school.office, rows.school.foundation].contains($0.id) }
  }

  private var vacant: HTML {
    guard let vacancy else { return .empty }
    let next =
      isKept
      ? "Tetapkan penggantinya lewat “Penugasan di sekolah ini”." : "Admin dinas atau yayasan yang menetapkannya."
    return Notice(
      .warning, "<p>\(RefusalCopy.capital(OfficeCopy.vacant(since: vacancy.since))). \(next)</p>"
    ).html
  }

  private var deeds: HTML {
    isKept ? "<p>\(Link("Penugasan di sekolah ini", Path.officeSchoolPosts(rows.school.id)))</p>" : .empty
  }

  private var chart: HTML {
    if rows.people.isEmpty || rows.choice.period == nil { return .empty }
    let begun = rows.people.filter { $0.record != nil && $0.stage.holder != .nobody }
    func count(_ kind: StageRule.Kind) -> Int { begun.count { $0.stage.kind == kind } }
    return BarChart(
      "Tahap kinerja di sekolah ini", unit: "orang",
      [
        .init("Belum mulai", rows.people.count { $0.record == nil }), .init("Perencanaan", count(.planning)),
        .init("Pelaksanaan", count(.execution)), .init("Penilaian", count(.appraisal)),
        .init("Selesai", rows.people.count { $0.record != nil && $0.stage.holder == .nobody }),
      ], shape: .rows
    ).html
  }

  private var list: HTML {
    if rows.people.isEmpty {
      return "<p>Belum ada orang di sekolah ini. Operator sekolah mengimpor datanya dari Dapodik.</p>"
    }
    return "<h2>Orang</h2>"
      + TaskList(
        rows.people.map { one in
          TaskList.Item(one.name, place(one), tag: tag(one), note: note(one), more: more(one))
        }, level: .three
      ).html
  }

  private func note(_ one: OfficeSchoolRows.Line) -> String? {
    one.role == .principal ? (one.isActing ? "Plt. kepala sekolah" : "kepala sekolah") : nil
  }

  private func waitsForMe(_ one: OfficeSchoolRows.Line) -> Bool {
    Waiting.waits(one.stage, for: one.standing) && one.mayBegin
  }

  private func place(_ one: OfficeSchoolRows.Line) -> Path? {
    guard let record = one.record else { return nil }
    switch one.standing {
    case .owner, .assessor, .team: return waitsForMe(one) ? StageCopy.place(one.stage, record) : .record(record)
    // Whoever is above the assessor has a part in it from the objection on.
    case .superior:
      return waitsForMe(one) ? StageCopy.place(one.stage, record) : one.hasObjection ? .record(record) : nil
    case .preparer, .otherPrincipal, .helper, .colleague, .outsider: return nil
    }
  }

  private func tag(_ one: OfficeSchoolRows.Line) -> StatusTag {
    if let days = one.daysLate { return StatusTag("terlambat \(days) hari", .late) }
    if one.record == nil { return StatusTag("belum mulai", .none) }
    if waitsForMe(one) { return StatusTag("menunggu Anda", .wait) }
    if one.stage == .closed { return StatusTag(StageCopy.tag(one.stage).lowercased(), .none) }
    if one.stage.holder == .nobody { return StatusTag("selesai", .done) }
    return StatusTag(StageCopy.title(Waiting.step(of: one.stage)).lowercased(), .none)
  }

  private func more(_ one: OfficeSchoolRows.Line) -> HTML {
    guard one.record != nil, let since = one.since else {
      return "<span class=\"quiet\">Belum memulai rencana.</span>"
    }
    let ago = Indonesian.distance(from: since, to: desk.today)
    let turn =
      one.stage.holder == .nobody
      ? "" : "giliran \(waitsForMe(one) ? "Anda" : OfficeCopy.holder(one.stage.holder, of: one.role)), "
    return "\(StageCopy.tag(one.stage, one.words)) · <span class=\"quiet\">\(turn)sejak \(ago)</span>\(closing(one))"
  }

  /// The one thing that whoever is above the assessor may do before an objection.
  private func closing(_ one: OfficeSchoolRows.Line) -> HTML {
    guard let record = one.record, one.standing == .superior,
      Stage.planned.union(Stage.underWay).contains(one.stage)
    else { return .empty }
    return " · \(Link("tutup tanpa penilaian", Path.closing(record), context: one.name))"
  }

  private var reminder: HTML {
    guard !OfficeCopy.lateOnes(rows).isEmpty else { return .empty }
    return """
      <h2>Salin pesan pengingat</h2>\
      <p>Untuk grup sekolah. Pesan ini tidak menyebut nama siapa pun.</p>\
      \(CopyText(
        "pesan-\(String(rows.school.id.number))", label: "Pesan",
        text: OfficeCopy.reminder(rows, today: desk.today, address: origin.map { $0 + Path.home.address })))
      """
  }
}
