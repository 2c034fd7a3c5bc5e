import Testing

@testable import HTML

@Suite("A value stands only where it can do no harm")
struct PlacementTests {
  @Test("an address is escaped like any attribute")
  func addresses() {
    let place = Place("/guru?nama=a&b=\"c\"")
    let html: HTML = "<a href=\"\(place)\">Guru</a>"
    #expect(html.description == "<a href=\"/guru?nama=a&amp;b=&quot;c&quot;\">Guru</a>")
  }

  @Test("text right after an address attribute leaves a harmless # in a release build")
  func textAsAddress() {
    let typed = "javascript:alert(1)"
    let written = Misplacement.$stopsTheProgram.withValue(false) {
      let pages: [HTML] = [
        "<a href=\"\(typed)\">", "<a HREF=\"\(typed)\">", "<form action=\"\(typed)\">", "<img src=\"\(typed)\">",
        "<button formaction=\"\(typed)\">", "<a href='\(typed)'>", "<a\nhref=\"\(typed)\">",
      ]
      return pages.map(\.description)
    }
    #expect(
      written == [
        "<a href=\"#\">", "<a HREF=\"#\">", "<form action=\"#\">", "<img src=\"#\">", "<button formaction=\"#\">",
        "<a href='#'>", "<a\nhref=\"#\">",
      ])
  }

  @Test("markup made from text is no way round into an address")
  func markupAsAddress() {
    let typed = "javascript:alert(1)"
    let markup: HTML = "\(typed)"
    let html: HTML = Misplacement.$stopsTheProgram.withValue(false) { "<a href=\"\(markup)\">" }
    #expect(html.description == "<a href=\"#\">")
  }

  @Test("text may stand in other attributes, and behind the beginning of an address")
  func otherAttributes() {
    let text = "bukti"
    let html: HTML = "<a href=\"#\(text)\" id=\"\(text)\" data-href-of=\"\(text)\" title='\(text)'>a=\(text)</a>"
    #expect(
      html.description
        == "<a href=\"#bukti\" id=\"bukti\" data-href-of=\"bukti\" title='bukti'>a=bukti</a>")
  }

  @Test("style, event handlers and attributes without quotation marks take nothing")
  func programs() {
    let typed = "x"
    let written = Misplacement.$stopsTheProgram.withValue(false) {
      let pages: [HTML] = ["<p style=\"\(typed)\">", "<p onclick=\"\(typed)\">", "<p id=\(typed)>"]
      return pages.map(\.description)
    }
    #expect(written == ["<p style=\"\">", "<p onclick=\"\">", "<p id=>"])
  }

  @Test("nothing is put into the text of a script or style, whatever its kind")
  func rawText() {
    let markup: HTML = "<b>1</b>"
    let written = Misplacement.$stopsTheProgram.withValue(false) {
      let pages: [HTML] = [
        "<script>let a = \("x")</script>", "<STYLE media=\"print\">\("x")</STYLE>", "<script>\(7)\(markup)</script>",
        "<script>\(Place("/x"))</script>",
      ]
      return pages.map(\.description)
    }
    #expect(
      written == [
        "<script>let a = </script>", "<STYLE media=\"print\"></STYLE>", "<script></script>", "<script></script>",
      ])
  }

  @Test("behind a script, and in the tag of one, values stand as anywhere else")
  func aroundScripts() {
    let html: HTML = """
      <script src="\(Place("/a.js"))" data-key="\("k")"></script><p>\("a<b")</p><section>\("s")</section>
      """
    #expect(
      html.description
        == "<script src=\"/a.js\" data-key=\"k\"></script><p>a&lt;b</p><section>s</section>")
  }

  @Test("a script that is not ended in its literal makes no page")
  func openScript() {
    let html: HTML = Misplacement.$stopsTheProgram.withValue(false) { "<p></p><script>" }
    #expect(html.isEmpty)
  }

  @Test("a debug build stops at the mistake")
  func debugBuild() async {
    await #expect(processExitsWith: .failure) {
      let typed = "javascript:alert(1)"
      let html: HTML = "<a href=\"\(typed)\">"
      print(html)
    }
  }
}
