import Testing

@testable import Spreadsheet

@Suite("What is no table is refused with the reason")
struct RefusalTests {
  private func refusal(_ bytes: [UInt8], limits: Spreadsheet.Limits = .standard) -> SpreadsheetError? {
    do throws(SpreadsheetError) {
      _ = try Spreadsheet.read(bytes: bytes, fileName: "daftar.xlsx", limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "files of other programs are known by their content, whatever they are called",
    arguments: [
      ("libreoffice.xls", .otherKind(.oldExcel)), ("libreoffice.ods", .otherKind(.openDocument)),
      ("libreoffice.pdf", .otherKind(.pdf)), ("encrypted.xlsx", .encrypted),
    ] as [(String, SpreadsheetError)])
  func otherPrograms(file: String, expected: SpreadsheetError) throws {
    #expect(refusal(try fixture(file)) == expected)
  }

  @Test(
    "texts that are no table",
    arguments: [
      ("", .empty), ("\u{FEFF}", .empty), (";;\r\n;;", .empty),
      ("<html><table><tr><td>NIP</td></tr></table></html>", .otherKind(.html)),
      ("\u{FEFF}\n<TABLE border=1>", .otherKind(.html)), ("<?xml version=\"1.0\"?><Workbook/>", .otherKind(.xml)),
      ("%PDF-1.7\n", .otherKind(.pdf)), ("Nama\nSiti\u{0}", .containsNUL(line: 2)),
      ("Nama;NIP\nSiti \"Ayu\" W;1", .misplacedQuote(row: 2)),
      ("Nama;NIP\n\"Siti;1\nBudi;2\n", .misplacedQuote(row: 2)),
    ] as [(String, SpreadsheetError)])
  func texts(text: String, expected: SpreadsheetError) {
    #expect(refusal(Array(text.utf8)) == expected)
  }

  @Test("CSV in another encoding names the encoding or the line")
  func encodings() {
    #expect(refusal([0xFF, 0xFE] + "N\u{0}a\u{0}".utf8) == .utf16)
    #expect(refusal([0xFE, 0xFF] + "\u{0}N\u{0}a".utf8) == .utf16)
    #expect(refusal(Array("Nama\nSiti\nJos".utf8) + [0xE9, 0x0A]) == .notUTF8(line: 3))
  }

  @Test("archives without a workbook, and workbooks of the binary kind")
  func archives() {
    #expect(refusal(archive([("a.txt", "halo")])) == .otherKind(.archive))
    #expect(refusal(workbook("", other: ["xl/workbook.xml": "<document/>"])) == .otherKind(.archive))
    let binary = workbook("", other: ["_rels/.rels": Self.relation(to: "xl/workbook.bin")])
    #expect(refusal(binary) == .otherKind(.binaryExcel))
    #expect(refusal([0x50, 0x4B, 0x03, 0x04, 0x20, 0x20]) == .damaged(part: nil))
  }

  private static func relation(to target: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="\(target)"/>\
    </Relationships>
    """
  }

  @Test(
    "a broken sheet is refused as a whole",
    arguments: [
      "<row><c t=\"s\"><v>7</v></c></row>", "<row><c><v>1,5</v></c></row>", "<row><c t=\"?\"><v>1</v></c></row>",
      "<row><c r=\"1A\"><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>", "<c r=\"A\"><v>1</v></c>", "<row>",
      "<row><c><v>nan</v></c></row>",
    ])
  func brokenSheets(rows: String) {
    #expect(refusal(workbook(rows)) == .damaged(part: "xl/worksheets/a.xml"))
  }

  @Test("a truncated file is damaged")
  func truncated() throws {
    let whole = try fixture("libreoffice.xlsx")
    #expect(refusal(Array(whole.prefix(whole.count / 2))) == .damaged(part: nil))
    #expect(refusal(workbook("", other: ["xl/worksheets/a.xml": ""])) == .damaged(part: "xl/worksheets/a.xml"))
  }

  @Test("no part may declare a document type or use an entity, inside or outside the file")
  func entities() {
    let sheet = "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"
    for declaration in [
      "<!DOCTYPE worksheet [<!ENTITY a \"rahasia\">]>", "<!DOCTYPE worksheet SYSTEM \"file:///etc/hostname\">",
      "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
    ] {
      let bytes = workbook("", other: ["xl/worksheets/a.xml": declaration + sheet])
      #expect(refusal(bytes) == .forbiddenXML(part: "xl/worksheets/a.xml"))
    }
    let undeclared = workbook("", other: ["xl/worksheets/a.xml": sheet])
    #expect(
      [.forbiddenXML(part: "xl/worksheets/a.xml"), .damaged(part: "xl/worksheets/a.xml")].contains(refusal(undeclared)))
  }

  @Test("a small file that unpacks to a large one stops at the limit")
  func bomb() {
    let bytes = workbook("<row><c t=\"inlineStr\"><is><t>\(String(repeating: "a", count: 2 << 20))</t></is></c></row>")
    #expect(bytes.count < 20_000)
    #expect(refusal(bytes, limits: .init(unpackedBytes: 1 << 20)) == .unpacksTooLarge(limit: 1 << 20))
    #expect(refusal(bytes, limits: .init(unpackedBytes: 3 << 20)) == nil)
  }

  @Test("limits count what is written, in XLSX and in CSV alike")
  func limits() {
    let rows = "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>"
    for bytes in [workbook(rows), Array(";;;\n;;;\n1;;;2\n".utf8)] {
      let name = bytes[0] == 0x50 ? "Satu" : "daftar"
      #expect(refusal(bytes, limits: .init(rows: 3, columns: 4, cells: 4)) == nil)
      #expect(refusal(bytes, limits: .init(rows: 2)) == .tooManyRows(sheet: name, limit: 2))
      #expect(refusal(bytes, limits: .init(columns: 3)) == .tooManyColumns(sheet: name, row: 3, limit: 3))
      #expect(refusal(bytes, limits: .init(cells: 3)) == .tooManyCells(limit: 3))
      #expect(refusal(bytes, limits: .init(fileBytes: 5)) == .tooLarge(limit: 5))
    }
    #expect(refusal(workbook(rows), limits: .init(sheets: 0)) == .tooManySheets(limit: 0))
  }
}
