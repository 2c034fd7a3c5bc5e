import Domain
import HTML

/// The words of pemutakhiran data.
enum PrePlanningCopy {
  static func news(_ name: String) -> String? {
    switch name {
    case "data-sesuai": "Terima kasih. Anda menyatakan data Anda sudah sesuai."
    case "perbaikan-diminta": "Permintaan Anda sudah dikirim."
    case "permintaan-dijawab": "Jawaban Anda sudah dikirim. Orangnya dapat membacanya sekarang."
    case "permintaan-sudah": "Permintaan itu sudah dijawab atau ditarik. Tidak ada yang berubah."
    default: nil
    }
  }

  static func label(_ item: IdentityCheck.Item) -> String {
    switch item {
    case .name: "Nama lengkap dengan gelar"
    case .nip: "NIP"
    case .nuptk: "NUPTK"
    case .rank: "Pangkat/golongan"
    case .post: "Jabatan"
    case .homeSchool: "Sekolah induk"
    case .employment: "Status kepegawaian"
    }
  }

  static func control(_ item: IdentityCheck.Item) -> String {
    switch item {
    case .name: "nama"
    case .nip: "nip"
    case .nuptk: "nuptk"
    case .rank: "golongan"
    case .post: "jabatan"
    case .homeSchool: "sekolah-induk"
    case .employment: "status"
    }
  }

  static func sentence(_ fault: CorrectionRules.RequestFault) -> String {
    switch fault {
    case .nothingAsked: "Tulis yang seharusnya pada sekurang-kurangnya satu data yang keliru."
    case .tooLong(let item, let limit): "\(label(item)) terlalu panjang; paling banyak \(limit) huruf."
    case .nip(let fault): "NIP " + StaffImportCopy.nip(fault)
    case .nuptk(let fault): "NUPTK " + StaffImportCopy.reason(.digits(fault))
    case .noSuchRank: "Tulis golongan seperti III/c, atau IX untuk PPPK."
    case .noSuchEmployment: "Tulis status kepegawaian seperti PNS, CPNS, PPPK, GTY/PTY, atau honor sekolah."
    }
  }

  static func control(_ fault: CorrectionRules.RequestFault) -> String { control(fault.item ?? .name) }

  static func sentence(_ fault: CorrectionRules.OutcomeFault) -> String {
    switch fault {
    case .noOutcome: "Pilih apakah datanya sudah diperbaiki."
    case .noReason: "Tulis mengapa datanya sudah benar, atau tidak dapat diperbaiki di sini."
    case .reasonTooLong(let limit): "Alasannya terlalu panjang; paling banyak \(limit) huruf."
    case .noMender: "Pilih di mana data ini harus diperbaiki dahulu."
    case .nothingChanged:
      "Data orang ini belum berubah sejak ia meminta. Perbaiki dahulu di halaman orangnya atau lewat impor."
    }
  }

  static func control(_ fault: CorrectionRules.OutcomeFault) -> String {
    switch fault {
    case .noOutcome, .nothingChanged: "hasil"
    case .noReason, .reasonTooLong: "alasan"
    case .noMender: "tempat"
    }
  }

  static func word(_ registry: CorrectionOutcome.Registry) -> String {
    switch registry {
    case .dapodik: "Dapodik"
    case .siasn: "SIASN BKN"
    }
  }

  /// Who mends it there.
  static func mender(_ registry: CorrectionOutcome.Registry) -> String {
    switch registry {
    case .dapodik: "Dapodik: operator sekolah mengubahnya di sana, lalu data diimpor lagi"
    case .siasn: "SIASN BKN: Anda atau BKD/BKPSDM mengusulkan perubahannya di sana"
    }
  }

  static func outcome(_ outcome: CorrectionOutcome, by keeper: String) -> HTML {
    let who = RefusalCopy.capital(keeper)
    return switch outcome {
    case .mended: "<p>\(who) sudah memperbaikinya. Periksa datanya di bawah.</p>"
    case .right(let reason):
      "<p>\(who) sudah memeriksanya: data yang tercatat sudah benar. “\(reason)”</p>"
    case .impossible(let reason, let mender):
      "<p>\(who) tidak dapat memperbaikinya di sini: “\(reason)”</p><p>Yang harus diperbaiki dahulu ada di \(self.mender(mender)).</p>"
    }
  }

  static func tag(_ standing: IdentityStanding) -> StatusTag {
    switch standing {
    case .silent: StatusTag("belum menjawab", .none)
    case .confirmed: StatusTag("sesuai", .done)
    case .asked: StatusTag("menunggu jawaban", .wait)
    case .answered: StatusTag("sudah dijawab", .none)
    }
  }

  static let changed = """
    Data Anda berubah sejak Anda membuka halaman ini. Belum ada yang dinyatakan; periksa data terbaru di bawah, lalu \
    nyatakan sesuai.
    """

  /// Beranda, while somebody has said nothing or has not read the answer: one line that stands in nobody's way.
  static func reminder(_ standing: IdentityStanding) -> HTML {
    switch standing {
    case .silent:
      """
      <p>\(Link("Periksa data identitas Anda", Path.identityCheck)) <span class="quiet">sekitar satu menit; langkah lain \
      tidak menunggunya</span></p>
      """
    case .answered:
      "<p>Permintaan perbaikan data Anda sudah dijawab: \(Link("lihat data identitas Anda", Path.identityCheck))</p>"
    case .confirmed, .asked: .empty
    }
  }
}
