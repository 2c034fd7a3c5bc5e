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

  /// The fields that say of which office and period a form is.
  private static func place(_ page: Browser.Page) -> [(String, String)] {
    ["kantor", "periode"].compactMap { name in page.value(name, in: Path.officeExtension.address).map { (name, $0) } }
  }

  private static let mark = [("command_id", "0123456789abcdef")]

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
      let done = try await citra.sendWhole(page, to: Path.officeExtension.address, Self.fields)
      let place = "/wilayah/jadwal?kantor=\(district.office.id.number)&periode=\(village.period.number)"
      #expect(done.location == place + "&kabar=jendela-diperpanjang")
      // The button was pressed twice: one extension, one line in the journal.
      let command = try #require(page.value("command_id", in: Path.officeExtension.address))
      for _ in 0..<2 {
        let again = try await citra.post(.officeExtension, Self.place(page) + Self.fields + [("command_id", command)])
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
      let shorter = try await citra.post(.officeExtension, Self.changed("sampai", "2026-02-10"))
      #expect(shorter.text.contains("Pilih hari sesudah 15 Februari 2026; sampai hari itu sudah diperpanjang."))
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
      _ = try await citra.post(.officeExtension, Self.changed("untuk", "sekolah") + [("npsn", "30300002")] + Self.mark)
      _ = try await citra.post(
        .officeExtension, Self.changed("untuk", "orang") + [("orang", "19850714 201001 2 012")] + Self.mark)
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

  @Test("the achievement of a school guides its assessor, and is kept with the rating", arguments: Driver.allCases)
  func achievement(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let first = try await test.open(for: village.nur, at: .appraisalSent)
      let id = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      var made = try await browser.signedIn(as: village.made)
      #expect(!(try await made.get(.appraisal(id)).text.contains("Pola distribusi")))
      let citra = try await browser.signedIn(as: district.citra)
      let wrong = try await citra.post(.officeAchievement, [("npsn-capaian", "1"), ("capaian", "")])
      #expect(wrong.text.contains("Pilih capaian organisasi."))
      _ = try await citra.post(.officeAchievement, [("npsn-capaian", "30300001"), ("capaian", "good")])
      #expect(try await citra.get(.officeCalendar).text.contains("SDN Tanjung Rema 1 Baik ditetapkan Citra"))
      made = try await browser.signedIn(as: village.made)
      let page = try await made.get(.appraisal(id))
      #expect(page.text.contains("Capaian organisasi sekolah ini: Baik . Bila capaian organisasi Baik"))
      #expect(page.text.contains("Panduan, bukan kuota"))
      #expect(page.text.contains("1 (100%)"))
      _ = try await made.sendRating(RatingFields.with(), of: id)
      #expect(try await test.record(id).appraisal?.basis.achievement == .good)
      #expect(try await test.record(first).appraisal?.basis.achievement == nil)
      for (record, text) in [(id, "Capaian kinerja organisasi: Baik"), (first, "belum ditetapkan ketika penilaian")] {
        #expect(try await made.get(.resultPrint(record)).text.contains(text))
      }
      #expect(try await made.get(.appraisal(id)).text.contains("Pola distribusi Bila capaian organisasi Baik"))
    }
  }

  // R-RATE-21
  @Test("what another office set is replaced only by who was told of it", arguments: Driver.allCases)
  func replaced(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(district.usman, .officeAdmin, at: district.foundation, from: "2026-01-01", home: false)
      try await test.house.database.write { connection in
        try connection.run([
          "UPDATE school SET foundation_id = \(district.foundation.id.number) WHERE id = \(village.school.id.number)"
        ])
      }
      func stands() async throws -> DistributionGuide.Achievement? {
        try await test.house.database.read { connection in
          try AchievementRows.of(village.school.id, in: village.period, on: connection)
        }
      }
      let citra = try await browser.signedIn(as: district.citra)
      let usman = try await browser.signedIn(as: district.usman)
      func set(_ achievement: String) -> [(String, String)] {
        [("npsn-capaian", "30300001"), ("capaian", achievement)]
      }
      #expect(try await citra.post(.officeAchievement, set("poor")).status == 303)
      // Their own they may correct.
      #expect(try await citra.post(.officeAchievement, set("good")).status == 303)
      let told = try await usman.post(.officeAchievement, set("excellent"))
      #expect(told.status == 422)
      #expect(told.text.contains("Sudah ditetapkan Baik oleh Citra Dewanti pada"))
      #expect(try await stands() == .good)
      let seen = try #require(told.value("mengganti", in: Path.officeAchievement.address))
      #expect(try await usman.post(.officeAchievement, set("excellent") + [("mengganti", seen)]).status == 303)
      #expect(try await stands() == .excellent)
      #expect(try await citra.get(.officeCalendar).text.contains("Istimewa ditetapkan Usman Fauzi"))
      // What was seen before is not what stands now.
      #expect(try await citra.post(.officeAchievement, set("good") + [("mengganti", seen)]).status == 422)
    }
  }

  @Test("for a principal those under the same dinas are counted, not the school's teachers", arguments: Driver.allCases)
  func principals(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.nur, at: .appraisalSent)
      let id = try await OfficeVillage.principal(test, district, at: .awaitingAppraisal)
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeAchievement, [("npsn-capaian", "30300001"), ("capaian", "good")])
      let before = try await browser.signedIn(as: district.hadi).get(.appraisal(id))
      #expect(
        before.text.contains("Belum ada penilaian lain yang terkirim untuk kepala sekolah di bawah dinas yang sama."))
      test.demo.today = Day("2026-02-01")!
      _ = try await OfficeVillage.record(
        of: village.ratna, at: village.otherSchool, in: test, district, stage: .appraisalSent)
      let page = try await browser.signedIn(as: district.hadi).get(.appraisal(id))
      #expect(page.text.contains("Predikat yang sudah terkirim untuk kepala sekolah di bawah dinas yang sama"))
      #expect(page.text.contains("1 (100%)"))
    }
  }
}
