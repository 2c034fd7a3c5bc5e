import Domain
import HTML

/// Wilayah: every school of somebody above schools, with where its records stand, late ones first.
struct OfficePage: Piece {
  let desk: OfficeDesk
  let rows: OfficeRows
  let waiting: OfficeWaitingRows
  let query: Query

  /// Of those who wait behind the first ten.
  static let size = 50

  var title: String {
    let past = rows.choice.isPast ? rows.choice.period.map { "\(PeriodChoice.title($0)): " } : nil
    let late = rows.total.late == 0 ? "tidak ada yang" : "\(rows.total.late) orang"
    return "\(past ?? "")\(rows.total.schools) sekolah, \(late) terlambat"
  }

  var html: HTML {
    """
    \(Heading(.one, "\(title)"))\(choice)<p class="quiet">\(places) · \(OfficeCopy.oneSentence)</p>\
    \(rows.choice.period == nil ? PeriodCopy.noneOpen.html : .empty)\(ended)\(deeds)\(mine)\
    \
    \(rows.total.schools == 0 ? nothing : "<h2>Sekolah</h2>\(rows.choice.filter(query.of))\(search)\(filter)\(table)")
    """
  }

  private var ended: HTML? {
    rows.choice.ended.map {
      """
      <p>Periode \($0.year) sudah berakhir. \(Link("Lihat yang belum selesai pada periode \($0.year)", query.of($0.id)))</p>
      """
    }
  }

  private var places: String {
    let names = desk.offices.filter { query.office == nil || $0.id == query.office }.map(\.name)
    return names.isEmpty ? "Sekolah binaan Anda sebagai pengawas" : Indonesian.list(names)
  }

  private var choice: DeskChoice {
    DeskChoice(
      path: .office, name: Query.officeName, label: "Kantor", places: desk.offices, chosen: query.office,
      all: "Semua kantor")
  }

  private var deeds: HTML {
    if desk.offices.isEmpty { return .empty }
    func place(_ path: Path) -> DeskPlace { DeskPlace(path: path, name: Query.officeName, place: query.office) }
    let isKept = query.office.map { office in desk.kept.contains { $0.id == office } } ?? !desk.kept.isEmpty
    return """
      <p>\(Link("Jadwal dan perpanjangan", place(.officeCalendar)))\
      \(if: isKept, " · \(Link("Penugasan di kantor", place(.officePosts)))")</p>
      """
  }

  private var nothing: HTML {
    desk.offices.isEmpty
      ? "<p>Anda belum ditugasi mendampingi sekolah. Admin dinas yang menetapkan sekolah binaan Anda.</p>"
      : "<p>Belum ada sekolah di bawah kantor ini. Pengelola Kinerja yang menempatkannya.</p>"
  }

  private var mine: HTML {
    if waiting.items.isEmpty { return .empty }
    let (first, rest) = (waiting.items.prefix(10), waiting.items.dropFirst(10))
    // A province has thousands of principals: nobody reads on, and nobody's telephone loads them all.
    let further = rest.count - Self.size
    return """
      <h2>Yang menunggu Anda</h2>\(list(Array(first)))\
      \(if: !rest.isEmpty, Details(
        "\(rest.count) lainnya", content: """
          \(list(Array(rest.prefix(Self.size))))\
          \(if: further > 0, "<p>Masih \(further) lagi; muncul di sini setelah yang di atas selesai.</p>")
          """).html)
      """
  }

  private func list(_ items: [OfficeWaitingRows.Item]) -> HTML {
    TaskList(
      items.map { one in
        TaskList.Item(
          one.owner, StageCopy.place(one.stage, one.record),
          tag: StatusTag(StageCopy.deed(one.stage, one.words), .wait),
          note: one.place,
          more: "<span class=\"quiet\">sejak \(Indonesian.distance(from: one.since, to: desk.today))</span>")
      }, level: .three
    ).html
  }

  private var search: HTML {
    func choices(_ all: [String]) -> [(value: String, label: String)] {
      Set(all).filter { !$0.isEmpty }.sorted().map { ($0, $0) }
    }
    let (forms, districts) = (choices(rows.forms), choices(rows.districts))
    return """
      <form method="get" action="\(Path.office)" role="search">\
      \(HiddenFields(
        (query.office.map { [(Query.officeName, String($0.number))] } ?? [])
          + PeriodChoice.field(query.period) + (query.isLate ? [("saring", "terlambat")] : [])))\
      \(Field("cari", label: "Cari nama sekolah atau NPSN", value: query.search, isRequired: false, width: .short))\
      \(if: forms.count > 1, Select(
        "jenjang", label: "Bentuk pendidikan", forms, chosen: query.form, prompt: "Semua", isRequired: false).html)\
      \(if: districts.count > 1, Select(
        "kecamatan", label: "Kecamatan", districts, chosen: query.district, prompt: "Semua", isRequired: false).html)\
      \(Row(Button("Tampilkan", .plain)))</form>
      """
  }

  private var filter: Filter {
    Filter([
      .init("Semua", count: rows.total.found, query.on(page: 1, isLate: false), isCurrent: !query.isLate),
      .init(
        "Terlambat", count: rows.total.foundLate, query.on(page: 1, isLate: true), isCurrent: query.isLate),
    ])
  }

  private var table: HTML {
    if rows.schools.isEmpty {
      return "<p>Tidak ada sekolah yang cocok. \(Link("Lihat semua sekolah", Path.office))</p>"
    }
    let paging = Paging(query.page, of: rows.total.shown(query), size: OfficeRows.size)
    let columns =
      ["Belum mulai", "Perencanaan", "Pelaksanaan", "Penilaian", "Selesai"].map { DataTable.Column($0, isNumber: true) }
    return """
      \(DataTable(
        "Sekolah dan tahap kinerjanya",
        columns: [.init("Sekolah")] + columns + [.init("Menunggu penilai"), .init("Terlambat")], rows: rows.schools.map(row),
        showsCaption: false))\
      \(paging.turning { query.on(page: $0) })
      """
  }

  private func row(_ line: OfficeRows.Line) -> [HTML] {
    let district = line.school.place.district
    return [
      """
      \(Link(line.school.name, OfficeSchoolPlace(school: line.school.id, period: query.period)))<br>\
      <span class="quiet">\(line.school.npsn.text)\(if: !district.isEmpty, " · \(district)")</span>
      """,
      "\(line.notBegun)", "\(line.planning)", "\(line.execution)", "\(line.appraisal)", "\(line.finished)",
      line.waitingSince.map { "\(line.waiting), sejak \(Indonesian.dayOfYear($0))" } ?? "–",
      line.late > 0 ? StatusTag("\(line.late) orang", .late).html : "–",
    ]
  }
}
