import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Everybody looks over their identity data, and the operator answers what they ask")
struct PrePlanningTests {
  static func request(_ page: Browser.Page) throws -> Int64 {
    try #require(page.html.firstMatch(of: /href="\/orang\/permintaan\/(\d+)"/).flatMap { Int64($0.1) })
  }

  private static let wish = [("golongan", "III/d"), ("nama", "")]

  // R-PRE-2
  @Test("Beranda asks once, in one line, until somebody has confirmed", arguments: Driver.allCases)
  func confirming(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let home = try await wayan.get(.home)
      #expect(home.text.contains("Periksa data identitas Anda") && home.text.contains("Mulai rencana 2026"))
      let page = try await wayan.get(.identityCheck)
      for text in [
        "Wayan Lestari", "19850714 201001 2 012", "III/c", "Guru Kelas", "SDN Tanjung Rema 1", "Status kepegawaian PNS",
      ] { #expect(page.text.contains(text), "\(text)") }
      // What nobody has seen is not called right.
      try await test.house.database.write { connection in
        try connection.run("UPDATE person SET nuptk = '1234567890123456' WHERE id = \(test.village.wayan.number)")
      }
      let unseen = try await wayan.sendWhole(page, to: Path.identityConfirmation.address)
      #expect(unseen.status == 409 && unseen.text.contains("Data Anda berubah sejak Anda membuka halaman ini."))
      #expect(unseen.text.contains("1234567890123456"))
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM identity_check") == 0)
      for _ in 0..<2 {
        let done = try await wayan.sendWhole(unseen, to: Path.identityConfirmation.address)
        #expect(done.location == "/pemutakhiran-data?kabar=data-sesuai")
      }
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM identity_check") == 1)
      #expect(
        try await test.house.database.texts("SELECT kind FROM journal WHERE subject_id = \(test.village.wayan.number)")
          == ["identity-confirmed"])
      let after = try await wayan.get(.identityCheck)
      #expect(after.text.contains("Anda menyatakan data ini sesuai pada 12 Januari 2026"))
      #expect(!(try await wayan.get(.home).html.contains("/pemutakhiran-data")))
      #expect(try await wayan.get(.myRecords).html.contains("href=\"/pemutakhiran-data\""))
    }
  }

  @Test("a request without a word is refused beside the field", arguments: Driver.allCases)
  func emptyRequest(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.post(.correctionRequest, [("golongan", "  ")])
      #expect(page.status == 422 && page.html.contains("href=\"#nama\"") && page.html.contains("<details open"))
      let long = String(repeating: "a", count: 501)
      let longer = try await wayan.post(.correctionRequest, [("jabatan", long), ("nip", "123")])
      #expect(longer.status == 422 && longer.text.contains("Jabatan terlalu panjang") && longer.html.contains(long))
      #expect(longer.html.contains("href=\"#nip\"") && longer.html.contains("value=\"123\""))
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM identity_check") == 0)
    }
  }

  // R-PRE-4
  @Test("a request is answered as mended after the data have changed, and not before", arguments: Driver.allCases)
  func mending(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let wayan = try await browser.signedIn(as: village.wayan)
      for _ in 0..<2 {
        let sent = try await wayan.post(.correctionRequest, Self.wish)
        #expect(sent.location == "/pemutakhiran-data?kabar=perbaikan-diminta")
      }
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM identity_check") == 1)
      let waiting = try await wayan.get(.identityCheck)
      #expect(waiting.text.contains("Pangkat/golongan: “III/d”") && waiting.text.contains("menunggu operator sekolah"))
      #expect(!(try await wayan.get(.home).html.contains("/pemutakhiran-data")))

      let dewi = try await browser.signedIn(as: village.dewi)
      #expect(try await dewi.get(.home).text.contains("1 permintaan menunggu Anda"))
      #expect(try await dewi.get(.people).text.contains("Permintaan perbaikan data (1)"))
      let list = try await dewi.get(.corrections)
      let id = try Self.request(list)
      #expect(list.text.contains("Pangkat/golongan sejak 12 Januari 2026"))
      let form = try await dewi.get(.correction(id))
      #expect(form.text.contains("III/c") && form.text.contains("III/d"))
      let early = try await dewi.post(.correction(id), [("hasil", "mended")])
      #expect(early.status == 422 && early.text.contains("belum berubah sejak ia meminta"))
      #expect(early.html.contains("href=\"#hasil\""))
      let edited = try await dewi.post(
        .personIdentity(village.wayan),
        [
          ("nama", "Wayan Lestari"), ("nip", "198507142010012012"), ("golongan", "III/d"),
          ("tmt-golongan", "2025-10-01"), ("golongan-perubahan", "next"), ("surel", "wayan@contoh.id"),
        ])
      #expect(edited.status == 303)
      let done = try await dewi.post(.correction(id), [("hasil", "mended")])
      #expect(done.location == "/orang/permintaan?kabar=permintaan-dijawab")
      let again = try await dewi.post(.correction(id), [("hasil", "impossible"), ("alasan", "x"), ("tempat", "siasn")])
      #expect(again.location == "/orang/permintaan?kabar=permintaan-sudah")
      #expect(try await wayan.get(.home).text.contains("Permintaan perbaikan data Anda sudah dijawab"))
      let answered = try await wayan.get(.identityCheck)
      #expect(answered.text.contains("Operator sekolah sudah memperbaikinya"))
      #expect(answered.text.contains("Pangkat/golongan III/d"))
      let kinds = try await test.house.database.texts(
        "SELECT kind FROM journal WHERE subject_id = \(village.wayan.number) ORDER BY id")
      #expect(kinds == ["correction-asked", "identity-edited", "correction-answered"])
    }
  }

  // R-PEOPLE-2
  @Test("at a dinas its admin sees the data, mends them and answers; nobody else does", arguments: Driver.allCases)
  func office(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let lestari = try await browser.signedIn(as: district.lestari)
      #expect(try await lestari.post(.correctionRequest, [("golongan", "IV/c")]).status == 303)
      let citra = try await browser.signedIn(as: district.citra)
      #expect(try await citra.get(.home).text.contains("1 permintaan menunggu Anda"))
      let list = try await citra.get(.corrections)
      #expect(!list.html.contains("href=\"/orang\""), "an admin has no list of people")
      let id = try Self.request(list)
      let place = Path.personIdentity(district.lestari)
      for (person, form, answer) in [
        (district.citra, 200, 200), (district.hadi, 404, 404), (district.bayu, 404, 404), (district.lestari, 404, 404),
        (test.village.dewi, 403, 404), (test.village.made, 404, 404), (district.usman, 404, 404),
      ] {
        let visitor = try await browser.signedIn(as: person)
        #expect(try await visitor.get(place).status == form, "\(person)")
        #expect(try await visitor.get(.correction(id)).status == answer, "\(person)")
        if form != 200 { #expect(try await visitor.post(place, []).status == form, "\(person)") }
      }
      #expect(try await citra.get(.personIdentity(test.village.wayan)).status == 404)
      #expect(try await citra.get(.person(district.lestari)).status == 404)
      let request = try await citra.get(.correction(id))
      for text in ["Yang tercatat sekarang", "Lestari Ningsih", "19740120 199903 2 003", "Pengawas", "IV/b", "IV/c"] {
        #expect(request.text.contains(text), "\(text)")
      }
      #expect(request.html.contains("href=\"\(place.address)\""))
      let form = try await citra.get(place)
      let saved = try await citra.submit(
        form, to: place,
        [
          ("nama", "Lestari Ningsih"), ("nip", "197401201999032003"), ("status", "pns"), ("golongan", "IV/c"),
          ("tmt-golongan", "2025-10-01"), ("golongan-perubahan", "next"),
        ])
      #expect(saved.location == "/orang/permintaan?kabar=data-tersimpan")
      #expect(try await citra.post(.correction(id), [("hasil", "mended")]).status == 303)
      #expect(try await lestari.get(.identityCheck).text.contains("IV/c"))
    }
  }

  // R-PRE-5
  @Test("what is not possible here says why and who must mend it", arguments: Driver.allCases)
  func impossible(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      _ = try await wayan.post(.correctionRequest, Self.wish)
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let id = try Self.request(try await dewi.get(.corrections))
      let bare = try await dewi.post(.correction(id), [("hasil", "impossible")])
      #expect(bare.status == 422 && bare.html.contains("href=\"#alasan\"") && bare.html.contains("href=\"#tempat\""))
      let half = try await dewi.post(
        .correction(id), [("hasil", "impossible"), ("alasan", "SK belum terbit di SIASN.")])
      #expect(half.status == 422 && half.text.contains("SK belum terbit di SIASN."))
      let done = try await dewi.post(
        .correction(id), [("hasil", "impossible"), ("alasan", "SK belum terbit di SIASN."), ("tempat", "siasn")])
      #expect(done.status == 303)
      let answered = try await wayan.get(.identityCheck)
      #expect(answered.text.contains("SK belum terbit di SIASN.") && answered.text.contains("BKD/BKPSDM"))
      // It is theirs to say that nothing is left to mend.
      let confirmed = try await wayan.sendWhole(answered, to: Path.identityConfirmation.address)
      #expect(confirmed.status == 303)
      #expect(try await wayan.get(.identityCheck).text.contains("Anda menyatakan data ini sesuai"))
    }
  }

  // R-PRE-6
  @Test(
    "who has not confirmed is seen by operator and principal, the requests by the operator", arguments: Driver.allCases)
  func names(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let wayan = try await browser.signedIn(as: village.wayan)
      _ = try await wayan.post(.correctionRequest, Self.wish)
      let nur = try await browser.signedIn(as: village.nur)
      _ = try await nur.sendWhole(try await nur.get(.identityCheck), to: Path.identityConfirmation.address)
      for person in [village.made, village.dewi] {
        let page = try await browser.signedIn(as: person).get(.corrections)
        #expect(page.text.contains("3 dari 4 orang; 1 sudah sesuai"))
        #expect(page.text.contains("Wayan Lestari") && page.text.contains("Made Sudarma"))
        #expect(!page.text.contains("Nur Fitri") && !page.text.contains("Yohanes"))
        #expect(page.html.contains("/orang/permintaan/") == (person == village.dewi))
      }
      let id = try Self.request(try await browser.signedIn(as: village.dewi).get(.corrections))
      for person in [village.made, village.nur, village.agus, village.ratna] {
        let other = try await browser.signedIn(as: person)
        #expect(try await other.get(.correction(id)).status == 404)
        #expect(try await other.post(.correction(id), [("hasil", "mended")]).status == 404)
      }
      let home = try await browser.signedIn(as: village.made).get(.home)
      #expect(home.html.contains("href=\"/orang/permintaan\""))
    }
  }

  // R-PRE-7
  @Test("a confirmation and a new request both set an open request aside", arguments: Driver.allCases)
  func aside(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let dewi = try await browser.signedIn(as: test.village.dewi)
      _ = try await wayan.post(.correctionRequest, Self.wish)
      let first = try Self.request(try await dewi.get(.corrections))
      _ = try await wayan.post(.correctionRequest, [("nama", "Wayan Lestari, S.Pd.")])
      #expect(try await dewi.get(.people).text.contains("Permintaan perbaikan data (1)"))
      #expect(try await dewi.get(.correction(first)).status == 404)
      let second = try Self.request(try await dewi.get(.corrections))
      #expect(second != first)
      _ = try await wayan.sendWhole(try await wayan.get(.identityCheck), to: Path.identityConfirmation.address)
      #expect(try await dewi.post(.correction(second), [("hasil", "mended")]).status == 404)
      #expect(!(try await dewi.get(.people).text.contains("Permintaan perbaikan data (")))
    }
  }

  // R-PRE-1
  @Test("under a rulebook without pra-perencanaan there is no such page and no word of it", arguments: Driver.allCases)
  func without(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2025-02-03")!) { test, browser in
      let book = test.house.rulebooks.current("2025")!
      try await test.house.database.write { connection in
        try PeriodRows.open(
          id: test.house.ids.next(), year: 2025, shape: book.rules.periods[0], book: book, at: 0, on: connection)
      }
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.home).text.contains("Mulai rencana 2025"))
      #expect(!(try await wayan.get(.home).html.contains("/pemutakhiran-data")))
      #expect(try await wayan.get(.identityCheck).status == 404)
      #expect(try await wayan.post(.identityConfirmation).status == 404)
      #expect(try await wayan.post(.correctionRequest, Self.wish).status == 404)
      let dewi = try await browser.signedIn(as: test.village.dewi)
      #expect(try await dewi.get(.corrections).status == 404)
      #expect(!(try await dewi.get(.people).html.contains("/orang/permintaan")))
    }
  }
}
