import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("What the cycle refuses stays on the page, with the reason beside it")
struct CoachingRefusalTests {
  @Test("an empty form names every gap and keeps the rest", arguments: Driver.allCases)
  func gaps(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      let steps: [(Stage, Path, [(String, String)], [String])] = [
        (
          .preparing, .preparation(id), [("target", "Hanya ini."), ("hari", "besok")],
          ["Isi upaya mempelajari.", "Isi hari observasi, misalnya 23-11-2026.", "Isi kelas dan mata pelajaran."]
        ),
        (
          .planningFollowUp, .followUp(id), [("tantangan", "Hanya ini.")],
          ["Isi tujuan belajar.", "Isi upaya tindak lanjut.", "Isi jadwal."]
        ),
        (.acting, .effort(id), [("dilakukan", "Hanya ini.")], ["Isi dampaknya."]),
        (
          .reflecting, .reflection(id), [("inspirasi", "Hanya ini.")],
          ["Isi perubahan praktik.", "Isi tantangan terberat.", "Isi rencana mengatasinya."]
        ),
      ]
      for (stage, place, fields, sentences) in steps {
        try await desk.bring(to: stage)
        let before = try await desk.kinds
        let page = try await desk.send(desk.teacher, place, fields)
        #expect(page.status == 422)
        #expect(page.text.contains("Hanya ini."))
        for sentence in sentences { #expect(page.text.contains(sentence), "\(place)") }
        #expect(try await desk.kinds == before)
      }
    }
  }

  @Test("a day typed as people write it counts; one that is past does not", arguments: Driver.allCases)
  func days(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let place = Path.preparation(desk.record)
      let past = try await desk.send(desk.teacher, place, desk.preparation(on: desk.today + -1))
      #expect(past.status == 422)
      #expect(past.text.contains("Hari observasi harus antara 10 Februari 2026 dan 31 Desember 2026."))
      let typed = desk.preparation().map { $0.0 == "hari" ? ($0.0, "24/2/2026") : $0 }
      #expect(try await desk.send(desk.teacher, place, typed).status == 303)
      #expect(try await test.record(desk.record).preparation?.observationDay == Day("2026-02-24"))
    }
  }

  @Test("once no day is left, that is said in place of a form, and what was begun is shown", arguments: Driver.allCases)
  func daysOver(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      var desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let place = Path.preparation(desk.record)
      #expect(
        try await desk.teacher.post(.draft(desk.record, form: "persiapan"), [("target", "Baru setengah.")]).status
          == 204)
      test.demo.today = Day("2027-01-20")!
      try await desk.signIn()
      let page = try await desk.teacher.get(place)
      #expect(page.text.contains("Masa observasi berakhir pada 31 Desember 2026"))
      #expect(page.text.contains("kepala sekolah menilai Anda dari yang sudah ada"))
      #expect(page.text.contains("Baru setengah."))
      #expect(!page.html.contains("name=\"hari\""))
      let mark = [("command_id", "0123456789abcdef"), ("versi", "999")]
      let late = try await desk.teacher.post(place, mark + desk.preparation(on: Day("2026-12-31")!))
      #expect(late.status == 422)
      #expect(late.text.contains("Hari observasi tidak dapat dipilih lagi: hari terakhir adalah 31 Desember 2026."))
      #expect(late.text.contains("Menyapa setiap murid dengan namanya."))
      let offers = try await desk.teacher.get(.lessonOffers(desk.record))
      #expect(
        offers.text.contains("Masa observasi berakhir pada 31 Desember 2026; jam lain tidak dapat ditawarkan lagi."))
      #expect(try await desk.principal.get(.record(desk.record)).text.contains("Masa observasi sudah berakhir"))
      let own = try await desk.teacher.get(.record(desk.record)).text
      #expect(own.contains("hari observasi habis") && !own.contains("Giliran Anda"))
      #expect(try await desk.stage == .preparing)
    }
  }

  @Test("two browsers on one record: the second is told, and has its own words", arguments: Driver.allCases)
  func twoBrowsers(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .planningFollowUp)
      let place = Path.followUp(desk.record)
      let phone = try await browser.signedIn(as: test.village.wayan)
      let onPhone = try await phone.get(place)
      #expect(try await desk.send(desk.teacher, place, desk.followUp).status == 303)
      let second = try await phone.submit(
        onPhone, to: place, desk.followUp.map { $0.0 == "tujuan" ? ($0.0, "Tujuan dari ponsel.") : $0 })
      #expect(second.status == 409)
      #expect(second.text.contains("Tujuan dari ponsel."))
      #expect(second.text.contains("Umpan balik yang terarah."))
      #expect(try await test.record(desk.record).followUp?.goal == "Umpan balik yang terarah.")
      #expect(try await desk.kinds.count { $0 == "follow-up-submitted.v1" } == 1)
    }
  }

  @Test("a form sent twice makes one line; edited after Back it is shown again", arguments: Driver.allCases)
  func repeated(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .acting)
      let place = Path.effort(desk.record)
      let page = try await desk.teacher.get(place)
      for _ in 1...2 { #expect(try await desk.teacher.submit(page, to: place, desk.effort).status == 303) }
      let edited = try await desk.teacher.submit(
        page, to: place, [("dilakukan", "Isi lain."), ("dampak", "Dampak lain.")])
      #expect(edited.status == 409)
      #expect(edited.text.contains("Isi lain."))
      #expect(try await desk.kinds.count { $0 == "effort-reported.v1" } == 1)
    }
  }

  @Test("what is typed is kept for its writer and gone when it is sent", arguments: Driver.allCases)
  func drafts(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .reflecting)
      let place = Path.reflection(desk.record)
      let draft = Path.draft(desk.record, form: "refleksi")
      #expect(try await desk.teacher.post(draft, [("inspirasi", "Baru setengah.")]).status == 204)
      #expect(try await desk.teacher.get(place).text.contains("Baru setengah."))
      #expect(!(try await desk.principal.get(place).text.contains("Baru setengah.")))
      #expect(try await desk.send(desk.teacher, place, desk.reflection).status == 303)
      #expect(try await desk.teacher.post(draft, [("inspirasi", "Terlambat.")]).status == 409)
      #expect(try await desk.principal.post(draft, [("inspirasi", "Bukan milik saya.")]).status == 409)
      let drafts = try await test.house.database.texts("SELECT form FROM draft")
      #expect(drafts == [])
    }
  }
}
