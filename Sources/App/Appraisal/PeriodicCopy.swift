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

  /// `Triwulan I dan II`, `bulan Maret dan April`.
  static func names(_ rhythm: PeriodicEvaluation.Rhythm, _ numbers: [Int]) -> String {
    let first = name(rhythm, numbers.first ?? 1).split(separator: " ").first.map { String($0) } ?? ""
    return first + " "
      + Indonesian.list(numbers.map { name(rhythm, $0).split(separator: " ").dropFirst().joined(separator: " ") })
  }

  /// To either side, of what ought to be there by now.
  static func missing(_ rhythm: PeriodicEvaluation.Rhythm, _ numbers: [Int]) -> String {
    "Evaluasi \(names(rhythm, numbers)) belum diisi, padahal masanya sudah lewat."
  }

  /// `Evaluasi Triwulan III: 12 guru belum`, with what is older; nil where nothing is missing.
  static func line(_ glance: PeriodicGlance) -> String? {
    let counts = glance.counts
    guard let newest = counts.first else { return nil }
    let older = counts.dropFirst().reduce(0) { $0 + $1.teachers }
    return "Evaluasi \(name(newest.part.rhythm, newest.part.number)): \(newest.teachers) guru belum"
      + (older == 0 ? "" : "; dari masa sebelumnya masih \(older) evaluasi")
  }
}
