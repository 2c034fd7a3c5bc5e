import Domain
import HTML

/// The words of the observation.
enum ObservationCopy {
  static let notScore = "Hasil observasi ini dasar untuk pembinaan dan tidak dihitung sebagai nilai."

  /// Said quietly of a day on which lessons are rare, and nothing more: some schools do teach then.
  static func remark(_ day: Day) -> HTML {
    day.isSunday ? "<br><span class=\"quiet\">Hari itu hari Minggu; pastikan kegiatannya memang ada.</span>" : .empty
  }

  static let ahead = "Observasi dibuka setelah kepala sekolah menyetujui persiapan."

  /// What a level looks like in class.
  static func hint(_ level: ObservationLevel) -> String {
    switch level {
    case .notDone: "tidak tampak selama observasi"
    case .notEffective: "ada, tetapi belum berdampak pada murid"
    case .effective: "murid terbantu belajar"
    }
  }

  static let evidenceHint = """
    Tulis yang dilihat dan didengar, bukan kesan. Contoh: “Guru bertanya kepada tiga murid cara mana yang sudah dicoba.” \
    Boleh dikosongkan bila perilakunya belum dilakukan.
    """

  static let recommendationHint = "Satu langkah kecil yang dapat dicoba guru pada pelajaran berikutnya."

  static func tag(_ finding: Finding, isComplete: Bool) -> StatusTag {
    if isComplete { return StatusTag("lengkap", .done) }
    let isEmpty = finding.level == nil && finding.evidence.isEmpty && finding.recommendation.isEmpty
    return isEmpty ? StatusTag("belum diisi", .none) : StatusTag("belum lengkap", .wait)
  }

  static let provisional = "Rumusan sementara: naskah resmi fokus perilaku ini belum ditemukan."

  static let moved = """
    Catatan fokus berubah sejak Anda membuka halaman ini. Belum ada yang terkirim. Periksa catatan terbaru di bawah, lalu \
    kirim.
    """
}
