import App
import Domain
import TestSupport
import Testing

@Suite("The cycle of coaching goes from the preparation to the reflection, hand in hand")
struct CoachingCycleTests {
  @Test("both sides play the whole cycle on its pages", arguments: Driver.allCases)
  func wholeCycle(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      func done(_ page: Browser.Page, _ next: Path, _ browser: Browser, says sentence: String) async throws {
        #expect(page.status == 303)
        #expect(page.location?.hasPrefix(next.address + "?kabar=") == true)
        let shown = try await browser.get(page.location ?? "/")
        #expect(shown.status == 200)
        #expect(shown.text.contains(sentence))
      }

      try await done(
        desk.send(desk.teacher, .preparation(id), desk.preparation()), .preparation(id), desk.teacher,
        says: "Menunggu Made Sudarma")
      try await done(
        desk.send(desk.principal, .preparation(id), to: .preparationAnswer(id), [("kata", "Saya datang pagi.")]),
        .preparation(id), desk.principal, says: "Persiapan disetujui")
      #expect(try await desk.teacher.get(.preparation(id)).text.contains("Saya datang pagi."))

      test.demo.today = desk.today + 2
      try await desk.signIn()
      try await desk.noteAll()
      let check = try await desk.principal.get(.observation(id))
      #expect(check.text.contains("Periksa sebelum mengirim"))
      try await done(
        desk.sendObservation(from: check), .observation(id), desk.principal, says: "Menunggu Wayan Lestari")
      let result = try await desk.teacher.get(.observation(id))
      #expect(result.text.contains("Guru menunggu jawaban tiga murid."))
      #expect(result.text.contains("tidak dihitung sebagai nilai"))
      try await done(
        desk.send(desk.teacher, .observation(id), to: .observationAnswer(id), [("kata", "")]), .followUp(id),
        desk.teacher, says: "Sekarang susunlah tindak lanjutnya")

      let rest: [(Path, Path, [(String, String)])] = [
        (.followUp(id), .followUpAnswer(id), desk.followUp), (.effort(id), .effortAnswer(id), desk.effort),
        (.reflection(id), .reflectionAnswer(id), desk.reflection),
      ]
      for (place, answer, fields) in rest {
        try await done(
          desk.send(desk.teacher, place, fields), place, desk.teacher, says: "sudah dikirim kepada kepala sekolah")
        try await done(
          desk.send(desk.principal, place, to: answer, [("kata", "Teruskan.")]), place, desk.principal,
          says: "sudah dikirim")
        #expect(try await desk.teacher.get(place).text.contains("Teruskan."))
      }
      #expect(try await desk.stage == .awaitingAppraisal)
      #expect(
        try await desk.kinds.suffix(10) == [
          "preparation-submitted.v1", "preparation-accepted.v1", "observation-sent.v1", "observation-answered.v1",
          "follow-up-submitted.v1", "follow-up-answered.v1", "effort-reported.v1", "effort-answered.v1",
          "reflection-submitted.v1", "reflection-answered.v1",
        ])
    }
  }

  @Test("a preparation that comes back shows why, and what was written is still there", arguments: Driver.allCases)
  func returned(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparationSubmitted)
      let id = desk.record
      let empty = try await desk.send(
        desk.principal, .preparation(id), to: .preparationAnswer(id), [("keputusan", "perbaikan"), ("alasan", " ")])
      #expect(empty.status == 422)
      #expect(empty.text.contains("Isi alasan."))
      let back = try await desk.send(
        desk.principal, .preparation(id), to: .preparationAnswer(id),
        [("keputusan", "perbaikan"), ("alasan", "Hari itu ada rapat.")])
      #expect(back.location == "/persiapan/\(id.number)?kabar=persiapan-dikembalikan")
      let form = try await desk.teacher.get(.preparation(id))
      #expect(form.text.contains("Hari itu ada rapat."))
      #expect(form.text.contains("Menyapa setiap murid dengan namanya."))
      #expect(try await desk.send(desk.teacher, .preparation(id), desk.preparation(on: desk.today + 9)).status == 303)
      #expect(try await desk.stage == .preparationSubmitted)
    }
  }

  @Test("every page answers both sides at every stage of the cycle", arguments: Driver.allCases)
  func everyStage(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .planDraft)
      let id = desk.record
      let pages: [Path] = [
        .preparation(id), .observation(id), .followUp(id), .effort(id), .reflection(id), .documents(id), .feedback(id),
      ]
      for stage in Stage.straight.dropLast() + [.accepted] {
        try await desk.bring(to: stage)
        for page in pages {
          for reader in [desk.teacher, desk.principal] {
            let shown = try await reader.get(page)
            #expect(shown.status == 200, "\(page) at \(stage)")
            #expect(shown.html.split(separator: "<h1").count == 2, "\(page) at \(stage)")
          }
        }
      }
    }
  }
}
