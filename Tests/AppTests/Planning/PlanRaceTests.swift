import App
import Domain
import TestSupport
import Testing

@Suite("Forms on a plan that come twice, late or beside others lose nothing and change nothing twice")
struct PlanRaceTests {
  @Test("the same form sent again makes no second line", arguments: Driver.allCases)
  func sentTwice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      let page = try await desk.teacher.get(.plan(desk.record))
      #expect(try await desk.submit(page).status == 303)
      #expect(try await desk.submit(page).location == "/rencana/\(desk.record.number)?kabar=diajukan")
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }

  @Test("back, edit and send again shows what was sent and what was typed", arguments: Driver.allCases)
  func editedAndSentAgain(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      let page = try await desk.review()
      #expect(try await desk.decide(.approval, from: page, [("catatan", "Bagus.")]).status == 303)
      let again = try await desk.decide(.approval, from: page, [("catatan", "Bagus sekali.")])
      #expect(again.status == 409)
      #expect(again.text.contains("sudah pernah Anda kirim dengan isi lain"))
      #expect(again.text.contains("Bagus sekali."))
      #expect(again.html.contains("href=\"/rencana/\(desk.record.number)\""))
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1", "plan-approved.v1"])
    }
  }

  @Test("a plan that changed while it was read is not decided upon", arguments: Driver.allCases)
  func changedMeanwhile(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      let page = try await desk.review()
      #expect(try await desk.deed(.withdrawal).status == 303)
      #expect(try await desk.learn("Hal lain").status == 303)
      #expect(try await desk.submit().status == 303)
      let late = try await desk.decide(.review, from: page, [("perbaikan-praktik", "Pilih yang lain.")])
      #expect(late.status == 409)
      #expect(late.text.contains("Pilih yang lain."))
      #expect(late.text.contains("Hal lain"))
      #expect(try await desk.kinds.last == "plan-submitted.v1")
    }
  }

  @Test("what is sent is what the page to check showed", arguments: Driver.allCases)
  func changedInAnotherTab(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      let page = try await desk.teacher.get(.plan(desk.record))
      #expect(try await desk.learn("Hal yang lebih baru").status == 303)
      let stale = try await desk.submit(page)
      #expect(stale.status == 409)
      #expect(stale.text.contains("Hal yang lebih baru"))
      #expect(try await desk.kinds == ["opened.v1"])
      #expect(try await desk.submit(stale).status == 303)
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }
}
