import HTML
import Testing

@Suite("Every piece of the design system")
struct PiecesTests {
  @Test("escapes what it is given", arguments: Gallery.all.map(\.0))
  func escapes(name: String) throws {
    let text = try markup(name).text
    #expect(!text.contains("<i>"))
    #expect(!text.contains("&\""))
    #expect(text.contains("&lt;i&gt;"))
  }

  @Test("has neither inline style nor event handler", arguments: Gallery.all.map(\.0))
  func strictPolicy(name: String) throws {
    let text = try markup(name).text
    #expect(text.firstMatch(of: /<[^>]*\s(style|on[a-z]+)=/) == nil)
    #expect(text.firstMatch(of: /<style|<script>/) == nil)
  }

  @Test("closes what it opens, and says every id once", arguments: Gallery.all.map(\.0))
  func wellFormed(name: String) throws {
    let markup = try markup(name)
    #expect(markup.firstUnbalancedTag == nil)
    let ids = try markup.values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "points only to what is there", arguments: Gallery.all.map(\.0),
    ["for", "aria-describedby", "aria-labelledby"])
  func references(name: String, attribute: String) throws {
    let markup = try markup(name)
    let ids = try Set(markup.values(of: "id"))
    for value in try markup.values(of: attribute) {
      for id in value.split(separator: " ") { #expect(ids.contains(String(id))) }
    }
  }

  private func markup(_ name: String) throws -> Markup {
    let piece = try #require(Gallery.all.first { $0.0 == name }).1
    return Markup(AnyPiece(html: piece.html))
  }

  private struct AnyPiece: Piece {
    let html: HTML
  }
}

@Suite("A field that was refused")
struct RefusedFieldTests {
  @Test("says why beside the control, and the control points to it", arguments: Gallery.fields.map(\.0))
  func error(name: String) throws {
    let text = try field(name)
    #expect(
      text.contains("id=\"satu-salah\"><span class=\"unseen\">Perlu diperbaiki:</span> &lt;i&gt;&amp;&quot;&#39;</p>"))
    #expect(text.contains("aria-invalid=\"true\""))
    #expect(text.firstMatch(of: /aria-describedby="[^"]*satu-salah"/) != nil)
  }

  @Test("is where the error summary leads", arguments: Gallery.fields.map(\.0))
  func summary(name: String) throws {
    let summary = ErrorSummary([.init("satu", "Isi dahulu.")]).html.description
    #expect(summary.contains("<a href=\"#satu\">Isi dahulu.</a>"))
    #expect(try field(name).firstMatch(of: /<(input|textarea|select)[^>]* id="satu"/) != nil)
  }

  @Test(
    "keeps what was typed",
    arguments: [
      ("text", "value=\"&lt;i&gt;&amp;&quot;&#39;\""), ("digits", "value=\"&lt;i&gt;&amp;&quot;&#39;\""),
      ("lines", ">\n&lt;i&gt;&amp;&quot;&#39;</textarea>"), ("choices", "name=\"satu\" value=\"b\" checked"),
      ("boxes", "name=\"satu\" value=\"a\" checked"), ("select", "<option value=\"b\" selected>"),
      ("day", "type=\"date\" class=\"line short\" id=\"satu\" name=\"satu\" value=\"2026-11-23\""),
      ("day typed", "type=\"text\" class=\"line short\" id=\"satu\" name=\"satu\" value=\"&lt;i&gt;&amp;&quot;&#39;\""),
    ])
  func typed(name: String, kept: String) throws {
    #expect(try field(name).contains(kept))
  }

  @Test("but never gives a password back")
  func password() throws {
    #expect(try !field("password").contains("value="))
  }

  private func field(_ name: String) throws -> String {
    try #require(Gallery.fields.first { $0.0 == name }).1.html.description
  }
}
