import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Golongan, jenjang, status and NIP of a person are kept true")
struct PersonFactsTests {
  // R-PEOPLE-13
  @Test("a wrong TMT is corrected, and what should not be there goes", arguments: Driver.allCases)
  func correct(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = test.village.wayan
      let dewi = try await browser.signedIn(as: test.village.dewi)
      func grades() async throws -> [String] {
        try await test.house.database.texts(
          "SELECT from_day || ' ' || grade FROM person_grade WHERE person_id = \(wayan.number) ORDER BY from_day")
      }
      func save(_ grade: String, _ day: String, _ revision: String, _ rank: String = "III/c") async throws {
        let done = try await dewi.post(
          .personIdentity(wayan),
          [
            ("nama", "Wayan Lestari"), ("nip", "198507142010012012"), ("jenjang", grade), ("tmt-jenjang", day),
            ("jenjang-perubahan", revision), ("tidak-sejalan", "ya"),
          ])
        #expect(done.status == 303, "\(done.text)")
      }
      try await save("ahli-madya", "2025-07-01", "next")
      try await save("ahli-madya", "2025-10-01", "correction")
      #expect(try await grades() == ["2020-07-01 ahli-muda", "2025-10-01 ahli-madya"])
      let form = try await dewi.get(.personIdentity(wayan))
      #expect(form.text.contains("Tercatat: Ahli Madya, sejak 1 Oktober 2025; Ahli Muda, sejak 1 Juli 2020."))
      try await save("", "", "removal")
      #expect(try await grades() == ["2020-07-01 ahli-muda"])
    }
  }

  // R-PEOPLE-14
  @Test("golongan and jenjang that do not belong together are asked about first", arguments: Driver.allCases)
  func unlikely(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let place = Path.personIdentity(test.village.wayan)
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let fields = [
        ("nama", "Wayan Lestari"), ("nip", "198507142010012012"), ("golongan", "III/a"),
        ("tmt-golongan", "2020-07-01"), ("golongan-perubahan", "correction"),
      ]
      let asked = try await dewi.post(place, fields)
      #expect(asked.status == 422)
      #expect(asked.text.contains("Golongan III/a biasanya tidak dengan jenjang Ahli Muda"))
      #expect(asked.html.contains("name=\"tidak-sejalan\""))
      #expect(try await dewi.post(place, fields + [("tidak-sejalan", "ya")]).status == 303)
      let page = try await dewi.get(.person(test.village.wayan))
      #expect(page.text.contains("Golongan III/a dan jenjang Ahli Muda tidak sejalan."))
    }
  }

  // R-PEOPLE-14
  @Test(
    "nobody becomes an ASN without a NIP, and whoever was one without stays correctable", arguments: Driver.allCases)
  func withoutNIP(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let place = Path.personIdentity(test.village.nur)
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let refused = try await dewi.post(place, [("nama", "Nur Fitri"), ("status", "pppk")])
      #expect(refused.status == 422 && refused.text.contains("seorang PPPK memiliki NIP"))
      try await test.house.database.write { connection in
        try connection.run("UPDATE person SET employment = 'pns' WHERE id = \(test.village.nur.number)")
      }
      #expect(try await dewi.post(place, [("nama", "Nur Fitri, S.Pd."), ("status", "pns")]).status == 303)
      let page = try await dewi.get(.person(test.village.nur))
      #expect(page.text.contains("NIP belum tercatat."))
      #expect(page.text.contains("Golongan ruang dan jenjang jabatan fungsional belum tercatat."))
      let list = try await dewi.get("/orang?tampil=belum-lengkap")
      #expect(list.text.contains("Nur Fitri") && !list.text.contains("Wayan Lestari"))
    }
  }
}
