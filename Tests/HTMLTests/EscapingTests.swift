import Testing

@testable import HTML

@Suite("A page takes text as text")
struct EscapingTests {
  @Test(
    "the five special characters become their names, everywhere else nothing changes",
    arguments: [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
      ("a<b>c&d\"e'f", "a&lt;b&gt;c&amp;d&quot;e&#39;f"),
      ("&amp;", "&amp;amp;"), ("", ""), ("é — 漢字 🙂", "é — 漢字 🙂"), ("#$%()*+,-./09:;=?", "#$%()*+,-./09:;=?"),
      (String(repeating: "x", count: 40) + "<", String(repeating: "x", count: 40) + "&lt;"),
    ])
  func specialCharacters(typed: String, written: String) {
    let text: HTML = "<p>\(typed)</p>"
    let attribute: HTML = "<input value=\"\(typed)\">"
    #expect(text.description == "<p>\(written)</p>")
    #expect(attribute.description == "<input value=\"\(written)\">")
  }

  @Test("a number is its digits", arguments: [0, 7, 10, 1_250, -42, Int.max, Int.min])
  func numbers(number: Int) {
    let html: HTML = "<b>\(number)</b>"
    #expect(html.description == "<b>" + String(number) + "</b>")
  }
}
