import Domain
import HTML

/// The words around catatan pengamatan.
enum NoteCopy {
  static func news(_ name: String) -> String? {
    switch name {
    case "catatan-tersimpan": "Catatan tersimpan."
    case "catatan-diubah": "Catatan diperbaiki."
    case "catatan-dihapus": "Catatan dihapus."
    case "catatan-dibagi": "Catatan sudah dibagi. Periksa bukti perilakunya, lalu pilih apa yang terlihat di kelas."
    default: nil
    }
  }

  static let title = "Catatan pengamatan"
  static let box = "Catat sekarang"
  static let label = "Yang Anda lihat atau dengar"
  static let hint: HTML = "Jamnya tercatat sendiri. Fokusnya dipilih setelah pelajaran."
  static let privacy = "Hanya Anda yang melihat catatan ini. Begitu hasil observasi dikirim, catatan terhapus."

  static let sorting = "Bagi ke fokus perilaku"
  static let sortingLead = """
    Pilih fokus untuk setiap catatan. Catatan masuk ke bukti perilaku fokus itu, dan di sana masih dapat Anda ubah. \
    Yang tidak dipakai tidak dibaca siapa pun.
    """
  static let leftOut = "Tidak dipakai"
  static let none = "Belum ada catatan."

  /// Before the result is sent: what will not be in it.
  static func unsorted(_ count: Int) -> String {
    "\(count) catatan belum masuk ke fokus mana pun dan akan terhapus saat hasil dikirim."
  }

  static let gone = "Catatan ini sudah dihapus dari halaman lain. Yang Anda ketik ada di bawah dan belum tersimpan."
  static let unknownFocus = "Fokus yang dipilih tidak ada. Muat ulang halaman, lalu pilih lagi."

  /// The observation is over, or not yet to come.
  static func late(_ view: RecordView) -> String {
    let now = StageCopy.tag(view.stage, view.words).lowercased()
    return "Catatan hanya dapat ditulis selama observasi ditunggu. Sekarang: \(now)."
  }

  static func sentence(_ fault: ObservationNote.Fault) -> String {
    switch fault {
    case .empty: "Tulis dahulu yang Anda lihat atau dengar."
    case .tooLong(let limit): "Catatan paling banyak \(limit) huruf. Bagilah menjadi beberapa catatan."
    case .tooMany(let limit): "Sudah ada \(limit) catatan. Hapus yang tidak perlu, lalu catat lagi."
    }
  }

  /// `09.14`; with its day where it was jotted on another one.
  static func time(_ kept: KeptNote, today: Day) -> String {
    (kept.day == today ? "" : Indonesian.day(kept.day) + ", ") + kept.note.time.shown
  }
}
