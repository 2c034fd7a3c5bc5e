import App
import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("What was typed survives a session that ended, for the one who typed it")
struct KeptFormTests {
  private let reason = "Kaitkan topiknya dengan praktik kinerja, ya \"Bu\" & <b>Nur</b>."

  /// Made writes a reason on Wayan's plan, and the session ends before it is sent.
  private func sendLate(
    _ test: TestHouse, _ made: Browser, headers: HTTPFields = [:]
  ) async throws -> (record: RecordID, answer: Browser.Page) {
    let record = try await test.open(for: test.village.wayan, at: .planSubmitted)
    let page = try await made.get(.planReview(record))
    #expect(page.status == 200)
    let field = try #require(page.html.firstMatch(of: /<textarea[^>]* name="([^"]*)"/)).1
    test.demo.today = test.demo.today + 1
    var fields = [(String(field), reason)]
    for name in ["csrf", "command_id", "versi"] { fields.append((name, try #require(page.value(name)))) }
    let answer = try await made.send(
      .post, Path.planDeed(record, .review).address, fields: fields, headers: headers)
    return (record, answer)
  }

  @Test("after signing in again it is shown, sent once, and forgotten", arguments: Driver.allCases)
  func sentAgain(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.made)
      let made = try await browser.signedIn(as: test.village.made)
      let (record, late) = try await sendLate(test, made)
      #expect(late.status == 303)
      #expect(late.location == "/masuk?kabar=isian-tersimpan")
      let cookie = try #require(late.setCookie("kinerja_isian"))
      #expect(cookie.contains("; HttpOnly; SameSite=Lax; Max-Age=86400"))
      #expect(
        try await made.get("/masuk?kabar=isian-tersimpan").text.contains("Isian yang baru Anda kirim tidak hilang"))
      #expect(try await test.kinds(of: record).filter { $0 == "plan-returned.v1" }.isEmpty)

      #expect(try await made.signIn("made@contoh.id", goodPassword).location == "/isian-tersimpan")
      let kept = try await made.get(.keptForm)
      #expect(kept.status == 200)
      #expect(kept.text.contains(reason))
      #expect(kept.text.contains("di halaman Rencana pada 13 Januari 2026"))
      let address = Path.planDeed(record, .review).address
      let sent = try await made.sendWhole(kept, to: address)
      #expect(sent.status == 303)
      #expect(try await test.kinds(of: record).filter { $0 == "plan-returned.v1" }.count == 1)
      #expect(try await made.get(.plan(record)).text.contains(reason))
      // It is gone from here, and sending the page once more from Back changes nothing.
      #expect(try await made.get(.keptForm).text.contains("Tidak ada isian tersimpan"))
      #expect(try await test.count("SELECT count(*) FROM kept_form") == 0)
      _ = try await made.sendWhole(kept, to: address)
      #expect(try await test.kinds(of: record).filter { $0 == "plan-returned.v1" }.count == 1)
    }
  }

  @Test("it can be thrown away instead", arguments: Driver.allCases)
  func discarded(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.made)
      let made = try await browser.signedIn(as: test.village.made)
      let (record, _) = try await sendLate(test, made)
      _ = try await made.signIn("made@contoh.id", goodPassword)
      let kept = try await made.get(.keptForm)
      let gone = try await made.sendWhole(kept, to: "/isian-tersimpan")
      #expect(gone.location == "/?kabar=isian-dibuang")
      #expect(made.cookie("kinerja_isian") == nil)
      #expect(try await test.count("SELECT count(*) FROM kept_form") == 0)
      #expect(try await test.kinds(of: record).filter { $0 == "plan-returned.v1" }.isEmpty)
    }
  }

  @Test("somebody else who signs in at the same computer neither sees nor loses it", arguments: Driver.allCases)
  func anotherPerson(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.made)
      try await test.give(goodPassword, to: test.village.dewi)
      let computer = try await browser.signedIn(as: test.village.made)
      _ = try await sendLate(test, computer)
      #expect(try await computer.signIn("dewi@contoh.id", goodPassword).location == "/")
      let other = try await computer.get(.keptForm)
      #expect(other.text.contains("Tidak ada isian tersimpan"))
      #expect(!other.text.contains(reason))
      _ = try await computer.submit(try await computer.get(.account), to: .signOut)
      #expect(try await computer.signIn("made@contoh.id", goodPassword).location == "/isian-tersimpan")
      #expect(try await computer.get(.keptForm).text.contains(reason))
    }
  }

  @Test("it waits a day and no longer", arguments: Driver.allCases)
  func expires(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.made)
      let made = try await browser.signedIn(as: test.village.made)
      _ = try await sendLate(test, made)
      test.demo.today = test.demo.today + 2
      #expect(try await made.signIn("made@contoh.id", goodPassword).location == "/")
      #expect(try await made.get(.keptForm).text.contains("Tidak ada isian tersimpan"))
    }
  }

  @Test("a script that saves drafts is told 401, and nothing is kept", arguments: Driver.allCases)
  func script(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      let (_, answer) = try await sendLate(test, made, headers: [HTTPField.Name("X-Autosave")!: "ya"])
      #expect(answer.status == 401)
      #expect(try await test.count("SELECT count(*) FROM kept_form") == 0)
    }
  }

  @Test("a form without our token is not kept", arguments: Driver.allCases)
  func foreign(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      let record = try await test.open(for: test.village.wayan, at: .planSubmitted)
      test.demo.today = test.demo.today + 1
      let answer = try await made.send(
        .post, Path.planDeed(record, .review).address, fields: [("alasan", "Titipan orang lain di sini.")])
      #expect(answer.location == "/masuk")
      #expect(try await test.count("SELECT count(*) FROM kept_form") == 0)
    }
  }

  @Test(
    "a form opened before signing in again in another tab changes nothing and comes back with what was typed",
    arguments: Driver.allCases)
  func anotherTab(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.give(goodPassword, to: test.village.made)
      let made = try await browser.signedIn(as: test.village.made)
      let record = try await test.open(for: test.village.wayan, at: .planSubmitted)
      let page = try await made.get(.planReview(record))
      let field = try #require(page.html.firstMatch(of: /<textarea[^>]* name="([^"]*)"/)).1
      test.demo.today = test.demo.today + 1
      _ = try await made.signIn("made@contoh.id", goodPassword)
      var fields = [(String(field), reason)]
      for name in ["csrf", "command_id", "versi"] { fields.append((name, try #require(page.value(name)))) }
      let address = Path.planDeed(record, .review).address
      let ours: HTTPFields = [HTTPField.Name("Sec-Fetch-Site")!: "same-origin"]
      let answer = try await made.send(.post, address, fields: fields, headers: ours)
      #expect(answer.status == 403)
      #expect(answer.text.contains(reason))
      #expect(try await test.kinds(of: record).filter { $0 == "plan-returned.v1" }.isEmpty)
      #expect(try await made.sendWhole(answer, to: address).status == 303)
      #expect(try await test.kinds(of: record).filter { $0 == "plan-returned.v1" }.count == 1)
    }
  }
}
