import App
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Principal and operator bring the school's Rapor Pendidikan, and teachers see its advice")
struct ReportCardPageTests {
  /// A file that other tests read too.
  private func fixture(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: TestHouse.root + "/Tests/SpreadsheetTests/Fixtures/" + name)))
  }

  private func bring(_ bytes: [UInt8], named name: String = "rapor.xlsx", as browser: Browser) async throws
    -> Browser.Page
  {
    try await browser.upload(.reportCardImport, [], files: [(name: "berkas", fileName: name, bytes: bytes)])
  }

  private func csv(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  private func years(_ test: TestHouse) async throws -> [Int] {
    try await test.house.database.read { connection in
      try connection.rows("SELECT year FROM report_card ORDER BY year") { try $0.int() }
    }
  }

  /// The invented reports carry this number.
  private func giveNPSN(_ npsn: String, to school: SchoolID, _ test: TestHouse) async throws {
    try await test.house.database.write { connection in
      try connection.run("UPDATE school SET npsn = \(npsn) WHERE id = \(school.number)")
    }
  }

  private static let advice =
    "Instruksi Pembelajaran disarankan karena di Rapor Pendidikan 2025 capaiannya Kurang dan skornya turun 0,50%, turun paling banyak di antara pilihan yang capaiannya sama."

  @Test("with numbers and with texts the weakest sub-indicator is the same", arguments: Driver.allCases)
  func sameAdvice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await giveNPSN("10203040", to: test.village.school.id, test)
      let made = try await browser.signedIn(as: test.village.made)
      let first = try await bring(fixture("rapor-numbers.xlsx"), as: made)
      #expect(first.status == 303)
      #expect(first.location == "/rapor?kabar=rapor-tersimpan")
      let page = try await made.get(first.location ?? "")
      #expect(page.text.contains("Rapor Pendidikan tersimpan."))
      #expect(page.text.contains(Self.advice))
      #expect(page.text.contains("D.1.3 Metode pembelajaran"))
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let second = try await bring(fixture("rapor-texts.xlsx"), as: dewi)
      #expect(second.location == "/rapor?kabar=rapor-diganti")
      let replaced = try await dewi.get(second.location ?? "")
      #expect(replaced.text.contains("tahun yang sama sudah ada dan kini diganti"))
      #expect(replaced.text.contains(Self.advice))
      #expect(try await years(test) == [2025])
      let journal = try await test.house.database.read { connection in
        try connection.rows("SELECT detail FROM journal WHERE kind = 'report-card-imported' ORDER BY id") {
          try $0.text()
        }
      }
      #expect(journal == [#"{"year":2025,"replaced":false}"#, #"{"year":2025,"replaced":true}"#])
    }
  }

  @Test("the principal sees what the same report says to principals", arguments: Driver.allCases)
  func leadership(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      let lines = [
        "Rapor Pendidikan 2025", "No,Indikator,Capaian 2025", "D.1.1,Manajemen kelas,Sedang",
        "D.3,Kepemimpinan instruksional,Sedang", "D.3.1,Visi-misi satuan pendidikan,Baik",
        "D.3.2,Pengelolaan kurikulum satuan pendidikan,Baik", "D.3.3,Dukungan untuk refleksi guru,Kurang",
      ]
      _ = try await bring(Array(lines.joined(separator: "\n").utf8), named: "rapor.csv", as: made)
      let page = try await made.get(.reportCard)
      #expect(page.text.contains("Saran bagi kepala sekolah"))
      #expect(
        page.text.contains(
          "Aktivasi Kegiatan Komunitas Belajar disarankan karena di Rapor Pendidikan 2025 dimensinya, Dukungan untuk refleksi guru, capaiannya Kurang"
        ))
      #expect(page.text.contains("D.3.3 Dukungan untuk refleksi guru"))
    }
  }

  @Test("what was followed stays as it was given", arguments: Driver.allCases)
  func followed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await giveNPSN("10203040", to: test.village.school.id, test)
      let record = try await test.open(for: test.village.wayan)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let before = try await wayan.get(.planPart(record, .practice))
      #expect(before.text.contains("belum memuat Rapor Pendidikan"))
      let made = try await browser.signedIn(as: test.village.made)
      _ = try await bring(fixture("rapor-texts.xlsx"), as: made)
      let after = try await wayan.get(.planPart(record, .practice))
      #expect(after.text.contains(Self.advice))
      let later = csv(
        "Rapor Pendidikan 2026", "NPSN: 10203040", "No,Indikator,Capaian 2026", "D.1.1,Manajemen kelas,Baik",
        ",Umpan balik konstruktif,Kurang")
      _ = try await bring(later, named: "rapor.csv", as: made)
      let newest = try await wayan.get(.planPart(record, .practice))
      #expect(newest.text.contains("Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2026"))
      #expect(try await years(test) == [2025, 2026])
    }
  }

  @Test("another school's report is refused and nothing is kept", arguments: Driver.allCases)
  func otherSchool(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await bring(fixture("rapor-texts.xlsx"), as: made)
      #expect(page.status == 422)
      #expect(
        page.text.contains(
          "Berkas ini milik sekolah dengan NPSN 10203040, sedangkan NPSN SDN Tanjung Rema 1 ialah 30300001."))
      #expect(try await years(test) == [])
    }
  }

  @Test(
    "a file of another kind is told what it is",
    arguments: Driver.allCases,
    [
      ("libreoffice.pdf", "Ini berkas PDF."), ("libreoffice.xls", "Ini berkas Excel lama (.xls)."),
      ("libreoffice.ods", "Ini berkas OpenDocument (.ods)."),
      ("encrypted.xlsx", "Berkas ini dikunci dengan kata sandi."),
      ("openpyxl.xlsx", "Ini bukan Laporan Rapor Pendidikan"),
    ])
  func otherKind(_ driver: Driver, _ file: (name: String, sentence: String)) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await bring(fixture(file.name), as: made)
      #expect(page.status == 422)
      #expect(page.text.contains(file.sentence))
      #expect(try await years(test) == [])
    }
  }

  @Test("what cannot be read is named with row and column", arguments: Driver.allCases)
  func faults(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      let bad = csv(
        "Rapor Pendidikan 2025", "No,Indikator,Capaian 2025,Skor Rapor 2025", "D.1,Kualitas pembelajaran,Hebat,60",
        "D.1.1,Manajemen kelas,Baik,tujuh")
      let page = try await bring(bad, named: "rapor.csv", as: made)
      #expect(page.status == 422)
      #expect(page.text.contains("Baris 3, kolom C: “Hebat” tidak terbaca sebagai Capaian."))
      #expect(page.text.contains("Baris 4, kolom D: “tujuh” tidak terbaca sebagai Skor Rapor."))
      let none = try await made.post(.reportCardImport)
      #expect(none.status == 422)
      #expect(none.text.contains("Pilih berkas Rapor Pendidikan"))
      #expect(try await years(test) == [])
    }
  }

  @Test("a missing sub-row is stood in for, and an equal report advises nothing", arguments: Driver.allCases)
  func standInAndEqual(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let missing = csv(
        "Rapor Pendidikan 2024", "No,Indikator,Capaian 2024", "D.1.1,Manajemen kelas,Baik",
        "D.1.2,Dukungan psikologis,Kurang", "D.1.3,Metode pembelajaran,Sedang")
      let first = try await bring(missing, named: "rapor.csv", as: dewi)
      #expect(first.location == "/rapor?kabar=rapor-tersimpan-tanpa-npsn")
      let page = try await dewi.get(first.location ?? "")
      #expect(page.text.contains("Berkasnya tidak menyebut NPSN"))
      #expect(page.text.contains("dimensinya, Dukungan psikologis, capaiannya Kurang"))
      let equal = csv(
        "Rapor Pendidikan 2025", "No,Indikator,Capaian 2025", "D.1.1,Manajemen kelas,Sedang",
        "D.1.2,Dukungan psikologis,Sedang", "D.1.3,Metode pembelajaran,Sedang")
      _ = try await bring(equal, named: "rapor.csv", as: dewi)
      let none = try await dewi.get(.reportCard)
      #expect(none.text.contains("capaian semua pilihan ini sama, jadi tidak ada saran"))
    }
  }

  @Test("teachers do not keep the report; the neighbours see their own", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await giveNPSN("10203040", to: test.village.school.id, test)
      _ = try await bring(fixture("rapor-texts.xlsx"), as: browser.signedIn(as: test.village.made))
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.reportCard).status == 404)
      #expect(try await bring(fixture("rapor-texts.xlsx"), as: wayan).status == 404)
      let ratna = try await browser.signedIn(as: test.village.ratna)
      let page = try await ratna.get(.reportCard)
      #expect(page.status == 200)
      #expect(page.text.contains("Rapor Pendidikan SDN Sungai Paring 2 belum diimpor"))
      let foreign = try await ratna.upload(
        .reportCardImport, [("sekolah", "\(test.village.school.id.number)")],
        files: [(name: "berkas", fileName: "rapor.xlsx", bytes: fixture("rapor-texts.xlsx"))])
      #expect(foreign.status == 404)
    }
  }
}
