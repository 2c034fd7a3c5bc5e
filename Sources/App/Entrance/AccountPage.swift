import Domain
import HTML

/// Akun: who I am here, and the ways out.
struct AccountPage: Piece {
  let person: Person
  let posts: [SignedIn.Post]
  /// The day on which the password was chosen; nil without a password of one's own.
  let passwordSince: String?
  /// Browsers in which this account is open.
  let browsers: Int
  let token: String
  let news: HTML

  var html: HTML {
    """
    \(news)
    <h1>Akun</h1>
    \(SummaryList(lines))
    <p class="quiet">Ada data yang keliru? Sampaikan kepada operator sekolah induk Anda; operator yang memperbaikinya.</p>
    <h2>Keluar</h2>
    <p>\(open) Di komputer bersama, keluarlah setiap kali selesai.</p>
    \(Form(
      to: Path.signOut, token: token, forgets: true,
      content: """
        \(Row(
          Button("Keluar dari perangkat ini"),
          Button("Keluar dari semua perangkat", .plain, place: Path.signOutEverywhere)))
        """))
    """
  }

  private var open: String {
    browsers == 1
      ? "Akun Anda hanya terbuka di perangkat ini." : "Akun Anda sedang terbuka di \(browsers) perangkat atau peramban."
  }

  private var lines: [SummaryList.Line] {
    var lines = [SummaryList.Line("Nama", "\(person.name)")]
    let tasks = posts.map { post -> HTML in
      "\(PostCopy.title(post.assignment, at: post.school)), \(post.school.name)\(if: post.assignment.isHome && post.school.kind == .school, " (sekolah induk)")"
    }
    lines.append(.init("Penugasan hari ini", tasks.isEmpty ? "Tidak ada" : tasks.joined(separator: "<br>")))
    if let nip = person.nip { lines.append(.init("NIP", "\(nip.spaced)")) }
    if let nuptk = person.nuptk { lines.append(.init("NUPTK", "\(nuptk.text)")) }
    lines.append(.init("Surel", person.email.map { "\($0)" } ?? ""))
    lines.append(
      .init("Kata sandi", passwordSince.map { "Sejak \($0)" } ?? "Belum dipilih", change: Path.password))
    return lines
  }
}

/// Ganti kata sandi.
struct PasswordPage: Piece {
  let token: String
  var presentError: String?
  var fault: NewPassword.Fault?

  private var errors: [ErrorSummary.Line] {
    (presentError.map { [ErrorSummary.Line("sandi_sekarang", $0)] } ?? []) + NewPasswordFields.errors(fault)
  }

  init(token: String) { self.token = token }

  var html: HTML {
    """
    \(ErrorSummary(errors))
    <h1>Ganti kata sandi</h1>
    <p>Perangkat lain yang memakai akun Anda akan dikeluarkan.</p>
    \(Form(
      to: Path.password, token: token,
      content: """
        \(Field(
          "sandi_sekarang", label: "Kata sandi sekarang", kind: .password, error: presentError,
          autocomplete: "current-password"))
        \(NewPasswordFields(fault: fault))
        \(Row(Button("Ganti kata sandi"), Link("Batal", Path.account)))
        """))
    """
  }
}
