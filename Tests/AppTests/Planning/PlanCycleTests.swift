import App
import Domain
import TestSupport
import Testing

@Suite("A plan goes from its first choice to the agreement, with every detour")
struct PlanCycleTests {
  @Test("each part leads to the next that is missing, the last to the page to check", arguments: Driver.allCases)
  func partByPart(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let id = desk.record
      #expect(try await desk.answer(.mainDuties).location == Path.planPart(id, .practice).address)
      #expect(try await desk.answer(.practice).location == Path.planPart(id, .behaviour).address)
      #expect(try await desk.answer(.behaviour).location == Path.planPart(id, .competence).address)
      #expect(try await desk.answer(.competence).location == Path.planPartDetails(id, .competence).address)
      let details = try await desk.teacher.get(.planPartDetails(id, .competence))
      #expect(details.text.contains("Apa yang ingin Anda pelajari?"))
      #expect(try await desk.learn("Umpan balik").location == "/rencana/\(id.number)?kabar=bagian-tersimpan")
      let page = try await desk.teacher.get(.plan(id))
      #expect(page.text.contains("Periksa rencana kinerja 2026 Anda"))
      #expect(page.text.contains("Ajukan ke kepala sekolah"))
      #expect(page.text.contains("Satu siklus peningkatan kinerja dalam satu periode penilaian"))
      #expect(try await desk.kinds == ["opened.v1"])
    }
  }

  @Test("returned twice, withdrawn, approved, reopened, approved and agreed", arguments: Driver.allCases)
  func everyDetour(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().location == "/rencana/\(desk.record.number)?kabar=diajukan")
      let sent = try await desk.teacher.get("/rencana/\(desk.record.number)?kabar=diajukan")
      #expect(sent.text.contains("Rencana Anda sudah diajukan"))
      #expect(sent.text.contains("Setelah ini"))

      let first = try await desk.decide(.review, [("perbaikan-kompetensi", "Sebut kelas yang mana.")])
      #expect(first.location == "/rencana/\(desk.record.number)?kabar=dikembalikan")
      let returned = try await desk.teacher.get(.plan(desk.record))
      #expect(returned.text.contains("Kepala sekolah meminta perbaikan: “Sebut kelas yang mana.”"))
      #expect(try await desk.learn("Umpan balik di kelas 4").status == 303)
      #expect(try await desk.submit().status == 303)

      let again = try await desk.review()
      #expect(again.text.contains("Pengembangan kompetensi berubah sejak Anda kembalikan"))
      #expect(again.text.contains("Permintaan Anda sebelumnya: “Sebut kelas yang mana.”"))
      #expect(try await desk.decide(.review, [("perbaikan-perilaku", "Satu lagi.")]).status == 303)
      #expect(try await desk.submit().status == 303)
      #expect(try await desk.deed(.withdrawal).location == "/rencana/\(desk.record.number)?kabar=ditarik")
      #expect(try await desk.submit().status == 303)
      #expect(try await desk.decide(.approval).location == "/rencana/\(desk.record.number)?kabar=disetujui")
      #expect(try await desk.deed(.reopening).status == 303)
      #expect(try await desk.submit().status == 303)
      let approval = [("catatan", "Selamat bekerja."), ("ekspektasi-kolaboratif", "Ajak rekan mengamati.")]
      #expect(try await desk.decide(.approval, approval).status == 303)
      let offered = try await desk.teacher.get(.plan(desk.record))
      #expect(offered.text.contains("Pesan kepala sekolah: “Selamat bekerja.”"))
      #expect(offered.text.contains("Ajak rekan mengamati."))
      #expect(try await desk.deed(.agreement).status == 303)
      let agreed = try await desk.teacher.get("/rencana/\(desk.record.number)?kabar=disepakati")
      #expect(agreed.text.contains("Rencana 2026 disepakati"))
      #expect(
        try await desk.kinds == [
          "opened.v1", "plan-submitted.v1", "plan-returned.v1", "plan-submitted.v1", "plan-returned.v1",
          "plan-submitted.v1", "plan-withdrawn.v1", "plan-submitted.v1", "plan-approved.v1", "plan-reopened.v1",
          "plan-submitted.v1", "plan-approved.v1", "plan-agreed.v1",
        ])
    }
  }

  @Test("after 31 January a plan is late, is told so kindly, and goes all the same", arguments: Driver.allCases)
  func late(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      let page = try await desk.teacher.get(.plan(desk.record))
      #expect(page.text.contains("Masa perencanaan berakhir 31 Januari 2026. Rencana Anda masih dapat diajukan"))
      #expect(try await desk.submit(page).status == 303)
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }
}
