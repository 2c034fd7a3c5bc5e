import App
import Domain
import Foundation
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("Aktivasi: a code, once and not for long, and then a password")
struct ActivationTests {
  /// Types the code, then the password on the page that follows.
  private func activate(
    _ browser: Browser, _ code: String, _ password: String, repeated: String? = nil, email: String? = nil
  ) async throws -> Browser.Page {
    let first = try await browser.get(.activate)
    let second = try await browser.submit(first, to: .activate, [("kode", code)])
    guard second.status == 200 else { return second }
    return try await browser.sendWhole(
      second, to: "/aktivasi",
      [("sandi_baru", password), ("sandi_ulang", repeated ?? password)] + (email.map { [("surel", $0)] } ?? []))
  }

  @Test(
    "a code in small letters and without its hyphen shows whose it is, and signs in with the chosen password",
    arguments: Driver.allCases)
  func firstUse(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan)
      #expect(code.wholeMatch(of: /[A-Z0-9]{4}-[A-Z0-9]{4}/) != nil)
      let typed = code.lowercased().replacingOccurrences(of: "-", with: " ")
      let first = try await browser.get(.activate)
      let second = try await browser.submit(first, to: .activate, [("kode", typed)])
      #expect(second.status == 200)
      #expect(second.text.contains("Kode ini membuka akun Wayan Lestari ."))
      let done = try await browser.sendWhole(
        second, to: "/aktivasi", [("sandi_baru", goodPassword), ("sandi_ulang", goodPassword)])
      #expect(done.location == "/?kabar=akun-aktif")
      #expect(try await browser.get("/?kabar=akun-aktif").text.contains("Akun Anda aktif"))
      #expect(try await browser.fresh().signIn("wayan@contoh.id", goodPassword).status == 303)
    }
  }

  @Test("a code is good once", arguments: Driver.allCases)
  func usedTwice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan)
      #expect(try await activate(browser, code, goodPassword).status == 303)
      let again = try await activate(browser.fresh(), code, "lain sama sekali")
      #expect(again.status == 422)
      #expect(again.text.contains("Kode ini tidak dikenal, sudah dipakai, atau sudah lewat waktunya."))
      #expect(try await browser.fresh().signIn("wayan@contoh.id", goodPassword).status == 303)
    }
  }

  @Test("two who send the same code at once: one password stands", arguments: Driver.allCases)
  func race(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan)
      let other = browser.fresh()
      async let one = activate(browser, code, "kata sandi satu")
      async let two = activate(other, code, "kata sandi dua")
      let statuses = try await [one.status, two.status]
      #expect(statuses.sorted() == [303, 422])
      #expect(try await test.count("SELECT count(*) FROM account") == 1)
    }
  }

  @Test("a code ends with its hours", arguments: Driver.allCases)
  func expired(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan, hours: 24)
      test.demo.today = test.demo.today + 2
      #expect(try await activate(browser, code, goodPassword).status == 422)
      #expect(try await test.count("SELECT count(*) FROM account") == 0)
      #expect(try await test.state(of: test.village.wayan) == nil)
    }
  }

  @Test("a new code ends the older ones", arguments: Driver.allCases)
  func replaced(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let older = try await test.code(for: test.village.wayan)
      let newer = try await test.code(for: test.village.wayan)
      #expect(try await activate(browser, older, goodPassword).status == 422)
      #expect(try await activate(browser, newer, goodPassword).status == 303)
    }
  }

  @Test(
    "a reset changes nothing until the code is used; then the former password and every session end",
    arguments: Driver.allCases)
  func reset(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let code = try await test.code(for: test.village.wayan)
      let before = try #require(try await test.state(of: test.village.wayan))
      #expect(before.passwordSince != nil && before.codeUntil != nil)
      #expect(try await browser.signIn("wayan@contoh.id", goodPassword).status == 303)
      #expect(try await activate(browser.fresh(), code, "hujan pagi di kota").status == 303)
      #expect(try await browser.get(.home).location == "/masuk")
      #expect(try await browser.fresh().signIn("wayan@contoh.id", goodPassword).status == 422)
      #expect(try await browser.fresh().signIn("wayan@contoh.id", "hujan pagi di kota").status == 303)
      #expect(try await test.state(of: test.village.wayan)?.codeUntil == nil)
    }
  }

  @Test(
    "a weak password is refused with its reason and the code stays good", arguments: Driver.allCases,
    [
      ("pendek", "paling sedikit 10"), ("1234567890", "terlalu mudah ditebak"),
      ("aaaaaaaaaaaa", "terlalu mudah ditebak"),
      ("Bismillah 123", "terlalu mudah ditebak"), ("19850714 201001 2012", "tidak boleh sama dengan nama, NIP"),
      ("wayan lestari", "tidak boleh sama dengan nama, NIP"), ("", "Pilih kata sandi"),
    ])
  func weak(_ driver: Driver, _ example: (String, String)) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan)
      let answer = try await activate(browser, code, example.0)
      #expect(answer.status == 422)
      #expect(answer.text.contains(example.1))
      #expect(try await test.count("SELECT count(*) FROM account") == 0)
      #expect(try await activate(browser, code, goodPassword).status == 303)
    }
  }

  @Test("two passwords that differ are both asked for again", arguments: Driver.allCases)
  func differs(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan)
      let answer = try await activate(browser, code, goodPassword, repeated: "angin sawah putih")
      #expect(answer.status == 422)
      #expect(answer.text.contains("Kedua kata sandi tidak sama."))
      #expect(!answer.html.contains(goodPassword))
    }
  }

  @Test("whoever has no number and no address gives an address of their own", arguments: Driver.allCases)
  func email(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let nur = test.village.nur
      try await test.house.database.write {
        try $0.run("UPDATE person SET email = NULL WHERE id = \(nur.number)")
      }
      let code = try await test.code(for: nur)
      #expect(try await activate(browser, code, goodPassword, email: "").text.contains("Isi alamat surel"))
      let taken = try await activate(browser, code, goodPassword, email: "Wayan@contoh.id")
      #expect(taken.status == 422)
      #expect(taken.text.contains("sudah dipakai akun lain"))
      #expect(try await activate(browser, code, goodPassword, email: "Nur.Fitri@contoh.id").status == 303)
      #expect(try await browser.fresh().signIn("nur.fitri@contoh.id", goodPassword).status == 303)
    }
  }

  @Test("somebody with an address cannot give themselves another with the code", arguments: Driver.allCases)
  func keptEmail(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let code = try await test.code(for: test.village.wayan)
      #expect(try await activate(browser, code, goodPassword, email: "lain@contoh.id").status == 303)
      #expect(try await test.count("SELECT count(*) FROM person WHERE email = 'lain@contoh.id'") == 0)
    }
  }

  @Test("guessing codes ends after twenty", arguments: Driver.allCases)
  func guessing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let page = try await browser.get(.activate)
      for _ in 0..<20 {
        #expect(try await browser.submit(page, to: .activate, [("kode", "AAAA-AAAA")]).status == 422)
      }
      let code = try await test.code(for: test.village.wayan)
      #expect(try await browser.submit(page, to: .activate, [("kode", code)]).status == 429)
    }
  }

  @Test("the code itself is not in the database", arguments: Driver.allCases)
  func hashed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      _ = try await test.code(for: test.village.wayan)
      let stored = try await test.house.database.read {
        try $0.rows("SELECT code_hash FROM activation_code") { try $0.text() }
      }
      #expect(stored.count == 1)
      let areHashes = stored.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil }
      #expect(areHashes)
    }
  }
}
