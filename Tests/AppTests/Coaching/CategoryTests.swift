import App
import Domain
import Foundation
import TestSupport
import Testing

@Suite("The kategori of Formulir C and D may be noted beside the answers")
struct CategoryTests {
  // R-COACH-20
  @Test("both sides read them again, on the page, in the history and on paper", arguments: Driver.allCases)
  func way(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .followUpSubmitted)
      let id = desk.record
      let asked = try await desk.principal.get(.followUp(id))
      for text in [
        "Kategori pada Formulir C", "Boleh dilewati. Guru ikut membacanya, dan tidak dihitung sebagai nilai.",
        "Rumusan sementara", "Tidak dicatat", "Sadar dampak kesulitan",
      ] {
        #expect(asked.text.contains(text), "\(text)")
      }
      #expect(!asked.text.contains("Kategori tindak lanjut"))
      #expect(!(try await desk.teacher.get(.followUp(id)).text.contains("Kategori")))
      let unknown = try await desk.send(
        desk.principal, .followUp(id), to: .followUpAnswer(id), [("kata", "Setuju."), ("kesadaran", "entah")])
      #expect(unknown.status == 422)
      #expect(unknown.text.contains("Pilihan kategori kesadaran tidak dikenal."))
      #expect(unknown.text.contains("Setuju."))
      let done = try await desk.send(
        desk.principal, .followUp(id), to: .followUpAnswer(id),
        [("kata", "Setuju."), ("kesadaran", "sadar-kesulitan")])
      #expect(done.status == 303)
      for reader in [desk.teacher, desk.principal] {
        #expect(try await reader.get(.followUp(id)).text.contains("Kategori kesadaran guru Sadar kesulitan"))
        #expect(try await reader.get(.history(id)).text.contains("“Setuju.”, kategori: sadar kesulitan"))
        let paper = try await reader.get(.paperForm(id, .c))
        #expect(paper.text.contains("✓ Sadar kesulitan (dipilih)"))
        #expect(paper.html.components(separatedBy: "✓").count == 2)
      }

      try await desk.bring(to: .reflectionSubmitted)
      let last = try await desk.send(
        desk.principal, .reflection(id), to: .reflectionAnswer(id),
        [("kata", ""), ("kesadaran", "sadar-dampak-kesulitan"), ("kategori-tindak-lanjut", "peningkatan-kinerja")])
      #expect(last.status == 303)
      let read = try await desk.teacher.get(.reflection(id)).text
      #expect(read.contains("Kategori tindak lanjut Peningkatan kinerja"))
      #expect(read.contains("Kategori kesadaran guru setelah tindak lanjut Sadar dampak kesulitan"))
      #expect(
        try await desk.teacher.get(.history(id)).text.contains("kategori: peningkatan kinerja; sadar dampak kesulitan"))
    }
  }

  @Test("whoever passes them by has answered all the same", arguments: Driver.allCases)
  func passedBy(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .followUpSubmitted)
      let id = desk.record
      #expect(
        try await desk.send(desk.principal, .followUp(id), to: .followUpAnswer(id), [("kesadaran", "")]).status == 303)
      #expect(try await test.record(id).followUpCategories == .none)
      #expect(!(try await desk.teacher.get(.followUp(id)).text.contains("Kategori")))
      #expect(!(try await desk.teacher.get(.history(id)).text.contains("kategori")))
    }
  }

  @Test("on paper they are boxes to tick, where Formulir C and D have them", arguments: Driver.allCases)
  func paper(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      for (form, ticks) in [(PaperForm.a, 0), (.c, 3), (.d, 5)] {
        let page = try await desk.principal.get(.paperForm(desk.record, form))
        #expect(page.html.components(separatedBy: "class=\"tick\"").count - 1 == ticks, "\(form)")
        #expect(page.text.contains("Diisi kepala sekolah; pilih satu.") == (ticks > 0))
        #expect(!page.html.contains("✓"))
      }
    }
  }
}
