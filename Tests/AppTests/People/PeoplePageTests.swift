import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("An operator keeps the people of their school, and nobody else's")
struct PeoplePageTests {
  @Test("the list is searched and filtered, and tells how accounts stand", arguments: Driver.allCases)
  func list(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let all = try await dewi.get(.people)
      #expect(all.text.contains("Wayan Lestari") && all.text.contains("Dewi Simanjuntak"))
      #expect(!all.text.contains("Yohanes Siregar"))
      #expect(all.text.contains("belum aktif"))
      let found = try await dewi.get("/orang?cari=20120")
      #expect(!found.text.contains("Nur Fitri"))
      let named = try await dewi.get("/orang?cari=nur+fi&tampil=guru")
      #expect(named.text.contains("Nur Fitri") && !named.text.contains("Wayan Lestari"))
      let none = try await dewi.get("/orang?cari=tidak+ada")
      #expect(none.text.contains("Tidak ada yang cocok"))
    }
  }

  @Test("whoever is no operator finds nothing there, nor does another school's operator", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      for person in [village.wayan, village.made, village.yohanes, village.ratna] {
        let other = try await browser.signedIn(as: person)
        for path in [Path.people, .staffImport, .activationCodes, .person(village.wayan)] {
          let page = try await other.get(path)
          #expect(page.status == 404, "\(path)")
        }
      }
      let agus = try await browser.signedIn(as: village.agus)
      for path in [Path.person(village.wayan), .personIdentity(village.wayan)] {
        let page = try await agus.get(path)
        #expect(page.status == 404)
      }
      for path in [Path.personCode(village.wayan), .personIdentity(village.wayan)] {
        let page = try await agus.post(path, [("nama", "Lain")])
        #expect(page.status == 404)
      }
      let codes = try await test.house.database.number("SELECT COUNT(*) FROM activation_code")
      #expect(codes == 0)
    }
  }

  private static let good = [
    ("nama", "Wayan Lestari, S.Pd."), ("nip", "19850714 201001 2 012"), ("nuptk", "1046763664230001"),
    ("surel", "Wayan.Lestari@contoh.id"), ("golongan", "III/d"), ("tmt-golongan", "2025-10-01"),
    ("golongan-perubahan", "next"), ("jenjang", "ahli-muda"), ("tmt-jenjang", "2020-07-01"),
  ]

  @Test("identity data are corrected, with a line in the journal", arguments: Driver.allCases)
  func edit(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let done = try await dewi.post(.personIdentity(test.village.wayan), Self.good)
      #expect(done.location == "/orang/\(test.village.wayan.number)?kabar=data-tersimpan")
      let page = try await dewi.get(.person(test.village.wayan))
      #expect(page.text.contains("wayan.lestari@contoh.id"))
      #expect(page.text.contains("III/d, sejak 1 Oktober 2025"))
      #expect(page.text.contains("Data diri diubah: nama, NUPTK, surel, dan golongan."))
      let ranks = try await test.house.database.texts(
        "SELECT rank FROM person_rank WHERE person_id = \(test.village.wayan.number) ORDER BY from_day")
      #expect(ranks == ["III/c", "III/d"])
      let again = try await dewi.post(.personIdentity(test.village.wayan), Self.good)
      #expect(again.location == "/orang/\(test.village.wayan.number)?kabar=data-tetap")
      let lines = try await test.house.database.number("SELECT COUNT(*) FROM journal WHERE kind = 'identity-edited'")
      #expect(lines == 1)
    }
  }

  static let misfits: [(String, String, String)] = [
    ("nama", "", "Isilah nama lengkap"),
    ("nip", "1985", "harus 18 angka, tertulis 4"),
    ("nip", "19850714201001201X", "hanya boleh berisi angka"),
    ("nip", "197203051997031004", "sudah tercatat pada orang lain"),
    ("nuptk", "123", "harus 16 angka, tertulis 3"),
    ("surel", "wayan", "Surel ini tidak terbaca"),
    ("surel", "made@contoh.id", "sudah dipakai orang lain"),
    ("golongan", "IX/z", "Pilih golongan dari daftar"),
    ("tmt-golongan", "2025-02-30", "TMT"),
    ("jenjang", "ahli", "Pilih jenjang dari daftar"),
    ("golongan-perubahan", "", "Pilih apakah golongan ini kenaikan baru"),
    ("golongan", "", "Pilih golongan, atau pilih menghapus"),
    ("tmt-golongan", "2026-01-13", "Isilah tanggal yang sudah tiba"),
    ("tmt-golongan", "2020-07-01", "Isilah tanggal sesudah 1 Juli 2020"),
    ("golongan", "IX", "bukan golongan PNS"),
    ("nip", "", "seorang PNS memiliki NIP"),
  ]

  @Test("what is wrong is told beside its field and changes nothing", arguments: Driver.allCases, misfits.indices)
  func wrong(_ driver: Driver, _ place: Int) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (name, value, sentence) = Self.misfits[place]
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let page = try await dewi.post(
        .personIdentity(test.village.wayan), Self.good.map { $0.0 == name ? (name, value) : $0 })
      #expect(page.status == 422)
      #expect(page.text.contains(sentence))
      #expect(page.html.contains("href=\"#\(name)\""))
      let names = try await test.house.database.texts(
        "SELECT name FROM person WHERE id = \(test.village.wayan.number)")
      #expect(names == ["Wayan Lestari"])
    }
  }

  // R-PEOPLE-1
  @Test("a guest's identity is the home school's, and so are their codes", arguments: Driver.allCases)
  func guest(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      try await test.house.database.write { connection in
        try connection.run(
          AssignmentRows.insert(
            Assignment(
              id: test.house.ids.next(), person: village.yohanes, school: village.school.id, role: .teacher,
              from: Day("2025-07-01")!, isHome: false, staffKind: "Guru Mapel")))
      }
      let dewi = try await browser.signedIn(as: village.dewi)
      let page = try await dewi.get(.person(village.yohanes))
      #expect(page.status == 200)
      #expect(page.text.contains("Data diri diubah oleh operator sekolah induknya"))
      for path in [Path.personIdentity(village.yohanes), .personCode(village.yohanes)] {
        let refused = try await dewi.post(path, Self.good)
        #expect(refused.status == 403)
      }
      let sheet = try await dewi.get(.activationCodes)
      #expect(!sheet.text.contains("Yohanes"))
    }
  }

  // R-PEOPLE-9
  @Test(
    "a code is shown once and stored as a hash; the sheet has one for everybody without account",
    arguments: Driver.allCases)
  func codes(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let slip = try await dewi.post(.personCode(test.village.wayan))
      #expect(slip.status == 200)
      let code = try #require(slip.html.firstMatch(of: /<strong>([A-Z0-9]{4}-[A-Z0-9]{4})<\/strong>/)).1
      #expect(slip.text.contains("19850714 201001 2 012"))
      let stored = try await test.house.database.texts("SELECT code_hash FROM activation_code")
      #expect(stored.count == 1 && !stored[0].contains(code))
      let page = try await dewi.get(.person(test.village.wayan))
      #expect(page.text.contains("Kodenya berlaku sampai 19 Januari 2026"))
      #expect(!page.text.contains(code))
      try await test.house.database.write { connection in
        try connection.run(
          "INSERT INTO account (person_id, password_hash, changed_at) VALUES (\(test.village.made.number), 'x', 0)")
      }
      let sheet = try await dewi.post(.activationCodes)
      #expect(sheet.html.matches(of: /<strong>[A-Z0-9]{4}-[A-Z0-9]{4}<\/strong>/).count == 3)
      #expect(!sheet.text.contains("Made Sudarma"))
    }
  }
}
