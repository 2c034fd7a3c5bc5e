import Domain

/// Kalimat: what people write in forms, our own sentences; those of a guru, where nothing else is said.
struct Phrases: Sendable {
  /// Whether they speak of leading schools and not of teaching a class.
  var isOfLeaders = false

  var topics = [
    "Cara melatih {praktik} di {kelas}", "Menyusun pertanyaan yang menolong murid berpikir",
    "Mencatat kemajuan murid dengan cara yang ringan", "Contoh {praktik} dari kelas rekan",
    "Mengelola waktu supaya semua murid mendapat giliran",
  ]

  var remarks: [PlanPart: [String]] = [
    .mainDuties: ["Tugas tambahan sebagai wali kelas belum tercantum."],
    .practice: ["Mohon dipertimbangkan saran Rapor Pendidikan sekolah kita sebelum memilih."],
    .competence: [
      "Topiknya masih terlalu luas; sebutkan satu hal yang ingin dicoba di kelas.",
      "Kaitkan topiknya dengan {praktik} supaya saling menunjang.",
    ],
    .behaviour: ["Pilih panduan perilaku yang paling terasa dalam tugas sehari-hari."],
  ]
  var notes = [
    "Rencananya jelas. Selamat bekerja.", "Saya dukung. Kabari bila perlu waktu untuk mengamati kelas rekan.",
    "Baik, kita mulai dari langkah kecil.", "",
  ]

  var targetBehaviours = [
    "Saya menerapkan {praktik} sejak awal sampai akhir pelajaran, bukan hanya di pembukaan.",
    "Setiap murid di {kelas} sekurangnya sekali merasakan {praktik} dalam satu pelajaran.",
    "Saya tidak lagi tergesa-gesa dan memberi ruang bagi {praktik}.",
  ]
  var learningEfforts = [
    "Membaca rubrik observasi, lalu mencobanya dua kali di {kelas}.",
    "Mengamati kelas rekan dan mencatat tiga hal yang dapat ditiru.",
    "Berdiskusi di komunitas belajar sekolah tentang {praktik}.",
  ]
  var lessonTimes = ["jam ke-2", "jam ke-3", "08.00", "09.15"]
  var materials = [
    "Modul ajar ada di map kelas di ruang guru.", "Diserahkan tercetak saat diskusi persiapan.", "",
  ]
  var returnReasons = ["Hari itu ada rapat dinas; mohon pilih hari lain."]
  var preparationAnswers = [
    "Baik, saya datang sebelum bel dan duduk di belakang.", "Setuju. Fokusnya cukup tiga perilaku itu saja.", "",
  ]

  var partlyDone = [
    "; namun baru sekali, dan murid di barisan belakang belum terjangkau",
    "; namun berhenti ketika waktu mulai sempit", "; namun murid belum tahu mengapa hal itu dilakukan",
  ]
  var observationNotes = [
    "Kelas tenang dan murid berani bertanya.", "Pelajaran {mapel} berjalan sesuai rencana; waktu penutup kurang.",
    "Terima kasih sudah membuka kelas.", "",
  ]
  var observationAnswers = [
    "Terima kasih, catatannya sesuai dengan yang saya rasakan.",
    "Saya baru sadar murid di belakang jarang saya sapa. Akan saya perbaiki.", "",
  ]

  var challenges = [
    "Waktu diskusi di {kelas} sering habis sebelum semua murid mendapat giliran.",
    "Saya masih kembali ke kebiasaan lama ketika kelas mulai gaduh.",
    "Murid belum terbiasa, sehingga menunggu saya yang menjawab.",
  ]
  var goals = [
    "Menjalankan {praktik} secara ajek sedikitnya tiga kali sepekan.",
    "Semua murid di {kelas} ikut serta, termasuk yang pendiam.",
  ]
  var efforts = [
    "Menyiapkan tiga pertanyaan pemandu pada tiap rencana pelajaran.",
    "Mengamati dua kelas rekan, lalu meminta rekan mengamati kelas saya.",
    "Membuat catatan kecil tentang siapa yang sudah mendapat giliran.",
  ]
  var schedules = [
    "Maret sampai Mei, tiap Selasa dan Kamis", "April, tiga kali pertemuan", "Mulai pekan depan, dua bulan",
  ]
  var supports = ["Waktu untuk mengamati kelas rekan.", "Contoh catatan anekdot yang ringkas.", ""]
  var followUpAnswers = [
    "Saya atur jadwal supaya Bapak/Ibu dapat mengamati kelas rekan.", "Langkahnya terukur. Silakan dimulai.", "",
  ]

  var done = [
    "Delapan kali mencoba {praktik} di {kelas} dan mencatat hasilnya sesudah pelajaran.",
    "Mengamati dua kelas rekan dan menerapkan satu cara yang saya lihat di sana.",
    "Menyiapkan pertanyaan pemandu selama enam pekan.",
  ]
  var effects = [
    "Murid yang biasanya diam mulai mengangkat tangan.",
    "Suasana {kelas} lebih tertib tanpa saya harus meninggikan suara.",
    "Hasil kerja murid lebih rapi karena mereka tahu apa yang diharapkan.",
  ]
  var effortAnswers = [
    "Perubahannya terlihat waktu saya lewat di depan kelas.", "Pertahankan catatannya; berguna untuk refleksi.", "",
  ]

  var inspirations = [
    "Murid lebih jujur tentang kesulitannya ketika saya mau mendengarkan lebih dahulu.",
    "Hal kecil yang diulang tiap hari lebih terasa daripada acara besar.",
  ]
  var changes = [
    "Saya menunggu jawaban murid lebih lama dan tidak langsung menjawab sendiri.",
    "Saya membuka pelajaran dengan tujuan yang dipahami murid.",
  ]
  var hardest = [
    "Waktu yang sempit, jumlah murid, dan kebiasaan saya sendiri.",
    "Murid yang sering tidak masuk, bahan yang terbatas, dan jadwal kegiatan sekolah.",
  ]
  var plans = [
    "Membagi {kelas} dalam kelompok kecil dan bergiliran mendampingi.",
    "Melanjutkan saling mengamati dengan rekan setiap bulan.",
  ]
  var reflectionAnswers = [
    "Refleksinya jujur. Terima kasih.", "Bagikan pengalaman ini di komunitas belajar kita.", "",
  ]

  var feedback = [
    "Waktu saya menggantikan jam di {kelas}, murid sudah tahu apa yang harus dikerjakan. Patut ditiru.",
    "Cara bertanya di {kelas} membuat murid saya ikut berani. Terima kasih sudah berbagi.",
  ]
  var missingDocument = ["Masih menunggu tanda tangan dari dinas."]

  var realisations = [
    "Satu siklus peningkatan kinerja tentang {praktik} dijalani sampai refleksi, dengan perubahan yang terlihat di {kelas}.",
    "Praktik {praktik} diterapkan sejak Maret; catatan upaya dan refleksi lengkap.",
  ]
  var resultReasons = [
    "Target perilaku tercapai dan upaya tindak lanjut dijalankan sesuai jadwal.",
    "Perubahan praktik terlihat pada observasi dan pada catatan upayanya.",
  ]
  var behaviourReasons = [
    "Hadir tepat waktu, membantu rekan, dan terbuka terhadap masukan.", "Santun kepada orang tua dan dapat diandalkan.",
  ]
  var recommendations = ["Berbagi praktik baik di gugus pada semester depan.", ""]
  var acceptanceWords = ["Terima kasih atas pendampingannya.", ""]
  var changeAnswers = ["Setuju, sesuai kebutuhan kelas.", ""]
  var periodicNotes = ["Berjalan sesuai rencana.", "Pertahankan, dan lengkapi catatan kemajuan murid.", ""]
}
