import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A dinas keeps the calendar of its schools")
struct OfficeCalendarPageTests {
  private static let fields = [
    ("jendela", "planning"), ("untuk", "semua"), ("sampai", "2026-02-15"), ("alasan", "Jaringan terputus sepekan."),
    ("penyebab", "system"),
  ]

  private static func changed(_ name: String, _ value: String) -> [(String, String)] {
    fields.filter { $0.0 != name } + [(name, value)]
  }

  /// What the page of checking sends.
  private static let sure = [("command_id", "0123456789abcdef"), ("pasti", "ya")]

  private func rows(_ test: TestHouse) async throws -> Int {
    try await test.house.database.read { connection in
      try connection.row("SELECT COUNT(*) FROM window_extension") { try $0.int() } ?? 0
    }
  }

  @Test("a window that was extended is open again, and everybody reads why", arguments: Driver.allCases)
  func extending(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan)
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.get(.home).text.contains("terlambat 4 hari"))
      let citra = try await browser.signedIn(as: district.citra)
      let page = try await citra.get(.officeCalendar)
      let check = try await citra.sendWhole(page, to: Path.officeExtension.address, Self.fields)
      #expect(check.status == 200)
      for part in [
        "semua, yaitu sekolah di bawah kantor ini", "Perencanaan, periode 2026", "Batas sekarang 31 Januari 2026",
        "Batas yang baru 15 Februari 2026", "Jaringan terputus sepekan.",
      ] {
        #expect(check.text.contains(part), "\(part)")
      }
      #expect(try await rows(test) == 0)
      let back = try await citra.sendWhole(check, to: Path.officeExtension.address, [("ubah", "ya")])
      #expect(back.status == 200 && back.html.contains("value=\"2026-02-15\""))
      let done = try await citra.sendWhole(check, to: Path.officeExtension.address)
      let place = "/wilayah/jadwal?kantor=\(district.office.id.number)&periode=\(village.period.number)"
      #expect(done.location == place + "&kabar=jendela-diperpanjang")
      // The button was pressed twice: one extension, one line in the journal.
      for _ in 0..<2 {
        let again = try await citra.sendWhole(check, to: Path.officeExtension.address)
        #expect(again.status == 303)
      }
      #expect(try await rows(test) == 1)
      let sentence =
        "Batas perencanaan diperpanjang sampai 15 Februari 2026 (keterlambatan: sistem), alasan: Jaringan terputus sepekan."
      for person in [village.wayan, village.nur, village.made, district.lestari] {
        #expect(try await browser.signedIn(as: person).get(.home).text.contains(sentence), "\(person)")
      }
      #expect(try await wayan.get(.record(id)).text.contains(sentence))
      #expect(!(try await wayan.get(.home).text.contains("terlambat 4 hari")))
      let same = try await citra.post(.officeExtension, Self.fields)
      #expect(same.text.contains("Pilih hari sesudah 15 Februari 2026; sampai hari itu sudah diperpanjang."))
      let staff = try await browser.signedIn(as: village.made).get(.staffPart(.all))
      #expect(!staff.text.contains("terlambat 4 hari"))
      #expect(try await citra.get(.office).text.contains("2 sekolah, tidak ada yang terlambat"))
      let play = Play(test: test, record: id)
      guard case .done = try await play.ask(village.wayan, { .submitPlan(Play.plan($0.book.rules)) }) else {
        Issue.record("the extended window is shut")
        return
      }
      test.demo.today = Day("2026-02-16")!
      #expect(try await browser.signedIn(as: village.made).get(.staffPart(.all)).text.contains("terlambat 1 hari"))
      let journal = try await test.house.database.texts("SELECT detail FROM journal WHERE kind = 'window-extended'")
      #expect(journal == [#"{"fields":["planning","system"],"reason":"Jaringan terputus sepekan."}"#])
    }
  }

  @Test("one school or one person is given time, and nobody else", arguments: Driver.allCases)
  func some(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeExtension, Self.changed("untuk", "sekolah") + [("npsn", "30300002")] + Self.sure)
      _ = try await citra.post(
        .officeExtension, Self.changed("untuk", "orang") + [("orang", "19850714 201001 2 012")] + Self.sure)
      #expect(try await rows(test) == 2)
      func isTold(_ person: PersonID) async throws -> Bool {
        try await browser.signedIn(as: person).get(.home).text.contains("diperpanjang sampai 15 Februari 2026")
      }
      // The operator reads in the journal of a person what was given to them.
      let file = try await browser.signedIn(as: village.dewi).get(.person(village.wayan))
      #expect(file.text.contains("Perencanaan diperpanjang. Alasan: Jaringan terputus sepekan."))
      #expect(try await isTold(village.yohanes))
      #expect(try await isTold(village.wayan))
      #expect(try await !isTold(village.nur))
      // Of the first school two are late, and of the other none.
      #expect(try await citra.get(.office).text.contains("2 sekolah, 2 orang terlambat"))
    }
  }

  // R-PERIOD-4
  @Test("a mistyped day is corrected, and the people concerned read the right one", arguments: Driver.allCases)
  func correcting(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan)
      let citra = try await browser.signedIn(as: district.citra)
      func give(_ fields: [(String, String)]) async throws -> Browser.Page {
        let check = try await citra.sendWhole(
          try await citra.get(.officeCalendar), to: Path.officeExtension.address, fields)
        return check.status == 200 ? try await citra.sendWhole(check, to: Path.officeExtension.address) : check
      }
      #expect(try await give(Self.changed("sampai", "2027-03-31")).status == 303)
      let early = try await give(Self.changed("sampai", "2026-02-03"))
      #expect(early.status == 422 && early.text.contains("Pilih hari ini, 4 Februari 2026, atau sesudahnya."))
      let correction = Self.changed("sampai", "2026-03-31").filter { $0.0 != "alasan" } + [("alasan", "Salah ketik.")]
      let check = try await citra.sendWhole(
        try await citra.get(.officeCalendar), to: Path.officeExtension.address, correction)
      #expect(check.text.contains("Periksa koreksi") && check.text.contains("Batas sekarang 31 Maret 2027"))
      let done = try await citra.sendWhole(check, to: Path.officeExtension.address)
      #expect(done.location?.hasSuffix("&kabar=jendela-dikoreksi") == true)
      let sentence = "Batas perencanaan dikoreksi menjadi 31 Maret 2026, sebelumnya 31 Maret 2027"
      for person in [village.wayan, village.made] {
        #expect(try await browser.signedIn(as: person).get(.home).text.contains(sentence), "\(person)")
      }
      #expect(try await browser.signedIn(as: village.wayan).get(.record(id)).text.contains(sentence))
      let page = try await citra.get(.officeCalendar).text
      #expect(page.contains("31 Maret 2027, sudah diganti") && page.contains("Salah ketik."))
      let kinds = try await test.house.database.texts("SELECT kind FROM journal ORDER BY id")
      #expect(kinds == ["window-extended", "window-corrected"])
      // The lists count by the same day as the pages.
      test.demo.today = Day("2026-04-01")!
      let later = try await browser.signedIn(as: district.citra)
      #expect(try await later.get(.office).text.contains("2 sekolah, 5 orang terlambat"))
    }
  }

  // R-PERIOD-10
  @Test("what would move nobody's day is refused beside the field, naming who keeps it", arguments: Driver.allCases)
  func unreached(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      var school = try #require(try await test.house.database.read { try SchoolRows.find(village.school.id, on: $0) })
      school.status = .independent
      school.foundation = district.foundation.id
      let update = SchoolRows.update(school)
      try await test.house.database.write { try $0.run(update) }
      let citra = try await browser.signedIn(as: district.citra)
      func ask(_ audience: String, _ field: String, _ value: String) async throws -> Browser.Page {
        try await citra.post(.officeExtension, Self.changed("untuk", audience) + [(field, value)])
      }
      let nur = try await ask("orang", "orang", "Nur Fitri")
      #expect(nur.status == 422)
      #expect(nur.text.contains("Jadwal Nur Fitri diatur Yayasan Melati, bukan kantor ini."))
      let own = try await ask("orang", "orang", "Citra")
      #expect(own.status == 422 && own.text.contains("Citra Dewanti tidak mempunyai kinerja yang dinilai di sini"))
      #expect(try await ask("orang", "orang", "Wayan").status == 200)
      #expect(try await ask("orang", "orang", "Lestari N").status == 200)
      let some = try await ask("sekolah", "npsn", "30300001")
      #expect(some.text.contains("SDN Tanjung Rema 1, 2 orang"))
      #expect(some.text.contains("Tidak berlaku bagi 1 orang lain di sana: jadwal mereka diatur Yayasan Melati."))
      let usman = try await browser.signedIn(as: district.usman)
      #expect(try await usman.get(.officeCalendar).status == 200)
      try await test.dismiss(village.wayan, from: village.school, last: "2026-01-05")
      try await test.dismiss(village.made, from: village.school, last: "2026-01-05")
      let none = try await ask("sekolah", "npsn", "30300001")
      #expect(none.status == 422)
      #expect(none.text.contains("Jadwal semua pegawai sekolah itu diatur Yayasan Melati, bukan kantor ini."))
      #expect(try await rows(test) == 0)
    }
  }

  @Test(
    "what is wrong stands beside its field, what was typed is kept, and nothing changes", arguments: Driver.allCases)
  func refusals(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let citra = try await browser.signedIn(as: district.citra)
      for (fields, sentence) in [
        (Self.changed("sampai", "2026-01-31"), "Pilih hari sesudah 31 Januari 2026, batas menurut aturan."),
        (Self.changed("sampai", "2028-01-31"), "Pilih hari paling lambat 30 April 2027."),
        (Self.changed("alasan", " "), "Isi alasannya; semua yang bersangkutan membacanya."),
        (Self.changed("penyebab", ""), "Pilih dari mana keterlambatannya."),
        (Self.changed("untuk", ""), "Pilih untuk siapa perpanjangan ini."),
        (Self.changed("untuk", "sekolah") + [("npsn", "99999999")], "Isi NPSN sekolah di bawah kantor ini."),
        (Self.changed("untuk", "orang") + [("orang", "Zainab")], "Tidak ada orang seperti itu di sini."),
        (Self.changed("untuk", "orang") + [("orang", "19850714")], "Isi NIP lengkap (18 angka) atau NUPTK lengkap"),
      ] {
        let page = try await citra.post(.officeExtension, fields)
        #expect(page.status == 422, "\(sentence)")
        #expect(page.text.contains(sentence), "\(sentence)")
        #expect(page.html.contains("value=\"planning\" checked"))
      }
      #expect(try await rows(test) == 0)
      #expect(try await test.house.database.texts("SELECT kind FROM journal").isEmpty)
    }
  }
}
