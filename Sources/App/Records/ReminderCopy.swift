import Domain
import Foundation

/// The words of a reminder: polite, and the same for everybody.
enum ReminderCopy {
  static let title = "Salin pesan WhatsApp"

  /// As somebody is addressed: `Kepala Sekolah`.
  static func whom(_ post: String) -> String {
    post.split(separator: " ").map { RefusalCopy.capital(String($0)) }.joined(separator: " ")
  }

  static let label = "Pesan tanpa nama dan tanpa isi dokumen"
  static let open = "Buka di aplikasi WhatsApp"

  static func text(_ reminder: Reminder) -> String {
    [
      "Yth. Bapak/Ibu \(reminder.recipient), mohon maaf mengganggu.",
      "Di Kinerja ada langkah yang menunggu Bapak/Ibu: \(reminder.deed).",
      timing(reminder.timing), reminder.address.map { "Silakan dibuka di \($0)" } ?? "Silakan dibuka di Kinerja.",
      "Terima kasih.",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func timing(_ timing: Reminder.Timing) -> String {
    switch timing {
    case .inTime(let day?): "Waktunya sampai \(Indonesian.day(day))."
    case .inTime(nil): ""
    case .late: "Batas waktunya sudah lewat, tetapi masih dapat dikerjakan."
    case .closed: "Jadwalnya sudah ditutup; mohon kita bicarakan lebih dahulu."
    }
  }
}
