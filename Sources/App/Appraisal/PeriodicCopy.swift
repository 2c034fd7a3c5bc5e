import Domain

/// The words for periodic evaluations.
enum PeriodicCopy {
  static let sent = "evaluasi-terkirim"

  static func news(_ name: String) -> String? {
    name == sent ? "Evaluasi periodik sudah tersimpan dan dapat dibaca pegawai." : nil
  }

  static func name(_ rhythm: PeriodicEvaluation.Rhythm) -> String {
    switch rhythm {
    case .monthly: "bulanan"
    case .quarterly: "triwulanan"
    }
  }

  /// `bulan Maret`, `Triwulan II`.
  static func name(_ rhythm: PeriodicEvaluation.Rhythm, _ number: Int) -> String {
    switch rhythm {
    case .monthly: "bulan \(Indonesian.month(number))"
    case .quarterly: "Triwulan \(["I", "II", "III", "IV"][max(0, min(3, number - 1))])"
    }
  }
}
