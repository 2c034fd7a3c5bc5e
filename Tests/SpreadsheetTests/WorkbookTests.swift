import Testing

@testable import Spreadsheet

@Suite("A workbook reads the same whoever wrote it")
struct WorkbookTests {
  struct Writer: CustomTestStringConvertible, Sendable {
    let file: String
    /// What became of the NIP that was entered as a number.
    let roundedNIP: String
    /// `=1+1`: only some programs calculate.
    let sum: Cell
    /// `=NA()`, or the value itself.
    let missing: Cell
    var testDescription: String { file }
  }

  static let two = Cell.number(Number(written: "2")!)
  static let writers = [
    Writer(
      file: "openpyxl.xlsx", roundedNIP: "1.98501012008012e+17", sum: .uncalculated, missing: .error("#N/A")),
    // libxlsxwriter writes the cached value of a formula as text.
    Writer(file: "libxlsxwriter.xlsx", roundedNIP: "1.98501012008012E+17", sum: two, missing: .text("#N/A")),
    Writer(file: "libxlsxwriter-inline.xlsx", roundedNIP: "1.98501012008012E+17", sum: two, missing: .text("#N/A")),
    Writer(file: "libreoffice.xlsx", roundedNIP: "1.98501012008012E+017", sum: two, missing: .error("#N/A")),
  ]

  @Test("titles, gaps, texts, days, percentages and truth values", arguments: writers)
  func everyKind(writer: Writer) throws {
    let sheets = try Spreadsheet.read(bytes: fixture(writer.file), fileName: writer.file)
    #expect(sheets.map(\.name) == ["Daftar Guru", "Rujukan"])
    #expect(sheets.map(\.isHidden) == [false, true])
    let rows = sheets[0].rows
    try #require(rows.count == 7)
    #expect(rows[0] == [.text("Daftar Guru SD Melati")])
    #expect(rows[1].isEmpty)
    #expect(
      rows[2].map(\.text)
        == ["No", "Nama", "NIP", "Tanggal Lahir", "NIP Angka", "Hadir", "Capaian", "Aktif", "Catatan"])
    #expect(
      rows[3].prefix(4).map(\.text) == ["1", "Siti Wahyuni", "198501012008012001", "1985-01-01"])
    #expect(rows[3][3].day == CalendarDay(year: 1985, month: 1, day: 1))
    #expect(rows[3][5].text == "87.5%")
    #expect(rows[3][6].text == "87.54")
    #expect(rows[3][7] == .boolean(true))
    #expect(rows[4][1].text == "Budi & Rekan <1>")
    #expect(rows[4][3].day == CalendarDay(year: 1990, month: 12, day: 31))
    #expect(rows[4][4].text == "12")
    #expect(rows[5].isEmpty)
    #expect(rows[6] == [.empty, .empty, .text("baris satu\nbaris dua")])
    #expect(sheets[1].rows == [[], [.empty, .text("tersembunyi")]])
  }

  @Test("a NIP entered as a number shows that digits are lost", arguments: writers)
  func roundedNIP(writer: Writer) throws {
    let cell = try Spreadsheet.read(bytes: fixture(writer.file), fileName: "").first!.rows[3][4]
    #expect(cell.text == writer.roundedNIP)
    #expect(cell.number?.hasAllDigits == false)
    #expect(cell.hasLostDigits)
  }

  @Test("formulas have the value that the file keeps, errors read as nothing", arguments: writers)
  func formulas(writer: Writer) throws {
    let rows = try Spreadsheet.read(bytes: fixture(writer.file), fileName: "")[0].rows
    #expect(rows[4][5] == writer.sum)
    #expect(rows[3][8] == writer.missing)
  }

  @Test("days counted from 1904 are the same days")
  func epoch1904() throws {
    #expect(try Spreadsheet.read(bytes: fixture("openpyxl-1904.xlsx"), fileName: "")[0].texts == [["1985-01-01"]])
  }

  @Test("rich texts are joined, readings in other scripts left out, control characters read back")
  func sharedStrings() throws {
    let strings = """
      <si><r><t>Guru </t></r><r><rPr><b/></rPr><t>Kelas</t></r><rPh sb="0" eb="1"><t>gu-ru</t></rPh></si>\
      <si><t xml:space="preserve"> dua_x000D__x000A_baris_x0000_ </t><phoneticPr fontId="1"/></si><si/><si><t>_x</t></si>
      """
    let rows = """
      <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>
      """
    #expect(
      try cells(workbook(rows, strings: strings)) == [
        [.text("Guru Kelas"), .text(" dua\r\nbaris_x0000_ "), .empty, .text("_x")]
      ])
  }

  @Test("cells stand where their address says, and follow one another where they have none")
  func addresses() throws {
    let rows = """
      <row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c r="A3" t="str"><f>""</f><v></v></c></row>\
      <row r="1048576"><c r="XFD1048576" s="4"/></row><row r="5"><c r="AA5" t="d"><v>2026-01-31T00:00:00</v></c></row>
      """
    let read = try cells(workbook(rows))
    #expect(read.map(\.count) == [0, 4, 0, 0, 27])
    #expect(read[1].map(\.text) == ["", "", "1", "2"])
    #expect(read[4][26].day == CalendarDay(year: 2026, month: 1, day: 31))
  }

  @Test("both editions of the format are read, with targets from the root or beside the part")
  func strictEdition() throws {
    let strict = "http://purl.oclc.org/ooxml"
    let bytes = workbook(
      "",
      other: [
        "xl/_rels/workbook.xml.rels": """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" \
        Type="\(strict)/officeDocument/relationships/worksheet" Target="/xl/worksheets/b.xml"/></Relationships>
        """,
        "xl/worksheets/b.xml": """
        <x:worksheet xmlns:x="\(strict)/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ya</x:t>\
        </x:is></x:c></x:row></x:sheetData></x:worksheet>
        """,
      ])
    #expect(try cells(bytes) == [[.text("ya")]])
  }

  @Test("one report with numbers and once more with texts: each cell as a person reads it")
  func reportCards() throws {
    let numbers = try Spreadsheet.read(bytes: fixture("rapor-numbers.xlsx"), fileName: "")
    let texts = try Spreadsheet.read(bytes: fixture("rapor-texts.xlsx"), fileName: "")
    #expect(numbers.map(\.name) == ["Petunjuk", "Laporan Rapor"])
    #expect(numbers[1].texts[5] == texts[1].texts[5])
    let columns = [0, 1, 2, 3, 5]
    #expect(
      columns.map { numbers[1].texts[9][$0] } == ["", "Penerapan disiplin positif", "Sedang", "58.75", "-2.5%"])
    #expect(
      columns.map { texts[1].texts[9][$0] }
        == ["", "Penerapan disiplin positif", "Sedang (58,75% sudah sesuai)", "58,75", "Turun 2,50%"])
  }
}
