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
    let kept = try String(contentsOf: file, encoding: .utf8)
    let line = zip(kept.split(separator: "\n"), printed.split(separator: "\n")).first { $0 != $1 }
    #expect(
      kept == printed,
      """
      docs/states/record.md does not say what the code does\(line.map { ": it has `\($0)` where the code prints `\($1)`" } ?? ""). \
      If the code is right, run KINERJA_PRINT=1 swift test --filter PrintedStatesTests and read what has changed.
      """)
  }
}
