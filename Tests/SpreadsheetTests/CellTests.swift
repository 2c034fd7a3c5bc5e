import Testing

@testable import Spreadsheet

@Suite("A cell says what a person reads in it")
struct CellTests {
  @Test(
    "numbers are written out as long as all digits are known",
    arguments: [
      ("5", "5"), ("5.0", "5"), ("-0.5", "-0.5"), ("87.540000000000006", "87.54"), ("1E+3", "1000"),
      ("1.5e-05", "0.000015"),
      ("0", "0"), ("-0.0", "0"), ("123456789012345", "123456789012345"), ("1.23456789E+8", "123456789"),
      ("198501012008011003", "198501012008011003"), ("1.98501012008011E+17", "1.98501012008011E+17"),
      ("1.98501012008011E+017", "1.98501012008011E+017"),
    ])
  func numbers(written: String, text: String) throws {
    #expect(Cell.number(try #require(Number(written: written))).text == text)
  }

  @Test(
    "percentages read as on the screen",
    arguments: [
      ("0.875", "87.5%"), ("0.16669999999999999", "16.67%"), ("1", "100%"), ("-0.125", "-12.5%"), ("0", "0%"),
    ])
  func percentages(written: String, text: String) throws {
    #expect(Cell.number(try #require(Number(written: written, isPercentage: true))).text == text)
  }

  @Test(
    "a long number is whole only where no double would have led to its digits",
    arguments: [
      ("198501012008011003", true), ("198501012008011000", false), ("198501012008011008", false),
      ("1.98501012008011E+17", false), ("1234567890123456", false), ("123456789012345", true), ("12", true),
    ])
  func digits(written: String, whole: Bool) throws {
    #expect(try #require(Number(written: written)).hasAllDigits == whole)
  }

  @Test(
    "a text that a spreadsheet program has rounded",
    arguments: [
      ("1.98E+17", true), ("1,98501E+17", true), ("1.98501012008012e+017", true), ("198501012008011003", false),
      ("E+17", false), ("1E+2", false), ("Kelas 3E+", false), ("", false),
    ])
  func roundedTexts(text: String, lost: Bool) {
    #expect(Cell.text(text).hasLostDigits == lost)
  }

  @Test(
    "days as text",
    arguments: [
      ("1985-01-31", "1985-01-31"), ("31/01/1985", "1985-01-31"), ("31-01-1985", "1985-01-31"),
      ("1/2/1985", "1985-02-01"),
      ("1985-01-31 00:00:00", "1985-01-31"), ("1985-01-31T07:00:00Z", "1985-01-31"),
      (" 29/02/2024\u{A0}", "2024-02-29"),
      ("29/02/2023", nil), ("01/31/1985", nil), ("1985/01/31", nil), ("31-1-1985", nil), ("31012", nil), ("", nil),
      ("31 Januari 1985", nil), ("31/01/85", nil),
    ])
  func days(text: String, day: String?) {
    #expect(Cell.text(text).day?.text == day)
  }

  @Test(
    "days as serial numbers, with the 29 February 1900 that never was",
    arguments: [
      (1, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, nil), (61, false, "1900-03-01"),
      (31048.75, false, "1985-01-01"), (2_958_465, false, "9999-12-31"), (2_958_466, false, nil), (0.5, false, nil),
      (-1, false, nil), (0, true, "1904-01-01"), (29586, true, "1985-01-01"),
    ])
  func serials(serial: Double, startsIn1904: Bool, day: String?) {
    #expect(CalendarDay(serial: serial, startsIn1904: startsIn1904)?.text == day)
  }

  @Test(
    "the style tells a date from a number",
    arguments: [
      ("dd/mm/yyyy;@", .day), ("[$-421]d mmmm yyyy", .day), ("mmm", .day), ("YYYY-MM-DD HH:MM", .day),
      ("h:mm:ss", .number),
      ("[h]:mm", .number), ("General", .number), ("0.00%", .percentage), ("#,##0.00 \"hari\"", .number),
      ("[Red]0", .number), ("0\\d", .number), ("_-* #,##0_-;-* #,##0_-", .number), ("\"dd\"0", .number),
    ] as [(String, CellStyles.Shows)])
  func styles(code: String, shows: CellStyles.Shows) {
    #expect(CellStyles.shows(code: code) == shows)
  }

  @Test("white space at the ends is nobody's, within a text it stays")
  func whiteSpace() {
    #expect(Cell.text("\u{FEFF} \u{A0}Siti  Wahyuni\r\n\u{200B}").text == "Siti  Wahyuni")
    #expect(Cell.text("\u{A0}").isEmpty)
    #expect(Cell.error("#N/A").isEmpty)
  }

  @Test("columns have letters", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
  func letters(column: Int, letters: String) {
    #expect(Sheet.letters(ofColumn: column) == letters)
  }
}
