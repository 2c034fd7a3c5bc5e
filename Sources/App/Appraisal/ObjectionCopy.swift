import Domain
import HTML

/// The words around an objection.
enum ObjectionCopy {
  static let sent = "keberatan-terkirim"
  static let answered = "keberatan-ditanggapi"
  static let decided = "keberatan-diputus"

  static func news(_ name: String) -> String? {
    switch name {
    case sent: "Keberatan Anda sudah dikirim. Pejabat penilai diminta memberi tanggapan, lalu atasannya memutuskan."
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

  /// To the assessor, who has no last day for it but the decision.
  static func askedForStatement(_ superior: String) -> String {
    "Tanggapan Anda dibaca \(superior) selama keberatan belum diputus. Keputusan tidak harus menunggunya, jadi kirim secepatnya."
  }

  /// Whether the assessor has been heard.
  static func hearing(_ hasStatement: Bool) -> String {
    hasStatement ? "pejabat penilai sudah memberi tanggapan" : "pejabat penilai belum memberi tanggapan"
  }

  /// `sampai 24 Desember 2026, 9 hari lagi`.
  static func clock(_ view: RecordView) -> String {
    guard let ends = view.record.objectionEnds(under: view.rules) else { return "" }
    return "sampai \(Indonesian.day(ends)), \(Indonesian.distance(from: ends, to: view.today))"
  }

  static let nobodyDecides =
    "Di aplikasi ini belum ada jabatan di atas pejabat penilai yang dapat memutus keberatan, jadi keberatan tidak dapat dikirim di sini."

  /// What to do where no post stands above the assessor's: the days run on, so it says where else an objection goes.
  static func nobody(_ view: RecordView) -> Notice {
    let line = view.line
    let isFoundations = line.map {
      $0.place.foundation != nil && $0.place.governing($0.employment) == $0.place.foundation
    }
    let whom = isFoundations == true ? "pengurus yayasan" : "dinas pendidikan"
    return Notice(
      .warning,
      """
      <p><b>\(nobodyDecides)</b></p><p>Sampaikan keberatan secara tertulis kepada \(whom) \(clock(view)). Anda juga dapat \
      meminta pengelola aplikasi ini mencatat siapa yang berada di atas pejabat penilai; setelah itu keberatan dapat diajukan \
      di halaman ini, selama batas waktunya belum lewat.</p>
      """)
  }

  /// What to do where nobody holds the superior's post.
  static func vacant(_ view: RecordView) -> Notice? {
    if view.superior != nil { return nil }
    if !view.isObjectionDecidable { return nobody(view) }
    return Notice(
      .warning,
      """
      <p>Belum ada yang menjabat \(view.words.superior), sehingga keberatan belum dapat diputus. Hubungi admin dinas atau \
      yayasan agar jabatan itu (definitif atau Plt.) ditugaskan. Keberatan yang sudah dikirim tetap tercatat dan menunggu.</p>
      """)
  }
}
