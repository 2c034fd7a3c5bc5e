import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Akun: who is signed in, and the ways out.
enum AccountForm {
  static func open(_ me: SignedIn) async throws -> Response {
    let person = me.person
    let now = me.now
    let idleSince = now - Int64(me.house.settings.idleMinutes) * 60_000
    let (found, since, browsers) = try await me.house.database.read { connection in
      let found = try PersonRows.find([person], on: connection)[person]
      let (since, open) = try connection.all(
        Query("SELECT changed_at FROM account WHERE person_id = \(person.number)") { try $0.integer() },
        Query(
          """
          SELECT count(*) FROM session
          WHERE person_id = \(person.number) AND NOT ended AND ends_at > \(now) AND seen_at > \(idleSince)
          """
        ) { try $0.int() })
      return (found, since.first, open.first ?? 1)
    }
    guard let found else { throw Problem.notFound }
    let page = AccountPage(
      person: found, posts: me.posts, passwordSince: since.map { Indonesian.day(me.zone.day(at: $0)) },
      browsers: browsers, token: me.visit.token, news: Kabar.notice(me))
    return me.page("Akun", page.html)
  }

  static func signOut(_ me: SignedIn) async throws -> Response {
    if let token = me.visit.cookies[Sessions.cookie] { try await Sessions.end(token: token, in: me.house) }
    return out(me, news: "keluar")
  }

  static func signOutEverywhere(_ me: SignedIn) async throws -> Response {
    let person = me.person
    try await me.house.database.write { connection in try Sessions.endAll(of: person, on: connection) }
    return out(me, news: "keluar-semua")
  }

  private static func out(_ me: SignedIn, news: String) -> Response {
    Response.go(to: .signIn, news: news)
      .setting(cookie: Sessions.cookie, to: "", days: 0, secure: me.house.settings.secureCookies)
  }
}

/// Ganti kata sandi, with the present one.
enum PasswordForm {
  static func send(_ me: SignedIn) async throws -> Response {
    let house = me.house
    let person = me.person
    let now = me.now
    var page = PasswordPage(token: me.visit.token)
    let present = NewPassword.read(me.visit.form.text("sandi_sekarang"))
    if present.isEmpty {
      page.presentError = EntranceCopy.passwordEmpty
      return answer(me, page)
    }
    let attempts = Attempts(gates: [.account(person)], keys: house.keys)
    let (known, hash, minutes) = try await house.database.write { connection in
      let known = try PersonRows.find([person], on: connection)[person]
      let hash = try connection.all(AccountRows.passwordHash(of: person)).first
      return (known, hash, try attempts.count(at: now, on: connection))
    }
    if let minutes { throw Problem.tooManyAttempts(minutes: minutes) }
    guard try await house.passwords.fits(String(present.prefix(NewPassword.most)), hash: hash) else {
      page.presentError = EntranceCopy.presentPasswordWrong
      return answer(me, page)
    }
    try await house.database.write { connection in try attempts.forgive(at: now, on: connection) }
    let password: NewPassword
    do throws(NewPassword.Fault) {
      password = try NewPassword(
        me.visit.form.text("sandi_baru"), repeated: me.visit.form.text("sandi_ulang"), identity: known?.identity ?? [])
    } catch {
      page.fault = error
      return answer(me, page)
    }
    let fresh = try await house.passwords.hash(password.text)
    try await house.database.write { connection in
      try connection.run(AccountRows.set(passwordHash: fresh, of: person, at: now))
      try Sessions.endAll(of: person, on: connection)
    }
    let token = try await Sessions.begin(for: person, in: house)
    return Response.go(to: .account, news: "sandi-diganti")
      .setting(cookie: Sessions.cookie, to: token, days: Sessions.cookieDays, secure: house.settings.secureCookies)
  }

  private static func answer(_ me: SignedIn, _ page: PasswordPage) -> Response {
    me.page("Ganti kata sandi", hasErrors: true, status: .unprocessableContent, page.html)
  }
}
