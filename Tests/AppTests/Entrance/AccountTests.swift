import App
import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("Akun: who I am, another password, and the ways out")
struct AccountTests {
  @Test("the page says who one is and what for", arguments: Driver.allCases)
  func page(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let page = try await browser.signedIn(as: test.village.wayan).get(.account)
      #expect(page.status == 200)
      for text in [
        "Wayan Lestari", "19850714 201001 2 012", "wayan@contoh.id", "Guru Kelas, SDN Tanjung Rema 1 (sekolah induk)",
        "Akun Anda hanya terbuka di perangkat ini.",
      ] { #expect(page.text.contains(text)) }
    }
  }

  @Test("signing out ends the session on the server too", arguments: Driver.allCases)
  func signOut(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let other = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.account)
      #expect(page.html.contains("data-forget"))
      #expect(page.text.contains("Akun Anda sedang terbuka di 2 perangkat"))
      let out = try await wayan.submit(page, to: .signOut)
      #expect(out.location == "/masuk?kabar=keluar")
      #expect(out.setCookie(Sessions.cookie)?.contains("Max-Age=0") == true)
      #expect(wayan.cookie(Sessions.cookie) == nil)
      #expect(try await test.count("SELECT count(*) FROM session WHERE NOT ended") == 1)
      #expect(try await other.get(.home).status == 200)
      #expect(try await wayan.get("/masuk?kabar=keluar").text.contains("Anda sudah keluar."))
    }
  }

  @Test("signing out everywhere ends every browser of the person and nobody else's", arguments: Driver.allCases)
  func signOutEverywhere(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let one = try await browser.signedIn(as: test.village.wayan)
      let two = try await browser.signedIn(as: test.village.wayan)
      let made = try await browser.signedIn(as: test.village.made)
      let out = try await one.post(.signOutEverywhere)
      #expect(out.location == "/masuk?kabar=keluar-semua")
      #expect(try await one.get(.home).location == "/masuk")
      #expect(try await two.get(.home).location == "/masuk")
      #expect(try await made.get(.home).status == 200)
    }
  }

  @Test("a session ends after half an hour without a request", arguments: Driver.allCases)
  func idle(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let minutes = Int64(test.house.settings.idleMinutes) * 60_000
      try await test.house.database.write { try $0.run("UPDATE session SET seen_at = seen_at - \(minutes - 20_000)") }
      #expect(try await wayan.get(.account).status == 200)
      try await test.house.database.write { try $0.run("UPDATE session SET seen_at = seen_at - \(minutes)") }
      #expect(try await wayan.get(.account).location == "/masuk?kembali=/akun")
    }
  }

  @Test("another password needs the present one, and ends the other browsers", arguments: Driver.allCases)
  func change(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let other = try await browser.signedIn(as: test.village.wayan)
      let fresh = [("sandi_baru", "hujan pagi di kota"), ("sandi_ulang", "hujan pagi di kota")]
      let page = try await wayan.get(.password)
      let wrong = try await wayan.submit(page, to: .password, [("sandi_sekarang", "salah sekali")] + fresh)
      #expect(wrong.status == 422)
      #expect(wrong.text.contains("Kata sandi sekarang tidak cocok."))
      #expect(try await other.get(.home).status == 200)
      let before = wayan.cookie(Sessions.cookie)
      let done = try await wayan.submit(page, to: .password, [("sandi_sekarang", goodPassword)] + fresh)
      #expect(done.location == "/akun?kabar=sandi-diganti")
      #expect(wayan.cookie(Sessions.cookie) != before)
      #expect(try await wayan.get("/akun?kabar=sandi-diganti").text.contains("Kata sandi diganti."))
      #expect(try await other.get(.home).location == "/masuk")
      #expect(try await browser.fresh().signIn("wayan@contoh.id", goodPassword).status == 422)
      #expect(try await browser.fresh().signIn("wayan@contoh.id", "hujan pagi di kota").status == 303)
    }
  }

  @Test("guessing the present password ends after five", arguments: Driver.allCases)
  func guessing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      for _ in 0..<5 { #expect(try await wayan.post(.password, [("sandi_sekarang", "salah sekali")]).status == 422) }
      #expect(try await wayan.post(.password, [("sandi_sekarang", goodPassword)]).status == 429)
    }
  }

  @Test("a forgotten password is explained without naming anybody", arguments: Driver.allCases)
  func forgotten(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { _, browser in
      let page = try await browser.get(.forgotten)
      #expect(page.status == 200)
      #expect(page.text.contains("Temui operator sekolah Anda"))
      #expect(!page.text.contains("Dewi"))
    }
  }
}
