import Domain
import HTML

/// Before a window gets more days or fewer: for whom, which one, from which day to which, and why.
struct ExtensionPage: Piece {
  let table: OfficeCalendar.Table
  let wanted: CalendarForm.Wanted
  let target: CalendarForm.Target
  let me: SignedIn

  private var granted: WindowExtension { wanted.granted }

  var title: String { granted.corrects == nil ? "Periksa perpanjangan" : "Periksa koreksi" }

  var html: HTML {
    """
    \(Breadcrumb([("Wilayah", Path.office), ("Jadwal", table.place as any Address)], here: title))\
    \(Heading(.one, "\(title)"))<p>Belum ada yang disimpan.</p>\
    \(if: !warnings.isEmpty, Notice(.warning, "\(warnings.map { "<p>\($0)</p>" as HTML })").html)\
    \(SummaryList([
      .init("Untuk", "\(audience)"), .init("Jendela", "\(StageCopy.title(granted.step)), periode \(String(table.period.year))"),
      .init("Batas sekarang", "\(Indonesian.day(present))"), .init("Batas yang baru", "\(Indonesian.day(granted.until))"),
      .init("Alasan", "\(granted.reason)"), .init("Keterlambatan dari", "\(PeriodCopy.word(granted.cause))"),
    ]))\
    \(Form(
      to: Path.officeExtension, token: me.visit.token, command: CommandMark.newID(), hidden: hidden,
      content: Row(
        Button(granted.corrects == nil ? "Perpanjang" : "Koreksi batas"),
        Button("Kembali dan ubah", .plain, choice: (PostCheckPage.back, "ya"))).html))
    """
  }

  private var audience: String {
    switch wanted.scope {
    case .everybody: "semua, yaitu \(OfficeCopy.everybody(table.office.kind))"
    case .school:
      "\(target.school?.name ?? "")\(target.reach.map { ", \($0.kept) orang" } ?? "")"
    case .person: target.people.first.map { "\($0.name), \($0.place)" } ?? ""
    }
  }

  /// The day on which the window closes for them as it stands.
  private var present: Day {
    let given = table.rows.given(granted.step, to: wanted.scope)
    let closes = table.rules.window(for: granted.step, in: table.period.shape).closes.day(in: table.period.from.year)
    return [closes, given.own, given.wider].compactMap(\.self).max() ?? closes
  }

  private var warnings: [String] {
    var warnings: [String] = []
    if granted.corrects != nil {
      warnings.append("Batas itu dimajukan. Semua yang bersangkutan membaca batas yang baru dan alasannya.")
    }
    if granted.until > table.period.to {
      warnings.append("Hari itu sesudah periode ini berakhir, \(Indonesian.day(table.period.to)).")
    }
    if let reach = target.reach, reach.others > 0 {
      let keeper = reach.keeper.map { "diatur \($0)" } ?? "belum diatur siapa pun"
      warnings.append("Tidak berlaku bagi \(reach.others) orang lain di sana: jadwal mereka \(keeper).")
    }
    return warnings
  }

  private var hidden: [(name: String, value: String)] {
    let typed = ["jendela", "untuk", "npsn", "orang", "sampai", "alasan", "penyebab"].map {
      ($0, me.visit.form.text($0))
    }
    let place = [("kantor", String(table.office.id.number)), ("periode", String(table.period.id.number))]
    let checked = target.people.first.map { [(PostForm.checked, String($0.person.number))] } ?? []
    return [("pasti", "ya")] + place + typed.filter { !$0.1.isEmpty } + checked
  }
}
