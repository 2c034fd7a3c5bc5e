import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A staff list is previewed, applied once, and nothing of it is kept that need not be")
struct StaffImportTests {
  @Test(
    "a thousand rows: the bad ones named, the good ones imported, a second run changes nothing",
    arguments: Driver.allCases, ["xlsx", "csv"])
  func thousand(_ driver: Driver, _ kind: String) async throws {
    let log = Log()
    try await TestHouse.run(driver, log: log) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let list = try StaffLists.thousand(kind)
      let preview = try await dewi.preview(list, named: "guru." + kind)
      #expect(preview.status == 200)
      #expect(preview.text.contains("Baru 980 orang"))
      #expect(preview.text.contains("Ditolak 20 orang"))
      let bad = [
        (11, "NIP", "harus 18 angka, tertulis 15"), (212, "NIP", "tersimpan sebagai bilangan"),
        (413, "Tanggal lahir", "bukan tanggal yang ada"), (614, "Nama", "kosong"),
        (815, "Jenis kelamin", "harus L atau P"),
      ]
      for (start, column, reason) in bad {
        for step in 0..<4 {
          // The header is in row 6.
          let row = start + step * 5 + 7
          let line = try #require(preview.text.firstRange(of: "Baris \(row) "), "row \(row)")
          let rest = preview.text[line.upperBound...].prefix(140)
          #expect(rest.contains(column) && rest.contains(reason), "row \(row): \(rest)")
        }
      }
      let before = try await test.everythingStored()
      let applied = try await dewi.apply(preview)
      #expect(applied.location == "/orang?kabar=impor-diterapkan")
      let people = try await test.house.database.number("SELECT COUNT(*) FROM person")
      #expect(people == 987)
      let kept = try await test.house.database.number("SELECT COUNT(*) FROM staff_import")
      #expect(kept == 0)
      let again = try await dewi.preview(list, named: "guru." + kind)
      #expect(again.text.contains("Tetap 980 orang"))
      #expect(again.text.contains("Tidak ada yang perlu diterapkan"))
      let after = try await test.everythingStored()
      for secret in StaffLists.secrets {
        #expect(!before.contains(secret), "\(secret) between preview and apply")
        #expect(!after.contains(secret), "\(secret) after apply")
        #expect(!log.text.contains(secret), "\(secret) in the log")
      }
      #expect(before.contains("Guru Mapel"), "the rows are really looked at")
      #expect(log.text.contains("request"))
    }
  }

  @Test("teachers and the principal get their posts, the operator keeps theirs", arguments: Driver.allCases)
  func posts(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      _ = try await dewi.apply(
        try await dewi.preview(StaffLists.csv([StaffLists.wayan, StaffLists.made, StaffLists.sri])))
      let roles = try await test.house.database.texts(
        """
        SELECT a.role || ' ' || p.name FROM assignment a JOIN person p ON p.id = a.person_id
        WHERE a.school_id = \(test.village.school.id.number) AND a.to_day IS NULL ORDER BY 1
        """)
      #expect(
        roles == [
          "operator Dewi Simanjuntak", "principal Made Sudarma", "teacher Nur Fitri", "teacher Sri Wahyuni",
          "teacher Wayan Lestari",
        ])
    }
  }

  @Test("who is not in a complete list ends, but many only after a second yes", arguments: Driver.allCases)
  func gone(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      _ = try await test.open(for: test.village.nur)
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let preview = try await dewi.preview(StaffLists.csv([StaffLists.wayan, StaffLists.made]), isComplete: true)
      #expect(preview.text.contains("Nur Fitri kinerjanya belum selesai"))
      #expect(preview.text.contains("Lebih dari sepersepuluh"))
      let refused = try await dewi.apply(preview)
      #expect(refused.status == 422)
      let ended = "SELECT COUNT(*) FROM assignment WHERE to_day IS NOT NULL" as SQL
      var count = try await test.house.database.number(ended)
      #expect(count == 0)
      let done = try await dewi.apply(refused, [("yakin", "ya")])
      #expect(done.status == 303)
      count = try await test.house.database.number(ended)
      #expect(count == 1)
      let last = try await test.house.database.texts("SELECT to_day FROM assignment WHERE to_day IS NOT NULL")
      #expect(last == ["2026-01-11"])
      let people = try await test.house.database.number("SELECT COUNT(*) FROM person")
      #expect(people == 7)
    }
  }

  @Test("applied twice it is done once", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let preview = try await dewi.preview(StaffLists.csv([StaffLists.sri]))
      _ = try await dewi.apply(preview)
      let second = try await dewi.apply(preview)
      #expect(second.location == "/orang?kabar=impor-sudah")
      let people = try await test.house.database.number("SELECT COUNT(*) FROM person WHERE name = 'Sri Wahyuni'")
      #expect(people == 1)
    }
  }

  @Test("what has changed meanwhile is shown instead of applied", arguments: Driver.allCases)
  func changedMeanwhile(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let preview = try await dewi.preview(StaffLists.csv([StaffLists.wayan, StaffLists.sri]))
      try await test.house.database.write { connection in
        try connection.run(
          "UPDATE person SET name = 'Wayan Lestari, M.Pd.' WHERE id = \(test.village.wayan.number)")
      }
      let shown = try await dewi.apply(preview)
      #expect(shown.status == 409)
      #expect(shown.text.contains("Data orang berubah sejak Anda membuka pratinjau"))
      #expect(shown.text.contains("Nama: Wayan Lestari, M.Pd. → Wayan Lestari"))
      var people = try await test.house.database.number("SELECT COUNT(*) FROM person WHERE name = 'Sri Wahyuni'")
      #expect(people == 0)
      let done = try await dewi.apply(shown)
      #expect(done.status == 303)
      people = try await test.house.database.number("SELECT COUNT(*) FROM person WHERE name = 'Sri Wahyuni'")
      #expect(people == 1)
    }
  }

  @Test("a preview ends after a day, and its rows with it", arguments: Driver.allCases)
  func expired(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let preview = try await browser.signedIn(as: test.village.dewi).preview(StaffLists.csv([StaffLists.sri]))
      let id = try #require(preview.importID)
      test.demo.today = test.demo.today + 2
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let applied = try await dewi.apply(preview)
      #expect(applied.status == 410)
      let page = try await dewi.get(.staffImportPreview(id))
      #expect(page.status == 410)
      #expect(page.text.contains("Pratinjau sudah kedaluwarsa"))
      let kept = try await test.house.database.number("SELECT COUNT(*) FROM staff_import")
      #expect(kept == 0)
      let people = try await test.house.database.number("SELECT COUNT(*) FROM person")
      #expect(people == 7)
    }
  }

  @Test("called off, nothing is kept and nothing changes", arguments: Driver.allCases)
  func calledOff(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let preview = try await dewi.preview(StaffLists.csv([StaffLists.sri]))
      let page = try await dewi.post(.staffImportCancellation(try #require(preview.importID)))
      #expect(page.location == "/impor?kabar=impor-batal")
      let kept = try await test.house.database.number("SELECT COUNT(*) FROM staff_import")
      #expect(kept == 0)
    }
  }

  static let wrongFiles: [(String, [UInt8], String)] = [
    ("kosong", [], "Pilih berkasnya dulu."),
    ("pdf", Array("%PDF-1.7 apa saja".utf8), "Ini berkas PDF"),
    ("html", Array("<html><table></table></html>".utf8), "Ini halaman web"),
    ("excel lama", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), ".xls"),
    ("latin-1", Array("Nama;NIP;Jenis PTK\n".utf8) + [0x41, 0xE9, 0x3B, 0x3B, 0x41, 0x0A], "bukan UTF-8"),
    ("tanpa judul", Array("a;b;c\n1;2;3\n".utf8), "Tidak ada baris judul"),
    ("tanpa jenis PTK", Array("Nama;NIP;NUPTK\nA;;\n".utf8), "tidak memiliki kolom Jenis PTK"),
    ("judul saja", Array("Nama;NIP;Jenis PTK\n".utf8), "tidak ada satu orang pun"),
    ("sekolah lain", StaffLists.csv([StaffLists.sri], npsn: "30300002"), "milik sekolah lain (NPSN 30300002)"),
  ]

  @Test("a file of another kind is refused with what to do", arguments: Driver.allCases, wrongFiles.map(\.0))
  func wrongFile(_ driver: Driver, _ name: String) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (_, bytes, sentence) = try #require(Self.wrongFiles.first { $0.0 == name })
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let page = try await dewi.preview(bytes)
      #expect(page.status == 422)
      #expect(page.text.contains(sentence))
      #expect(page.html.contains("href=\"#daftar\""))
      let kept = try await test.house.database.number("SELECT COUNT(*) FROM staff_import")
      #expect(kept == 0)
    }
  }

  @Test("there is no such preview for anybody else", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let preview = try await browser.signedIn(as: village.dewi).preview(StaffLists.csv([StaffLists.sri]))
      let id = try #require(preview.importID)
      for person in [village.agus, village.wayan, village.made, village.ratna] {
        let other = try await browser.signedIn(as: person)
        let page = try await other.get(.staffImportPreview(id))
        #expect(page.status == 404)
        let applied = try await other.apply(preview)
        #expect(applied.status == 404)
        _ = try await other.post(.staffImportCancellation(id))
      }
      let kept = try await test.house.database.number("SELECT COUNT(*) FROM staff_import")
      #expect(kept == 1)
      let people = try await test.house.database.number("SELECT COUNT(*) FROM person")
      #expect(people == 7)
    }
  }
}
