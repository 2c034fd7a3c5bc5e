import App
import Testing

@Suite("A request that no browser would send is refused or read as far as it goes, and ends nothing")
struct BrokenRequestTests {
  @Test(
    "an unreadable Accept-Encoding asks for nothing",
    arguments: [
      (nil, nil), ("", nil), (";", nil), (";;", nil), (",;,", nil), ("; q=1", nil), ("br;q=0", nil), ("identity", nil),
      (";, gzip", .gzip), ("gzip;", .gzip), ("gzip, br", .brotli), (" br ; q=0.5", .brotli),
    ] as [(String?, Compression.Coding?)])
  func coding(_ header: String?, _ expected: Compression.Coding?) {
    #expect(Compression.coding(accepted: header) == expected)
  }

  private static let part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nsatu\r\n"

  @Test(
    "a form in parts that do not add up is none",
    arguments: [
      "", "--b", "--b\r\n", "--b\r\n\r\nfoo\r\n--b--\r\n", "--b\r\n\r\n\r\n--b--", "--b\r\n\r\n\r\n\r\n--b--",
      part, part + "--b\r\n\r\nfoo\r\n--b--", "--b\r\nfoo\r\n\r\nx\r\n--b--",
      "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
    ])
  func parts(_ body: String) { #expect(FormFields(multipart: Array(body.utf8), boundary: "b") == nil) }

  @Test("a form in parts is read, and cut off or damaged anywhere it is read or refused")
  func damaged() {
    let whole = Array((Self.part + "--b--\r\n").utf8)
    #expect(FormFields(multipart: whole, boundary: "b")?.text("a") == "satu")
    for count in 0..<whole.count - 4 {
      #expect(FormFields(multipart: Array(whole.prefix(count)), boundary: "b") == nil)
    }
    var read = 0
    for place in whole.indices {
      var damaged = whole
      damaged.remove(at: place)
      if FormFields(multipart: damaged, boundary: "b") != nil { read += 1 }
    }
    #expect(read > 0 && read < whole.count)
  }
}
