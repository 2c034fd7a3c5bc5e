import Domain
import HTML

/// One part for each school that the person keeps the report of; nearly always there is only one.
struct ReportCardPage {
  struct Part {
    let school: School
    let stored: ReportCardRows.Stored?
    /// The sub-indicators among which the school's teachers choose.
    let indicators: [SubIndicator]
    /// The practices among which its principal chooses.
    let practices: [SubIndicator]
  }

  let me: SignedIn
  let parts: [Part]
  /// What is wrong with the file that was brought for a school.
  var wrong: (school: SchoolID, sentences: [String])?

  var html: HTML {
    let summary = wrong.map { wrong in
      ErrorSummary(wrong.sentences.map { ErrorSummary.Line(field(wrong.school), $0) }).html
    }
    return """
      \(summary ?? .empty)\(Kabar.notice(me))\
      \(Heading(.one, "Rapor Pendidikan"))\
      <p>Dari laporan sekolah Anda, Kinerja menyarankan satu praktik kinerja kepada guru dan satu kepada kepala sekolah, \
      beserta alasannya. Semua tetap bebas memilih yang lain.</p>\
      \(parts.map(section))
      """
  }

  private var hasSeveral: Bool { parts.count > 1 }

  /// The level below the page's title, or below the school's where several are shown.
  private var level: Level { hasSeveral ? .three : .two }

  private func field(_ school: SchoolID) -> String {
    hasSeveral ? "\(ReportCardForm.file)-\(school.number)" : ReportCardForm.file
  }

  private func section(_ part: Part) -> HTML {
    let name = hasSeveral ? Heading(.two, "\(part.school.name)").html : .empty
    guard let stored = part.stored else {
      return """
        \(name)<p>Rapor Pendidikan \(part.school.name) belum diimpor, jadi guru belum mendapat saran.</p>\
        \(Heading(level, "Impor Rapor Pendidikan"))\(form(part))
        """
    }
    let card = stored.card
    let advice = ReportCardAdvice(of: card, among: part.indicators)
    return """
      \(name)\(Heading(level, "Saran dari Rapor Pendidikan \(String(card.year))"))\
      \(Notice(.info, "<p>\(advice.sentence)</p>"))\
      \(Heading(level, "Kualitas pembelajaran di rapor ini"))\
      \(table("Kualitas pembelajaran", card.rows(about: part.indicators)))\(leadership(part, card))\
      <p class="quiet">Diimpor \(Indonesian.moment(stored.importedAt, part.school.zone)).</p>\
      \(Heading(level, "Impor rapor lain"))\
      <p>Rapor tahun \(String(card.year)) yang diimpor lagi menggantikan yang ini; rapor tahun lain disimpan di \
      sampingnya, dan tahun terbaru yang dipakai. Saran yang sudah diikuti guru dalam rencananya tidak berubah.</p>\
      \(form(part))
      """
  }

  private func form(_ part: Part) -> HTML {
    let mine = wrong.flatMap { $0.school == part.school.id ? $0.sentences : nil }
    let error = mine.map { $0.count == 1 ? $0[0] : "Ada \($0.count) hal di berkas ini yang perlu diperbaiki." }
    let hidden = hasSeveral ? [(name: "sekolah", value: String(part.school.id.number))] : []
    let field = Field(
      ReportCardForm.file, label: "Berkas Laporan Rapor Pendidikan", kind: .file(accept: ".xlsx,.csv"),
      hint: """
        Unduh “Laporan Rapor Pendidikan” satuan pendidikan \(part.school.name) (NPSN \(part.school.npsn.text)) dari \
        laman Rapor Pendidikan. Berkas .xlsx atau .csv, paling besar 8 MB.
        """, error: error, id: field(part.school.id))
    return Form(
      to: Path.reportCardImport, token: me.visit.token, hidden: hidden, takesFiles: true,
      content: "\(field)\(Button("Impor rapor"))"
    ).html
  }

  /// What the same report says to the school's principal, who chooses by the same order.
  private func leadership(_ part: Part, _ card: ReportCard) -> HTML {
    if part.practices.isEmpty { return .empty }
    return """
      \(Heading(level, "Saran bagi kepala sekolah"))\
      \(Notice(.info, "<p>\(ReportCardAdvice(of: card, among: part.practices).sentence)</p>"))\
      \(Heading(level, "Kepemimpinan instruksional di rapor ini"))\
      \(table("Kepemimpinan instruksional", card.rows(about: part.practices)))
      """
  }

  private func table(_ title: String, _ rows: [ReportCard.Entry]) -> HTML {
    guard !rows.isEmpty else {
      return
        "<p>Rapor ini tidak memuat baris tentang \(title.lowercased()), jadi tidak ada yang dapat dibandingkan.</p>"
    }
    func number(_ value: Int?) -> HTML { value.map { "\(Indonesian.hundredths($0))" } ?? "–" }
    func ranking(_ value: ReportCard.Quintile?) -> HTML { value.map { "\(ReportCardCopy.word($0))" } ?? "–" }
    return DataTable(
      title,
      columns: [
        .init("Indikator"), .init("Capaian"), .init("Skor", isNumber: true), .init("Dari tahun lalu"),
        .init("Peringkat provinsi"), .init("Peringkat nasional"),
      ],
      rows: rows.map { entry in
        [
          "\(entry.code.map { $0 + " " } ?? "")\(entry.name)", label(entry.label), number(entry.score),
          entry.change.map { "\(ReportCardCopy.moved($0))" } ?? "–", ranking(entry.provincial),
          ranking(entry.national),
        ]
      }, showsCaption: false
    ).html
  }

  private func label(_ label: ReportCard.Label?) -> HTML {
    guard let label else { return "–" }
    let tone: StatusTag.Tone =
      switch label {
      case .good: .done
      case .fair: .wait
      case .poor: .late
      case .unavailable: .none
      }
    return StatusTag(ReportCardCopy.word(label), tone).html
  }
}

extension ReportCard {
  /// The rows on what the sub-indicators belong to (D.1 in dasmen, D.2 in PAUD, D.3 for principals) and below it, in the report's order.
  func rows(about indicators: [SubIndicator]) -> [Entry] {
    let roots = Set(indicators.map { $0.dimensionCode.split(separator: ".").prefix(2).joined(separator: ".") })
    return entries.indices.filter { index in
      entries[index].code.map(roots.contains) ?? false
        || ancestors(of: index).contains { $0.code.map(roots.contains) ?? false }
    }.map { entries[$0] }
  }
}
