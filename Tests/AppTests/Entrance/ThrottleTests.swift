import App
import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("Whoever is wrong too often waits, and is told how long")
struct ThrottleTests {
  @Test(
    "after five wrong passwords even the right one waits, whichever name it comes under", arguments: Driver.allCases)
  func account(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      for place in 0..<5 {
        let name = place.isMultiple(of: 2) ? "wayan@contoh.id" : "198507142010012012"
        #expect(try await browser.signIn(name, "salah sekali").status == 422)
      }
      let answer = try await browser.signIn("wayan@contoh.id", goodPassword)
      #expect(answer.status == 429)
      #expect(answer.text.contains("coba lagi 15 menit lagi"))
      #expect(answer.headers[.retryAfter] == "900")
      #expect(try await test.count("SELECT count(*) FROM session") == 0)
      // Others are not held up.
      try await test.give(goodPassword, to: test.village.made)
      #expect(try await browser.signIn("made@contoh.id", goodPassword).status == 303)
    }
  }

  @Test("a name that nobody has waits just so", arguments: Driver.allCases)
  func unknownName(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { _, browser in
      for _ in 0..<5 {
        let answer = try await browser.signIn("tidak@ada.id", "salah sekali")
        #expect(answer.status == 422)
      }
      let answer = try await browser.signIn("tidak@ada.id", "salah sekali")
      #expect(answer.status == 429)
    }
  }

  @Test("the wait is over after a quarter of an hour", arguments: Driver.allCases)
  func over(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      for _ in 0..<6 { _ = try await browser.signIn("wayan@contoh.id", "salah sekali") }
      test.demo.today = test.demo.today + 1
      #expect(try await browser.signIn("wayan@contoh.id", goodPassword).status == 303)
    }
  }

  @Test("the right password begins the count anew", arguments: Driver.allCases)
  func success(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      for _ in 0..<2 {
        for _ in 0..<4 {
          #expect(try await browser.fresh().signIn("wayan@contoh.id", "salah sekali").status == 422)
        }
        #expect(try await browser.fresh().signIn("wayan@contoh.id", goodPassword).status == 303)
      }
      #expect(try await test.count("SELECT coalesce(max(failures), 0) FROM attempt") == 8)
    }
  }

  @Test("fifty wrong from one address close it for every name, and no other address", arguments: Driver.allCases)
  func address(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      for place in 0..<50 {
        _ = try await browser.signIn("orang\(place)@ada.id", "salah sekali", from: "10.0.0.7, 10.0.0.9")
      }
      let here = try await browser.signIn("wayan@contoh.id", goodPassword, from: "10.0.0.9")
      #expect(here.status == 429)
      #expect(try await browser.signIn("wayan@contoh.id", goodPassword, from: "10.0.0.7").status == 303)
    }
  }

  @Test("twenty at once count as twenty", arguments: Driver.allCases)
  func atOnce(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.wayan)
      let page = try await browser.get(.signIn)
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await browser.submit(page, to: .signIn, [("pengguna", "wayan@contoh.id"), ("sandi", "salah sekali")])
              .status
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.filter { $0 == 422 }.count == 5)
      #expect(statuses.filter { $0 == 429 }.count == 15)
    }
  }

  @Test("names and addresses are not written down", arguments: Driver.allCases)
  func hashed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      _ = try await browser.signIn("rahasia@ada.id", "salah sekali", from: "10.0.0.9")
      let keys = try await test.house.database.read { try $0.rows("SELECT key FROM attempt") { try $0.text() } }
      #expect(keys.count == 2)
      let areHashes = keys.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil }
      #expect(areHashes)
    }
  }
}
