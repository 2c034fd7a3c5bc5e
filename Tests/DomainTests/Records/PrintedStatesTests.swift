import Domain
import Foundation
import Testing

@Suite("docs/states/record.md")
struct PrintedStatesTests {
  @Test("says what the code does")
  func record() throws {
    let file = Checkout.root.appending(path: "docs/states/record.md")
    let printed = try PrintedStates.record()
    if ProcessInfo.processInfo.environment["KINERJA_PRINT"] == "1" {
      try Data(printed.utf8).write(to: file)
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let difference = zip(kept.split(separator: "\n"), printed.split(separator: "\n")).first { $0 != $1 }
    let place = difference.map { ": it has `\($0)` where the code prints `\($1)`" } ?? ""
    let isSame = kept == printed  // Compared outside, so that a failure shows one line and not two pages.
    #expect(
      isSame,
      """
      docs/states/record.md does not say what the code does\(place). If the code is right, run \
      KINERJA_PRINT=1 swift test --filter PrintedStatesTests and read what has changed.
      """)
  }
}
