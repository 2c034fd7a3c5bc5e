import JSON
import Testing

@Suite("JSON, the written format of the ledger")
struct JSONTests {
  @Test(
    "What is printed reads back to the same value and prints to the same bytes",
    arguments: [
      .null, true, false, 0, -1, .integer(.max), .integer(.min), .real(0.1), .real(1), .real(-0.0), .real(1e300),
      .real(.leastNonzeroMagnitude), .real(12345678.9), "", "Guru Kelas", "\"kutip\" dan \\ garis",
      "baris\nbaru\r\n\ttab", .text(String((1...0x1F).map { Character(Unicode.Scalar(UInt8($0))) })),
      "\u{7F}\u{80}", "\u{2028}\u{2029}", "😀 é e\u{301} \u{10FFFF} \u{FEFF}", "</script>", [],
      [1, [2, [3, nil]]], [:], ["": ""], ["z": 1, "a": ["z": [true, nil], "b": "x"], "kunci \"aneh\"\n": 2],
    ] as [JSON])
  func roundTrip(value: JSON) throws {
    let written = value.written
    let read = try JSON.parse(written)
    #expect(read == value)
    #expect(read.written == written)
    #expect(try JSON.parse(Array(written.utf8)) == value)
  }

  @Test("Every character of the first plane and the next goes out and comes back bytewise")
  func everyCharacter() throws {
    for start in stride(from: UInt32(1), to: 0x20000, by: 0x400) {
      let text = String(String.UnicodeScalarView((start..<start + 0x400).compactMap(Unicode.Scalar.init)))
      let read = try JSON.parse(JSON.array([.text(text)]).written)
      #expect(read.array?.first?.string.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test("Printing is compact, in the order given, and escapes only what must be")
  func printing() {
    let value: JSON = ["b": [1, 2.5.json, nil], "a": "é/\u{1}\u{1f}\n\u{2028}", "c": [:], "d": false]
    #expect(value.written == "{\"b\":[1,2.5,null],\"a\":\"é/\\u0001\\u001f\\n\u{2028}\",\"c\":{},\"d\":false}")
  }

  @Test("U+0000 is printed as the replacement character, so that the line can be read again")
  func nul() throws {
    #expect(try JSON.parse(JSON.text("a\0b").written) == "a\u{FFFD}b")
  }

  @Test("White space and escapes of others are read")
  func others() throws {
    let text = " {\r\n \"nama\" : \"Siti \\u00e9 \\ud83d\\ude00\\/\" , \"n\" : -1.5e2 }\n"
    #expect(try JSON.parse(text) == ["nama": "Siti é 😀/", "n": .real(-150)])
  }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "", " ", "{", "[1,]", "{\"a\":1,}", "{'a':1}", "{\"a\":1,\"a\":2}", "{\"x\":{\"a\":1,\"a\":1}}", "[1] x", "{}{}",
      "nul", "NaN", "01", "1.", "\"a\nb\"", "\"\\u0000\"", "{\"\\u0000\":1}", "\"\\ud800\"", "\"\\udc00\\ud800\"",
      "9223372036854775808", "1e999", "\"\\x\"", "<html>", "// a\n1", "\u{FEFF}{}",
    ])
  func refused(text: String) {
    #expect(throws: JSON.Fault.self) { try JSON.parse(text) }
  }

  @Test(
    "Bytes that are not UTF-8 are refused",
    arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22]]
      as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(throws: JSON.Fault.self) { try JSON.parse(bytes) }
  }

  @Test("Too many levels are refused instead of running out of stack")
  func levels() throws {
    #expect(throws: JSON.Fault.self) { try JSON.parse(String(repeating: "[", count: 100_000)) }
    let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(try JSON.parse(deep).written == deep)
  }

  @Test("A fault names the line and the column")
  func place() throws {
    let fault = try #require(throws: JSON.Fault.self) { try JSON.parse("{\n  \"a\": 1,\n  \"b\": x\n}") }
    #expect(fault.line == 3)
    #expect(fault.column == 8)
    #expect(!fault.message.isEmpty)
  }

  @Test("Members are found by key, and a value of another kind is a mismatch")
  func access() throws {
    let value: JSON = ["teks": "a", "angka": 7, "ya": true, "daftar": [1], "kosong": nil]
    #expect(try value.string("teks") == "a")
    #expect(try value.integer("angka") == 7)
    #expect(try value.boolean("ya"))
    #expect(try value.array("daftar") == [1])
    #expect(try value.value("kosong").isNull)
    #expect(value["tidak ada"] == nil)
    #expect(JSON.text("a")["teks"] == nil)
    #expect(throws: JSON.Mismatch(key: "angka", found: 7)) { try value.string("angka") }
    #expect(throws: JSON.Mismatch(key: "tidak ada", found: nil)) { try value.integer("tidak ada") }
  }
}

extension Double {
  fileprivate var json: JSON { .real(self) }
}
