import App
import Domain
import JSON
import Storage
import TestSupport
import Testing

@Suite("Owner and helper type in one draft, and neither loses what they typed")
struct DraftRaceTests {
  @Test("neither overwrites what the other typed without having seen it", arguments: Driver.allCases)
  func overtaken(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let (id, place) = (desk.record, Path.assistanceForm(desk.record, form: "persiapan"))
      #expect(try await desk.invite().status == 303)
      let (helpers, owners) = (
        try await desk.colleague.get(.preparation(id)), try await desk.teacher.get(.preparation(id))
      )
      let draft = Path.draft(id, form: "persiapan")
      func shown(_ page: Browser.Page) throws -> (String, String) { ("draf", try #require(page.value("draf"))) }
      // The owner types twice: their own earlier text stands in nobody's way.
      for text in ["Dari Wayan", "Dari Wayan lagi"] {
        #expect(try await desk.teacher.post(draft, [("target", text), shown(owners)]).status == 204)
      }
      let late = try await desk.colleague.sendWhole(helpers, to: place.address, [("target", "Dari Nur")])
      #expect(late.status == 409)
      #expect(late.text.contains("Wayan Lestari mengubah isian ini"))
      #expect(late.text.contains("Dari Wayan lagi") && late.html.contains("Dari Nur"))
      #expect(try await desk.teacher.get(.preparation(id)).html.contains("Dari Wayan lagi"))
      #expect(try await desk.colleague.post(draft, [("target", "Dari Nur"), shown(helpers)]).status == 409)
      // Whoever has seen both may go on.
      #expect(try await desk.colleague.sendWhole(late, to: place.address, [("target", "Dari Nur")]).status == 303)
      #expect(try await desk.teacher.post(draft, [("target", "Dari Wayan"), shown(owners)]).status == 409)
      #expect(try await desk.teacher.get(.preparation(id)).html.contains("Dari Nur"))
    }
  }

  // R-COACH-21
  @Test(
    "what the owner sends does not override what a helper typed unseen", arguments: Driver.allCases,
    [
      (Stage.preparing, "persiapan", "target"), (.planningFollowUp, "tindak-lanjut", "upaya"),
      (.acting, "upaya", "dilakukan"), (.reflecting, "refleksi", "inspirasi"),
    ])
  func sending(_ driver: Driver, _ step: (stage: Stage, form: String, field: String)) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: step.stage)
      let id = desk.record
      let (place, typed) =
        switch step.stage {
        case .preparing: (Path.preparation(id), CoachingDesk.typed)
        case .planningFollowUp: (Path.followUp(id), desk.followUp)
        case .acting: (Path.effort(id), desk.effort)
        default: (Path.reflection(id), desk.reflection)
        }
      func written(_ text: String) -> [(String, String)] { typed.map { ($0.0, $0.0 == step.field ? text : $0.1) } }
      #expect(try await desk.invite().status == 303)
      let owners = try await desk.teacher.get(place)
      let helpers = try await desk.colleague.get(place)
      let kept = Path.assistanceForm(id, form: step.form).address
      #expect(try await desk.colleague.sendWhole(helpers, to: kept, written("Diketik Nur")).status == 303)
      let before = try await desk.kinds
      let late = try await desk.teacher.sendWhole(owners, to: place.address, written("Diketik Wayan"))
      #expect(late.status == 409)
      #expect(late.text.contains("Nur Fitri mengubah isian ini") && late.text.contains("belum dikirim"))
      #expect(late.text.contains("Diketik Nur") && late.html.contains("Diketik Wayan"))
      #expect(try await desk.kinds == before)
      #expect(try await desk.teacher.get(place).html.contains("Diketik Nur"))
      // Another text of the helper's is new again; whoever has seen the last one decides.
      let more = try await desk.colleague.get(place)
      #expect(try await desk.colleague.sendWhole(more, to: kept, written("Diketik Nur lagi")).status == 303)
      let again = try await desk.teacher.sendWhole(late, to: place.address, written("Diketik Wayan"))
      #expect(again.status == 409 && again.text.contains("Diketik Nur lagi"))
      #expect(try await desk.teacher.sendWhole(again, to: place.address, written("Diketik Wayan")).status == 303)
      #expect(try await desk.kinds.count == before.count + 1)
      #expect(try await desk.lastBody().written.contains("Diketik Wayan"))
      #expect(try await desk.lastBody()["helped_by"]?.array == [.integer(test.village.nur.number)])
    }
  }

  // R-COACH-21
  @Test("a plan to which a helper typed more is not submitted before its owner has seen it", arguments: Driver.allCases)
  func submitting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let plan = try await PlanDesk.begin(test, browser)
      let desk = try await CoachingDesk.beside(test, browser, plan.record)
      let id = plan.record
      try await plan.fill()
      #expect(try await desk.invite().status == 303)
      let shown = try await plan.teacher.get(.plan(id))
      let helpers = try await desk.colleague.get(Path.planPartDetails(id, .competence))
      let part = Path.planPart(id, .competence).address
      #expect(try await desk.colleague.sendWhole(helpers, to: part, [(plan.topic, "Diketik Nur")]).status == 303)
      let late = try await plan.submit(shown)
      #expect(late.status == 409)
      #expect(late.text.contains("Diketik Nur") && late.text.contains("Diisi bersama Nur Fitri"))
      #expect(try await test.record(id).stage == .planDraft)
      #expect(try await plan.submit(late).status == 303)
    }
  }

  @Test("everybody who typed is named, and help that is over has no button", arguments: Driver.allCases)
  func everybody(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-10")!) { test, browser in
      let desk = try await CoachingDesk.begin(test, browser, at: .preparing)
      let (id, village) = (desk.record, test.village)
      let place = Path.assistanceForm(id, form: "persiapan")
      #expect(try await desk.invite().status == 303)
      #expect(try await desk.invite(village.dewi).status == 303)
      for person in [village.nur, village.dewi] {
        let visitor = try await browser.signedIn(as: person)
        let form = try await visitor.get(.preparation(id))
        #expect(try await visitor.sendWhole(form, to: place.address, CoachingDesk.typed).status == 303)
      }
      let owners = try await desk.teacher.get(.preparation(id))
      #expect(owners.text.contains("Diisi bersama Dewi Simanjuntak dan Nur Fitri"))
      #expect(
        try await desk.teacher.sendWhole(owners, to: Path.preparation(id).address, CoachingDesk.typed).status == 303)
      #expect(
        try await desk.lastBody()["helped_by"]?.array?.compactMap(\.integer).sorted()
          == [village.nur.number, village.dewi.number].sorted())
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM draft_typist") == 0)
      #expect(try await desk.teacher.get(.assistance(id)).text.contains("Akhiri bantuan Nur Fitri"))
      try await test.bring(id, to: .accepted)
      let over = try await browser.signedIn(as: village.wayan).get(.assistance(id))
      #expect(over.text.contains("Nur Fitri") && !over.text.contains("Akhiri bantuan"))
    }
  }

  @Test("a part of the plan: both texts are shown", arguments: Driver.allCases)
  func parts(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let plan = try await PlanDesk.begin(test, browser)
      let desk = try await CoachingDesk.beside(test, browser, plan.record)
      let id = plan.record
      try await plan.fill()
      #expect(try await desk.invite().status == 303)
      let (place, part) = (Path.planPartDetails(id, .competence), Path.planPart(id, .competence).address)
      let (helpers, owners) = (try await desk.colleague.get(place), try await plan.teacher.get(place))
      #expect(
        try await desk.colleague.sendWhole(helpers, to: part, [(plan.topic, "Diketik Nur")]).status == 303)
      let late = try await plan.teacher.sendWhole(owners, to: part, [(plan.topic, "Diketik Wayan")])
      #expect(late.status == 409)
      #expect(late.text.contains("Nur Fitri mengubah isian ini") && late.text.contains("Diketik Nur"))
      #expect(late.html.contains("Diketik Wayan"))
      #expect(try await plan.teacher.sendWhole(late, to: part, [(plan.topic, "Diketik Wayan")]).status == 303)
      #expect(try await plan.teacher.get(.plan(id)).text.contains("Diketik Wayan"))
      // Refleksi kompetensi is its owner's alone: a helper is not led to their own.
      #expect(!helpers.html.contains(Path.selfReflection.address))
    }
  }
}
