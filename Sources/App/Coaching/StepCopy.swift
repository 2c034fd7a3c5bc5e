import Domain
import HTML

/// The words of the steps that the teacher writes and the principal answers.
enum StepCopy {
  /// One question of a form.
  struct Question: Sendable {
    let label: String
    let hint: String?
    var lines: Int? = 4
    var isRequired = true
  }

  static func title(_ step: CoachingStep) -> String {
    switch step {
    case .preparation: "Persiapan observasi"
    case .followUp: "Tindak lanjut"
    case .effort: "Upaya tindak lanjut"
    case .reflection: "Refleksi tindak lanjut"
    }
  }

  /// What the form is for, to the teacher; known minutes are told.
  static func purpose(_ step: CoachingStep) -> String {
    switch step {
    case .preparation:
      "Ceritakan apa yang ingin Anda tunjukkan di kelas dan kapan kepala sekolah sebaiknya datang. Sekitar 5 menit."
    case .followUp:
      "Dari hasil observasi, pilih satu hal yang ingin Anda pelajari dan bagaimana caranya. Sekitar 10 menit."
    case .effort: "Ceritakan apa yang sudah Anda lakukan dari tindak lanjut itu. Sekitar 5 menit."
    case .reflection: "Empat pertanyaan untuk menutup siklus ini. Jawab dengan kalimat sendiri. Sekitar 10 menit."
    }
  }

  static func question(_ field: Refusal.Field) -> Question {
    switch field {
    case .targetBehaviour:
      Question(
        label: "Target perilaku", hint: "Perilaku apa yang ingin Anda tunjukkan di kelas saat diobservasi?", lines: 3)
    case .learningEffort:
      Question(
        label: "Upaya mempelajari",
        hint: "Bagaimana Anda mempelajarinya? Misalnya mengamati kelas rekan, membaca, atau komunitas belajar.",
        lines: 3)
    case .observationDay: Question(label: "Hari observasi", hint: "Hari yang Anda usulkan;", lines: nil)
    case .lessonTime:
      Question(label: "Jam pelajaran", hint: "Misalnya 08.00, jam ke-2.", lines: nil, isRequired: false)
    case .lesson: Question(label: "Kelas dan mata pelajaran", hint: "Misalnya Kelas 4, IPAS.", lines: nil)
    case .materials:
      Question(
        label: "Perangkat ajar", hint: "Di mana kepala sekolah dapat melihatnya? Tidak ada yang perlu diunggah.",
        lines: 2, isRequired: false)
    case .challenge:
      Question(label: "Tantangan", hint: "Apa yang terasa sulit ketika menjalankan praktik ini di kelas?")
    case .goal: Question(label: "Tujuan belajar", hint: "Apa yang ingin Anda kuasai sesudah ini?", lines: 3)
    case .effort:
      Question(label: "Upaya yang akan dilakukan", hint: "Langkah yang dapat Anda lakukan di sekolah sendiri.")
    case .schedule: Question(label: "Jadwal", hint: "Misalnya Maret sampai Mei, setiap Jumat.", lines: nil)
    case .support:
      Question(
        label: "Dukungan yang dibutuhkan",
        hint: "Dari siapa dan berupa apa? Misalnya waktu, guru pendamping, atau buku.",
        lines: 3, isRequired: false)
    case .done: Question(label: "Upaya yang sudah dilakukan", hint: "Apa yang Anda lakukan, kapan, dan bersama siapa?")
    case .effect: Question(label: "Dampaknya", hint: "Apa yang berubah pada Anda atau pada murid?")
    case .inspiration:
      Question(label: "Inspirasi baru", hint: "Hal baru apa yang Anda dapat dari upaya tindak lanjut?")
    case .change:
      Question(label: "Perubahan praktik", hint: "Apa yang sekarang Anda lakukan dengan cara lain di kelas?")
    case .challenges:
      Question(label: "Tiga tantangan terberat", hint: "Apa tiga hal yang paling menyulitkan perubahan itu?")
    case .reflectionPlan:
      Question(label: "Rencana mengatasinya", hint: "Apa yang akan Anda coba agar perubahan itu bertahan?")
    default: Question(label: RefusalCopy.capital(field.label), hint: nil)
    }
  }

  static func sendButton(_ step: CoachingStep) -> String {
    switch step {
    case .preparation: "Kirim persiapan kepada kepala sekolah"
    case .followUp: "Kirim tindak lanjut kepada kepala sekolah"
    case .effort: "Kirim laporan upaya kepada kepala sekolah"
    case .reflection: "Kirim refleksi kepada kepala sekolah"
    }
  }

  static let uncategorised = "Tidak dicatat"
  static let categoriesLead = "Boleh dilewati. Guru ikut membacanya, dan tidak dihitung sebagai nilai."
  static let provisionalCategories = "Rumusan sementara: naskah resmi formulirnya belum ditemukan."

  /// What happens after the teacher has sent it.
  static func afterSending(_ step: CoachingStep) -> String {
    switch step {
    case .preparation:
      "Setelah ini kepala sekolah membaca persiapan Anda, lalu menyetujui harinya atau meminta perbaikan."
    case .followUp: "Setelah ini kepala sekolah menanggapi, lalu Anda menjalankan upaya itu."
    case .effort: "Setelah ini kepala sekolah menanggapi, lalu Anda menulis refleksi."
    case .reflection: "Setelah ini kepala sekolah menanggapi. Pelaksanaan Anda selesai dan tinggal menunggu penilaian."
    }
  }

  static func answerPurpose(_ step: CoachingStep) -> String {
    switch step {
    case .preparation: "Periksa hari dan rencananya, lalu jawab. Sekitar 2 menit."
    case .followUp: "Baca rencananya dan katakan dukungan apa yang dapat Anda beri. Sekitar 2 menit."
    case .effort: "Baca laporannya dan beri tanggapan. Sekitar 2 menit."
    case .reflection: "Baca refleksinya dan tutup siklus ini dengan sepatah kata. Sekitar 2 menit."
    }
  }

  static func answerHint(_ step: CoachingStep) -> HTML {
    switch step {
    case .preparation: "Misalnya: “Saya datang pada jam kedua.”"
    case .followUp: "Misalnya dukungan yang Anda siapkan."
    case .effort, .reflection: "Hargai yang sudah berubah; sebut satu hal yang patut diteruskan."
    }
  }

  static func answerButton(_ step: CoachingStep) -> String {
    switch step {
    case .preparation: "Setujui persiapan"
    case .followUp: "Setujui tindak lanjut"
    case .effort: "Kirim tanggapan"
    case .reflection: "Kirim tanggapan dan tutup siklus"
    }
  }

  static func afterAnswering(_ step: CoachingStep) -> String {
    switch step {
    case .preparation: "Setelah disetujui, observasi dilakukan pada hari itu dan Anda mengisi hasilnya."
    case .followUp: "Setelah ini guru menjalankan upayanya lalu melaporkannya."
    case .effort: "Setelah ini guru menulis refleksi."
    case .reflection: "Setelah ini guru tidak perlu mengerjakan apa-apa sampai penilaian."
    }
  }

  /// What the step waits for before it opens.
  static func ahead(_ step: CoachingStep, isOwner: Bool) -> String {
    switch step {
    case .preparation: "Persiapan observasi dibuka setelah rencana disepakati."
    case .followUp: "Tindak lanjut dibuka setelah \(isOwner ? "Anda" : "guru") membaca hasil observasi."
    case .effort: "Laporan upaya dibuka setelah kepala sekolah menanggapi tindak lanjut."
    case .reflection: "Refleksi dibuka setelah kepala sekolah menanggapi laporan upaya."
    }
  }

  /// Where it was never sent and the rating has come.
  static let skipped = "Langkah ini tidak diisi sampai penilaian dikirim."

  static let answerLabel = "Pesan untuk guru"
  static let lastSent = "Yang terakhir dikirim"

  /// The heading above what the teacher sent.
  static func yourAnswer(_ isOwner: Bool) -> String { isOwner ? "Yang Anda kirim" : "Yang ditulis guru" }

  /// What the next page says after the deed.
  static func sentNews(_ step: CoachingStep) -> String { step.rawValue + "-terkirim" }

  static func answerNews(_ step: CoachingStep, _ form: FormFields) -> String {
    if step != .preparation { return step.rawValue + "-ditanggapi" }
    return step.rawValue + (CoachingStep.isReturning(form) ? "-dikembalikan" : "-disetujui")
  }
}
