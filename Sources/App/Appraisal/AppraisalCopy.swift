import Domain
import HTML

/// The words for ratings, predicates and angka kredit.
enum AppraisalCopy {
  static let kept = "penilaian-disimpan"
  static let sent = "penilaian-terkirim"
  static let accepted = "penilaian-diterima"
  static let withdrawn = "penilaian-ditarik"
  static let closed = "kinerja-ditutup"
  static let advised = "rekomendasi-terkirim"
  static let followedUp = "tindak-lanjut-tertulis"

  /// What a deed of this room says on the next page.
  static func news(_ name: String) -> String? {
    switch name {
    case kept: "Draf penilaian tersimpan. Belum ada yang dikirim."
    case sent: "Penilaian sudah dikirim. Yang dinilai sekarang membaca hasilnya."
    case withdrawn: "Penilaian sudah ditarik kembali. Isinya ada di bawah sebagai draf; perbaiki, lalu kirim lagi."
    case closed: "Kinerja ini sudah ditutup tanpa penilaian."
    case followedUp:
      "Tindak lanjut sudah ditulis; terlihat oleh pemilik kinerja ini, juga ketika menyusun rencana berikutnya."
    case advised: "Rekomendasi Anda sudah dikirim kepada pejabat penilai."
    case accepted: "Hasil penilaian sudah Anda terima. Tidak ada yang perlu dikerjakan lagi pada periode ini."
    default: nil
    }
  }

  /// Above a form that is filled in with a recommendation while the assessor has a draft.
  static func covering(_ name: String, draft: Path) -> Notice {
    Notice(
      .info,
      """
      <p>Formulir di bawah berisi rekomendasi \(name). Draf Anda sendiri masih ada; bila Anda mengubah atau mengirim \
      formulir ini, draf itu diganti.</p><p>\(Link("Kembali ke draf Anda", draft))</p>
      """)
  }

  static func word(_ rating: Rating) -> String {
    switch rating {
    case .below: "Di bawah ekspektasi"
    case .meets: "Sesuai ekspektasi"
    case .above: "Di atas ekspektasi"
    }
  }

  static func word(_ predicate: Predicate) -> String {
    switch predicate {
    case .veryGood: "Sangat Baik"
    case .good: "Baik"
    case .needsImprovement: "Butuh Perbaikan"
    case .poor: "Kurang"
    case .veryPoor: "Sangat Kurang"
    }
  }

  /// `Guru Ahli Muda`, `Pengawas Sekolah Ahli Madya`: a kepala sekolah is a guru by jenjang.
  static func word(_ grade: FunctionalGrade, of subject: Subject) -> String {
    (subject == .supervisor ? "Pengawas Sekolah " : "Guru ") + PeopleCopy.word(grade)
  }

  static func word(_ level: ObservationLevel?) -> String {
    switch level {
    case .notDone: "Belum dilakukan"
    case .notEffective: "Dilakukan tapi belum efektif"
    case .effective: "Dilakukan dan efektif"
    case nil: "Belum diisi"
    }
  }

  /// From which ratings the predicate follows.
  static func why(_ predicate: Predicate, result: Rating, behaviour: Rating) -> String {
    """
    Hasil kerja \(word(result).lowercased()) dan perilaku kerja \(word(behaviour).lowercased()): menurut tabel predikat, \
    hasilnya \(word(predicate)).
    """
  }

  /// Angka kredit with its formula, or why there is none.
  static func credit(_ appraisal: Appraisal, of subject: Subject, under rules: Rulebook) -> String {
    switch appraisal.credit {
    case .none(let reason): return sentence(reason)
    case .hundredths(let points):
      let earning = appraisal.basis.service.filter {
        $0.employment.earnsCreditPoints && $0.grade != nil && $0.months > 0
      }
      if appraisal.basis.service.count > 1 || earning.first.map({ $0.months < 12 }) ?? false {
        return formula(points, earning, of: subject, predicate: appraisal.predicate, under: rules)
      }
      guard let grade = appraisal.parties.owner.grade else { return Indonesian.hundredths(points) }
      return formula(points, grade: grade, of: subject, predicate: appraisal.predicate, under: rules)
    }
  }

  /// `12/12 × 150% × 25,00 = 37,50`: months of the year, percent of the predicate, coefficient of the jenjang
  /// (Peraturan BKN 3/2023).
  static func formula(
    _ points: Int, grade: FunctionalGrade, of subject: Subject, predicate: Predicate, under rules: Rulebook
  ) -> String {
    let percent = rules.creditPoints.percents[predicate] ?? 0
    let coefficient = rules.creditPoints.grades.first { $0.grade == grade }?.coefficient ?? 0
    let rounded = coefficient * percent != points * 100 ? ", dibulatkan dua angka di belakang koma" : ""
    return """
      12/12 × \(percent)% × \(Indonesian.hundredths(coefficient)) = \(Indonesian.hundredths(points)) \
      (\(word(grade, of: subject)), predikat \(word(predicate))\(rounded)).
      """
  }

  /// The same for months of several jenjang, or of less than a year: `9/12 × 100% × 25,00 = 18,75 (Guru Ahli Muda); …`.
  private static func formula(
    _ points: Int, _ service: [ServiceSpan], of subject: Subject, predicate: Predicate, under rules: Rulebook
  ) -> String {
    let percent = rules.creditPoints.percents[predicate] ?? 0
    let parts = service.compactMap { span -> String? in
      guard let grade = span.grade else { return nil }
      let coefficient = rules.creditPoints.grades.first { $0.grade == grade }?.coefficient ?? 0
      let amount = rules.creditPoints(grade: grade, predicate: predicate, months: span.months)
      return """
        \(span.months)/12 × \(percent)% × \(Indonesian.hundredths(coefficient)) = \(Indonesian.hundredths(amount)) \
        (\(word(grade, of: subject)))
        """
    }
    let sum = parts.count > 1 ? "; jumlahnya \(Indonesian.hundredths(points))" : ""
    return "\(parts.joined(separator: " + "))\(sum). Dihitung menurut bulan bertugas; predikat \(word(predicate))."
  }

  static func sentence(_ reason: CreditPoints.Reason) -> String {
    switch reason {
    case .contract:
      "Tidak ada: PPPK tidak memakai angka kredit. Predikat ini menjadi bahan pertimbangan perpanjangan perjanjian kerja."
    case .candidate:
      "Belum ada: angka kredit dihitung setelah CPNS diangkat menjadi PNS dalam jabatan fungsional."
    case .notASN:
      "Tidak ada: angka kredit hanya untuk PNS. Predikat ini tetap tercatat sebagai hasil penilaian di sekolah."
    case .noFunctionalGrade:
      """
      Belum dapat dihitung: jenjang jabatan fungsional belum tercatat. Setelah operator sekolah melengkapinya, Karier saya \
      menghitungnya; hasil penilaian yang sudah dikirim tetap seperti pada harinya.
      """
    }
  }

  /// What happens when the rating is asked for outside its window; nil inside it. `isProvisional`: its days are.
  static func window(_ standing: Window.Standing, isProvisional: Bool = false) -> String? {
    switch standing {
    case .open: nil
    case .early(.block, let opens): "Penilaian dibuka pada \(Indonesian.day(opens))."
    case .early(.warn, let opens):
      """
      Menurut jadwal\(isProvisional ? " sementara" : ""), penilaian baru dimulai \(Indonesian.day(opens)). Anda dapat \
      mengirimnya sekarang, misalnya bila pegawainya pindah atau pensiun.
      """
    case .late(.warn, let closed):
      "Jadwal penilaian berakhir pada \(Indonesian.day(closed)). Penilaian masih dapat dikirim; kirim sesegera mungkin."
    case .late(.block, let closed): "Penilaian sudah ditutup pada \(Indonesian.day(closed)). Hubungi dinas pendidikan."
    }
  }
}
