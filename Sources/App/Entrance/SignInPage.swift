import HTML

/// Masuk.
struct SignInPage: Piece {
  private let news: HTML
  private let token: String
  private let back: String
  private let isDemo: Bool
  var notice: String?
  var typed = ""
  var nameError: String?
  var passwordError: String?
  /// Neither of the two alone is wrong.
  var mismatch: String?

  init(_ visit: Visit, back: String, notice: String? = nil) {
    news = Kabar.notice(visit)
    token = visit.token
    self.back = back
    isDemo = visit.house.demo != nil
    self.notice = notice
  }

  var errors: [ErrorSummary.Line] {
    [("pengguna", nameError), ("sandi", passwordError), ("pengguna", mismatch)].compactMap { field, message in
      message.map { ErrorSummary.Line(field, $0) }
    }
  }

  var html: HTML {
    """
    \(news)\(notice.map { Notice(.warning, "<p>\($0)</p>") })\(ErrorSummary(errors))
    <h1>Masuk</h1>
    \(demo)
    \(Form(
      to: Path.signIn, token: token, hidden: back.isEmpty ? [] : [("kembali", back)],
      content: """
        \(Field(
          "pengguna", label: "NIP, NUPTK, atau surel", value: typed,
          hint: "NIP dan NUPTK boleh ditulis dengan spasi.", error: nameError ?? mismatch, autocomplete: "username"))
        \(Field(
          "sandi", label: "Kata sandi", kind: .password, error: passwordError, autocomplete: "current-password"))
        \(Row(Button("Masuk")))
        """))
    <h2>Pertama kali di sini?</h2>
    <p>Mintalah kode aktivasi kepada operator sekolah Anda, lalu \(Link("aktifkan akun", Path.activate)).</p>
    <h2>Tidak bisa masuk?</h2>
    <p>\(Link("Lupa kata sandi", Path.forgotten))</p>
    """
  }

  private var demo: HTML? {
    guard isDemo else { return nil }
    return Notice(
      .info,
      """
      <p>Ini peragaan dengan sekolah dan orang rekaan. \(Link("Lihat siapa saja yang dapat Anda perankan", Path.demo)).</p>
      """
    ).html
  }
}

/// Lupa kata sandi: nobody is named, and nothing is sent.
struct ForgottenPage: Piece {
  var html: HTML {
    """
    <h1>Lupa kata sandi</h1>
    <p>Kata sandi tidak dapat dilihat kembali oleh siapa pun. Anda memilih yang baru dengan sebuah kode.</p>
    <ol>
    <li>Temui operator sekolah Anda dan mintalah kode aktivasi baru.</li>
    <li>Buka halaman \(Link("Aktifkan akun", Path.activate)) dan isi kode itu.</li>
    <li>Pilih kata sandi baru. Perangkat lain yang masih memakai akun Anda langsung dikeluarkan.</li>
    </ol>
    <p>Sampai kode itu dipakai, kata sandi lama tetap berlaku. Isi kinerja Anda tidak berubah.</p>
    \(Row(ButtonLink("Saya sudah punya kode", Path.activate), ButtonLink("Kembali ke halaman masuk", Path.signIn, .plain)))
    """
  }
}
