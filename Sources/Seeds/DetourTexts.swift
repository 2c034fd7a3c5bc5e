extension Texts {
  static let changeReasons = [
    "Jadwal komunitas belajar berubah, sehingga kegiatannya perlu disesuaikan.",
    "Setelah observasi saya melihat masih ada satu hal yang perlu dipelajari.",
  ]
  static let changeRefusals = ["Kegiatan yang ada belum dijalankan; selesaikan dahulu yang sudah disepakati."]
  static let moveReasons = ["Hari itu ada pertemuan orang tua murid.", "Hari itu sekolah menjadi tempat lomba gugus."]
  static let moveAnswers = ["Baik, saya menyesuaikan.", ""]
  static let withdrawalReasons = ["Salah memilih rating perilaku kerja; akan saya kirim ulang."]
  static let objections = [
    "Realisasi belum memuat dua kegiatan berbagi praktik yang buktinya ada pada berkas sekolah."
  ]
  static let statements = ["Kegiatan itu saya ketahui setelah penilaian dikirim; buktinya memang ada."]
  static let upholding = "Kedua pihak sudah didengar; bukti yang diajukan sah dan belum diperhitungkan."
  static let rejection = "Kedua pihak sudah didengar; penilaian sudah memperhitungkan seluruh bukti."
  static let closingNotes = ["Melanjutkan pendidikan S-2 sejak semester ini.", ""]
}
