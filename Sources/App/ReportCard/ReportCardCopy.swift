import Domain

/// The words for what a Rapor Pendidikan says and why.
package enum ReportCardCopy {
  package static func sentence(_ absence: Recommendation.Absence, year: Int) -> String {
    switch absence {
    case .nothingUsable:
      "Rapor Pendidikan \(year) tidak memuat capaian untuk pilihan ini, jadi tidak ada saran."
    case .allEqual:
      "Di Rapor Pendidikan \(year) capaian semua pilihan ini sama, jadi tidak ada saran."
    }
  }

  /// The reason of a recommendation in one sentence: which criterion set it apart, with its figure; whose figures they
  /// are; and who is equal to it.
  package static func sentence(
    _ reason: Recommendation.Reason, for id: String, among indicators: [SubIndicator]
  ) -> String {
    func name(_ id: String) -> String { indicators.first { $0.id == id }?.name ?? id }
    var text = "\(name(id)) disarankan karena "
    if let standIn = reason.standIn {
      text += "di Rapor Pendidikan \(reason.year) dimensinya, \(standIn.dimension), \(finding(reason))"
      switch standIn.cause {
      case .missing: text += "; pilihan ini sendiri tidak ada di rapor, jadi yang dipakai capaian dimensinya"
      case .unlabelled: text += "; pilihan ini sendiri belum punya capaian, jadi yang dipakai capaian dimensinya"
      }
    } else {
      text += "di Rapor Pendidikan \(reason.year) \(finding(reason))"
    }
    if !reason.alike.isEmpty {
      text +=
        "; keadaannya sama dengan \(Indonesian.list(reason.alike.map(name))) dan disebut lebih dahulu dalam rubrik"
    }
    return text + "."
  }

  private static func finding(_ reason: Recommendation.Reason) -> String {
    let label = "capaiannya \(word(reason.label))"
    switch reason.decidedBy {
    case .label: return label + ", paling rendah di antara pilihan yang ada"
    case .ranking:
      guard let ranking = reason.ranking else { return label }
      return
        "\(label) dan peringkatnya \(scope(ranking.scope)) \(word(ranking.quintile)), paling rendah di antara pilihan yang capaiannya sama"
    case .change:
      guard let change = reason.change else { return label }
      switch change {
      case ..<0:
        return "\(label) dan skornya \(moved(change)), turun paling banyak di antara pilihan yang capaiannya sama"
      case 0:
        return "\(label) dan skornya tidak berubah dari tahun lalu, sedangkan pilihan lain yang capaiannya sama naik"
      default:
        return "\(label) dan skornya hanya \(moved(change)), paling sedikit di antara pilihan yang capaiannya sama"
      }
    case .score:
      guard let score = reason.score else { return label }
      return
        "\(label) dan skornya \(Indonesian.hundredths(score)), paling rendah di antara pilihan yang capaiannya sama"
    case .onlyOne: return label + ", dan hanya ini yang dapat dibandingkan"
    }
  }

  package static func word(_ label: ReportCard.Label) -> String {
    switch label {
    case .poor: "Kurang"
    case .fair: "Sedang"
    case .good: "Baik"
    case .unavailable: "Tidak tersedia"
    }
  }

  package static func word(_ quintile: ReportCard.Quintile) -> String {
    switch quintile {
    case .bottom: "bawah"
    case .lowerMiddle: "menengah bawah"
    case .middle: "menengah"
    case .upperMiddle: "menengah atas"
    case .top: "atas"
    }
  }

  private static func scope(_ scope: Recommendation.Ranking.Scope) -> String {
    switch scope {
    case .province: "di provinsi"
    case .nation: "secara nasional"
    }
  }

  /// `turun 12,50%`, `naik 3,10%`, `tidak berubah`; in hundredths.
  static func moved(_ change: Int) -> String {
    change == 0
      ? "tidak berubah" : (change < 0 ? "turun " : "naik ") + Indonesian.hundredths(abs(change)) + "%"
  }

  /// The sentence after an import.
  static func news(_ name: String) -> String? {
    switch name {
    case "rapor-tersimpan": "Rapor Pendidikan tersimpan. Guru melihat sarannya saat memilih praktik kinerja."
    case "rapor-diganti":
      "Rapor Pendidikan tahun yang sama sudah ada dan kini diganti. Saran yang sudah diikuti dalam rencana tidak berubah."
    case "rapor-tersimpan-tanpa-npsn":
      "Rapor Pendidikan tersimpan. Berkasnya tidak menyebut NPSN: pastikan isinya memang milik sekolah Anda."
    case "rapor-diganti-tanpa-npsn":
      "Rapor Pendidikan tahun yang sama sudah ada dan kini diganti. Berkasnya tidak menyebut NPSN: pastikan isinya memang milik sekolah Anda."
    default: nil
    }
  }
}
