import App
import Domain
import JSON
import Storage
import TestSupport
import Testing

@Suite("A colleague types openly for the owner, who alone sends it")
struct AssistanceTests {
  @Test("a step: invited, typed, confirmed by its owner, and the ledger says who helped", arguments: Driver.allCases)
  func step(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      #expect(try await desk.invite().location == "/bantuan/\(id.number)?kabar=bantuan-diminta")
      #expect(try await desk.teacher.get(.assistance(id)).text.contains("Akhiri bantuan Nur Fitri"))
      #expect(try await desk.colleague.get(.home).text.contains("Membantu mengisi: Wayan Lestari"))
      let start = try await desk.colleague.get(.assistance(id))
      #expect(start.text.contains("Persiapan observasi belum diisi"))
      let form = try await desk.colleague.get(.preparation(id))
      #expect(form.text.contains("Simpan untuk Wayan Lestari"))
      #expect(form.html.contains("data-autosave=\"\(Path.draft(id, form: "persiapan").address)\""))
      #expect(!form.text.contains("Kirim persiapan kepada kepala sekolah"))
      let kept = try await desk.colleague.submit(form, to: .assistanceForm(id, form: "persiapan"), CoachingDesk.typed)
      #expect(kept.location == "/bantuan/\(id.number)?kabar=bantuan-tersimpan")
      let told = try await desk.colleague.get("/bantuan/\(id.number)?kabar=bantuan-tersimpan")
      #expect(told.text.contains("Belum ada yang dikirim."))
      #expect(try await desk.kinds.last == "helper-invited.v1")

      let owners = try await desk.teacher.get(.preparation(id))
      #expect(owners.text.contains("Diisi bersama Nur Fitri"))
      #expect(owners.text.contains("Menyapa setiap murid."))
      #expect(try await desk.teacher.post(.draft(id, form: "persiapan"), CoachingDesk.typed).status == 204)
      #expect(try await desk.teacher.submit(owners, to: .preparation(id), CoachingDesk.typed).status == 303)
      #expect(try await desk.kinds.last == "preparation-submitted.v1")
      #expect(try await desk.lastBody()["helped_by"]?.array == [.integer(test.village.nur.number)])
      let history = try await desk.principal.get(.history(id))
      #expect(history.text.contains("mengirim persiapan observasi (diisi bersama Nur Fitri)"))
      #expect(history.text.contains("meminta bantuan seorang rekan untuk mengisi (Nur Fitri)"))
      #expect(history.text.contains("Riwayat lengkap dan tidak diubah."))
      #expect(try await desk.teacher.get(.home).text.contains("diisi bersama Nur Fitri"))
      #expect(try await Verification.all(in: test.house).findings.isEmpty)
    }
  }

  @Test("a plan: its parts become the owner's drafts, and the owner submits", arguments: Driver.allCases)
  func plan(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let plan = try await PlanDesk.begin(test, browser)
      let desk = try await CoachingDesk.beside(test, browser, plan.record)
      let id = plan.record
      try await plan.fill()
      #expect(try await desk.invite().status == 303)
      let place = Path.planPartDetails(id, .competence)
      let page = try await desk.colleague.get(place)
      #expect(page.text.contains("Memberi umpan balik yang menghargai usaha murid"))
      #expect(page.text.contains("Simpan untuk Wayan Lestari"))
      // As the owner's own form it is kept while it is typed.
      let draft = Path.draft(id, form: "kompetensi")
      #expect(page.html.contains("data-autosave=\"\(draft.address)\""))
      #expect(try await desk.colleague.post(draft, [("kegiatan", "x")]).status == 204)
      let kept = try await desk.colleague.sendWhole(
        page, to: Path.planPart(id, .competence).address, [(plan.topic, "Diketik Nur")])
      #expect(kept.location == "/bantuan/\(id.number)?kabar=bantuan-tersimpan")
      #expect(try await desk.kinds == ["opened.v1", "helper-invited.v1"])
      let shown = try await plan.teacher.get(.plan(id))
      #expect(shown.text.contains("Diketik Nur"))
      #expect(shown.text.contains("Diisi bersama Nur Fitri"))
      #expect(try await desk.colleague.post(.planDeed(id, .submission)).status != 303)
      #expect(try await plan.submit(shown).status == 303)
      #expect(try await desk.lastBody()["helped_by"]?.array == [.integer(test.village.nur.number)])
      #expect(try await test.record(id).plan?.competence.first?.topic == "Diketik Nur")
      // The next deed has no draft that somebody else typed.
      #expect(try await plan.deed(.withdrawal).status == 303)
      #expect(try await desk.lastBody()["helped_by"] == nil)
    }
  }

  @Test(
    "everything else of the record stays closed to a helper, and so does it all once dismissed",
    arguments: Driver.allCases)
  func closed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .reflecting)
      let id = desk.record
      #expect(try await desk.colleague.get(.assistance(id)).status == 404)
      #expect(try await desk.invite().status == 303)
      let page = try await desk.colleague.get(.reflection(id))
      #expect(page.status == 200)
      #expect(!page.text.contains("Guru menunggu jawaban tiga murid"))
      for place in [
        Path.record(id), .history(id), .plan(id), .change(id), .observation(id), .observationMove(id), .documents(id),
        .feedback(id), .appraisal(id), .agreementPrint(id),
      ] {
        #expect(try await desk.colleague.get(place).status == 404, "\(place)")
      }
      #expect(try await desk.colleague.get(.followUp(id)).location == "/bantuan/\(id.number)")
      #expect(try await desk.colleague.get(.planPart(id, .behaviour)).location == "/bantuan/\(id.number)")
      let mark = [("command_id", "0123456789abcdef"), ("versi", "999")]
      #expect(try await desk.colleague.post(.reflection(id), mark + desk.reflection).status == 404)
      #expect(try await desk.colleague.post(.assistance(id), mark + [("pembantu", "1")]).status == 404)
      let draft = Path.draft(id, form: "refleksi")
      #expect(try await desk.colleague.post(draft, [("inspirasi", "Dari Nur.")]).status == 204)
      #expect(try await desk.colleague.post(.draft(id, form: "umpan-balik"), []).status == 404)
      #expect(try await desk.teacher.get(.reflection(id)).text.contains("Dari Nur."))
      #expect(!(try await desk.principal.get(.reflection(id)).text.contains("Dari Nur.")))
      #expect(try await desk.kinds.last == "helper-invited.v1")

      let ended = try await desk.send(
        desk.teacher, .assistance(id), to: .assistanceEnd(id), [("pembantu", String(test.village.nur.number))])
      #expect(ended.location == "/bantuan/\(id.number)?kabar=bantuan-diakhiri")
      #expect(try await desk.colleague.post(draft, [("inspirasi", "Terlambat.")]).status == 404)
      #expect(try await desk.colleague.get(.reflection(id)).status == 404)
      #expect(!(try await desk.colleague.get(.home).text.contains("Membantu mengisi")))
      #expect(try await desk.teacher.get(.reflection(id)).text.contains("Dari Nur."))
    }
  }

  @Test("only somebody of the school without another part in the record can be asked", arguments: Driver.allCases)
  func candidates(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let village = test.village
      let page = try await desk.teacher.get(.assistance(desk.record))
      #expect(page.text.contains("Nur Fitri"))
      #expect(page.text.contains("Dewi Simanjuntak"))
      for person in [village.made, village.wayan, village.yohanes, village.ratna] {
        let refused = try await desk.invite(person)
        #expect(refused.status == 422, "\(person)")
        #expect(refused.text.contains("tidak dikenal"))
      }
      let nobody = try await desk.send(desk.teacher, .assistance(desk.record), [("pembantu", "")])
      #expect(nobody.status == 422)
      #expect(nobody.text.contains("Pilih rekan yang membantu Anda."))
      #expect(try await desk.stage == .preparing)
      #expect(!(try await desk.kinds.contains("helper-invited.v1")))
      #expect(try await desk.invite(village.dewi).status == 303)
      #expect(try await desk.invite(village.dewi).status == 422)
      #expect(try await desk.kinds.count { $0 == "helper-invited.v1" } == 1)
      let operatorsHome = try await browser.signedIn(as: village.dewi).get(.home)
      #expect(operatorsHome.text.contains("Membantu mengisi: Wayan Lestari"))
    }
  }

  @Test("what comes after the owner has sent the form is shown and kept nowhere", arguments: Driver.allCases)
  func late(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let id = desk.record
      #expect(try await desk.invite().status == 303)
      let page = try await desk.colleague.get(.preparation(id))
      #expect(try await desk.send(desk.teacher, .preparation(id), CoachingDesk.typed).status == 303)
      let late = try await desk.colleague.submit(
        page, to: .assistanceForm(id, form: "persiapan"), [("target", "Terlambat sedikit.")])
      #expect(late.status == 409)
      #expect(late.text.contains("Terlambat sedikit."))
      #expect(try await test.house.database.texts("SELECT form FROM draft") == [])
      #expect(try await desk.lastBody()["helped_by"] == nil)
    }
  }
}
