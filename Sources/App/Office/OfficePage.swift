import Domain
import HTML

/// Wilayah: every school of somebody above schools, with where its records stand, late ones first.
struct OfficePage: Piece {
  let desk: OfficeDesk
  let rows: OfficeRows
  let waiting: OfficeWaitingRows
  let query: Query
  /// Those of the chosen office.
  private let schools: [OfficeRows.Line]
  /// The schools that the list is narrowed to.
  private let found: [OfficeRows.Line]

  init(desk: OfficeDesk, rows: OfficeRows, waiting: OfficeWaitingRows, query: Query) {
    (self.desk, self.rows, self.waiting, self.query) = (desk, rows, waiting, query.among(desk.offices))
    schools = self.query.governed(rows.schools)
    found = self.query.narrowed(schools)
  }

  static let size = 50

  var title: String {
    let late = schools.reduce(0) { $0 + $1.late }
    return "\(schools.count) sekolah, \(late == 0 ? "tidak ada yang" : "\(late) orang") terlambat"
  }

  var html: HTML {
    """
    \(Heading(.one, "\(title)"))\(choice)<p class="quiet">\(places) · \(OfficeCopy.oneSentence)</p>\
    \(rows.period == nil ? PeriodCopy.noneOpen.html : .empty)\(deeds)\(mine)\
    \(schools.isEmpty ? nothing : "<h2>Sekolah</h2>\(search)\(filter)\(table)")
    """
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
    return """
      <h2>Yang menunggu Anda</h2>\(list(Array(first)))\
      \(if: !rest.isEmpty, Details("\(rest.count) lainnya", content: list(Array(rest))).html)
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
    func choices(_ part: (School) -> String) -> [(value: String, label: String)] {
      Set(schools.map { part($0.school) }).filter { !$0.isEmpty }.sorted().map { ($0, $0) }
    }
    let (forms, districts) = (choices(\.form), choices(\.place.district))
    return """
      <form method="get" action="\(Path.office)" role="search">\
      \(HiddenFields(
        (query.office.map { [(Query.officeName, String($0.number))] } ?? [])
          + (query.isLate ? [("saring", "terlambat")] : [])))\
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
      .init("Semua", count: found.count, query.on(page: 1, isLate: false), isCurrent: !query.isLate),
      .init(
        "Terlambat", count: found.count { $0.late > 0 }, query.on(page: 1, isLate: true), isCurrent: query.isLate),
    ])
  }

  private var table: HTML {
    let all = query.isLate ? found.filter { $0.late > 0 } : found
    if all.isEmpty {
      return "<p>Tidak ada sekolah yang cocok. \(Link("Lihat semua sekolah", Path.office))</p>"
    }
    let pages = (all.count + Self.size - 1) / Self.size
    let page = min(max(query.page, 1), pages)
    let columns =
      ["Belum mulai", "Perencanaan", "Pelaksanaan", "Penilaian", "Selesai"].map { DataTable.Column($0, isNumber: true) }
    let lines = all.dropFirst((page - 1) * Self.size).prefix(Self.size)
    return """
      \(DataTable(
        "Sekolah dan tahap kinerjanya",
        columns: [.init("Sekolah")] + columns + [.init("Menunggu penilai"), .init("Terlambat")], rows: lines.map(row),
        showsCaption: false))\
      \(if: pages > 1, turning(page, of: pages))
      """
  }

  private func row(_ line: OfficeRows.Line) -> [HTML] {
    let district = line.school.place.district
    return [
      """
      \(Link(line.school.name, Path.officeSchool(line.school.id)))<br>\
      <span class="quiet">\(line.school.npsn.text)\(if: !district.isEmpty, " · \(district)")</span>
      """,
      "\(line.notBegun)", "\(line.planning)", "\(line.execution)", "\(line.appraisal)", "\(line.finished)",
      line.waitingSince.map { "\(line.waiting), sejak \(Indonesian.dayOfYear($0))" } ?? "–",
      line.late > 0 ? StatusTag("\(line.late) orang", .late).html : "–",
    ]
  }

  private func turning(_ page: Int, of pages: Int) -> HTML {
    """
    <nav aria-label="Halaman"><p>Halaman \(page) dari \(pages).\
    \(if: page > 1, " \(Link("Sebelumnya", query.on(page: page - 1)))")\
    \(if: page < pages, " \(Link("Berikutnya", query.on(page: page + 1)))")</p></nav>
    """
  }
}
