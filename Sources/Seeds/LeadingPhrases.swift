import Domain

extension Phrases {
  /// What is written in the records of those who lead a school, and of pengawas.
  static let leading = Phrases(
    isOfLeaders: true,
    topics: [
      "Cara menjalankan {praktik}", "Memandu percakapan yang menolong guru berpikir",
      "Membaca Rapor Pendidikan bersama guru", "Contoh {praktik} dari sekolah lain",
      "Mengatur waktu supaya pendampingan guru tidak tergeser urusan lain",
    ],
    remarks: [
      .mainDuties: ["Tugas tambahan menurut surat keputusan belum tercantum."],
      .practice: ["Mohon dipertimbangkan saran Rapor Pendidikan sekolah sebelum memilih."],
      .competence: [
        "Topiknya masih terlalu luas; sebutkan satu hal yang ingin dicoba di sekolah.",
        "Kaitkan topiknya dengan {praktik} supaya saling menunjang.",
      ],
      .behaviour: ["Pilih panduan perilaku yang paling terasa dalam memimpin sehari-hari."],
    ],
    notes: [
      "Rencananya jelas. Selamat memimpin.", "Saya dukung. Kabari bila perlu waktu untuk berkunjung ke sekolah lain.",
      "Baik, kita mulai dari langkah kecil.", "",
    ],
    targetBehaviours: [
      "Saya menjalankan {praktik} bersama guru secara teratur, bukan hanya menjelang penilaian.",
      "Setiap guru sekurangnya sekali ikut berbicara dalam {praktik}.",
      "Saya mendengarkan guru lebih dahulu sebelum memutuskan sesuatu tentang {praktik}.",
    ],
    learningEfforts: [
      "Membaca rubrik observasi, lalu mencobanya dua kali dalam rapat guru.",
      "Mengunjungi sekolah lain dan mencatat tiga hal yang dapat ditiru.",
      "Berdiskusi dengan sesama kepala sekolah tentang {praktik}.",
    ],
    lessonTimes: ["08.00", "09.15", "13.00"],
    materials: [
      "Rencana kerja tahunan ada di ruang kepala sekolah.", "Bahan rapat diserahkan tercetak saat diskusi persiapan.",
      "",
    ],
    returnReasons: ["Hari itu ada rapat dinas; mohon pilih hari lain."],
    preparationAnswers: [
      "Baik, saya datang sebelum rapat dimulai dan hanya mencatat.", "Setuju. Fokusnya cukup tiga perilaku itu saja.",
      "",
    ],
    partlyDone: [
      "; namun baru sekali, dan sebagian guru belum ikut berbicara", "; namun berhenti ketika waktu mulai sempit",
      "; namun guru belum tahu mengapa hal itu dilakukan",
    ],
    observationNotes: [
      "Rapat berlangsung terbuka dan guru berani menyampaikan pendapat.",
      "Rapat berjalan sesuai rencana; waktu untuk menyepakati langkah berikutnya kurang.",
      "Terima kasih sudah membuka rapatnya.", "",
    ],
    observationAnswers: [
      "Terima kasih, catatannya sesuai dengan yang saya rasakan.",
      "Saya baru sadar guru yang baru jarang saya mintai pendapat. Akan saya perbaiki.", "",
    ],
    challenges: [
      "Waktu rapat sering habis sebelum semua guru mendapat giliran.",
      "Saya masih memutuskan sendiri ketika waktu mendesak.",
      "Guru belum terbiasa, sehingga menunggu saya yang mengusulkan.",
    ],
    goals: [
      "Menjalankan {praktik} secara ajek sedikitnya sekali sebulan.",
      "Semua guru ikut serta, termasuk yang biasanya diam.",
    ],
    efforts: [
      "Menyiapkan tiga pertanyaan pemandu untuk tiap rapat guru.",
      "Mengunjungi dua sekolah lain, lalu meminta rekan kepala sekolah mengamati rapat di sekolah saya.",
      "Membuat catatan kecil tentang siapa yang sudah menyampaikan pendapat.",
    ],
    schedules: ["Maret sampai Mei, tiap pekan pertama", "April, tiga kali rapat", "Mulai pekan depan, dua bulan"],
    supports: ["Waktu untuk berkunjung ke sekolah lain.", "Contoh catatan rapat yang ringkas.", ""],
    followUpAnswers: [
      "Saya hubungkan Bapak/Ibu dengan sekolah yang sudah menjalankannya.", "Langkahnya terukur. Silakan dimulai.", "",
    ],
    done: [
      "Empat kali menjalankan {praktik} dan mencatat hasilnya sesudah rapat.",
      "Mengunjungi dua sekolah lain dan menerapkan satu cara yang saya lihat di sana.",
      "Menyiapkan pertanyaan pemandu untuk enam rapat guru.",
    ],
    effects: [
      "Guru yang biasanya diam mulai mengajukan usul.", "Keputusan rapat dijalankan tanpa harus saya ingatkan lagi.",
      "Guru saling mengamati dan membicarakannya dalam rapat.",
    ],
    effortAnswers: [
      "Perubahannya terlihat waktu saya berkunjung ke sekolah.", "Pertahankan catatannya; berguna untuk refleksi.", "",
    ],
    inspirations: [
      "Guru lebih jujur tentang kesulitannya ketika saya mau mendengarkan lebih dahulu.",
      "Hal kecil yang diulang tiap pekan lebih terasa daripada acara besar.",
    ],
    changes: [
      "Saya menunggu pendapat guru lebih lama dan tidak langsung memutuskan sendiri.",
      "Saya membuka rapat dengan satu tujuan yang dipahami semua guru.",
    ],
    hardest: [
      "Waktu yang sempit, urusan administrasi, dan kebiasaan saya sendiri.",
      "Guru yang berganti di tengah tahun, dana yang terbatas, dan jadwal kegiatan dinas.",
    ],
    plans: [
      "Membagi guru dalam kelompok kecil dan bergiliran mendampingi.",
      "Melanjutkan saling berkunjung dengan kepala sekolah lain setiap semester.",
    ],
    reflectionAnswers: [
      "Refleksinya jujur. Terima kasih.", "Bagikan pengalaman ini kepada sesama kepala sekolah.", "",
    ],
    feedback: [
      "Rapat guru sekarang lebih singkat, dan usul kami ditindaklanjuti. Terima kasih.",
      "Bapak/Ibu mau mendengarkan kesulitan kami sebelum memberi saran. Patut dipertahankan.",
    ],
    missingDocument: ["Masih menunggu tanda tangan dari dinas."],
    realisations: [
      "Satu siklus peningkatan kinerja tentang {praktik} dijalani sampai refleksi, dengan perubahan yang terlihat di sekolah.",
      "Pelaksanaan {praktik} berjalan sejak Maret; catatan upaya dan refleksi lengkap.",
    ],
    resultReasons: [
      "Target perilaku tercapai dan upaya tindak lanjut dijalankan sesuai jadwal.",
      "Perubahan cara memimpin terlihat pada observasi dan pada catatan upayanya.",
    ],
    behaviourReasons: [
      "Hadir tepat waktu, mendampingi guru, dan terbuka terhadap masukan.",
      "Santun kepada orang tua dan dapat diandalkan.",
    ],
    recommendations: ["Berbagi praktik baik dengan kepala sekolah lain pada semester depan.", ""],
    acceptanceWords: ["Terima kasih atas pendampingannya.", ""],
    changeAnswers: ["Setuju, sesuai kebutuhan sekolah.", ""],
    periodicNotes: ["Berjalan sesuai rencana.", "Pertahankan, dan lengkapi catatan pendampingan guru.", ""])
}
