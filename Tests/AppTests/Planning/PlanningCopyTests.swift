import Testing

@testable import App

@Suite("What people type is taken into a sentence without saying a thing twice")
struct PlanningCopyTests {
  @Test(
    "a surat keputusan is named SK once",
    arguments: [
      ("SK 9", "9"), ("sk no. 9/2025", "no. 9/2025"), ("SK: 421/7", "421/7"), ("SK-7", "7"), ("421/7", "421/7"),
      ("SKEP/12/2025", "SKEP/12/2025"), ("SK", "SK"), ("SK 421/SK/7", "421/SK/7"), ("", ""),
    ])
  func decree(typed: String, shown: String) { #expect(PlanningCopy.decree(typed) == shown) }

  @Test(
    "a sentence has one full stop, whatever its last word ends in",
    arguments: [("Wulan Dari, S.Pd.", "Wulan Dari, S.Pd."), ("Bambang", "Bambang."), ("Sudah?", "Sudah?"), ("", "")])
  func closed(words: String, sentence: String) { #expect(Indonesian.closed(words) == sentence) }
}
