import Domain
import HTML

/// Penutupan tanpa penilaian: for the assessor or the superior, of a record that ends before it is rated.
struct ClosingPage: Piece {
  let view: RecordView
  let me: SignedIn
  let form: FormFields
  var refusals: [Refusal] = []
  /// Whether what was typed is shown to be checked.
  var isChecking = false

  static let title = "Tutup tanpa penilaian"

  private var isOpen: Bool { Stage.planned.union(Stage.underWay).contains(view.stage) }

  var html: HTML {
    """
    \(view.trail(here: "Penutupan"))\(Kabar.notice(me))\(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\
    \(Heading(.one, isChecking ? "Periksa sebelum menutup" : "Tutup kinerja \(view.year) \(view.owner.name) tanpa penilaian"))\
    \(content)
    """
  }

  private var content: HTML {
    if !isOpen {
      let closed = view.record.closing.map { SummaryList(ClosingPage.lines($0)).html } ?? .empty
      let unsent = Unsent([form.text(Refusal.Field.note.control)])
      return """
        \(unsent)<p>Kinerja ini tidak dapat ditutup lagi. Sekarang tahapnya: \
        \(StageCopy.tag(view.stage, view.words).lowercased()).</p>\(closed)\
        \(if: view.isReadable, Row(Link("Lihat kinerja ini", Path.record(view.id))).html)
        """
    }
    if view.rules.detours.closings.isEmpty {
      return "<p>Buku aturan kinerja ini tidak mengenal penutupan tanpa penilaian. Hubungi admin dinas.</p>"
    }
    return isChecking ? check : "\(lead)\(ClosingForm.html(view, me, form, refusals))"
  }

  private var lead: HTML {
    """
    <p>Hanya bila penilaian tidak dapat dilakukan. Langkah yang tersisa tidak dijalankan, tidak ada predikat, dan penutupan \
    tidak dapat dibatalkan.</p>
    """
  }

  private var check: HTML {
    let closing = ClosingForm.read(form, under: view.rules)
    let sending = view.form(
      to: .closing(view.id), me, hidden: ClosingForm.hidden(form),
      Row(Button("Tutup tanpa penilaian", .grave), Link("Kembali dan ubah", Path.closing(view.id))).html)
    return """
      <p>Belum ada yang ditutup.</p>\(SummaryList(Self.lines(closing, change: Path.closing(view.id))))\
      \(Heading(.two, "Setelah ditutup"))\
      <ul><li>\(view.owner.name) dan \(view.words.assessor) membaca alasan ini pada halaman kinerja.</li>\
      <li>Tidak ada langkah lain pada periode ini, dan penutupan tidak dapat dibatalkan.</li></ul>\(sending)
      """
  }

  static func lines(_ closing: Closing, change: Path? = nil) -> [SummaryList.Line] {
    [
      .init("Alasan", "\(closing.reason.title)", change: change),
      .init("Keterangan", closing.note.isEmpty ? "tidak ada" : Prose(closing.note).html, change: change),
    ]
  }
}
