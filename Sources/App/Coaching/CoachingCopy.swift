/// The words of Pelaksanaan.
enum CoachingCopy {
  /// What a page says after a deed of this room.
  static func news(_ name: String) -> String? {
    switch name {
    case "persiapan-terkirim": "Persiapan Anda sudah dikirim ke kepala sekolah."
    case "persiapan-disetujui": "Persiapan disetujui. Guru melihat hari dan pesan Anda."
    case "persiapan-dikembalikan": "Permintaan perbaikan sudah dikirim kepada guru."
    case "fokus-tersimpan": "Catatan fokus tersimpan. Belum ada yang dikirim kepada guru."
    case "observasi-terkirim": "Hasil observasi sudah dikirim kepada guru."
    case "observasi-dibaca": "Hasil observasi sudah Anda baca. Sekarang susunlah tindak lanjutnya."
    case "tindak-lanjut-terkirim": "Tindak lanjut Anda sudah dikirim ke kepala sekolah."
    case "tindak-lanjut-ditanggapi": "Tanggapan Anda atas tindak lanjut sudah dikirim kepada guru."
    case "upaya-terkirim": "Laporan upaya Anda sudah dikirim ke kepala sekolah."
    case "upaya-ditanggapi": "Tanggapan Anda atas laporan upaya sudah dikirim kepada guru."
    case "refleksi-terkirim": "Refleksi Anda sudah dikirim ke kepala sekolah."
    case "refleksi-ditanggapi": "Tanggapan Anda atas refleksi sudah dikirim. Pelaksanaan guru ini selesai."
    case "dokumen-tersimpan": "Konfirmasi ketersediaan dokumen tersimpan."
    case "umpan-balik-terkirim": "Umpan balik Anda sudah dikirim."
    default: nil
    }
  }
}
