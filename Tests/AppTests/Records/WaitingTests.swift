import Domain
import Testing

@testable import App

@Suite("How long a stage has waited")
struct WaitingTests {
  private let opens = Day("2025-11-15")!
  private let closes = Day("2025-12-31")!

  @Test(
    "is counted from its beginning, and for a rating not from before its window opened",
    arguments: [
      ("2025-02-10", "2025-11-15"), ("2025-11-14", "2025-11-15"), ("2025-11-15", "2025-11-15"),
      ("2025-11-20", "2025-11-20"), ("2026-01-04", "2026-01-04"),
    ])
  func rating(began: String, since: String) {
    for firmness in [Window.Firmness.block, .warn] {
      #expect(Waiting.since(.awaitingAppraisal, Day(began)!) { standing($0, on: began, firmness) } == Day(since)!)
    }
  }

  @Test("what a window only warns of has waited all the same, what it blocks has not")
  func others() {
    let began = "2025-11-01"
    #expect(Waiting.since(.reflectionSubmitted, Day(began)!) { standing($0, on: began, .warn) } == Day(began)!)
    #expect(Waiting.since(.reflectionSubmitted, Day(began)!) { standing($0, on: began, .block) } == opens)
  }

  private func standing(_ step: Window.Step, on day: String, _ firmness: Window.Firmness) -> Window.Standing {
    let day = Day(day)!
    return day < opens ? .early(firmness, opens: opens) : day > closes ? .late(firmness, closed: closes) : .open
  }
}
