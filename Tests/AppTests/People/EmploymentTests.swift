import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("An operator dates a change of status kepegawaian")
struct EmploymentTests {
  @Test("the person stays the same, and a document freezes the facts of its day", arguments: Driver.allCases)
  func dated(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-03-10")!) { test, browser in
      let nur = test.village.nur
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let form = try await dewi.get(.personIdentity(nur))
      let sent = try await dewi.submit(
        form, to: .personIdentity(nur),
        [
          ("nama", "Nur Fitri, S.Pd."), ("nip", "199710032026212001"), ("surel", "nur@contoh.id"), ("status", "pppk"),
          ("tmt-status", "2026-03-01"),
        ])
      #expect(sent.status == 303)
      let person = try #require(
        try await test.house.database.read { try PersonRows.find([nur], on: $0)[nur] })
      #expect(person.employment == .pppk)
      #expect(person.employment(on: Day("2026-02-28")!) == .schoolHonorary)
      #expect(person.employment(on: Day("2026-03-01")!) == .pppk)
      let page = try await dewi.get(.person(nur))
      #expect(page.text.contains("PPPK, sejak 1 Maret 2026 (sebelumnya Honor sekolah)"))
      #expect(page.text.contains("status kepegawaian"))
      let before = Party(person, as: nil, at: test.village.school, on: Day("2026-02-28")!)
      let after = Party(person, as: nil, at: test.village.school, on: Day("2026-03-01")!)
      #expect(before.employment == .schoolHonorary)
      #expect(after.employment == .pppk)
      // The same form once more changes nothing.
      let again = try await dewi.submit(
        dewi.get(.personIdentity(nur)), to: .personIdentity(nur),
        [
          ("nama", "Nur Fitri, S.Pd."), ("nip", "199710032026212001"), ("surel", "nur@contoh.id"), ("status", "pppk"),
          ("tmt-status", "2026-03-01"),
        ])
      #expect(again.location?.contains("data-tetap") == true)
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM person_employment") == 2)
    }
  }

  @Test(
    "a day that is none or lies ahead, and a status that is none, are refused beside the field",
    arguments: [
      ("pppk", "31-02-2026", "Isilah tanggal mulai berlakunya status"), ("pppk", "2026-03-11", "yang sudah tiba"),
      ("menteri", "2026-03-01", "Pilih status kepegawaian"),
    ])
  func refused(status: String, since: String, sentence: String) async throws {
    try await TestHouse.run(.sqlite, on: Day("2026-03-10")!) { test, browser in
      let nur = test.village.nur
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let page = try await dewi.submit(
        dewi.get(.personIdentity(nur)), to: .personIdentity(nur),
        [("nama", "Nur Fitri"), ("status", status), ("tmt-status", since)])
      #expect(page.status == 422)
      #expect(page.text.contains(sentence))
      #expect(page.html.contains("value=\"\(since)\""))
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM person_employment") == 0)
    }
  }
}
