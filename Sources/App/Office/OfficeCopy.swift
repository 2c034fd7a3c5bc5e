import Domain

/// The words of the rooms above schools.
enum OfficeCopy {
  static let oneSentence = "Anda melihat tahap dan giliran, bukan isi rencana, observasi, atau penilaian orang."

  /// What waits, in one sentence: `periksa rencana Made Sudarma`, `12 kinerja kepala sekolah dan pengawas`.
  static func waiting(_ items: [OfficeWaitingRows.Item]) -> String {
    guard let first = items.first else { return "Tidak ada yang perlu Anda kerjakan di wilayah sekarang" }
    if items.count == 1 { return "\(StageCopy.deed(first.stage, first.words)) \(first.owner)" }
    let objections = items.count { $0.stage == .objected }
    let others = items.count - objections
    return Indonesian.list(
      (others > 0 ? ["\(others) kinerja kepala sekolah atau pengawas"] : [])
        + (objections > 0 ? ["\(objections) keberatan"] : []))
  }

  /// Whose turn it is, as the level above says it.
  static func holder(_ holder: Holder, of role: Role) -> String {
    switch holder {
    case .owner: role == .principal ? "kepala sekolah sendiri" : "guru"
    case .assessor: role == .principal ? "kepala dinas atau ketua yayasan" : "kepala sekolah"
    case .superior: "atasan pejabat penilai"
    case .nobody: "tidak ada"
    }
  }

  /// Those of whom a school's group may be reminded: an objection is nobody's affair but its sides'.
  static func lateOnes(_ rows: OfficeSchoolRows) -> [OfficeSchoolRows.Line] {
    rows.people.filter { $0.daysLate != nil && $0.stage.holder != .superior }
  }

  /// A reminder for a whole school, without anybody's name.
  static func reminder(_ rows: OfficeSchoolRows, today: Day, address: String?) -> String {
    let late = lateOnes(rows)
    func count(_ matches: (OfficeSchoolRows.Line) -> Bool, _ words: String) -> String? {
      let number = late.count(where: matches)
      return number == 0 ? nil : "\(number) \(words)"
    }
    let parts = [
      count({ $0.record == nil }, "orang belum memulai rencana"),
      count({ $0.record != nil && $0.stage.holder == .owner }, "kinerja menunggu pegawainya"),
      count({ $0.stage.holder == .assessor }, "kinerja menunggu pejabat penilai"),
    ].compactMap(\.self)
    return [
      "Yth. Bapak/Ibu kepala sekolah dan guru \(rows.school.name), mohon maaf mengganggu.",
      "Sampai \(Indonesian.day(today)), yang melewati jadwal pengelolaan kinerja: \(Indonesian.list(parts)).",
      address.map { "Mohon berkenan melanjutkannya di \($0)" } ?? "Mohon berkenan melanjutkannya di Kinerja.",
      "Bila ada kendala, silakan sampaikan kepada kami. Terima kasih.",
    ].joined(separator: "\n")
  }

  /// Since when nobody heads a school.
  static func vacant(since: Day?) -> String {
    since.map { "tidak ada kepala sekolah atau Plt. sejak \(Indonesian.day($0))" }
      ?? "belum pernah ada kepala sekolah yang tercatat"
  }

  /// Whose calendar a dinas or a yayasan keeps.
  static func everybody(_ kind: School.Kind) -> String {
    kind == .foundation
      ? "pegawai non-ASN sekolah swasta di bawah yayasan ini"
      : "sekolah di bawah kantor ini, kecuali pegawai non-ASN sekolah swasta yang diatur yayasannya"
  }

  /// Why an extension would move nobody's day; nil where it moves somebody's. `name`: of the one whom it is for, else it is
  /// for a school.
  static func unreached(_ reach: ExtensionRows.Reach?, _ name: String? = nil) -> String? {
    guard let reach, reach.kept == 0 else { return nil }
    if reach.others == 0 {
      return name.map { "\($0) tidak mempunyai kinerja yang dinilai di sini, jadi tidak ada batas yang berubah." }
    }
    let whose = name.map { "Jadwal \($0)" } ?? "Jadwal semua pegawai sekolah itu"
    guard let keeper = reach.keeper else {
      return "\(whose) belum diatur siapa pun: yayasannya belum tercatat. Minta pengelola aplikasi mencatatnya."
    }
    return "\(whose) diatur \(keeper), bukan kantor ini. Minta perpanjangan di sana."
  }

  static func word(_ achievement: DistributionGuide.Achievement) -> String {
    switch achievement {
    case .excellent: "Istimewa"
    case .good: "Baik"
    case .needsImprovement: "Butuh Perbaikan"
    case .poor: "Kurang"
    case .veryPoor: "Sangat Kurang"
    }
  }

  /// Before a capaian that somebody else set is replaced.
  static func replacing(
    _ stand: AchievementRows.Stand, with achievement: DistributionGuide.Achievement, in zone: TimeZone
  ) -> String {
    """
    Sudah ditetapkan \(word(stand.achievement)) oleh \(stand.name) pada \(Indonesian.day(zone.day(at: stand.at))). Bila \
    memang diganti menjadi \(word(achievement)), kirim sekali lagi.
    """
  }

  /// What a deed of this room says on the next page.
  static func news(_ name: String) -> String? {
    switch name {
    case "tugas-dimulai": "Penugasan sudah ditetapkan dan tercatat."
    case "tugas-tiada": "Penugasan itu sudah tidak ada di sini. Tidak ada yang berubah; di bawah ini keadaan sekarang."
    case "tugas-batal": "Penugasan itu dibatalkan sebelum hari pertamanya; tidak ada yang pernah memegangnya."
    case "tugas-berakhir": "Penugasan sudah diakhiri dan tercatat."
    case "jendela-diperpanjang": "Perpanjangan sudah dicatat. Semua yang bersangkutan melihatnya di Beranda."
    case "jendela-dikoreksi": "Koreksi sudah dicatat. Semua yang bersangkutan melihat batas yang baru di Beranda."
    case "periode-ditutup": "Periode sudah ditutup bagi sekolah di bawah kantor ini."
    case "periode-dibuka": "Periode sudah dibuka kembali."
    case "ritme-tersimpan": "Evaluasi periodik sudah disimpan."
    case "capaian-ditetapkan": "Capaian organisasi sudah ditetapkan."
    default: nil
    }
  }
}
