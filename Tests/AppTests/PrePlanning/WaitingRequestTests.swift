import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A request for a correction outlasts its period, and may be answered with the data being right")
struct WaitingRequestTests {
  // R-PRE-5
  @Test("what is right as it stands is answered so, with a reason", arguments: Driver.allCases)
  func right(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      _ = try await wayan.post(.correctionRequest, [("golongan", "III/d")])
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let id = try PrePlanningTests.request(try await dewi.get(.corrections))
      #expect(try await dewi.post(.correction(id), [("hasil", "right")]).status == 422)
      let done = try await dewi.post(.correction(id), [("hasil", "right"), ("alasan", "SK terakhir menyebut III/c.")])
      #expect(done.status == 303)
      let answered = try await wayan.get(.identityCheck)
      #expect(answered.text.contains("data yang tercatat sudah benar. “SK terakhir menyebut III/c.”"))
    }
  }

  // R-PRE-9
  @Test(
    "a request that nobody answered waits through the end of its period, and its answer is read in the next",
    arguments: Driver.allCases)
  func waitsOn(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      _ = try await wayan.post(.correctionRequest, [("golongan", "III/d")])
      let book = test.house.rulebooks.current("2026")!
      for (day, isOpened) in [("2027-01-02", false), ("2027-01-12", true)] {
        test.demo.today = Day(day)!
        if isOpened {
          try await test.house.database.write { connection in
            try PeriodRows.open(
              id: test.house.ids.next(), year: 2027, shape: book.rules.periods[0], book: book, at: 0, on: connection)
          }
        }
        let dewi = try await browser.signedIn(as: test.village.dewi)
        #expect(try await dewi.get(.people).text.contains("Permintaan perbaikan data (1)"), "\(day)")
        let id = try PrePlanningTests.request(try await dewi.get(.corrections))
        #expect(try await dewi.get(.correction(id)).text.contains("Dikirim 12 Januari 2026"))
        let asked = try await browser.signedIn(as: test.village.wayan).get(.identityCheck)
        #expect(asked.text.contains("Pangkat/golongan: “III/d”"), "\(day)")
        guard isOpened else { continue }
        let done = try await dewi.post(.correction(id), [("hasil", "right"), ("alasan", "Sesuai SK.")])
        #expect(done.location == "/orang/permintaan?kabar=permintaan-dijawab")
        #expect(!(try await dewi.get(.people).text.contains("Permintaan perbaikan data (")))
        let answered = try await browser.signedIn(as: test.village.wayan).get(.identityCheck)
        #expect(answered.text.contains("“Sesuai SK.”"))
      }
    }
  }
}
