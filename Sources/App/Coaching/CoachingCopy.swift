import Domain
import HTML

/// The words of Pelaksanaan.
enum CoachingCopy {
  /// What a page says after a deed of this room.
  static func news(_ name: String) -> String? {
    switch name {
    case "persiapan-terkirim": "Persiapan Anda sudah dikirim kepada kepala sekolah."
    case "persiapan-disetujui": "Persiapan disetujui. Guru melihat hari dan pesan Anda."
    case "persiapan-dikembalikan": "Permintaan perbaikan sudah dikirim kepada guru."
    case "fokus-tersimpan": "Catatan fokus tersimpan. Belum ada yang dikirim kepada guru."
    case "observasi-terkirim": "Hasil observasi sudah dikirim kepada guru."
    case "pemindahan-diusulkan": "Usulan pemindahan terkirim. Hari yang lama berlaku sampai usulan ini disetujui."
    case "pemindahan-disetujui": "Pemindahan disetujui. Hari observasi yang baru sudah berlaku."
    case "pemindahan-ditolak": "Usulan pemindahan ditolak. Hari observasi tetap seperti semula."
    case "observasi-dibaca": "Hasil observasi sudah Anda baca. Sekarang susunlah tindak lanjutnya."
    case "tindak-lanjut-terkirim": "Tindak lanjut Anda sudah dikirim kepada kepala sekolah."
    case "tindak-lanjut-ditanggapi": "Tanggapan Anda atas tindak lanjut sudah dikirim kepada guru."
    case "upaya-terkirim": "Laporan upaya Anda sudah dikirim kepada kepala sekolah."
    case "upaya-ditanggapi": "Tanggapan Anda atas laporan upaya sudah dikirim kepada guru."
    case "refleksi-terkirim": "Refleksi Anda sudah dikirim kepada kepala sekolah."
    case "refleksi-ditanggapi": "Tanggapan Anda atas refleksi sudah dikirim. Pelaksanaan guru ini selesai."
    case "dokumen-tersimpan": "Konfirmasi ketersediaan dokumen tersimpan."
    case "umpan-balik-terkirim": "Umpan balik Anda sudah dikirim."
    default: NoteCopy.news(name)
    }
  }

  /// Whose turn it is and since when, for the one who reads.
  static func waiting(_ view: RecordView) -> Turn {
    let since = Indonesian.day(view.record.since)
    switch view.stage.holder {
    case .owner: return Turn(.other(view.owner.name), StageCopy.deed(view.stage, view.words), since: since)
    case .assessor:
      guard let assessor = view.assessor else {
        return Turn(
          .other(view.words.assessor), StageCopy.deed(view.stage, view.words), since: since,
          content:
            "<p>Jabatan \(view.words.assessor) sedang kosong. Langkah ini berjalan lagi setelah ada yang ditugaskan.</p>"
        )
      }
      return Turn(
        .other(assessor.name), StageCopy.deed(view.stage, view.words), since: since,
        content: "<p>Anda tidak perlu melakukan apa-apa sampai ada jawaban.</p>")
    case .superior:
      return Turn(
        .other(view.superior?.name ?? view.words.superior), StageCopy.deed(view.stage, view.words), since: since)
    case .nobody: return Turn(.nobody, "Kinerja ini sudah selesai")
    }
  }

  /// What the calendar says to the one whose turn it is; nothing while the window is open.
  static func window(_ view: RecordView) -> Notice? {
    if let closed = PeriodCopy.closed(view) { return closed }
    return switch view.standing(to: .execution) {
    case .open: nil
    case .early(.warn, let opens):
      Notice(.info, "<p>Pelaksanaan dimulai \(Indonesian.day(opens)). Anda boleh mengisi sekarang.</p>")
    case .early(.block, let opens):
      Notice(
        .warning, "<p>Pelaksanaan baru dibuka pada \(Indonesian.day(opens)). Sampai hari itu belum dapat dikirim.</p>")
    case .late(.warn, let closed):
      Notice(
        .warning, "<p>Jadwal pelaksanaan berakhir \(Indonesian.day(closed)). Langkah ini masih dapat dikirim.</p>")
    case .late(.block, let closed):
      Notice(.warning, "<p>Pelaksanaan sudah ditutup pada \(Indonesian.day(closed)). Hubungi dinas pendidikan.</p>")
    }
  }

  /// That no day is left for an observation, and what happens instead.
  static func daysOver(_ view: RecordView) -> Notice {
    Notice(
      .info,
      """
      <p>Masa observasi berakhir pada \(Indonesian.day(view.lastObservationDay)); hari observasi tidak dapat dipilih lagi.</p>\
      <p>\(daysOverInstead(view))</p>
      """)
  }

  static func daysOverInstead(_ view: RecordView) -> String {
    """
    Tidak ada yang perlu dikirim di sini: \(view.words.assessor) menilai \(view.isOwner ? "Anda" : view.owner.name) dari \
    yang sudah ada. Hari baru dapat dipilih bila masa pelaksanaan diperpanjang.
    """
  }

  /// Why the preparation came back.
  static func remark(_ view: RecordView, _ step: CoachingStep) -> Notice? {
    guard step == .preparation, let reason = view.record.preparationRemark else { return nil }
    let who = view.isOwner ? "Kepala sekolah meminta perbaikan:" : "Anda meminta perbaikan:"
    return Notice(.warning, "<p>\(view.words.worded(who))</p>\(Prose(reason))")
  }

  static let afterAgreement = "Bagian ini dibuka setelah rencana disepakati."

  static let documentsPurpose = """
    Tandai dokumen yang sudah Anda lihat di sekolah. Tidak ada yang perlu diunggah; yang belum sempat diperiksa boleh \
    dilewati. Sekitar 2 menit.
    """
  static let documentsForOwner =
    "Kepala sekolah mengonfirmasi ketersediaan dokumen ini. Anda tidak perlu mengunggah apa pun."
  static let documentsClosed = "Penilaian sudah dikirim; konfirmasi tidak dapat diubah lagi."
  static let noDocument = "Tandai sekurang-kurangnya satu dokumen."
  static let documentsChanged = """
    Konfirmasi dokumen berubah sejak Anda membukanya. Pilihan Anda di bawah belum seluruhnya tersimpan. Periksa keadaan \
    terbaru, lalu kirim lagi bila masih sesuai.
    """

  static let feedbackForOwner = "Catatan dari kepala sekolah dan rekan sejawat tentang praktik Anda sepanjang tahun."
  static let feedbackInvitation = """
    Salin alamat halaman ini lalu kirimkan kepada guru di sekolah Anda, misalnya lewat WhatsApp. Rekan hanya melihat nama \
    Anda, fokus Anda, dan tulisannya sendiri.
    """
  static let feedbackHint: HTML = "Sebut satu hal yang Anda lihat dan apa dampaknya pada murid."
  /// Who else reads what the viewer writes.
  static func feedbackReaders(_ view: RecordView) -> String {
    let others =
      (view.isAssessor ? [] : [view.words.assessor]) + (view.team.isEmpty ? [] : ["tim kinerja"])
    return
      "Dibaca oleh \(Indonesian.list(["\(view.words.owner) ini"] + others)). Yang sudah dikirim tidak dapat dihapus."
  }
  static func feedbackClosed(_ stage: Stage) -> String {
    stage == .closed
      ? "Umpan balik ditutup karena kinerja ini ditutup tanpa penilaian."
      : "Umpan balik ditutup karena penilaian sudah dikirim."
  }
}
