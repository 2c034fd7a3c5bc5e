import Domain
import HTML

/// Karier saya: for PNS the way to the next pangkat and jenjang, for everybody else what the results are good for.
struct CareerPage: Piece {
  let scene: CareerRows
  let me: SignedIn
  /// What was sent of the balance and what is wrong with it; nil on a plain visit.
  var typed: FormFields?
  var faults: [CreditBalance.Fault] = []

  var html: HTML {
    """
    \(Breadcrumb([("Kinerja saya", Path.myRecords)], here: CareerCopy.title))\
    \(ErrorSummary(CareerForm.lines(faults)))\(Heading(.one, "\(CareerCopy.title)"))\(Kabar.notice(me))\(content)
    """
  }

  private var content: HTML {
    switch scene.career {
    case .functional(let outlook): return functional(outlook)
    case .unsettled(let gap):
      return """
        \(Notice(.warning, "<p>\(CareerCopy.gap(gap, of: scene.subject))</p><p>\(CareerCopy.mender(scene.operators))</p>"))\
        \(results)\(balance)
        """
    case .candidate: return "<p>\(CareerCopy.candidate(scene.subject))</p>\(results)"
    case .contract: return "<p>\(CareerCopy.contract)</p>\(results)"
    case .notASN: return "<p>\(CareerCopy.notASN)</p>\(results)"
    }
  }

  private func functional(_ outlook: CareerOutlook) -> HTML {
    """
    <p>\(CareerCopy.estimate)</p>\
    \(SummaryList([
      .init("Sekarang", "\(AppraisalCopy.word(outlook.grade, of: scene.subject)), golongan ruang \(outlook.rank)"),
      .init("Angka kredit terkumpul", "<b>\(Indonesian.hundredths(outlook.gathered))</b>"),
    ]))\
    \(goals(outlook))\(conditions(outlook))\(account(outlook))\(balance)\(results)
    """
  }

  /// Nothing more is asked of whoever is at the top.
  private func conditions(_ outlook: CareerOutlook) -> HTML {
    if outlook.toRank == nil, outlook.toGrade == nil { return .empty }
    let conditions = CareerCopy.conditions(outlook, of: scene.subject, latest: scene.facts.latestResult)
    return """
      \(Heading(.two, "Angka kredit saja belum cukup"))\
      <ul>\(conditions.map { "<li>\($0)</li>" as HTML })</ul><p class="quiet">\(CareerCopy.conversion)</p>
      """
  }

  // MARK: The goals

  private func goals(_ outlook: CareerOutlook) -> HTML {
    var html = HTML.empty
    if let goal = outlook.toRank, let rank = goal.rank {
      let also: HTML = outlook.rankRaisesGrade ? "<p>Golongan itu sekaligus masuk jenjang berikutnya.</p>" : .empty
      html += "\(Heading(.two, "Menuju golongan ruang \(rank)"))\(also)\(way(goal, outlook))"
    }
    if let goal = outlook.toGrade, let grade = goal.grade, outlook.toRank?.needed != goal.needed {
      html += "\(Heading(.two, "Menuju jenjang \(AppraisalCopy.word(grade, of: scene.subject))"))\(way(goal, outlook))"
    }
    if html.isEmpty { return "<p>Anda sudah di golongan ruang dan jenjang tertinggi.</p>" }
    return html + "<p class=\"quiet\">\(CareerCopy.assumption) Dasar: \(scene.rules.creditPoints.source.citation)</p>"
  }

  private func way(_ goal: CareerOutlook.Goal, _ outlook: CareerOutlook) -> HTML {
    let missing: HTML? =
      goal.missing > 0 ? "<p>Masih kurang <b>\(Indonesian.hundredths(goal.missing))</b> angka kredit.</p>" : nil
    return """
      \(BarChart(
        "Angka kredit", unit: "angka kredit",
        [
          .init("Terkumpul", outlook.gathered, shown: Indonesian.hundredths(outlook.gathered)),
          .init("Dibutuhkan", goal.needed, shown: Indonesian.hundredths(goal.needed)),
        ]))\
      \(missing)<p>\(CareerCopy.when(goal, outlook))</p>
      """
  }

  // MARK: Where the number comes from

  private func account(_ outlook: CareerOutlook) -> HTML {
    var rows: [[HTML]] = [
      ["Awal", "\(CareerCopy.start(outlook.start, rank: outlook.rank))", points(outlook.start.hundredths)]
    ]
    rows += outlook.counted.compactMap { year in
      guard let result = year.result, let earned = year.earned(in: outlook.grade, from: outlook.start.counts) else {
        return nil
      }
      return ["Tahun \(year.year)", "\(CareerCopy.account(result.predicate, earned))", points(earned.points)]
    }
    rows.append(["Jumlah", "terkumpul sampai sekarang", points(outlook.gathered)])
    return """
      \(Heading(.two, "Dari mana angka ini"))\
      \(DataTable(
        "Angka kredit pada jenjang sekarang",
        columns: [.init("Asal"), .init("Keterangan"), .init("Angka kredit", isNumber: true)], rows: rows,
        showsCaption: false))
      """
  }

  private func points(_ hundredths: Int) -> HTML { "\(Indonesian.hundredths(hundredths))" }

  private var balance: HTML {
    """
    \(Heading(.two, "Saldo awal menurut catatan Anda"))<p>\(CareerCopy.balanceLead)</p>\
    \(CareerForm(
      balance: scene.facts.balance, token: me.visit.token, today: scene.today, typed: typed, faults: faults))
    """
  }

  // MARK: Results so far

  private var results: HTML {
    let years = scene.facts.years.filter { $0.result != nil }.sorted { $0.until > $1.until }
    if years.isEmpty {
      return "\(Heading(.two, "Hasil penilaian Anda"))<p>Belum ada hasil penilaian di sini.</p>"
    }
    let items = years.compactMap { year in
      year.result.map { result in
        TaskList.Item(
          "Hasil Evaluasi \(year.year)", Path.resultPrint(year.record),
          tag: StatusTag(AppraisalCopy.word(result.predicate), .none),
          more: year.isSettled ? .empty : "<span class=\"quiet\">Menunggu Anda terima; belum dihitung.</span>")
      }
    }
    return "\(Heading(.two, "Hasil penilaian Anda"))\(TaskList(items, level: .three))"
  }
}
