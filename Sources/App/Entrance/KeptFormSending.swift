import HTML
import HTTPTypes
import Hummingbird

extension KeptForm {
  /// The field by which a form says that it was sent from the page of the kept form.
  static let mark = "isian_tersimpan"

  static func open(_ me: SignedIn) async throws -> Response {
    guard let key = me.visit.cookies[cookie], let content = try await find(key, of: me.person, in: me.house) else {
      return me.page("Isian tersimpan", NothingKeptPage().html)
    }
    let page = KeptFormPage(
      content: content, moment: Indonesian.moment(content.at, me.zone), token: me.visit.token, isStored: true)
    return me.page("Isian tersimpan", page.html)
  }

  static func discard(_ me: SignedIn) async throws -> Response {
    if let key = me.visit.cookies[cookie], try await find(key, of: me.person, in: me.house) != nil {
      try await forget(key, in: me.house)
    }
    return Response.go(to: .home, news: "isian-dibuang").forgettingKeptForm(me)
  }

  /// A form that was opened before this session began, in another tab: nothing is done, and what was typed is shown
  /// with a button that sends it. Throws `Problem.badToken` where the browser does not vouch that it is ours, or
  /// where nothing was typed.
  static func renewal(_ me: SignedIn) throws -> Response {
    var fields = me.visit.form
    fields.pairs.removeAll { $0.name == FormToken.field || $0.name.hasPrefix("sandi") }
    guard me.visit.isFromOurPage, !me.visit.isScript, let place = OwnAddress(me.visit.address, .post) else {
      throw Problem.badToken
    }
    let content = Content(place: place, fields: fields, at: me.now)
    guard !KeptFormPage.texts(of: fields).isEmpty else { throw Problem.badToken }
    let page = KeptFormPage(content: content, moment: "", token: me.visit.token, isStored: false)
    return me.page("Isian belum terkirim", status: .forbidden, page.html)
  }

  /// The kept form was answered: it need not wait any longer.
  static func settled(_ me: SignedIn, by answer: Response) async throws -> Response {
    guard me.visit.form.has(mark), let key = me.visit.cookies[cookie],
      try await find(key, of: me.person, in: me.house) != nil
    else { return answer }
    try await forget(key, in: me.house)
    return answer.forgettingKeptForm(me)
  }
}

extension Response {
  fileprivate func forgettingKeptForm(_ me: SignedIn) -> Response {
    setting(cookie: KeptForm.cookie, to: "", days: 0, secure: me.house.settings.secureCookies)
  }
}
