import App
import Domain
import Foundation
import TestSupport
import Testing

@Suite("Formulir A–D are printed for handwriting, with what is known already")
struct PaperFormTests {
  private func lines(_ page: Browser.Page) -> Int { page.html.components(separatedBy: "<i></i>").count - 1 }

  @Test("each says where it is typed in, and leaves lines for what is not known", arguments: Driver.allCases)
  func blank(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .preparing)
      let made = try await browser.signedIn(as: test.village.made)
      let texts: [(PaperForm, [String])] = [
        (.a, ["Formulir A: Persiapan observasi", "Target perilaku", "Perangkat ajar", "/persiapan/"]),
        (.b, ["Formulir B: Pelaksanaan observasi", "Dianjurkan", "Dihindari", "Rekomendasi", "/observasi/"]),
        (.c, ["Formulir C: Tindak lanjut", "Tujuan belajar", "Dukungan yang dibutuhkan", "/tindak-lanjut/"]),
        (.d, ["Formulir D: Refleksi tindak lanjut", "Inspirasi baru", "Rencana mengatasinya", "/refleksi/"]),
      ]
      for (form, parts) in texts {
        let page = try await made.get(.paperForm(record, form))
        #expect(page.status == 200)
        for part in parts + ["Wayan Lestari", "Made Sudarma", "Rencana hasil kerja"] {
          #expect(page.text.contains(part), "\(form) \(part)")
        }
        #expect(page.text.contains("Ketik hasilnya di http://localhost/"))
        #expect(lines(page) > 10, "\(form)")
        #expect(page.html.components(separatedBy: "<h1").count == 2)
      }
      let rubric = try await made.get(.paperForm(record, .b))
      #expect(rubric.html.components(separatedBy: "class=\"tick\"").count - 1 == 9)
      #expect(!rubric.html.contains("✓"))
    }
  }

  @Test("what was sent stands where the lines were", arguments: Driver.allCases)
  func filled(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .planningFollowUp)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let a = try await wayan.get(.paperForm(record, .a))
      for text in ["Menyapa setiap murid dengan namanya.", "08.00, jam ke-2", "Saya datang pada jam kedua."] {
        #expect(a.text.contains(text), "\(text)")
      }
      #expect(lines(a) == 0)
      let b = try await wayan.get(.paperForm(record, .b))
      #expect(b.html.components(separatedBy: "✓").count - 1 == 3)
      #expect(b.text.contains("Guru menunggu jawaban tiga murid sebelum melanjutkan."))
      #expect(lines(b) == 0)
      #expect(lines(try await wayan.get(.paperForm(record, .c))) > 10)
    }
  }

  @Test("before the agreement there is none, and none of another letter", arguments: Driver.allCases)
  func none(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .planApproved)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.paperForm(record, .a)).status == 404)
      try await test.bring(record, to: .preparing)
      let later = try await browser.signedIn(as: test.village.wayan)
      #expect(try await later.get(.paperForm(record, .a)).status == 200)
      for letter in ["e", "A", "ab", ""] {
        #expect(try await later.get("/cetak/\(record.number)/formulir/\(letter)").status == 404, "\(letter)")
      }
      #expect(try await later.get(.record(record)).text.contains("Formulir B: Pelaksanaan observasi"))
    }
  }
}
