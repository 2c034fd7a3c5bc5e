import Domain
import HTML

/// Aktifkan akun: the code.
struct CodePage: Piece {
  let token: String
  let isDemo: Bool
  var code = ""
  var error: String?
  var notice: String?

  var html: HTML {
    """
    \(notice.map { Notice(.warning, "<p>\($0)</p>") })\(ErrorSummary(error.map { [.init("kode", $0)] } ?? []))
    <h1>Aktifkan akun</h1>
    <p>Untuk pertama kali masuk, atau bila lupa kata sandi. Operator sekolah Anda memberi kode yang hanya berlaku sekali.</p>
    \(Form(
      to: Path.activate, token: token,
      content: """
        \(Field(
          "kode", label: "Kode aktivasi", value: code,
          hint: "Seperti K7QM-2XRD. Huruf besar atau kecil dan tanda hubung tidak menjadi soal.", error: error,
          autocomplete: "one-time-code", width: .short))
        \(Row(Button("Lanjut"), Link("Kembali ke halaman masuk", Path.signIn)))
        """))
    """
  }
}

/// Pilih kata sandi: whose account it is, and the password.
struct FirstPasswordPage: Piece {
  let person: Person
  let code: String
  let token: String
  var email = ""
  var emailError: String?
  var fault: NewPassword.Fault?

  /// Whoever has neither NIP nor NUPTK signs in with an address.
  var needsEmail: Bool { person.nip == nil && person.nuptk == nil && person.email == nil }

  var errors: [ErrorSummary.Line] {
    (emailError.map { [ErrorSummary.Line("surel", $0)] } ?? []) + NewPasswordFields.errors(fault)
  }

  var html: HTML {
    """
    \(ErrorSummary(errors))
    <h1>Pilih kata sandi</h1>
    <p>Kode ini membuka akun <b>\(person.name)</b>. Bukan Anda? Jangan lanjutkan, dan kembalikan kode itu kepada operator \
    sekolah.</p>
    \(if: !needsEmail, "<p>Nanti Anda masuk dengan \(ways) dan kata sandi yang Anda pilih di sini.</p>")
    \(Form(
      to: Path.activate, token: token, hidden: [("kode", code)],
      content: """
        \(emailField)\(NewPasswordFields(fault: fault))
        \(Row(Button("Simpan kata sandi dan masuk")))
        """))
    """
  }

  private var ways: String {
    var ways: [String] = []
    if let nip = person.nip { ways.append("NIP " + nip.spaced) }
    if let nuptk = person.nuptk { ways.append("NUPTK " + nuptk.text) }
    if let email = person.email { ways.append("surel " + email) }
    return ways.count < 3
      ? ways.joined(separator: " atau ") : ways.dropLast().joined(separator: ", ") + ", atau " + ways[2]
  }

  private var emailField: Field? {
    guard needsEmail else { return nil }
    return Field(
      "surel", label: "Alamat surel", value: email, kind: .email,
      hint: "Anda belum punya NIP dan NUPTK, jadi nanti Anda masuk dengan alamat ini.", error: emailError,
      autocomplete: "email")
  }
}

/// The two fields for a new password.
struct NewPasswordFields: Piece {
  let fault: NewPassword.Fault?

  static func errors(_ fault: NewPassword.Fault?) -> [ErrorSummary.Line] {
    fault.map { [.init($0 == .differs ? "sandi_ulang" : "sandi_baru", EntranceCopy.sentence($0))] } ?? []
  }

  var html: HTML {
    let sentence = fault.map(EntranceCopy.sentence)
    return """
      \(Field(
        "sandi_baru", label: "Kata sandi baru", kind: .password, hint: "\(EntranceCopy.passwordHint)",
        error: fault == .differs ? nil : sentence, autocomplete: "new-password"))
      \(Field(
        "sandi_ulang", label: "Kata sandi baru, sekali lagi", kind: .password,
        error: fault == .differs ? sentence : nil, autocomplete: "new-password"))
      """
  }
}

extension Person {
  /// What everybody knows of somebody, and would try first as a password.
  var identity: [String] { [name, nip?.text, nuptk?.text, email].compactMap(\.self) }
}
