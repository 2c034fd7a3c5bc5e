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
}
