import Domain
import HTML

/// The words about periods.
enum PeriodCopy {
  /// While no period is open for the day.
  static let noneOpen = Notice(
    .info,
    """
    <p>Periode penilaian belum dibuka. Pengelola Kinerja di dinas pendidikan atau di sekolah Anda yang membukanya; \
    setelah itu rencana dapat dimulai di sini.</p>
    """)

  static func closed(_ year: String, by closer: Calendar.Closer) -> String {
    """
    \(RefusalCopy.capital(name(closer))) sudah menutup periode \(year). Isinya tetap dapat dibaca. Yang masih berjalan hanya \
    menjawab hasil penilaian dan keberatan.
    """
  }

  /// At the top of a page whose form is not there, because the record's period is closed.
  static func closed(_ view: RecordView) -> Notice? {
    view.calendar.closedBy.map { Notice(.warning, "<p>\(closed(view.year, by: $0))</p>") }
  }

  static func name(_ closer: Calendar.Closer) -> String {
    switch closer {
    case .office: "dinas"
    case .foundation: "yayasan"
    }
  }

  /// `Batas perencanaan diperpanjang sampai 15 Februari 2026 (keterlambatan: sistem), alasan: …`
  static func sentence(_ granted: WindowExtension, of year: String? = nil) -> String {
    let step = StageCopy.title(granted.step).lowercased()
    if let before = granted.corrects {
      return """
        Batas \(step) dikoreksi menjadi \(Indonesian.day(granted.until)), sebelumnya \(Indonesian.day(before)) \
        (keterlambatan: \(word(granted.cause))), alasan: \(granted.reason)
        """
    }
    return
      "Batas \(step)\(year.map { " periode \($0)" } ?? "") diperpanjang sampai \(Indonesian.day(granted.until)) (keterlambatan: \(word(granted.cause))), alasan: \(granted.reason)"
  }

  static func word(_ cause: WindowExtension.Cause) -> String {
    switch cause {
    case .employee: "pegawai"
    case .assessor: "pejabat penilai"
    case .office: "dinas atau yayasan"
    case .system: "sistem"
    }
  }
}
