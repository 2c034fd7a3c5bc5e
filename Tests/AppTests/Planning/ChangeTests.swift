import App
import Domain
import TestSupport
import Testing

@Suite("An agreed plan is changed by a proposal that the principal answers, and never by starting over")
struct ChangeTests {
  @Test("proposed part by part, seen side by side, accepted", arguments: Driver.allCases)
  func accepted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let (desk, id) = (change.desk, change.id)
      #expect(try await desk.teacher.get(.plan(id)).html.contains("href=\"/usulan/\(id.number)\""))
      #expect(try await desk.teacher.get(change.page).text.contains("Belum ada yang berubah."))
      #expect(try await change.learn().location == "/usulan/\(id.number)?kabar=perubahan-tersimpan")
      let shown = try await desk.teacher.get(change.page)
      #expect(shown.text.contains("Pengembangan kompetensi diubah"))
      #expect(shown.text.contains("Perilaku kerja tetap"))
      #expect(shown.text.contains("Rencana sekarang"))
      #expect(shown.text.contains(ChangeDesk.topic))
      #expect(try await change.submit().location == "/usulan/\(id.number)?kabar=usulan-terkirim")

      let staff = try await desk.principal.get(.staff)
      #expect(staff.text.contains("2 guru, 1 menunggu Anda"))
      #expect(staff.text.contains("Wayan Lestari jawab usulan perubahan"))
      #expect(staff.html.contains("href=\"/usulan/\(id.number)\">Wayan Lestari"))
      #expect(try await desk.principal.get(.home).text.contains("jawab usulan perubahan Wayan Lestari"))
      #expect(try await desk.principal.get(.record(id)).text.contains("Menunggu tindakan Anda: jawab usulan perubahan"))
      #expect(try await desk.teacher.get(.home).text.contains("Usulan perubahan rencana menunggu kepala sekolah"))

      let read = try await desk.principal.get(change.page)
      #expect(read.text.contains("Kelas saya berganti dari 4 ke 5."))
      #expect(read.text.contains(ChangeDesk.topic))
      #expect(!read.text.contains("Pelaksanaan tugas pokok"))
      #expect(try await change.record().plan?.competence.first?.topic != ChangeDesk.topic)
      let accepted = try await change.answer(.acceptance, [("kata", "Selamat mencoba."), ("alasan", "")])
      #expect(accepted.location == "/usulan/\(id.number)?kabar=usulan-diterima")
      #expect(try await change.record().plan?.competence.first?.topic == ChangeDesk.topic)
      let plan = try await desk.teacher.get(.plan(id))
      #expect(plan.text.contains("Usulan perubahan yang terakhir diterima. Rencana sudah diubah."))
      #expect(plan.text.contains("Selamat mencoba."))
      let day = Indonesian.day(test.demo.today)
      for reader in [desk.teacher, desk.principal] {
        let page = try await reader.get(change.page)
        for text in [
          "Usulan sebelumnya", "\(day): diterima Made Sudarma (Kepala Sekolah)", "Kelas saya berganti dari 4 ke 5.",
          "Selamat mencoba.", "Sebelumnya", "Menjadi", ChangeDesk.topic,
        ] {
          #expect(page.text.contains(text), "\(text)")
        }
        let history = try await reader.get(.history(id))
        #expect(history.text.contains("mengusulkan perubahan rencana (pengembangan kompetensi)"))
        #expect(history.text.contains("menerima usulan perubahan (pengembangan kompetensi)"))
      }
      #expect(try await desk.teacher.get(change.page).text.contains("Belum ada yang berubah."))
      let print = try await desk.principal.get(.agreementPrint(id))
      for text in [
        "Perubahan setelah disepakati", "\(day) Pengembangan kompetensi Made Sudarma (Kepala Sekolah)",
        "Kelas saya berganti dari 4 ke 5.",
      ] {
        #expect(print.text.contains(text), "\(text)")
      }
      #expect(try await desk.stage == .acting)
      #expect(try await change.kinds.suffix(2) == ["change-proposed.v1", "change-accepted.v1"])
    }
  }

  @Test("declined with a reason, and everything stays as it was agreed", arguments: Driver.allCases)
  func declined(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let agreed = try await change.record().plan
      #expect(try await change.learn().status == 303)
      #expect(try await change.submit().status == 303)
      let without = try await change.answer(.refusal, [("kata", "Pesan dahulu"), ("alasan", " ")])
      #expect(without.status == 422)
      #expect(without.text.contains("Isi alasan."))
      #expect(without.html.contains("Pesan dahulu"))
      #expect(try await change.kinds.last == "change-proposed.v1")
      #expect(
        try await change.answer(.refusal, [("kata", ""), ("alasan", "Selesaikan dahulu siklus ini.")]).status == 303)
      #expect(try await change.record().plan == agreed)
      let plan = try await change.desk.teacher.get(.plan(change.id))
      #expect(plan.text.contains("Usulan perubahan yang terakhir ditolak."))
      #expect(plan.text.contains("Selesaikan dahulu siklus ini."))
      let page = try await change.desk.principal.get(change.page)
      #expect(page.text.contains("ditolak Made Sudarma (Kepala Sekolah)"))
      #expect(page.text.contains("Yang diusulkan") && page.text.contains(ChangeDesk.topic))
      let print = try await change.desk.principal.get(.agreementPrint(change.id))
      #expect(!print.text.contains("Perubahan setelah disepakati"))
      #expect(try await change.kinds.last == "change-declined.v1")
    }
  }

  // R-CHANGE-8
  @Test(
    "withdrawn or declined, its changes are its writer's drafts again, and can be dropped", arguments: Driver.allCases)
  func again(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let desk = change.desk
      for _ in 1...2 {
        if try await desk.teacher.get(change.page).text.contains("Belum ada yang berubah.") {
          #expect(try await change.learn().status == 303)
        }
        #expect(try await change.submit().status == 303)
        #expect(try await change.withdraw().status == 303)
        let page = try await desk.teacher.get(change.page)
        #expect(page.text.contains(ChangeDesk.topic) && page.text.contains("Kelas saya berganti dari 4 ke 5."))
      }
      #expect(try await change.submit().status == 303)
      let stale = try await desk.principal.get(change.page)
      #expect(try await change.answer(.refusal, [("alasan", "Belum sekarang.")]).status == 303)
      let declined = try await desk.teacher.get(change.page)
      #expect(declined.text.contains("Isi usulan itu menjadi draf lagi"))
      #expect(declined.text.contains(ChangeDesk.topic) && declined.text.contains("Belum sekarang."))
      #expect(!(try await desk.principal.get(change.page).text.contains("Bagian yang dapat diubah")))
      #expect(try await desk.send(desk.teacher, change.page, to: .changeDeed(change.id, .clearing)).status == 303)
      #expect(try await desk.teacher.get(change.page).text.contains("Belum ada yang berubah."))
      // A refusal that comes to nothing brings nothing back.
      #expect(try await change.answer(.refusal, [("alasan", "Lagi.")], from: stale).status != 303)
      #expect(try await desk.teacher.get(change.page).text.contains("Belum ada yang berubah."))
    }
  }

  @Test("the tim kinerja is told whose proposal waits", arguments: Driver.allCases)
  func team(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      try await test.appoint(test.village.nur, .teamMember, at: test.village.school, from: "2026-01-01", home: false)
      #expect(try await change.learn().status == 303)
      #expect(try await change.submit().status == 303)
      let page = try await browser.signedIn(as: test.village.nur).get(.plan(change.id))
      #expect(page.text.contains("Usulan perubahan Wayan Lestari menunggu jawaban kepala sekolah."))
      #expect(!page.text.contains("Usulan perubahan Anda") && !page.html.contains("href=\"\(change.page.address)\""))
    }
  }

  @Test("nothing changed, or no reason: nothing is sent and what was typed stays", arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let mark = [("command_id", "0123456789abcdef"), ("versi", "999")]
      let empty = try await change.desk.teacher.post(.changeDeed(change.id, .submission), mark + ChangeDesk.reason)
      #expect(empty.status == 422)
      #expect(empty.text.contains("Belum ada yang berubah. Ubah sekurang-kurangnya satu hal."))
      #expect(empty.text.contains("Kelas saya berganti dari 4 ke 5."))
      #expect(try await change.learn(" ").status == 422)
      #expect(try await change.learn().status == 303)
      let silent = try await change.submit([("alasan", "  ")])
      #expect(silent.status == 422)
      #expect(silent.text.contains("Isi alasan."))
      #expect(!(try await change.kinds.contains("change-proposed.v1")))
    }
  }

  @Test("the practice is not exchanged once it was observed", arguments: Driver.allCases)
  func practice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let place = Path.planPart(change.id, .practice)
      let page = try await change.desk.teacher.get(place)
      let other = test.house.rulebooks.current("2026")!.rules.rubricSets[0].indicators[1]
      let kept = try await change.desk.teacher.sendWhole(page, to: place.address, [("praktik", other)])
      #expect(kept.status == 303)
      let refused = try await change.submit()
      #expect(refused.status == 422)
      #expect(refused.text.contains("Praktik kinerja tidak dapat diganti lagi karena sudah diobservasi."))
      #expect(!(try await change.kinds.contains("change-proposed.v1")))
    }
  }

  @Test("an answer to a proposal that was withdrawn or replaced meanwhile is not lost", arguments: Driver.allCases)
  func races(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      #expect(try await change.learn().status == 303)
      #expect(try await change.submit().status == 303)
      let stale = try await change.desk.principal.get(change.page)
      #expect(try await change.withdraw().location == "/usulan/\(change.id.number)?kabar=usulan-ditarik")
      let late = try await change.answer(.refusal, [("alasan", "Belum sekarang.")], from: stale)
      #expect(late.status == 409)
      #expect(late.text.contains("Belum sekarang."))
      #expect(try await change.learn("Hal yang lain lagi").status == 303)
      #expect(try await change.submit().status == 303)
      let again = try await change.answer(.acceptance, [("kata", "Baik.")], from: stale)
      #expect(again.status == 409)
      #expect(again.text.contains("Hal yang lain lagi"))
      #expect(try await change.kinds.suffix(3) == ["change-proposed.v1", "change-withdrawn.v1", "change-proposed.v1"])
      #expect(try await change.answer(.acceptance, [("kata", "")], from: again).status == 303)
      #expect(try await change.answer(.acceptance, [("kata", "")], from: again).status == 303)
      #expect(try await change.kinds.count { $0 == "change-accepted.v1" } == 1)
    }
  }

  @Test("what is sent is what the page showed", arguments: Driver.allCases)
  func changedInAnotherTab(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      #expect(try await change.learn().status == 303)
      let stale = try await change.desk.teacher.get(change.page)
      #expect(try await change.learn("Lebih baru").status == 303)
      let page = try await change.submit(from: stale)
      #expect(page.status == 409)
      #expect(page.text.contains("Lebih baru"))
      #expect(page.text.contains("Kelas saya berganti dari 4 ke 5."))
      #expect(!(try await change.kinds.contains("change-proposed.v1")))
      #expect(try await change.submit(from: page).status == 303)
    }
  }

  @Test("drafts of a proposal are its own, its writer's alone, and closed while one waits", arguments: Driver.allCases)
  func drafts(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let (desk, id) = (change.desk, change.id)
      let draft = Path.draft(id, form: "usulan")
      #expect(try await desk.teacher.post(draft, [("alasan", "Baru setengah.")]).status == 204)
      #expect(try await desk.teacher.post(.draft(id, form: "kompetensi"), [("kegiatan", "x")]).status == 409)
      #expect(try await desk.principal.post(draft, [("alasan", "x")]).status == 409)
      let stale = try await desk.teacher.get(.planPart(id, .behaviour))
      #expect(try await change.learn().status == 303)
      #expect(!(try await desk.principal.get(change.page).text.contains(ChangeDesk.topic)))
      #expect(try await desk.teacher.get(change.page).text.contains("Baru setengah."))
      #expect(try await change.submit().status == 303)
      #expect(try await desk.teacher.post(draft, [("alasan", "x")]).status == 409)
      let late = try await desk.teacher.sendWhole(stale, to: Path.planPart(id, .behaviour).address)
      #expect(late.status == 409)
      #expect(late.text.contains("masih ada usulan yang menunggu jawaban"))
      #expect(try await desk.teacher.get(.planPart(id, .behaviour)).location == "/rencana/\(id.number)")
      for person in [test.village.nur, test.village.ratna, test.village.dewi] {
        #expect(try await browser.signedIn(as: person).get(change.page).status == 404)
      }
    }
  }
}
