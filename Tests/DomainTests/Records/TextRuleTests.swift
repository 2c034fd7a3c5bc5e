import Domain
import Testing

@Suite("A text of a form is there, and not endless")
struct TextRuleTests {
  @Test(
    "what nobody can see is no text",
    arguments: ["", " ", "\n\t", "\u{200B}", "\u{2060}\u{200B}\u{AD}", "\u{2800}", "\u{3164}", "\u{A0}\u{3000}"])
  func blank(_ text: String) {
    #expect(TextRule.isBlank(text))
    #expect(TextRule.required(.reason, text) == [.missing(.reason)])
    #expect(!TextRule.isBlank(text + "a"))
  }

  @Test("its marks count as its letters do, and blanks at both ends do not")
  func long() {
    let limit = TextRule.limit
    func isTooLong(_ text: String) -> Bool { TextRule.optional(.reason, text) == [.tooLong(.reason, limit: limit)] }
    #expect(!isTooLong(String(repeating: "a", count: limit)))
    #expect(isTooLong(String(repeating: "a", count: limit + 1)))
    #expect(!isTooLong("  \n" + String(repeating: "a", count: limit) + "   "))
    #expect(isTooLong("a" + String(repeating: "\u{301}", count: limit)))
    #expect(!isTooLong("a" + String(repeating: "\u{301}", count: limit - 1)))
  }
}
