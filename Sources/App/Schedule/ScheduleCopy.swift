import Domain
import HTML

/// The words around lesson hours and calendars.
enum ScheduleCopy {
  static func news(_ name: String) -> String? {
    switch name {
    case "jam-ditawarkan": "Jam ini ditawarkan. Kepala sekolah melihatnya pada daftar jam pelajaran."
    case "jam-dihapus": "Jam ini tidak ditawarkan lagi."
    case "jam-dipilih": "Jam ini Anda pilih. Guru menemukannya pada persiapan observasi."
    case "jam-perlu-usulan": "Guru sudah mengirim persiapannya. Usulkan jam ini kepadanya dengan alasan Anda."
    case "pilihan-dibatalkan": "Pilihan Anda dibatalkan. Guru kembali memilih sendiri dari jam yang ditawarkannya."
    default: nil
    }
  }

  static let offerLead = """
    Tawarkan beberapa jam; kepala sekolah memilih satu. Jam yang dipilih terisi sendiri pada persiapan observasi; bila di \
    sana Anda sudah menulis jam lain, ada tautan untuk menggantinya. Selama belum ada yang dipilih, jam pertama yang terisi.
    """
  static let invitation = "Belum pasti kapan?"
  static func closed(_ view: RecordView) -> String {
    let why =
      view.stage == .preparing
      ? "Masa observasi berakhir pada \(Indonesian.day(view.lastObservationDay))" : "Persiapan sudah dikirim"
    return why + "; jam lain tidak dapat ditawarkan lagi."
  }

  static let weekTitle = "Jam pelajaran untuk observasi"
  static let weekLead = """
    Jam yang ditawarkan guru dan observasi yang sudah disepakati. Pilih satu jam untuk setiap guru; guru menemukannya \
    pada persiapan observasi. Setelah persiapan dikirim, jam lain diusulkan dengan alasan dan berlaku setelah guru setuju.
    """
  static let noneOffered = """
    Belum ada jam yang ditawarkan. Guru menawarkannya pada halaman persiapan observasi, setelah rencananya disepakati.
    """
  static let noLongerOpen = """
    Jam ini tidak dapat dipilih lagi: observasinya sudah lewat atau usulan pemindahan dari guru menunggu jawaban Anda.
    """

  static let takenBack = "Jam ini tidak ditawarkan lagi oleh gurunya. Pilih jam lain di bawah."

  static func sentence(_ fault: LessonHour.Fault) -> String {
    switch fault {
    case .noDay: "Isi harinya, misalnya 23-11-2026."
    case .dayOutOfRange(let from, let to):
      from == to
        ? "Hanya \(Indonesian.day(from)) yang masih dapat dipilih."
        : "Pilih hari antara \(Indonesian.day(from)) dan \(Indonesian.day(to))."
    case .noStart: "Isi pukul berapa pelajaran mulai, misalnya 07.30."
    case .noEnd: "Isi pukul berapa pelajaran selesai, misalnya 08.40."
    case .endsBeforeItBegins: "Pelajaran harus selesai sesudah mulai."
    case .noLesson: "Isi kelas dan mata pelajaran."
    case .lessonTooLong(let limit): "Tulis lebih singkat: paling banyak \(limit) huruf."
    case .overlaps(let other): "Anda sudah menawarkan \(other.spoken). Pilih waktu lain."
    case .tooMany(let limit): "Sudah ada \(limit) jam. Hapus satu bila ingin menawarkan yang lain."
    }
  }

  // MARK: Calendar

  static func tentative(_ summary: String) -> String { summary + " (menunggu jawaban)" }
  static let keep = "Simpan ke kalender (.ics)"
  static let keepAll = "Simpan semua observasi ke kalender (.ics)"
}
