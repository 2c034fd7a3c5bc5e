import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Masuk: from what was typed to a session.
enum SignInForm {
  static func open(_ visit: Visit) async throws -> Response {
    let back = visit.query.text("kembali")
    // Whoever is signed in already is where they wanted to go.
    if let me = try? await SignedIn(visit) { return try await arrival(of: me.person, visit, back: back) }
    let kept = visit.query.text("kabar") == "isian-tersimpan"
    return page(visit, SignInPage(visit, back: back, notice: kept ? EntranceCopy.formKept : nil))
  }

  static func send(_ visit: Visit) async throws -> Response {
    let form = visit.form
    let typed = form.text("pengguna")
    var page = SignInPage(visit, back: form.text("kembali"))
    page.typed = typed
    guard visit.hasValidToken else {
      page.notice = EntranceCopy.tokenMissing
      return self.page(visit, page, status: .forbidden)
    }
    let password = NewPassword.read(form.text("sandi"))
    let name: SignInName
    do throws(SignInName.Fault) {
      name = try SignInName(typed)
    } catch {
      page.nameError = EntranceCopy.sentence(error)
      if password.isEmpty { page.passwordError = EntranceCopy.passwordEmpty }
      return self.page(visit, page, status: .unprocessableContent)
    }
    if password.isEmpty {
      page.passwordError = EntranceCopy.passwordEmpty
      return self.page(visit, page, status: .unprocessableContent)
    }
    guard let person = try await judge(name, password, visit) else {
      page.mismatch = EntranceCopy.noMatch
      return self.page(visit, page, status: .unprocessableContent)
    }
    return try await admit(person, visit, back: form.text("kembali"))
  }

  /// Whom name and password let in; nil for nobody. An unknown name takes as long as a wrong password.
  private static func judge(_ name: SignInName, _ password: String, _ visit: Visit) async throws -> PersonID? {
    let house = visit.house
    let now = visit.now
    let remote = visit.remote
    let (account, attempts, minutes) = try await house.database.write { connection in
      let account = try AccountRows.find(name, on: connection)
      let attempts = Attempts(
        gates: [account.map { .account($0.person) } ?? .name(name.text), .address(remote)], keys: house.keys)
      return (account, attempts, try attempts.count(at: now, on: connection))
    }
    if let minutes { throw Problem.tooManyAttempts(minutes: minutes) }
    let fits = try await house.passwords.fits(
      String(password.prefix(NewPassword.most)), hash: account?.passwordHash)
    guard fits, let account else { return nil }
    try await house.database.write { connection in try attempts.forgive(at: now, on: connection) }
    return account.person
  }

  /// Begins a session, always a new one, and leads on; the browser's former session ends.
  static func admit(
    _ person: PersonID, _ visit: Visit, back: String = "", news: String? = nil
  ) async throws -> Response {
    let house = visit.house
    if let former = visit.cookies[Sessions.cookie] { try await Sessions.end(token: former, in: house) }
    let token = try await Sessions.begin(for: person, in: house)
    return try await arrival(of: person, visit, back: back, news: news)
      .setting(cookie: Sessions.cookie, to: token, days: Sessions.cookieDays, secure: house.settings.secureCookies)
  }

  /// To the form that waits, else back to where the person came from, else home.
  private static func arrival(
    of person: PersonID, _ visit: Visit, back: String, news: String? = nil
  ) async throws -> Response {
    if let key = visit.cookies[KeptForm.cookie], try await KeptForm.find(key, of: person, in: visit.house) != nil {
      return .go(to: .keptForm)
    }
    if let page = OwnAddress(back, .get), ![Path.signIn.address, Path.activate.address].contains(page.address) {
      return .go(to: page)
    }
    return .go(to: .home, news: news)
  }

  private static func page(
    _ visit: Visit, _ page: SignInPage, status: HTTPResponse.Status = .ok
  ) -> Response {
    visit.page("Masuk", hasErrors: !page.errors.isEmpty, status: status, page.html)
  }
}
