/// The door's XLSX side: finds the parts of a workbook by its relations, never by their usual names.
struct Workbook {
  private let archive: Archive
  private let limits: Spreadsheet.Limits
  private var startsIn1904 = false
  private var tabs: [Tab] = []

  private struct Tab {
    let name: String
    let isHidden: Bool
    let relation: String
  }

  private struct Relation {
    let id: String
    /// The last word of the type's address: `worksheet`, `sharedStrings` …
    let kind: Substring
    let target: String
  }

  static func read(_ bytes: [UInt8], limits: Spreadsheet.Limits) throws(SpreadsheetError) -> [Sheet] {
    let archive = try Archive(bytes, unpackedBytes: limits.unpackedBytes)
    if try archive.part("mimetype")?.bytes.starts(with: "application/vnd.oasis.opendocument".utf8) == true {
      throw .otherKind(.openDocument)
    }
    guard let root = try relations(of: "", in: archive).first(where: { $0.kind == "officeDocument" }) else {
      throw .otherKind(.archive)
    }
    if root.target.lowercased().hasSuffix(".bin") { throw .otherKind(.binaryExcel) }
    guard let part = try archive.part(root.target) else { throw .damaged(part: root.target) }
    var workbook = Workbook(archive: archive, limits: limits)
    try workbook.readTabs(try XMLEvents(part))
    return try workbook.sheets(relations(of: root.target, in: archive))
  }

  private init(archive: Archive, limits: Spreadsheet.Limits) {
    self.archive = archive
    self.limits = limits
  }

  /// `workbook.xml`: the tabs, and where days are counted from. A document of another program has another root.
  private mutating func readTabs(_ xml: XMLEvents) throws(SpreadsheetError) {
    var isWorkbook = false
    while try xml.advance() {
      guard xml.event == .start else { continue }
      if !isWorkbook {
        guard xml.isNamed("workbook") else { throw .otherKind(.archive) }
        isWorkbook = true
      } else if xml.isNamed("workbookPr") {
        startsIn1904 = ["1", "true"].contains(xml.attribute("date1904") ?? "")
      } else if xml.isNamed("sheet") {
        let isHidden = ["hidden", "veryHidden"].contains(xml.attribute("state") ?? "")
        let name = xml.attribute("name") ?? ""
        tabs.append(Tab(name: name, isHidden: isHidden, relation: xml.attribute("id") ?? ""))
        guard tabs.count <= limits.sheets else { throw .tooManySheets(limit: limits.sheets) }
      }
    }
  }

  private func sheets(_ relations: [Relation]) throws(SpreadsheetError) -> [Sheet] {
    var strings: [String] = []
    if let target = relations.first(where: { $0.kind == "sharedStrings" })?.target {
      guard let part = try archive.part(target) else { throw .damaged(part: target) }
      strings = try Self.sharedStrings(try XMLEvents(part))
    }
    var styles = CellStyles()
    if let target = relations.first(where: { $0.kind == "styles" })?.target, let part = try archive.part(target) {
      styles = try CellStyles(try XMLEvents(part))
    }
    var sheets: [Sheet] = []
    var cells = 0
    for tab in tabs {
      guard let relation = relations.first(where: { $0.id == tab.relation }) else {
        throw .damaged(part: tab.name)
      }
      // A tab may hold a chart or a macro sheet instead of cells.
      guard relation.kind == "worksheet" else { continue }
      guard let part = try archive.part(relation.target) else { throw .damaged(part: relation.target) }
      var worksheet = Worksheet(
        grid: Grid(sheet: tab.name, limits: limits, count: cells), part: part.name, strings: strings, styles: styles,
        startsIn1904: startsIn1904)
      try worksheet.read(try XMLEvents(part))
      cells = worksheet.grid.count
      sheets.append(Sheet(name: tab.name, isHidden: tab.isHidden, rows: worksheet.grid.rows))
    }
    return sheets
  }

  private static func sharedStrings(_ xml: XMLEvents) throws(SpreadsheetError) -> [String] {
    var strings: [String] = []
    var current = RichText()
    while try xml.advance() {
      if xml.isNamed("si") {
        if xml.event == .end || xml.isEmptyElement { strings.append(RichText.unescaped(current.text)) }
        current = RichText()
      } else {
        current.take(xml)
      }
    }
    return strings
  }

  /// The relations that a part (or, for `""`, the whole archive) declares, with targets as names in the archive.
  private static func relations(of part: String, in archive: Archive) throws(SpreadsheetError) -> [Relation] {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let file = part.dropFirst(folder.count)
    guard let source = try archive.part("\(folder)_rels/\(file).rels") else { return [] }
    let xml = try XMLEvents(source)
    var relations: [Relation] = []
    while try xml.advance() {
      guard xml.event == .start, xml.isNamed("Relationship"), let target = xml.attribute("Target"),
        let type = xml.attribute("Type"), xml.attribute("TargetMode") != "External"
      else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      relations.append(
        Relation(
          id: xml.attribute("Id") ?? "", kind: type.split(separator: "/").last ?? "", target: withoutDots(path)))
    }
    return relations
  }

  private static func withoutDots(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
