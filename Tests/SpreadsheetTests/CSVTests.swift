import Testing

@testable import Spreadsheet

@Suite("A CSV file is read as any office writes it")
struct CSVTests {
  @Test(
    "commas, semicolons or tabs, with or without byte order mark, with any line end",
    arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func marks(mark: String, end: String) throws {
    let lines = [["No", "Nama", "NIP"], ["1", "\"Siti\(mark) \"\"Ayu\"\"\"", "198501012008012001"], ["", "", "7"]]
    let text = lines.map { $0.joined(separator: mark) }.joined(separator: end) + end
    let expected = [["No", "Nama", "NIP"], ["1", "Siti\(mark) \"Ayu\"", "198501012008012001"], ["", "", "7"]]
    for start in ["", "\u{FEFF}"] {
      let sheets = try Spreadsheet.read(bytes: Array((start + text).utf8), fileName: "C:\\data\\guru.2026.csv")
      #expect(sheets.map(\.name) == ["guru.2026"])
      #expect(sheets[0].texts == expected)
    }
  }

  @Test("commas in sentences and decimals do not part a table of semicolons")
  func delimiter() {
    let text = """
      Rapor Pendidikan, SD Melati, Kec. Banjar, Kab. Banjar, 2025
      No;Indikator;Capaian 2025
      A.1;Literasi, numerasi, dan karakter;Baik (87,5%, naik, lagi)
      A.2;Numerasi;Sedang (54,2%)
      """
    #expect(CSVText.delimiter(of: text) == ";")
    #expect(CSVText.delimiter(of: "Nama\nSiti\n") == ",")
    #expect(CSVText.delimiter(of: "\"a;b;c;d\",e\n\"a;b\nc;d\",e\n") == ",")
  }

  @Test("line breaks within quotation marks belong to the cell, empty lines to nobody, and rows keep their numbers")
  func rows() throws {
    let read = try cells(Array("Nama;Alamat\n\n\"Siti\";\"Jl. Melati\n12\"\n;;\n;;\n".utf8))
    #expect(read == [[.text("Nama"), .text("Alamat")], [], [.text("Siti"), .text("Jl. Melati\n12")]])
  }

  @Test("what LibreOffice writes")
  func libreOffice() throws {
    let sheet = try Spreadsheet.read(bytes: fixture("libreoffice.csv"), fileName: "libreoffice.csv")[0]
    try #require(sheet.rows.count == 7)
    #expect(sheet.rows[3].map(\.text).prefix(4) == ["1", "Siti Wahyuni", "198501012008012001", "01/01/1985"])
    #expect(sheet.rows[3][3].day == CalendarDay(year: 1985, month: 1, day: 1))
    #expect(sheet.rows[3][4].hasLostDigits)
    #expect(sheet.rows[6][2].text == "baris satu\nbaris dua")
  }
}
