import Domain
import HTML

/// Jadwal: what an office has arranged for a period, for everybody there to read and for its admin to change.
struct OfficeCalendarPage: Piece {
  let table: OfficeCalendar.Table
  let me: SignedIn
  var form = FormFields()
  var faults: [CalendarForm.Fault] = []
  /// The capaian of somebody else that the form replaces when it is sent once more.
  var replacing: AchievementRows.Stand?

  /// When what is replaced was set, in the form.
  static let replaced = "mengganti"

  private var rows: OfficeCalendarRows { table.rows }
  private var period: Period { table.period }
  private var year: String { String(period.year) }
  private var hidden: [(name: String, value: String)] {
    [("kantor", String(table.office.id.number)), ("periode", String(period.id.number))]
  }

  var title: String { "Jadwal \(year)" }

  var html: HTML {
    """
    \(Breadcrumb([("Wilayah", Path.office)], here: "Jadwal"))\(ErrorSummary(faults))\(Heading(.one, "\(title)"))\
    <p class="quiet">\(table.office.name) · \(Indonesian.day(period.from)) sampai \(Indonesian.day(period.to))</p>\
    \(others)\(closing)\(windows)\(extensions)\(rhythm)\(achievement)
    """
  }

  private var others: HTML {
    func place(_ office: School, _ period: Period) -> OfficeCalendar.Table.Place {
      .init(office: office.id, period: period.id)
    }
    let offices = Filter(
      table.offices.map { .init($0.name, place($0, period), isCurrent: $0.id == table.office.id) }, label: "Kantor")
    let periods = Filter(
      table.periods.map { .init(String($0.year), place(table.office, $0), isCurrent: $0.id == period.id) },
      label: "Periode")
    return "\(if: table.offices.count > 1, offices.html)\(if: table.periods.count > 1, periods.html)"
  }

  private func deed(
    _ place: Path, _ button: Button, _ content: HTML = .empty, also: [(name: String, value: String)] = []
  ) -> HTML {
    if !table.mayChange { return .empty }
    return Form(to: place, token: me.visit.token, hidden: hidden + also, content: "\(content)\(Row(button))").html
  }

  private var closing: HTML {
    if let day = rows.closedOn {
      return """
        \(Notice(.warning, "<p>Periode \(year) ditutup sejak \(Indonesian.day(day)). Selama ditutup yang masih berjalan hanya menjawab hasil penilaian dan keberatan.</p>"))\
        \(deed(.officeReopening, Button("Buka kembali periode \(year)", .plain)))
        """
    }
    return """
      <p>Periode \(year) terbuka bagi \(OfficeCopy.everybody(table.office.kind)).</p>\
      \(deed(.officeClosing, Button("Tutup periode \(year)", .plain), "<p>Sebelum ditutup, Anda melihat dahulu berapa kinerja yang belum selesai.</p>"))
      """
  }

  private var windows: DataTable {
    DataTable(
      "Jendela menurut aturan",
      columns: [.init("Jendela"), .init("Dibuka"), .init("Batas"), .init("Diperpanjang untuk semua sampai")],
      rows: Window.Step.allCases.map { step in
        let window = table.rules.window(for: step, in: period.shape)
        let granted = rows.forEverybody[step]
        return [
          "\(StageCopy.title(step))", "\(Indonesian.day(window.opens.day(in: period.from.year)))",
          "\(Indonesian.day(window.closes.day(in: period.from.year)))", "\(granted.map(Indonesian.day) ?? "–")",
        ]
      })
  }

  private var extensions: HTML {
    let list: HTML =
      rows.granted.isEmpty
      ? "<p>Belum ada perpanjangan.</p>"
      : DataTable(
        "Perpanjangan",
        columns: [.init("Untuk"), .init("Jendela"), .init("Sampai"), .init("Alasan"), .init("Dicatat")],
        rows: rows.granted.map { one in
          [
            "\(one.whom ?? "Semua sekolah")", "\(StageCopy.title(one.extended.step))",
            "<span>\(Indonesian.day(one.extended.until))\(if: one.isReplaced, ", sudah diganti")</span>",
            "<span>\(one.extended.reason) (keterlambatan: \(PeriodCopy.word(one.extended.cause)))</span>",
            "\(one.by), \(Indonesian.day(table.office.zone.day(at: one.at)))",
          ]
        }, showsCaption: false
      ).html
    let new: HTML =
      table.mayChange
      ? "<h3>Perpanjang jendela atau koreksi perpanjangan</h3>\(CalendarForm.html(form, faults, me: me, hidden: hidden))"
      : .empty
    return """
      <h2>Perpanjangan</h2>\(list)\(cut(rows.granted.count, of: rows.grantedCount, "terbaru"))\(new)
      """
  }

  /// Says so where a list is longer than what is shown of it.
  private func cut(_ shown: Int, of all: Int, _ which: String) -> HTML {
    shown < all ? "<p class=\"quiet\">\(shown) yang \(which) dari \(all).</p>" : .empty
  }

  private var rhythm: HTML {
    let chosen = rows.rhythm.map(PeriodicCopy.name) ?? "tidak ada"
    let choices =
      [Choices.Choice("", "Tidak ada", hint: "hanya penilaian akhir periode")]
      + PeriodicEvaluation.Rhythm.allCases.map {
        Choices.Choice($0.rawValue, RefusalCopy.capital(PeriodicCopy.name($0)))
      }
    return """
      <h2>Evaluasi periodik</h2><p>Yang berlaku sekarang: \(chosen).</p>\
      \(deed(
        .officeRhythm, Button("Simpan evaluasi periodik", .plain),
        Choices("ritme", legend: "Evaluasi kinerja periodik", .one, choices, chosen: [rows.rhythm?.rawValue ?? ""],
          error: faults.first { $0.field == "ritme" }?.message
        ).html))
      """
  }

  private var achievement: HTML {
    let all = DistributionGuide.Achievement.allCases.map { (value: $0.rawValue, label: OfficeCopy.word($0)) }
    func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }
    return """
      <h2>Capaian organisasi</h2>\
      <p>Ditampilkan kepada penilai bersama pola distribusi predikat, sebagai panduan dan bukan kuota.</p>\
      \(rows.achievements.isEmpty
        ? "<p>Belum ada yang ditetapkan.</p>"
        : SummaryList(rows.achievements.map { .init($0.school, told($0.stand)) }).html)\
      \(cut(rows.achievements.count, of: rows.achievementCount, "pertama menurut nama"))\
      \(deed(
        .officeAchievement, Button("Tetapkan capaian", .plain),
        """
        \(Field("npsn-capaian", label: "NPSN sekolah", value: form.text("npsn-capaian"), error: error("npsn-capaian"), width: .short))\
        \(Select("capaian", label: "Capaian organisasi", all, chosen: form.text("capaian"), error: error("capaian")))
        """, also: replacing.map { [(Self.replaced, String($0.at))] } ?? []))
      """
  }

  private func told(_ stand: AchievementRows.Stand) -> HTML {
    """
    <b>\(OfficeCopy.word(stand.achievement))</b> <span class="quiet">ditetapkan \(stand.name), \
    \(Indonesian.day(table.office.zone.day(at: stand.at)))</span>
    """
  }
}
