import Domain
import HTML

/// The words around an objection.
enum ObjectionCopy {
  static let sent = "keberatan-terkirim"
  static let answered = "keberatan-ditanggapi"
  static let decided = "keberatan-diputus"

  static func news(_ name: String) -> String? {
    switch name {
    case sent: "Keberatan Anda sudah dikirim. Pejabat penilai memberi tanggapan, lalu atasannya memutus."
    case answered: "Tanggapan Anda sudah dikirim kepada atasan pejabat penilai."
    case decided: "Keputusan Anda sudah dikirim kepada kedua pihak. Keputusan ini final."
    default: nil
    }
  }

  static func word(_ verdict: ObjectionVerdict) -> String {
    switch verdict {
    case .upheld: "keberatan dikabulkan"
    case .rejected: "keberatan ditolak"
    }
  }

  /// `sampai 24 Desember 2026, 9 hari lagi`.
  static func clock(_ view: RecordView) -> String {
    guard let ends = view.record.objectionEnds(under: view.rules) else { return "" }
    return "sampai \(Indonesian.day(ends)), \(Indonesian.distance(from: ends, to: view.today))"
  }

  /// What to do where nobody holds the superior's post.
  static func vacant(_ view: RecordView) -> Notice? {
    if view.superior != nil { return nil }
    return Notice(
      .warning,
      """
      <p>Belum ada yang menjabat \(view.words.superior), sehingga keberatan belum dapat diputus. Hubungi admin dinas atau \
      yayasan agar jabatan itu (definitif atau Plt.) ditugaskan. Keberatan yang sudah dikirim tetap tercatat dan menunggu.</p>
      """)
  }
}
