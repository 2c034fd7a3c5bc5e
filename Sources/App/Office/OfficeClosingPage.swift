import Domain
import HTML

/// Before a period is closed for every school of an office: what is still open there, and why it is closed.
struct OfficeClosingPage: Piece {
  let table: OfficeCalendar.Table
  let me: SignedIn
  /// Records that could not go on.
  let open: Int
  let form: FormFields
  var faults: [CalendarForm.Fault] = []

  private var year: String { String(table.period.year) }

  var title: String { "Tutup periode \(year)" }

  var html: HTML {
    """
    \(Breadcrumb([("Wilayah", Path.office), ("Jadwal", table.place as any Address)], here: title))\
    \(ErrorSummary(faults))\(Heading(.one, "\(title)"))<p class="quiet">\(table.office.name)</p>\
    <p>Belum ada yang ditutup.</p>\(still)\
    <p>Setelah ditutup, tidak ada yang dapat mengajukan atau menilai di semua sekolah di bawah kantor ini; hasil yang \
    sudah dikirim tetap dapat diterima dan keberatan tetap diputus. Periode dapat dibuka kembali.</p>\
    \(Form(
      to: Path.officeClosing, token: me.visit.token,
      hidden: [
        ("kantor", String(table.office.id.number)), ("periode", String(table.period.id.number)), ("pasti", "ya"),
      ],
      content: """
        \(Field(
          "alasan", label: "Alasan", value: form.text("alasan"), kind: .lines(3), hint: "Tersimpan di jurnal kantor.",
          error: faults.first?.message, limit: TextRule.limit))\
        \(Row(Button("Tutup periode \(year)", .grave), Link("Kembali", table.place)))
        """))
    """
  }

  private var still: HTML {
    if open == 0 { return "<p>Semua kinerja yang sudah dimulai pada periode ini sudah selesai.</p>" }
    return Notice(
      .warning,
      "<p><b>\(open) kinerja belum selesai</b> dan tidak akan dapat dilanjutkan selama periode ditutup.</p>"
    ).html
  }
}
