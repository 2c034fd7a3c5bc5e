import Testing

@testable import HTML

private struct Greeting: Piece {
  let name: String
  var html: HTML { "<b>\(name)</b>" }
}

@Suite("Pieces are put together as they are")
struct CompositionTests {
  @Test("markup, optional markup and rows of it are not escaped a second time")
  func nesting() {
    let inner: HTML = "<b>\("<")</b>"
    let absent: HTML? = nil
    let outer: HTML = "<p>\(inner)\(absent)\([inner, inner])</p>"
    #expect(outer.description == "<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>")
  }

  @Test("a piece writes itself, alone, absent and in a row")
  func pieces() {
    let absent: Greeting? = nil
    let html: HTML = "\(Greeting(name: "Ayu"))\(absent)\([Greeting(name: "Made"), Greeting(name: "R&D")])"
    #expect(html.description == "<b>Ayu</b><b>Made</b><b>R&amp;D</b>")
  }

  @Test("a condition and an absent attribute leave nothing behind", arguments: [true, false])
  func conditions(holds: Bool) {
    let html: HTML = "<input\(if: holds, " checked")\(attribute: "title", holds ? "a\"b" : nil)>"
    #expect(html.description == (holds ? "<input checked title=\"a&quot;b\">" : "<input>"))
  }

  @Test("a literal of several lines keeps its lines")
  func lines() {
    let name = "Wayan"
    let html: HTML = """
      <p>
        \(name)
      </p>
      """
    #expect(html.description == "<p>\n  Wayan\n</p>")
  }

  @Test("pieces are added and joined with a separator between them")
  func joining() {
    let items = ["a", "<"].map { "<i>\($0)</i>" as HTML }
    #expect(items.joined(separator: ", ").description == "<i>a</i>, <i>&lt;</i>")
    #expect((items[0] + items[1]).description == "<i>a</i><i>&lt;</i>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
  }

  @Test("the bytes are the text in UTF-8")
  func bytes() {
    let html: HTML = "<p>é\("ü")</p>"
    #expect(html.bytes == Array("<p>éü</p>".utf8))
  }
}
