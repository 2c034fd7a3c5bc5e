import App
import Domain
import Foundation
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("Peragaan: be anybody, on any day, and nowhere else")
struct DemoTests {
  @Test("outside a demo there is no such page", arguments: Driver.allCases)
  func absent(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let page = try await browser.get(.signIn)
      #expect(!page.html.contains("/demo"))
      #expect(try await browser.get(.demo).status == 404)
      let csrf = try #require(page.value("csrf"))
      for (address, field) in [
        ("/demo", ("hari", "2026-02-01")), ("/demo/masuk", ("orang", "\(test.village.wayan.number)")),
      ] {
        let answer = try await browser.send(.post, address, fields: [("csrf", csrf), field])
        #expect(answer.status == 404)
      }
      #expect(test.demo.today == Day("2026-01-12")!)
      #expect(try await test.count("SELECT count(*) FROM session") == 0)
    }
  }

  @Test("it lists everybody with an account, and a button makes one of them", arguments: Driver.allCases)
  func people(_ driver: Driver) async throws {
    try await TestHouse.run(driver, isDemo: true) { test, browser in
      try await test.give(Demo.password, to: test.village.wayan)
      try await test.give(Demo.password, to: test.village.made)
      _ = try await test.open(for: test.village.wayan, at: .planSubmitted)
      #expect(try await browser.get(.signIn).html.contains("href=\"/demo\""))
      let page = try await browser.get(.demo)
      #expect(page.status == 200)
      let post = "Guru Kelas, SDN Tanjung Rema 1"
      #expect(page.text.contains("Wayan Lestari \(post) Menunggu persetujuan wayan@contoh.id"))
      #expect(page.text.contains("Made Sudarma Kepala Sekolah, SDN Tanjung Rema 1"))
      #expect(!page.html.contains("<details"), "one of each role is all there is")
      #expect(page.text.contains(Demo.password))
      #expect(!page.text.contains("Yohanes"))
      let wayan = String(test.village.wayan.number)
      #expect(try await browser.submit(page, to: .demoEntrance, [("orang", wayan)]).location == "/")
      #expect(try await browser.get(.home).text.contains("Wayan Lestari"))
      // And straight on to somebody else.
      let made = String(test.village.made.number)
      _ = try await browser.submit(try await browser.get(.demo), to: .demoEntrance, [("orang", made)])
      #expect(try await browser.get(.home).text.contains("Made Sudarma"))
      #expect(try await test.count("SELECT count(*) FROM session WHERE NOT ended") == 1)
    }
  }

  @Test("one of each role stands first, the others are folded away by school", arguments: Driver.allCases)
  func folded(_ driver: Driver) async throws {
    try await TestHouse.run(driver, isDemo: true) { test, browser in
      for person in [test.village.wayan, test.village.nur, test.village.made, test.village.ratna] {
        try await test.give(Demo.password, to: person)
      }
      let page = try await browser.get(.demo)
      let list = try #require(page.html.range(of: "<details"))
      let (first, folded) = (page.html[..<list.lowerBound], page.html[list.lowerBound...])
      // Of two teachers and two principals the first of each.
      #expect(first.contains("Masuk sebagai Made Sudarma") && first.contains("Masuk sebagai Nur Fitri"))
      #expect(folded.contains("Masuk sebagai Wayan Lestari") && !folded.contains("Masuk sebagai Nur Fitri"))
      #expect(folded.contains("<summary>SDN Tanjung Rema 1: 1 orang</summary>"))
      #expect(
        try await browser.submit(page, to: .demoEntrance, [("orang", "\(test.village.wayan.number)")]).location == "/")
    }
  }

  @Test("nobody can be made who has no account", arguments: Driver.allCases)
  func noAccount(_ driver: Driver) async throws {
    try await TestHouse.run(driver, isDemo: true) { test, browser in
      let page = try await browser.get(.demo)
      let yohanes = String(test.village.yohanes.number)
      #expect(try await browser.submit(page, to: .demoEntrance, [("orang", yohanes)]).status == 404)
      #expect(try await test.count("SELECT count(*) FROM session") == 0)
    }
  }

  @Test(
    "the day is moved by calendar, by hand and by button, and whoever is signed in stays so",
    arguments: Driver.allCases,
    [("hari", "2026-12-01"), ("hari", "1-12-2026"), ("loncat", "2026-12-01")])
  func day(_ driver: Driver, _ field: (String, String)) async throws {
    try await TestHouse.run(driver, isDemo: true) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let answer = try await wayan.submit(try await wayan.get(.demo), to: .demo, [field])
      #expect(answer.location == "/demo?kabar=hari-diubah")
      #expect(test.demo.today == Day("2026-12-01")!)
      let home = try await wayan.get(.home)
      #expect(home.status == 200)
      #expect(home.text.contains("hari ini dianggap 1 Desember 2026"))
      _ = try await wayan.submit(try await wayan.get(.demo), to: .demo, [("hari", "2026-01-02")])
      #expect(try await wayan.get(.home).status == 200)
    }
  }

  @Test(
    "what is no day, or too far away, is told and changes nothing", arguments: Driver.allCases,
    ["kapan-kapan", "2026-02-30", "2031-01-01", ""])
  func noDay(_ driver: Driver, _ typed: String) async throws {
    try await TestHouse.run(driver, isDemo: true) { test, browser in
      let answer = try await browser.submit(try await browser.get(.demo), to: .demo, [("hari", typed)])
      #expect(answer.status == 422)
      #expect(answer.text.contains("Isi hari antara 1 Januari 2025 dan 31 Maret 2027."))
      #expect(test.demo.today == Day("2026-01-12")!)
    }
  }
}
