import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A teacher offers lesson hours, and the principal picks one")
struct LessonOfferTests {
  private func hour(_ day: String, _ from: String = "08:00", _ to: String = "09:10") -> [(String, String)] {
    [("hari", day), ("mulai", from), ("selesai", to), ("kelas", "Kelas 4, IPAS")]
  }

  private func offers(_ test: TestHouse) async throws -> [(id: Int64, day: String, isPicked: Bool)] {
    try await test.house.database.read { connection in
      try connection.rows("SELECT id, day, picked FROM lesson_offer ORDER BY day, from_minute") { row in
        (try row.integer(), try row.text(), try row.boolean())
      }
    }
  }

  @Test(
    "the first hour fills in the preparation; the one that the principal picks takes its place",
    arguments: Driver.allCases)
  func way(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let place = Path.lessonOffers(desk.record)
      #expect(try await desk.teacher.get(.preparation(desk.record)).text.contains("Tawarkan beberapa jam pelajaran"))
      for fields in [hour("2026-02-12"), hour("2026-02-17", "10:00", "11:10")] {
        let done = try await desk.send(desk.teacher, place, fields)
        #expect(done.status == 303)
        #expect(try await desk.teacher.get(done.location ?? "").text.contains("Jam ini ditawarkan."))
      }
      let first = try await desk.teacher.get(.preparation(desk.record))
      #expect(first.html.contains("value=\"2026-02-12\""))
      #expect(first.html.contains("value=\"08.00–09.10\""))
      #expect(first.html.contains("value=\"Kelas 4, IPAS\""))

      let week = try await desk.principal.get(.lessonWeek)
      for text in [
        "Pekan 9 Februari sampai 15 Februari 2026", "Kamis, 12 Februari 08.00–09.10 Wayan Lestari Kelas 4, IPAS",
        "Pekan 16 Februari 1",
      ] {
        #expect(week.text.contains(text), "\(text)")
      }
      let next = try await desk.principal.get(.lessonWeekOf(Day("2026-02-18")!))
      let second = try #require(try await offers(test).last)
      let picked = try await desk.principal.submit(next, to: .lessonPick(second.id), [("pekan", "2026-02-16")])
      #expect(picked.location == "/jam-pelajaran?pekan=2026-02-16&kabar=jam-dipilih")
      let after = try await desk.principal.get(picked.location ?? "")
      #expect(after.text.contains("Jam ini Anda pilih."))
      #expect(after.text.contains("Anda pilih Batalkan"))
      let filled = try await desk.teacher.get(.preparation(desk.record))
      #expect(filled.text.contains("Kepala sekolah memilih Selasa, 17 Februari 2026, 10.00–11.10"))
      #expect(filled.html.contains("value=\"2026-02-17\""))

      let back = try await desk.principal.submit(
        after, to: .lessonPick(second.id), [("pekan", "2026-02-16"), ("keputusan", "batal")])
      #expect(back.status == 303)
      #expect(try await offers(test).allSatisfy { !$0.isPicked })
      // Nothing of it is in the ledger.
      #expect(try await desk.kinds.last == "plan-agreed.v1")
    }
  }

  @Test("an hour that is picked beside what was begun is offered in one press", arguments: Driver.allCases)
  func besideADraft(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      for day in ["2026-02-12", "2026-02-17"] {
        _ = try await desk.send(desk.teacher, .lessonOffers(desk.record), hour(day))
      }
      let begun = [
        ("target", "Menyapa murid."), ("hari", "2026-02-12"), ("jam", "08.00–09.10"), ("kelas", "Kelas 4, IPAS"),
      ]
      #expect(try await desk.teacher.post(.draft(desk.record, form: "persiapan"), begun).status == 204)
      let second = try #require(try await offers(test).last)
      let week = try await desk.principal.get(.lessonWeekOf(Day("2026-02-18")!))
      _ = try await desk.principal.submit(week, to: .lessonPick(second.id))
      let page = try await desk.teacher.get(.preparation(desk.record))
      #expect(page.html.contains("value=\"2026-02-12\""), "what she typed stays")
      #expect(page.text.contains("di bawah tertulis yang lain"))
      let place = Path.preparationWith(desk.record, second.id)
      #expect(page.html.contains("href=\"\(place.address)\""))
      let filled = try await desk.teacher.get(place)
      #expect(filled.html.contains("value=\"2026-02-17\""))
      #expect(filled.text.contains("Menyapa murid."))
      #expect(!filled.text.contains("di bawah tertulis yang lain"))
    }
  }

  @Test(
    "an hour that cannot be is told beside its field, keeps what was typed and offers nothing",
    arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let place = Path.lessonOffers(desk.record)
      let empty = try await desk.send(desk.teacher, place, [("kelas", "Kelas 4")])
      #expect(empty.status == 422)
      for text in [
        "Isi harinya, misalnya 23-11-2026.", "Isi pukul berapa pelajaran mulai", "Isi pukul berapa pelajaran selesai",
      ] {
        #expect(empty.text.contains(text), "\(text)")
      }
      #expect(empty.html.contains("value=\"Kelas 4\""))
      let past = try await desk.send(desk.teacher, place, hour("2026-02-06"))
      #expect(past.text.contains("Pilih hari antara 9 Februari 2026 dan 31 Desember 2026."))
      #expect(try await offers(test).isEmpty)
      #expect(try await desk.send(desk.teacher, place, hour("2026-02-12")).status == 303)
      let over = try await desk.send(desk.teacher, place, hour("2026-02-12", "09:00", "10:00"))
      #expect(over.text.contains("Anda sudah menawarkan Kamis, 12 Februari 2026, 08.00–09.10."))
      #expect(try await offers(test).count == 1)
    }
  }

  @Test(
    "an hour can be taken back; once the preparation is sent, another one is picked by agreement",
    arguments: Driver.allCases)
  func closed(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let place = Path.lessonOffers(desk.record)
      for day in ["2026-02-12", "2026-02-13", "2026-02-16"] { _ = try await desk.send(desk.teacher, place, hour(day)) }
      let gone = try #require(try await offers(test).first)
      let removed = try await desk.send(desk.teacher, place, to: .lessonOfferRemoval(desk.record, gone.id))
      #expect(removed.status == 303)
      let left = try await offers(test)
      #expect(left.map(\.day) == ["2026-02-13", "2026-02-16"])
      let sent = try await desk.send(desk.teacher, .preparation(desk.record), desk.preparation(on: Day("2026-02-13")!))
      #expect(sent.status == 303)
      #expect(try await desk.teacher.post(place, hour("2026-02-20")).status == 409)
      let week = try await desk.principal.get(.lessonWeek)
      #expect(week.text.contains("diusulkan Baca dan tanggapi"))
      #expect(try await desk.principal.get(.preparation(desk.record)).text.contains("Jam lain yang ditawarkan guru"))
      let next = try await desk.principal.get(.lessonWeekOf(Day("2026-02-16")!))
      #expect(next.html.contains("href=\"\(Path.observationMoveTo(desk.record, left[1].id).address)\">Usulkan jam ini"))
      // A page that still had the button leads to the proposal.
      let led = try await desk.principal.post(.lessonPick(left[1].id), [])
      #expect(led.status == 303)
      #expect(try await offers(test).map(\.isPicked) == [false, false])
      let form = try await desk.principal.get(led.location ?? "")
      for text in ["Usulkan jam ini kepadanya", "Hari pada persiapan Jumat, 13 Februari 2026", "Isi bila berbeda dari"]
      {
        #expect(form.text.contains(text), "\(text)")
      }
      for value in ["2026-02-16", "08.00–09.10", "Kelas 4, IPAS"] { #expect(form.html.contains("value=\"\(value)\"")) }
      let move = Path.observationMove(desk.record)
      let hour = [("hari", "2026-02-16"), ("jam", "08.00–09.10"), ("kelas", "Kelas 4, IPAS")]
      #expect(try await desk.principal.submit(form, to: move, hour).text.contains("Isi alasan."))
      #expect(
        try await desk.principal.submit(form, to: move, hour + [("alasan", "Jumat saya rapat.")]).status == 303)
      #expect(try await desk.teacher.get(.preparation(desk.record)).text.contains("Baca dan jawab usulan pemindahan"))
      let agreeing = Path.observationMoveDeed(desk.record, .agreement)
      #expect(try await desk.send(desk.teacher, move, to: agreeing, [("kata", "")]).status == 303)
      let record = try await test.record(desk.record)
      #expect(record.stage == .preparationSubmitted)
      #expect(record.preparation?.observationDay == Day("2026-02-16"))
      #expect(try await desk.kinds.suffix(2) == ["move-proposed.v1", "move-agreed.v1"])
    }
  }

  @Test("a form that is sent twice offers one hour", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      for _ in 1...2 {
        let sent = try await desk.teacher.post(.lessonOffers(desk.record), hour("2026-02-12"))
        #expect(sent.location?.hasSuffix("kabar=jam-ditawarkan") == true)
      }
      #expect(try await offers(test).count == 1)
    }
  }

  @Test(
    "what was taken back cannot be picked, and after the sending nothing is taken back", arguments: Driver.allCases)
  func gone(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      for day in ["2026-02-12", "2026-02-13"] {
        _ = try await desk.send(desk.teacher, .lessonOffers(desk.record), hour(day))
      }
      let all = try await offers(test)
      let week = try await desk.principal.get(.lessonWeek)
      _ = try await desk.teacher.post(.lessonOfferRemoval(desk.record, all[0].id))
      let late = try await desk.principal.submit(week, to: .lessonPick(all[0].id), [("pekan", "2026-02-09")])
      #expect(late.status == 409)
      #expect(late.text.contains("Jam ini tidak ditawarkan lagi oleh gurunya."))
      #expect(late.text.contains("Jumat, 13 Februari 08.00–09.10 Wayan Lestari"))
      let short = try await desk.send(desk.teacher, .preparation(desk.record), [("target", "Menyapa.")])
      #expect(short.status == 422 && short.html.contains(Path.lessonOffers(desk.record).address))
      try await test.bring(desk.record, to: .preparationSubmitted)
      let teacher = try await browser.signedIn(as: test.village.wayan)
      let kept = try await teacher.post(.lessonOfferRemoval(desk.record, all[1].id))
      #expect(kept.status == 409 && kept.text.contains("Persiapan sudah dikirim"))
      #expect(try await offers(test).count == 1)
    }
  }

  @Test("nobody else's hours can be picked or taken back", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-09")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      _ = try await desk.send(desk.teacher, .lessonOffers(desk.record), hour("2026-02-12"))
      let offer = try #require(try await offers(test).first)
      for (person, status) in [
        (test.village.wayan, 403), (test.village.nur, 404), (test.village.ratna, 404), (test.village.dewi, 404),
      ] {
        #expect(try await browser.signedIn(as: person).post(.lessonPick(offer.id), []).status == status)
      }
      let other = try await test.open(for: test.village.nur, at: .preparing)
      #expect(try await desk.colleague.post(.lessonOfferRemoval(other, offer.id), []).status == 303)
      #expect(try await offers(test).map(\.isPicked) == [false])
      #expect(!(try await browser.signedIn(as: test.village.ratna).get(.lessonWeek)).text.contains("Wayan"))
    }
  }
}
