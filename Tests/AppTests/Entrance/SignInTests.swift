import App
import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("Masuk: by NIP, NUPTK or e-mail and a password")
struct SignInTests {
  @Test(
    "a NIP with spaces, one without, and an address in any case lead home",
    arguments: Driver.allCases, ["198507142010012012", "19850714 201001 2 012", "Wayan@Contoh.id "])
  func names(_ driver: Driver, _ name: String) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let answer = try await browser.signIn(name, goodPassword)
      #expect(answer.status == 303)
      #expect(answer.location == "/")
      #expect(try await browser.get(.home).text.contains("Wayan Lestari"))
    }
  }

  @Test("a NUPTK leads home", arguments: Driver.allCases)
  func nuptk(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let nur = test.village.nur.number
      try await test.house.database.write {
        try $0.run("UPDATE person SET nuptk = '1234567890123456' WHERE id = \(nur)")
      }
      try await test.give(goodPassword, to: test.village.nur)
      #expect(try await browser.signIn("1234 5678 9012 3456", goodPassword).location == "/")
    }
  }

  @Test(
    "a wrong password, an unknown name and an account without password get the same answer", arguments: Driver.allCases)
  func sameAnswer(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      var answers: Set<String> = []
      for (name, password) in [
        ("198507142010012012", "salah sekali ya"), ("199001012015011001", goodPassword),
        ("made@contoh.id", goodPassword),
      ] {
        let answer = try await browser.fresh().signIn(name, password)
        #expect(answer.status == 422)
        #expect(answer.setCookie(Sessions.cookie) == nil)
        answers.insert(answer.text.replacing(/value="[^"]*"/, with: ""))
      }
      #expect(answers.count == 1)
      #expect(answers.first?.contains("Akun dan kata sandi tidak cocok.") == true)
      #expect(try await test.count("SELECT count(*) FROM session") == 0)
    }
  }

  @Test(
    "what cannot be a name is told beside its field, with what was typed", arguments: Driver.allCases,
    [
      ("", "Isi NIP, NUPTK, atau alamat surel Anda."), ("19850714", "yang diisi 8 angka"),
      ("<b>wayan", "atau alamat surel seperti nama@contoh.id"),
    ])
  func unreadable(_ driver: Driver, _ example: (String, String)) async throws {
    try await TestHouse.run(driver) { _, browser in
      let answer = try await browser.signIn(example.0, goodPassword)
      #expect(answer.status == 422)
      #expect(answer.text.contains(example.1))
      #expect(!answer.html.contains("<b>wayan"))
      #expect(answer.value("pengguna") == nil)
      let typed = Browser.Page.unescaped(answer.html).contains("value=\"\(example.0)\"")
      #expect(typed)
      #expect(!answer.html.contains(goodPassword))
    }
  }

  @Test(
    "the session cookie is new at every sign-in, out of reach of scripts, and the former session ends",
    arguments: Driver.allCases)
  func sessionCookie(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let answer = try await browser.signIn("wayan@contoh.id", goodPassword)
      let cookie = try #require(answer.setCookie(Sessions.cookie))
      #expect(cookie.contains("; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800"))
      #expect(!cookie.contains("Secure"))
      let first = browser.cookie(Sessions.cookie)
      test.demo.today = test.demo.today + 1
      _ = try await browser.signIn("wayan@contoh.id", goodPassword)
      #expect(browser.cookie(Sessions.cookie) != first)
      #expect(try await test.count("SELECT count(*) FROM session WHERE NOT ended") == 1)
    }
  }

  @Test("behind HTTPS every cookie is sent over HTTPS only", arguments: Driver.allCases)
  func secureCookies(_ driver: Driver) async throws {
    try await TestHouse.run(driver, isSecure: true) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      #expect(try await browser.get(.signIn).setCookie("kinerja_tamu")?.hasSuffix("; Secure") == true)
      let answer = try await browser.signIn("wayan@contoh.id", goodPassword)
      #expect(answer.setCookie(Sessions.cookie)?.hasSuffix("; Secure") == true)
    }
  }

  @Test("a page that asked for signing in is where one arrives", arguments: Driver.allCases)
  func back(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let asked = try await browser.get(.account)
      #expect(asked.location == "/masuk?kembali=/akun")
      #expect(try await browser.signIn("wayan@contoh.id", goodPassword, back: "/akun").location == "/akun")
    }
  }

  @Test(
    "an address that is not ours leads home instead", arguments: Driver.allCases,
    [
      "//jahat.example/akun", "https://jahat.example/", "/\\jahat.example", "/tidak-ada", "/masuk",
      "javascript:alert(1)",
    ])
  func foreignBack(_ driver: Driver, _ back: String) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      #expect(try await browser.signIn("wayan@contoh.id", goodPassword, back: back).location == "/")
    }
  }

  @Test("whoever is signed in already is led on", arguments: Driver.allCases)
  func alreadySignedIn(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get("/masuk?kembali=/akun").location == "/akun")
    }
  }

  @Test("a name with markup in it is shown as it is written", arguments: Driver.allCases)
  func escapedName(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = test.village.wayan.number
      let name = "Wayan <script>alert(1)</script> & \"Lestari\""
      try await test.house.database.write { try $0.run("UPDATE person SET name = \(name) WHERE id = \(id)") }
      let page = try await browser.signedIn(as: test.village.wayan).get(.account)
      #expect(page.status == 200)
      #expect(!page.html.contains("<script>alert"))
      #expect(page.html.contains("Wayan &lt;script&gt;alert(1)&lt;/script&gt; &amp;"))
    }
  }
}
