import App
import Domain
import TestSupport
import Testing

@Suite("Each deed on a plan is one side's, and what is not sent is its writer's alone")
struct PlanAccessTests {
  @Test("the other side is told, everybody else finds nothing", arguments: Driver.allCases)
  func wrongPerson(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      let village = test.village
      let id = desk.record
      let fields = [("versi", "2"), ("perbaikan-praktik", "Alasan")]
      for deed in Path.PlanDeed.allCases {
        let isOwners = [.submission, .withdrawal, .reopening, .agreement, .vacantAgreement].contains(deed)
        let otherSide = isOwners ? desk.principal : desk.teacher
        let mark = [("command_id", "0123456789abcdef-\(deed.rawValue)")]
        #expect(try await otherSide.post(.planDeed(id, deed), mark + fields).status == 403, "\(deed)")
        for stranger in [village.nur, village.ratna, village.yohanes, village.dewi] {
          let page = try await browser.signedIn(as: stranger).post(.planDeed(id, deed), mark + fields)
          #expect(page.status == 404, "\(deed) by \(stranger)")
        }
      }
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }

  @Test("a record's pages are 404 for a colleague and for another school", arguments: Driver.allCases)
  func otherSchool(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let id = desk.record
      let pages: [Path] =
        [.record(id), .plan(id), .planReview(id), .history(id)] + PlanPart.allCases.map { .planPart(id, $0) }
      for stranger in [test.village.nur, test.village.ratna, test.village.dewi] {
        let other = try await browser.signedIn(as: stranger)
        for page in pages { #expect(try await other.get(page).status == 404, "\(page) for \(stranger)") }
      }
      for part in PlanPart.allCases {
        #expect(try await desk.principal.get(.planPart(id, part)).status == 403)
        #expect(try await desk.principal.post(.planPart(id, part)).status == 403)
      }
      #expect(try await desk.teacher.get(.planReview(id)).status == 403)
    }
  }

  @Test("a draft is kept while typing and shown to its writer alone", arguments: Driver.allCases)
  func drafts(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let id = desk.record
      let typed = desk.answers(.competence) + [(desk.topic, "Rahasia dulu")]
      let draft = Path.draft(id, form: "kompetensi")
      #expect(try await desk.teacher.post(draft, typed).status == 204)
      #expect(try await desk.teacher.get(.planPartDetails(id, .competence)).text.contains("Rahasia dulu"))
      for page in [Path.plan(id), .record(id), .history(id)] {
        let read = try await desk.principal.get(page)
        #expect(!read.text.contains("Rahasia dulu"))
      }
      #expect(try await desk.teacher.get(draft).status == 404)
      #expect(try await desk.teacher.post(.draft(id, form: "lain"), typed).status == 404)
      for stranger in [test.village.nur, test.village.ratna] {
        let refused = try await browser.signedIn(as: stranger).post(draft, typed)
        #expect(refused.status == 404)
      }
      let anonymous = try await browser.fresh().post(draft, typed)
      #expect(anonymous.status != 204)
      #expect(try await desk.principal.post(.draft(id, form: "pemeriksaan"), []).status == 409)
      let long = [(desk.topic, String(repeating: "a", count: 100_001))]
      #expect(try await desk.teacher.post(draft, long).status == 413)
    }
  }
}
