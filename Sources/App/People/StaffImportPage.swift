import Domain
import HTML

/// Pratinjau: what an import would do, before anybody says yes to it. Those who would be gone come first.
struct StaffImportPage {
  let shown: StaffImports.Shown
  let problem: Problem?
  let token: String

  enum Problem {
    /// The register has changed since the preview was shown.
    case changed
    /// Many would end, and that was not confirmed.
    case unconfirmed
  }

  /// People of one kind that are listed by name.
  private static let limit = 200

  private var preview: ImportPreview { shown.preview }

  var html: HTML {
    """
    \(Breadcrumb([("Orang", Path.people), ("Impor dari Dapodik", Path.staffImport)], here: "Pratinjau"))
    \(notice)
    <h1>Pratinjau impor</h1>
    <p>\(shown.school.name). Belum ada yang berubah. Pratinjau ini disimpan sampai \
    \(Indonesian.moment(shown.expiresAt, shown.school.zone)), lalu dihapus.</p>
    \(SummaryList(counts))
    \(leadership)\(gone)\(rejected)\(doubtful)\(school)\(changed)\(new)\(unchanged)
    \(deeds)
    """
  }

  private var counts: [SummaryList.Line] {
    StaffImportCopy.counts(preview).map { .init($0.label, "\(Indonesian.number($0.count)) orang") }
  }

  private var notice: HTML {
    switch problem {
    case .changed:
      Notice(
        .warning,
        "<p>Data orang berubah sejak Anda membuka pratinjau. Belum ada yang diterapkan; periksa pratinjau terbaru di bawah ini.</p>"
      ).html
    case .unconfirmed:
      ErrorSummary([.init("yakin", "Pastikan dulu bahwa orang-orang itu memang tidak bertugas lagi.")]).html
    case nil: .empty
    }
  }

  private var leadership: HTML {
    let found = StaffImportCopy.leadership(preview)
    guard !found.isEmpty else { return .empty }
    return """
      <h2>Kepala sekolah</h2>
      \(Notice(.warning, "<ul>\(found.map { "<li>\($0.name): \($0.sentence)</li>" as HTML })</ul>"))
      """
  }

  private var gone: HTML {
    guard !preview.gone.isEmpty else {
      return shown.isComplete
        ? .empty
        : "<p class=\"quiet\">Sumber ini tidak memuat seluruh orang, jadi tidak ada yang dianggap berhenti bertugas.</p>"
    }
    return """
      <h2>Tidak ada lagi di daftar</h2>
      <p>Penugasan orang-orang ini di \(shown.school.name) berakhir kemarin. Datanya tidak dihapus.</p>
      \(if: preview.needsConfirmation, Notice(.warning, "<p>Lebih dari sepersepuluh orang akan berakhir tugasnya. Pada pergantian tahun ajaran Dapodik kadang hanya menampilkan beberapa orang selama sepekan.</p>").html)
      <ul>\(preview.gone.map { one -> HTML in
        "<li>\(one.person.name)\(if: one.hasOpenRecord, " \(StatusTag("kinerjanya belum selesai", .late))")</li>"
      })</ul>
      """
  }

  private var rejected: HTML {
    guard !preview.rejected.isEmpty else { return .empty }
    let rows = preview.rejected.flatMap { row in
      (row.faults + row.warnings).map { cells(row, $0, StaffImportCopy.reason($0.reason)) }
    }
    return """
      <h2>Ditolak</h2>
      <p>Baris-baris ini tidak diambil; yang lain tetap dapat diterapkan. Perbaiki di Dapodik, lalu impor lagi.</p>
      \(DataTable(
        "Baris yang ditolak", columns: [.init("Baris"), .init("Nama"), .init("Kolom"), .init("Alasan")], rows: rows,
        showsCaption: false))
      """
  }

  private var doubtful: HTML {
    guard !preview.doubtful.isEmpty else { return .empty }
    let rows = preview.doubtful.flatMap { row in row.warnings.map { cells(row, $0, StaffImportCopy.warning($0)) } }
    return """
      <h2>Diambil tanpa isi yang tidak terbaca</h2>
      <p>Baris-baris ini diambil, tetapi isi kolom berikut tidak terbaca.</p>
      \(DataTable(
        "Isi yang tidak terbaca", columns: [.init("Baris"), .init("Nama"), .init("Kolom"), .init("Yang terjadi")],
        rows: Array(rows.prefix(Self.limit)), showsCaption: false))
      \(if: rows.count > Self.limit, "<p>dan \(Indonesian.number(rows.count - Self.limit)) isi lagi</p>")
      """
  }

  private func cells(_ row: StaffRow, _ fault: StaffRow.Fault, _ words: String) -> [HTML] {
    [
      "Baris \(row.place)", "\(row.name.isEmpty ? "(tanpa nama)" : row.name)",
      "\(fault.column.map(StaffImportCopy.column) ?? "Seluruh baris")", "\(words)",
    ]
  }

  private var school: HTML {
    guard let school = shown.schoolBecomes else { return .empty }
    let place = [school.place.street, school.place.village, school.place.district, school.place.regency]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return "<h2>Data sekolah</h2><p>Mengikuti Dapodik: \(school.name), \(school.form), \(place).</p>"
  }

  private var changed: HTML {
    section(
      "Berubah", isOpen: true,
      preview.changed.map { one in
        let lines = one.changes.map(StaffImportCopy.change) + one.notices.map(StaffImportCopy.notice)
        return "<li>\(one.after.name)<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul></li>"
      })
  }

  private var new: HTML {
    section(
      "Baru", isOpen: preview.new.count <= 20,
      preview.new.map { one in
        """
        <li>\(one.row.name), \(StaffImportCopy.post(one.posting.post, kind: one.posting.staffKind)), sejak \
        \(Indonesian.day(one.posting.from))\(one.notices.map { "<br>\(StaffImportCopy.notice($0))" as HTML })</li>
        """
      })
  }

  private var unchanged: HTML {
    section(
      "Tetap, tetapi perlu dilihat", isOpen: true,
      preview.unchanged.filter { !$0.notices.isEmpty }.map { one in
        "<li>\(one.person.name): \(one.notices.map(StaffImportCopy.notice).joined(separator: " "))</li>"
      })
  }

  private func section(_ title: String, isOpen: Bool, _ items: [HTML]) -> HTML {
    guard !items.isEmpty else { return .empty }
    let rest = items.count - Self.limit
    return """
      <h2>\(title)</h2>
      \(Details("\(Indonesian.number(items.count)) orang", isOpen: isOpen, content: """
        <ul>\(Array(items.prefix(Self.limit)))\(if: rest > 0, "<li>dan \(rest) orang lagi</li>")</ul>
        """))
      """
  }

  private var deeds: HTML {
    if shown.changesNothing {
      return """
        \(Notice(.info, "<p>Tidak ada yang perlu diterapkan: semua yang terbaca sudah sama.</p>"))
        \(Row(ButtonLink("Kembali ke daftar orang", Path.people)))
        """
    }
    let sure = Choices(
      "yakin", legend: "Yakin mengakhiri tugas \(preview.gone.count) orang?", .several,
      [.init("ya", "Ya, mereka memang tidak bertugas lagi di sekolah ini")],
      error: problem == .unconfirmed ? "Centang bila memang benar, atau batalkan." : nil)
    return """
      <h2>Terapkan</h2>
      \(Form(
        to: Path.staffImportApplication(shown.id), token: token, hidden: [("sidik", shown.digest)],
        content: """
          \(if: preview.needsConfirmation, sure.html)
          \(Row(
            Button(preview.rejected.isEmpty ? "Terapkan impor" : "Terapkan yang baik"),
            Button("Batalkan", .plain, place: Path.staffImportCancellation(shown.id))))
          """))
      """
  }
}
