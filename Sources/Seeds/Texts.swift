import Domain

/// What people write in forms: our own sentences, chosen by dice and bent to the sub-indicator at hand.
struct Texts {
  /// `umpan balik konstruktif`, as it stands inside a sentence.
  let practice: String
  /// `kelas IV`, `kelompok B`, `kelas VIII`.
  let group: String
  /// `Matematika`.
  let subject: String

  private func filled(_ text: String) -> String {
    text.replacing("{praktik}", with: practice).replacing("{kelas}", with: group).replacing("{mapel}", with: subject)
  }

  func one(of list: [String], _ dice: inout Dice) -> String { filled(dice.pick(list)) }

  /// A sentence of the rubric, as it goes on after a word of ours.
  static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  static let topics = [
    "Cara melatih {praktik} di {kelas}", "Menyusun pertanyaan yang menolong murid berpikir",
    "Mencatat kemajuan murid dengan cara yang ringan", "Contoh {praktik} dari kelas rekan",
    "Mengelola waktu supaya semua murid mendapat giliran",
  ]
  static let decrees = ["800/012/SDN-TR1/2026", "800/017/SDN-TR1/2026", "421.2/009/2026", "421.2/031/2026"]

  static let remarks: [PlanPart: [String]] = [
    .mainDuties: ["Tugas tambahan sebagai wali kelas belum tercantum."],
    .practice: ["Mohon dipertimbangkan saran Rapor Pendidikan sekolah kita sebelum memilih."],
    .competence: [
      "Topiknya masih terlalu luas; sebutkan satu hal yang ingin dicoba di kelas.",
      "Kaitkan topiknya dengan {praktik} supaya saling menunjang.",
    ],
    .behaviour: ["Pilih panduan perilaku yang paling terasa dalam tugas sehari-hari."],
  ]
  static let notes = [
    "Rencananya jelas. Selamat bekerja.", "Saya dukung. Kabari bila perlu waktu untuk mengamati kelas rekan.",
    "Baik, kita mulai dari langkah kecil.", "",
  ]

  static let targetBehaviours = [
    "Saya menerapkan {praktik} sejak awal sampai akhir pelajaran, bukan hanya di pembukaan.",
    "Setiap murid di {kelas} sekurangnya sekali merasakan {praktik} dalam satu pelajaran.",
    "Saya tidak lagi tergesa-gesa dan memberi ruang bagi {praktik}.",
  ]
  static let learningEfforts = [
    "Membaca rubrik observasi, lalu mencobanya dua kali di {kelas}.",
    "Mengamati kelas rekan dan mencatat tiga hal yang dapat ditiru.",
    "Berdiskusi di komunitas belajar sekolah tentang {praktik}.",
  ]
  static let lessonTimes = ["jam ke-2", "jam ke-3", "08.00", "09.15"]
  static let materials = [
    "Modul ajar ada di map kelas di ruang guru.", "Diserahkan tercetak saat diskusi persiapan.", "",
  ]
  static let returnReasons = ["Hari itu ada rapat dinas; mohon pilih hari lain."]
  static let preparationAnswers = [
    "Baik, saya datang sebelum bel dan duduk di belakang.", "Setuju. Fokusnya cukup tiga perilaku itu saja.", "",
  ]

  static let partlyDone = [
    "; namun baru sekali, dan murid di barisan belakang belum terjangkau",
    "; namun berhenti ketika waktu mulai sempit", "; namun murid belum tahu mengapa hal itu dilakukan",
  ]
  static let observationNotes = [
    "Kelas tenang dan murid berani bertanya.", "Pelajaran {mapel} berjalan sesuai rencana; waktu penutup kurang.",
    "Terima kasih sudah membuka kelas.", "",
  ]
  static let observationAnswers = [
    "Terima kasih, catatannya sesuai dengan yang saya rasakan.",
    "Saya baru sadar murid di belakang jarang saya sapa. Akan saya perbaiki.", "",
  ]

  static let challenges = [
    "Waktu diskusi di {kelas} sering habis sebelum semua murid mendapat giliran.",
    "Saya masih kembali ke kebiasaan lama ketika kelas mulai gaduh.",
    "Murid belum terbiasa, sehingga menunggu saya yang menjawab.",
  ]
  static let goals = [
    "Menjalankan {praktik} secara ajek sedikitnya tiga kali sepekan.",
    "Semua murid di {kelas} ikut serta, termasuk yang pendiam.",
  ]
  static let efforts = [
    "Menyiapkan tiga pertanyaan pemandu pada tiap rencana pelajaran.",
    "Mengamati dua kelas rekan, lalu meminta rekan mengamati kelas saya.",
    "Membuat catatan kecil tentang siapa yang sudah mendapat giliran.",
  ]
  static let schedules = [
    "Maret sampai Mei, tiap Selasa dan Kamis", "April, tiga kali pertemuan", "Mulai pekan depan, dua bulan",
  ]
  static let supports = ["Waktu untuk mengamati kelas rekan.", "Contoh catatan anekdot yang ringkas.", ""]
  static let followUpAnswers = [
    "Saya atur jadwal supaya Bapak/Ibu dapat mengamati kelas rekan.", "Langkahnya terukur. Silakan dimulai.", "",
  ]

  static let done = [
    "Delapan kali mencoba {praktik} di {kelas} dan mencatat hasilnya sesudah pelajaran.",
    "Mengamati dua kelas rekan dan menerapkan satu cara yang saya lihat di sana.",
    "Menyiapkan pertanyaan pemandu selama enam pekan.",
  ]
  static let effects = [
    "Murid yang biasanya diam mulai mengangkat tangan.",
    "Suasana {kelas} lebih tertib tanpa saya harus meninggikan suara.",
    "Hasil kerja murid lebih rapi karena mereka tahu apa yang diharapkan.",
  ]
  static let effortAnswers = [
    "Perubahannya terlihat waktu saya lewat di depan kelas.", "Pertahankan catatannya; berguna untuk refleksi.", "",
  ]

  static let inspirations = [
    "Murid lebih jujur tentang kesulitannya ketika saya mau mendengarkan lebih dahulu.",
    "Hal kecil yang diulang tiap hari lebih terasa daripada acara besar.",
  ]
  static let changes = [
    "Saya menunggu jawaban murid lebih lama dan tidak langsung menjawab sendiri.",
    "Saya membuka pelajaran dengan tujuan yang dipahami murid.",
  ]
  static let hardest = [
    "Waktu yang sempit, jumlah murid, dan kebiasaan saya sendiri.",
    "Murid yang sering tidak masuk, bahan yang terbatas, dan jadwal kegiatan sekolah.",
  ]
  static let plans = [
    "Membagi {kelas} dalam kelompok kecil dan bergiliran mendampingi.",
    "Melanjutkan saling mengamati dengan rekan setiap bulan.",
  ]
  static let reflectionAnswers = [
    "Refleksinya jujur. Terima kasih.", "Bagikan pengalaman ini di komunitas belajar kita.", "",
  ]

  static let feedback = [
    "Waktu saya menggantikan jam di {kelas}, murid sudah tahu apa yang harus dikerjakan. Patut ditiru.",
    "Cara bertanya di {kelas} membuat murid saya ikut berani. Terima kasih sudah berbagi.",
  ]
  static let missingDocument = ["Masih menunggu tanda tangan dari dinas."]

  static let realisations = [
    "Satu siklus peningkatan kinerja tentang {praktik} dijalani sampai refleksi, dengan perubahan yang terlihat di {kelas}.",
    "Praktik {praktik} diterapkan sejak Maret; catatan upaya dan refleksi lengkap.",
  ]
  static let resultReasons = [
    "Target perilaku tercapai dan upaya tindak lanjut dijalankan sesuai jadwal.",
    "Perubahan praktik terlihat pada observasi dan pada catatan upayanya.",
  ]
  static let behaviourReasons = [
    "Hadir tepat waktu, membantu rekan, dan terbuka terhadap masukan.", "Santun kepada orang tua dan dapat diandalkan.",
  ]
  static let recommendations = ["Berbagi praktik baik di gugus pada semester depan.", ""]
  static let acceptanceWords = ["Terima kasih atas pendampingannya.", ""]
}
