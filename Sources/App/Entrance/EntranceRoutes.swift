import HTML
import HTTPTypes
import Hummingbird

/// Masuk, keluar, aktivasi.
enum Entrance {
  static let routes: [Route] = [
    .open(.get, "/masuk") { visit in try await SignInForm.open(visit) },
    // These two answer a bad token themselves: the form again is what helps.
    Route(method: .post, pattern: "/masuk", limit: Route.formLimit, isOpen: true) { try await SignInForm.send($0) },
    .open(.get, "/aktivasi") { visit in ActivationForm.open(visit) },
    Route(method: .post, pattern: "/aktivasi", limit: Route.formLimit, isOpen: true) {
      try await ActivationForm.send($0)
    },
    .open(.get, "/lupa-sandi") { visit in visit.page("Lupa kata sandi", ForgottenPage().html) },
    .signedIn(.get, "/akun") { me in try await AccountForm.open(me) },
    .signedIn(.get, "/akun/sandi") { me in me.page("Ganti kata sandi", PasswordPage(token: me.visit.token).html) },
    .signedIn(.post, "/akun/sandi") { me in try await PasswordForm.send(me) },
    .signedIn(.post, "/keluar") { me in try await AccountForm.signOut(me) },
    .signedIn(.post, "/keluar-semua") { me in try await AccountForm.signOutEverywhere(me) },
    .signedIn(.get, "/isian-tersimpan") { me in try await KeptForm.open(me) },
    .signedIn(.post, "/isian-tersimpan") { me in try await KeptForm.discard(me) },
  ]
}
