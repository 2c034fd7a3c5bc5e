import App
import HTTPTypes
import TestSupport
import Testing

@Suite("What cannot be answered as asked ends on a page that says what to do")
struct ErrorPageTests {
  @Test("an unknown address is a page in Indonesian with a reference number", arguments: Driver.allCases)
  func unknownAddress(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { _, browser in
      let page = try await browser.get("/tidak-ada")
      #expect(page.status == 404)
      #expect(page.text.contains("Halaman tidak ditemukan"))
      #expect(page.text.contains("Nomor rujukan: "))
    }
  }

  @Test("a wrong method is 405 and names the right one", arguments: Driver.allCases)
  func wrongMethod(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { _, browser in
      let page = try await browser.send(.put, "/", fields: [])
      #expect(page.status == 405)
      #expect(page.headers[.allow]?.contains("GET") == true)
    }
  }

  @Test("a page of the house sends whoever is not signed in to the entrance", arguments: Driver.allCases)
  func signInNeeded(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { _, browser in
      let page = try await browser.get(.home)
      #expect(page.status == 303)
      #expect(page.location == "/masuk")
    }
  }
}
