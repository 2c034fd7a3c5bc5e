/// Which of a workbook's cell styles show a number as a date or as a percentage.
struct CellStyles {
  enum Shows { case number, day, percentage }

  private var shows: [Shows] = []

  /// What the style with this index makes of a number; a style that does not exist changes nothing.
  subscript(index: Int) -> Shows { shows.indices.contains(index) ? shows[index] : .number }

  init() {}

  init(_ xml: XMLEvents) throws(SpreadsheetError) {
    var custom: [Int: Shows] = [:]
    var isInCellFormats = false
    while try xml.advance() {
      switch xml.event {
      case .start where xml.isNamed("numFmt"):
        if let id = xml.attribute("numFmtId").flatMap({ Int($0) }), let code = xml.attribute("formatCode") {
          custom[id] = CellStyles.shows(code: code)
        }
      case .start where xml.isNamed("cellXfs"):
        isInCellFormats = !xml.isEmptyElement
      case .start where isInCellFormats && xml.isNamed("xf"):
        let id = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        shows.append(custom[id] ?? CellStyles.shows(builtIn: id))
      case .end where xml.isNamed("cellXfs"):
        isInCellFormats = false
      default:
        break
      }
    }
  }

  /// The formats that a file need not spell out; 27–36 and 50–58 are dates of East Asian editions.
  private static func shows(builtIn id: Int) -> Shows {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: .day
    case 9, 10: .percentage
    default: .number
    }
  }

  /// Reads a format such as `dd/mm/yyyy;@`, `[$-421]d mmmm yyyy` or `0.0%`. Only its first section counts; text in
  /// quotation marks, escaped characters, colours and languages do not.
  static func shows(code: String) -> Shows {
    var letters: Set<Character> = []
    var isQuoted = false
    var isBracketed = false
    var bracket = ""
    var skipsNext = false
    for character in code.lowercased() {
      if skipsNext {
        skipsNext = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
        bracket.append(character)
        // `[h]:mm` is a length of time; other brackets hold colours, languages and conditions.
        if !isBracketed, ["h]", "hh]"].contains(bracket) { letters.insert("h") }
      } else {
        switch character {
        case "\\", "_", "*": skipsNext = true
        case "\"": isQuoted = true
        case "[":
          isBracketed = true
          bracket = ""
        case ";" where !letters.isEmpty: return meaning(of: letters)
        default: letters.insert(character)
        }
      }
    }
    return meaning(of: letters)
  }

  private static func meaning(of letters: Set<Character>) -> Shows {
    if letters.contains("y") || letters.contains("d") { return .day }
    // Minutes are written with the same letter as months, beside hours or seconds.
    if letters.contains("m"), letters.isDisjoint(with: "hs") { return .day }
    return letters.contains("%") ? .percentage : .number
  }
}
