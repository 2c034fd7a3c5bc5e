import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Print views show a record as it was agreed and rated")
struct PrintTests {
  /// The teacher marries, is promoted and gets another NIP after everything was signed.
  private func rename(_ test: TestHouse) async throws {
    let owner = test.village.wayan
    try await test.house.database.write { connection in
      try connection.run([
        """
        UPDATE person SET name = 'Wayan Lestari Putri', nip = '198507142010012099' WHERE id = \(owner.number)
        """,
        "INSERT INTO person_rank (person_id, from_day, rank) VALUES (\(owner.number), '2026-01-01', 'III/d')",
      ])
    }
  }

  @Test("Penetapan SKP appears with the agreement, with the names of that day", arguments: Driver.allCases)
  func agreement(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .planApproved)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.agreementPrint(record)).status == 404)
      try await test.bring(record, to: .preparing)
      try await rename(test)
      for person in [test.village.wayan, test.village.made] {
        let page = try await browser.signedIn(as: person).get(.agreementPrint(record))
        #expect(page.status == 200)
        #expect(page.html.contains("Wayan Lestari</td>"))
        for text in [
          "Sasaran Kinerja Pegawai (SKP)", "19850714 201001 2 012", "III/c", "Kepala Sekolah",
          "RHK pimpinan yang diintervensi", "Perilaku kerja", "Berorientasi Pelayanan", "Banjar, 12 Januari 2026",
        ] {
          #expect(page.text.contains(text), "\(text)")
        }
        #expect(!page.text.contains("19850714 201001 2 099"))
        #expect(!page.text.contains("III/d"))
      }
    }
  }

  @Test("Hasil Evaluasi appears with the rating, and tells whether it was accepted", arguments: Driver.allCases)
  func result(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .awaitingAppraisal)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.resultPrint(record)).status == 404)
      try await test.bring(record, to: .appraisalSent)
      try await rename(test)
      let later = try await browser.signedIn(as: test.village.wayan)
      let page = try await later.get(.resultPrint(record))
      #expect(page.html.contains("Wayan Lestari</td>"))
      for text in [
        "Realisasi berdasarkan bukti dukung", "Satu siklus dijalani sampai refleksi.",
        "Rating hasil kerja: Sesuai ekspektasi", "Rating perilaku kerja: Sesuai ekspektasi", "Predikat kinerja pegawai",
        "Menunggu diterima pegawai, paling lambat 17 Desember 2026.",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
      try await test.bring(record, to: .accepted)
      #expect(try await later.get(.resultPrint(record)).text.contains("Diterima pegawai pada 3 Desember 2026."))
    }
  }

  @Test("nobody but the two sides finds them", arguments: Driver.allCases)
  func othersFindNothing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let village = test.village
      for person in [village.nur, village.dewi, village.ratna, village.yohanes, village.agus] {
        let other = try await browser.signedIn(as: person)
        #expect(try await other.get(.agreementPrint(record)).status == 404)
        #expect(try await other.get(.resultPrint(record)).status == 404)
      }
    }
  }
}
