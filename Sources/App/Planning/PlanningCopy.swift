import Domain
import HTML

/// The words of the planning room.
enum PlanningCopy {
  static let reviewKept = "pemeriksaan-disimpan"

  /// The number of a surat keputusan without the “SK” that many people type along, since the page says that itself.
  static func decree(_ typed: String) -> String {
    let rest = typed.dropFirst(2)
    guard typed.prefix(2).lowercased() == "sk", let next = rest.first, !next.isLetter, !next.isNumber else {
      return typed
    }
    let number = rest.drop { !$0.isLetter && !$0.isNumber }
    return number.isEmpty ? typed : String(number)
  }

  /// What a deed leaves to be said on the next page.
  static func news(_ name: String) -> String? {
    switch name {
    case "dimulai": "Rencana Anda sudah dibuka. Isilah bagian demi bagian; yang Anda ketik tersimpan."
    case "bagian-tersimpan": "Bagian ini tersimpan. Periksa lagi sebelum Anda mengajukan."
    case reviewKept: "Draf pemeriksaan tersimpan. Belum ada yang diputuskan."
    case "ditarik": "Pengajuan ditarik. Anda dapat mengubah rencana, lalu mengajukannya lagi."
    case "perubahan-tersimpan": "Perubahan tersimpan. Periksa di bawah, tulis alasannya, lalu kirim."
    case "usulan-terkirim": "Usulan perubahan terkirim. Rencana yang disepakati berlaku sampai usulan ini diterima."
    case "usulan-ditarik":
      "Usulan perubahan ditarik. Rencana yang disepakati tetap berlaku; isi usulan kembali menjadi draf Anda."
    case "usulan-dikosongkan": "Usulan dikosongkan. Rencana yang disepakati tetap berlaku."
    case "usulan-diterima": "Usulan perubahan diterima. Rencana yang baru berlaku mulai sekarang."
    case "usulan-ditolak": "Usulan perubahan ditolak. Guru membaca alasan Anda; rencana tetap seperti semula."
    case "dibuka": "Rencana dibuka kembali. Setelah diubah, ajukan lagi supaya kepala sekolah dapat menyetujuinya."
    default: nil
    }
  }

  /// Where today stands to the window of planning, for the owner of an open plan; nil where nothing is to be said.
  static func window(_ view: RecordView) -> Notice? {
    if let closed = PeriodCopy.closed(view) { return closed }
    switch view.standing(to: .planning) {
    case .open:
      let closes = view.closing(of: .planning)
      return Notice(
        .info,
        "<p>Ajukan paling lambat \(Indonesian.day(closes)) (\(Indonesian.distance(from: closes, to: view.today))).</p>")
    case .late(.warn, let closed):
      return Notice(
        .warning,
        """
        <p>Masa perencanaan berakhir \(Indonesian.day(closed)). Rencana Anda masih dapat diajukan: selesaikan sekarang \
        supaya \(view.words.assessor) sempat memeriksanya.</p>
        """)
    case .late(.block, let closed):
      return Notice(
        .warning,
        """
        <p>Masa perencanaan sudah ditutup pada \(Indonesian.day(closed)). Yang Anda isi tetap tersimpan. \
        \(view.words.worded("Hubungi kepala sekolah atau dinas pendidikan")) supaya masa perencanaan dibuka lagi.</p>
        """)
    case .early(_, let opens):
      return Notice(
        .info, "<p>Masa perencanaan dibuka \(Indonesian.day(opens)). Anda sudah boleh menyiapkan isinya.</p>")
    }
  }

  /// Why what was typed on a part page has nowhere to go.
  static func closed(_ editing: PlanEditing, _ view: RecordView) -> (title: String, sentence: String) {
    let typed = "Yang Anda ketik belum disimpan dan tetap ada di bawah."
    if editing == .change {
      return (
        "Usulan perubahan sudah ditutup",
        "Rencana tidak dapat diubah sekarang: masih ada usulan yang menunggu jawaban, atau penilaian sudah dikirim. \(typed)"
      )
    }
    return (
      "Rencana sudah diajukan",
      "Rencana ini sudah tidak dapat diubah: tahapnya sekarang “\(StageCopy.tag(view.stage))”. \(typed)"
    )
  }

  /// What a part is about, on top of its page.
  static func lead(_ part: PlanPart, _ words: RecordWords) -> HTML {
    "<p>\(words.worded(lead(part)))\(if: part == .mainDuties && words.subject == .teacher, " \(fiveDuties)")</p>"
  }

  private static func lead(_ part: PlanPart) -> String {
    switch part {
    case .mainDuties: "Pilih tugas pokok yang Anda jalankan tahun ini."
    case .practice:
      """
      Pilih satu hal di kelas yang ingin Anda perbaiki tahun ini. Itulah yang nanti diamati kepala sekolah. Kalimat \
      rencana hasil kerja (RHK) sudah tersedia; Anda tidak perlu menulisnya.
      """
    case .competence: "Pilih cara Anda belajar tahun ini. Tidak ada poin dan tidak ada berkas yang diunggah."
    case .behaviour:
      """
      Pilih panduan perilaku dari tujuh nilai BerAKHLAK. Panduan pertama sudah kami tandai; ubahlah bila ada yang lebih \
      sesuai dengan Anda.
      """
    }
  }

  private static let fiveDuties: HTML = """
    Lima tugas pokok guru (5M): merencanakan, melaksanakan, menilai, membimbing, dan melaksanakan tugas tambahan.
    """

  /// About how long a part takes.
  static func minutes(_ part: PlanPart) -> Int {
    switch part {
    case .mainDuties: 2
    case .practice: 3
    case .competence: 3
    case .behaviour: 4
    }
  }

  static func detailsTitle(_ part: PlanPart) -> String {
    part == .mainDuties ? "Surat keputusan tugas tambahan" : "Apa yang ingin Anda pelajari?"
  }

  static func detailsLead(_ part: PlanPart) -> HTML {
    part == .mainDuties
      ? "<p>Tulis nomor atau keterangan surat keputusan (SK) untuk setiap tugas tambahan. Berkasnya tidak diunggah.</p>"
      : "<p>Satu kalimat untuk setiap kegiatan sudah cukup. Kaitkan dengan praktik kinerja yang Anda pilih.</p>"
  }
}
