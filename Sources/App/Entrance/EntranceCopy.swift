/// The sentences of the entrance.
enum EntranceCopy {
  static func news(_ name: String) -> String? {
    switch name {
    case "keluar": "Anda sudah keluar. Di komputer bersama, tutup juga peramban ini."
    case "keluar-semua": "Anda sudah keluar dari semua perangkat."
    case "akun-aktif":
      "Akun Anda aktif dan kata sandi tersimpan. Lain kali, masuklah dengan kata sandi itu; kode aktivasi tidak berlaku lagi."
    case "sandi-diganti": "Kata sandi diganti. Perangkat lain yang memakai akun Anda sudah dikeluarkan."
    case "isian-dibuang": "Isian itu sudah dibuang."
    case "hari-diubah": "Hari peragaan diubah."
    default: nil
    }
  }

  /// On the sign-in page, when a form came with a session that had ended.
  static let formKept =
    "Anda sudah terlalu lama tidak aktif, jadi perlu masuk lagi. Isian yang baru Anda kirim tidak hilang: setelah masuk, Anda dapat memeriksa dan mengirimnya."

  static let noMatch =
    "Akun dan kata sandi tidak cocok. Periksa keduanya, lalu coba lagi. Bila ini pertama kali, aktifkan akun lebih dahulu."

  static let tokenMissing =
    "Formulir tadi sudah tidak berlaku, jadi belum dikirim. Isi lagi di bawah ini. Bila pesan ini terus muncul, izinkan peramban Anda menyimpan kuki (cookie)."

  static func sentence(_ fault: SignInName.Fault) -> String {
    switch fault {
    case .empty: "Isi NIP, NUPTK, atau alamat surel Anda."
    case .unreadable: "Isi NIP (18 angka), NUPTK (16 angka), atau alamat surel seperti nama@contoh.id."
    case .digits(let count): "NIP terdiri atas 18 angka dan NUPTK 16 angka; yang diisi \(count) angka."
    }
  }

  static func sentence(_ fault: NewPassword.Fault) -> String {
    switch fault {
    case .short(let count):
      count == 0
        ? "Pilih kata sandi, paling sedikit \(NewPassword.least) huruf atau angka."
        : "Kata sandi paling sedikit \(NewPassword.least) huruf atau angka; yang diisi baru \(count)."
    case .long: "Kata sandi paling banyak \(NewPassword.most) huruf atau angka."
    case .common: "Kata sandi ini terlalu mudah ditebak. Rangkai tiga kata yang hanya Anda ingat."
    case .isIdentity: "Kata sandi tidak boleh sama dengan nama, NIP, NUPTK, atau surel Anda."
    case .differs: "Kedua kata sandi tidak sama. Ketik ulang keduanya."
    }
  }

  static let passwordEmpty = "Isi kata sandi Anda."
  static let codeEmpty = "Isi kode aktivasi dari operator sekolah."
  static let codeUnknown =
    "Kode ini tidak dikenal, sudah dipakai, atau sudah lewat waktunya. Periksa ketikan Anda, atau mintalah kode baru kepada operator sekolah."
  static let emailNeeded = "Isi alamat surel seperti nama@contoh.id; dengan itu Anda masuk nanti."
  static let emailTaken = "Alamat surel ini sudah dipakai akun lain. Isi alamat yang lain."
  static let presentPasswordWrong = "Kata sandi sekarang tidak cocok."
  static let passwordHint =
    "Paling sedikit \(NewPassword.least) huruf atau angka. Tiga kata yang hanya Anda ingat sudah kuat."
}
