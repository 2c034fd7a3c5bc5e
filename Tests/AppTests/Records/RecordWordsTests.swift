import App
import Domain
import TestSupport
import Testing

@Suite("A principal's record is worded as a principal's")
struct RecordWordsTests {
  @Test("no page of it says guru, observasi kelas, or that a principal assesses", arguments: Driver.allCases)
  func principal(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await OfficeVillage.principal(test, district, at: .preparing)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.preparation(record))
      #expect(form.text.contains("Kirim persiapan ke kepala dinas"))
      #expect(form.text.contains("Kegiatan yang diamati"))
      let page = try await made.get(.record(record))
      #expect(page.text.contains("Observasi kepemimpinan"))
      #expect(page.text.contains("Dikonfirmasi kepala dinas."))
      let history = try await made.get(.history(record))
      #expect(history.text.contains("Hadi Purnomo (kepala dinas)"))
      for page in [form, page] {
        for word in ["observasi kelas", "Observasi kelas", "ke kepala sekolah", "menunggu guru", "Perangkat ajar"] {
          #expect(!page.text.contains(word), "\(word)")
        }
      }
      _ = try await made.submit(
        form, to: .preparation(record),
        [
          ("target", "Mendampingi guru."), ("upaya-mempelajari", "Membaca."), ("hari", (test.demo.today + 2).text),
          ("jam", ""), ("kelas", "Rapat guru"), ("perangkat", ""),
        ])
      let hadi = try await browser.signedIn(as: district.hadi)
      let answer = try await hadi.get(.preparation(record))
      #expect(answer.text.contains("Pesan untuk kepala sekolah"))
      #expect(answer.text.contains("Wilayah Made Sudarma"))
      #expect(try await hadi.get(.record(record)).text.contains("tanggapi persiapan"))
    }
  }
}
