import Domain
import HTML

/// The words of Karier saya. They say what is counted and on what assumption; they promise nothing.
enum CareerCopy {
  static let title = "Karier saya"
  static let noted = "saldo-tersimpan"
  static let forgotten = "saldo-dihapus"

  static func news(_ name: String) -> String? {
    switch name {
    case noted: "Catatan Anda tersimpan. Hitungan di bawah sudah memakainya."
    case forgotten: "Catatan Anda dihapus. Hitungan di bawah tidak memakainya."
    default: nil
    }
  }

  static let estimate = """
    Ini perkiraan dari hasil penilaian yang tercatat di sini, bukan keputusan. Yang berlaku adalah Penetapan Angka Kredit \
    (PAK) dari pejabat yang berwenang.
    """

  static let balanceLead = """
    Punya PAK? Tulis jumlahnya di sini supaya hitungan mulai dari angka itu. Hanya Anda yang melihat catatan ini, dan \
    tidak ada yang memeriksanya. Kosongkan keduanya untuk menghapusnya.
    """
  static let balanceHint: HTML = "Jumlah pada jenjang Anda sekarang, misalnya 62,50."
  static let balanceDayHint: HTML = "Hari terakhir yang sudah terhitung di dalamnya;"

  static func sentence(_ fault: CreditBalance.Fault) -> String {
    switch fault {
    case .noNumber: "Tulis angka kredit dengan angka, misalnya 62,50."
    case .tooMuch: "Periksa angkanya: paling banyak \(Indonesian.hundredths(CreditBalance.most))."
    case .noDay: "Isi sampai tanggal berapa angka itu dihitung, misalnya 31-12-2025."
    case .dayAhead: "Tanggal ini belum tiba. Isi tanggal yang tertulis pada PAK Anda."
    }
  }

  /// Where the count begins.
  static func start(_ start: CareerOutlook.Start, rank: String) -> String {
    switch start {
    case .noted(let balance): "menurut catatan Anda, sampai \(Indonesian.day(balance.day))"
    case .base(let points, let from):
      (points == 0 ? "awal golongan \(rank), " : "angka kredit dasar golongan \(rank), ")
        + (from == .immemorial ? "TMT belum tercatat" : "sejak \(Indonesian.day(from))")
    }
  }

  /// `predikat Baik, 3 dari 12 bulan`.
  static func account(_ predicate: Predicate, _ earned: CareerYear.Earned) -> String {
    "predikat \(AppraisalCopy.word(predicate))" + (earned.months < 12 ? ", \(earned.months) dari 12 bulan" : "")
  }

  /// When nothing is missing any more, if the years go on well.
  static func when(_ goal: CareerOutlook.Goal, _ outlook: CareerOutlook) -> String {
    guard let earliest = goal.earliest else {
      return """
        Menurut hitungan ini angka kreditnya sudah cukup. Syarat lain di bawah tetap berlaku; tanyakan langkahnya kepada \
        bagian kepegawaian dinas.
        """
    }
    let part =
      outlook.monthsOfFirstYear < 12 ? "; \(outlook.firstYear) terhitung \(outlook.monthsOfFirstYear) bulan" : ""
    return """
      Bila setiap tahun mulai \(outlook.firstYear) berpredikat Baik (\(Indonesian.hundredths(outlook.perYear)) \
      setahun\(part)), \
      kekurangannya terisi dalam \(goal.years) tahun penilaian: paling cepat tahun \(earliest).
      """
  }

  static let assumption = """
    Anggapannya: predikat Baik setiap tahun, jenjang dan aturan tetap. Predikat lain mempercepat atau memperlambatnya.
    """

  /// What is needed beside the points (Peraturan BKN 3/2023).
  static func conditions(_ outlook: CareerOutlook, of subject: Subject, latest: CareerYear?) -> [String] {
    let last =
      latest.flatMap { year in year.result.map { (year.year, $0.predicate) } }.map {
        " Yang terakhir di sini: \(AppraisalCopy.word($0.1)) (\($0.0))."
      } ?? " Di sini belum ada predikat yang selesai."
    let always = ["Predikat kinerja paling rendah Baik dalam satu tahun terakhir.\(last)"]
    guard let grade = outlook.toGrade?.grade else { return always }
    let next = "Kenaikan jenjang ke \(AppraisalCopy.word(grade, of: subject))"
    return [
      "\(next): ada lowongan kebutuhan jabatan itu di unit kerja Anda.", "\(next): lulus uji kompetensi.",
    ] + always
  }

  static let conversion = """
    Predikat baru dihitung untuk kenaikan pangkat setelah dikonversi dengan sah di SIASN. Tidak satu pun syarat ini \
    ditentukan di aplikasi ini.
    """

  static let contract = """
    PPPK tidak memakai angka kredit dan tidak naik pangkat seperti PNS. Predikat kinerja Anda menjadi bahan pertimbangan \
    ketika perjanjian kerja diperpanjang; yang memutuskan adalah instansi Anda.
    """

  static func candidate(_ subject: Subject) -> String {
    """
    Angka kredit mulai dihitung setelah Anda diangkat menjadi PNS dalam jabatan fungsional \
    \(subject == .supervisor ? "pengawas sekolah" : "guru"). Sampai saat itu hasil penilaian Anda tetap tercatat di sini.
    """
  }

  static let notASN = """
    Angka kredit hanya untuk PNS, dan hasil penilaian Anda tidak dikirim ke BKN. Gunanya: catatan tertulis tentang rencana, \
    observasi, dan perkembangan Anda, yang dapat Anda cetak bila sekolah, yayasan, atau dinas memintanya. Catatan ini \
    tidak menjanjikan pengangkatan.
    """

  static func gap(_ gap: Career.Gap, of subject: Subject) -> String {
    switch gap {
    case .noRank: "Golongan ruang Anda belum tercatat, jadi kebutuhan angka kredit belum dapat dihitung."
    case .noGrade: "Jenjang jabatan fungsional Anda belum tercatat, jadi angka kredit belum dapat dihitung."
    case .neither:
      "Golongan ruang dan jenjang jabatan fungsional Anda belum tercatat, jadi angka kredit belum dapat dihitung."
    case .mismatch(let rank, let grade):
      """
      Golongan ruang (\(rank)) dan jenjang (\(AppraisalCopy.word(grade, of: subject))) yang tercatat tidak sejalan, jadi angka kredit \
      belum dapat dihitung.
      """
    }
  }

  /// Who mends it.
  static func mender(_ operators: [String]) -> String {
    let who = operators.isEmpty ? "Operator sekolah induk Anda" : "Operator sekolah (\(Indonesian.list(operators)))"
    return "\(who) melengkapinya pada halaman Orang. Tunjukkan SK pangkat atau SK jabatan terakhir Anda."
  }
}
