import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Aktivasi: a code, then a password. The code alone is asked first, so that its owner sees whose account it opens.
enum ActivationForm {
  static func open(_ visit: Visit) -> Response {
    visit.page("Aktifkan akun", CodePage(token: visit.token, isDemo: visit.house.demo != nil).html)
  }

  static func send(_ visit: Visit) async throws -> Response {
    let code = visit.form.text("kode")
    guard visit.hasValidToken else {
      return again(visit, code, notice: EntranceCopy.tokenMissing, status: .forbidden)
    }
    if ActivationRows.plain(code).isEmpty { return again(visit, code, error: EntranceCopy.codeEmpty) }
    guard let person = try await owner(of: code, visit) else {
      return again(visit, code, error: EntranceCopy.codeUnknown)
    }
    var page = FirstPasswordPage(person: person, code: code, token: visit.token)
    guard visit.form.has("sandi_baru") else { return answer(visit, page) }
    let email = page.needsEmail ? EmailAddress.read(visit.form.text("surel")) : nil
    page.email = visit.form.text("surel")
    if page.needsEmail, email == nil { page.emailError = EntranceCopy.emailNeeded }
    let password: NewPassword
    do throws(NewPassword.Fault) {
      password = try NewPassword(
        visit.form.text("sandi_baru"), repeated: visit.form.text("sandi_ulang"),
        identity: person.identity + [email ?? ""])
    } catch {
      page.fault = error
      return answer(visit, page)
    }
    if page.emailError != nil { return answer(visit, page) }
    switch try await activate(person.id, code, password, email: email, visit) {
    case .done: return try await SignInForm.admit(person.id, visit, news: "akun-aktif")
    case .codeSpent: return again(visit, code, error: EntranceCopy.codeUnknown)
    case .emailTaken:
      page.emailError = EntranceCopy.emailTaken
      return answer(visit, page)
    }
  }

  /// The owner of a good code; every other one is counted against the caller's address.
  private static func owner(of code: String, _ visit: Visit) async throws -> Person? {
    let house = visit.house
    let now = visit.now
    let attempts = Attempts(gates: [.codes(visit.remote)], keys: house.keys)
    let (person, minutes): (Person?, Int?) = try await house.database.write { connection in
      if let minutes = try attempts.count(at: now, on: connection) { return (nil, minutes) }
      guard let id = try ActivationRows.owner(of: code, at: now, keys: house.keys, on: connection) else {
        return (nil, nil)
      }
      try attempts.forgive(at: now, on: connection)
      return (try PersonRows.find([id], on: connection)[id], nil)
    }
    if let minutes { throw Problem.tooManyAttempts(minutes: minutes) }
    return person
  }

  private enum Outcome { case done, codeSpent, emailTaken }

  /// Uses the code up and stores the password; whoever is signed in with the former one is no longer.
  private static func activate(
    _ person: PersonID, _ code: String, _ password: NewPassword, email: String?, _ visit: Visit
  ) async throws -> Outcome {
    let house = visit.house
    let now = visit.now
    let hash = try await house.passwords.hash(password.text)
    return try await house.database.write { connection in
      if let email {
        let taken = try connection.rows("SELECT id FROM person WHERE email = \(email)") { try $0.integer() }
        guard taken.isEmpty else { return .emailTaken }
      }
      guard try ActivationRows.use(code, at: now, keys: house.keys, on: connection) else { return .codeSpent }
      if let email { try connection.run("UPDATE person SET email = \(email) WHERE id = \(person.number)") }
      try connection.run(AccountRows.set(passwordHash: hash, of: person, at: now))
      try Sessions.endAll(of: person, on: connection)
      try Attempts(gates: [.account(person)], keys: house.keys).forgive(at: now, on: connection)
      return .done
    }
  }

  private static func answer(_ visit: Visit, _ page: FirstPasswordPage) -> Response {
    visit.page(
      "Pilih kata sandi", hasErrors: !page.errors.isEmpty, status: page.errors.isEmpty ? .ok : .unprocessableContent,
      page.html)
  }

  private static func again(
    _ visit: Visit, _ code: String, error: String? = nil, notice: String? = nil,
    status: HTTPResponse.Status = .unprocessableContent
  ) -> Response {
    var page = CodePage(token: visit.token, isDemo: visit.house.demo != nil)
    page.code = code
    page.error = error
    page.notice = notice
    return visit.page("Aktifkan akun", hasErrors: error != nil, status: status, page.html)
  }
}
