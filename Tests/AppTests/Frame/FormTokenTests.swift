import App
import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("No other site can send our forms")
struct FormTokenTests {
  @Test(
    "a form without a token, with one of another person or with an invented one changes nothing",
    arguments: Driver.allCases)
  func signedIn(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let made = try await browser.signedIn(as: test.village.made)
      let foreign = try #require(try await made.get(.account).value("csrf"))
      let former = try await browser.signedIn(as: test.village.wayan)
      let replayed = try #require(try await former.get(.account).value("csrf"))
      for token in [nil, foreign, replayed, "", "zz", String(repeating: "0", count: 64)] {
        let answer = try await wayan.send(.post, "/keluar-semua", fields: token.map { [("csrf", $0)] } ?? [])
        #expect(answer.status == 403)
        #expect(answer.text.contains("Tidak ada yang berubah."))
      }
      #expect(try await wayan.get(.home).status == 200)
      #expect(try await test.count("SELECT count(*) FROM session WHERE ended") == 0)
    }
  }

  @Test("the token is masked anew on every page and stays good", arguments: Driver.allCases)
  func masked(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let one = try await wayan.get(.account)
      let two = try await wayan.get(.account)
      #expect(one.value("csrf") != two.value("csrf"))
      #expect(try await wayan.submit(one, to: .signOut).status == 303)
    }
  }

  @Test(
    "a sign-in without its cookie is not judged; the form comes again with what was typed and works",
    arguments: Driver.allCases)
  func anonymous(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let page = try await browser.get(.signIn)
      #expect(page.setCookie("kinerja_tamu")?.contains("; HttpOnly; SameSite=Lax") == true)
      let fields = [("pengguna", "wayan@contoh.id"), ("sandi", goodPassword)]
      let other = browser.fresh()
      let refused = try await other.submit(page, to: .signIn, fields)
      #expect(refused.status == 403)
      #expect(refused.text.contains("Formulir tadi sudah tidak berlaku"))
      #expect(refused.html.contains("value=\"wayan@contoh.id\""))
      #expect(!refused.html.contains(goodPassword))
      #expect(try await test.count("SELECT count(*) FROM attempt") == 0)
      #expect(try await other.submit(refused, to: .signIn, fields).status == 303)
    }
  }

  @Test("the visitor's cookie is set once and serves for the code page too", arguments: Driver.allCases)
  func visitor(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { _, browser in
      _ = try await browser.get(.signIn)
      let page = try await browser.get(.activate)
      #expect(page.setCookie("kinerja_tamu") == nil)
      #expect(try await browser.submit(page, to: .activate, [("kode", "")]).status == 422)
      let refused = try await browser.send(.post, "/aktivasi", fields: [("kode", "K7QM-2XRD")])
      #expect(refused.status == 403)
      #expect(refused.html.contains("value=\"K7QM-2XRD\""))
    }
  }
}
