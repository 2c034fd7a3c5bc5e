import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Pemutakhiran data stands in nobody's way")
struct SilentTests {
  // R-PRE-3
  @Test("whoever has said nothing of their data begins a plan and sends it all the same", arguments: Driver.allCases)
  func silent(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM identity_check") == 0)
      #expect(try await desk.teacher.get(.home).text.contains("Periksa data identitas Anda"))
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }
}
