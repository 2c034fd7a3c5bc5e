/// Reads the cells of a report, whether the file holds them as text or as numbers (§7.2 of the field's notes).
enum ReportCardFigures {
  enum Found<Value: Equatable & Sendable>: Equatable, Sendable {
    case value(Value)
    /// Empty, a dash, `Tidak tersedia`.
    case nothing
    case unreadable
  }

  private static func isMissing(_ folded: String) -> Bool {
    ["", "n a", "tidak tersedia", "belum tersedia", "tidak ada", "tidak ada data", "data tidak tersedia"]
      .contains(folded)
  }

  /// `Baik (87,5% sudah mencapai kompetensi minimum)`; a figure alone is no label.
  static func label(_ text: String) -> Found<ReportCard.Label> {
    let folded = ReportCardNames.fold(text)
    switch folded.split(separator: " ").first {
    case "baik": return .value(.good)
    case "sedang": return .value(.fair)
    case "kurang": return .value(.poor)
    default: break
    }
    if isMissing(folded) { return .value(.unavailable) }
    return hundredths(text) == nil ? .unreadable : .nothing
  }

  /// `87,5`, `87.50`, `87,5%`
  static func score(_ text: String) -> Found<Int> {
    if let number = hundredths(text) { return .value(number) }
    return isMissing(ReportCardNames.fold(text)) ? .nothing : .unreadable
  }

  /// `Naik 16,67%`, `Turun 12,50%`, `Tidak berubah`, `-12,5`. `Naik` alone cannot be compared, and is nothing.
  static func change(_ text: String) -> Found<Int> {
    if let number = hundredths(text) { return .value(number) }
    let folded = ReportCardNames.fold(text)
    if ["tidak berubah", "tetap"].contains(folded) { return .value(0) }
    let words = text.split(whereSeparator: \.isWhitespace)
    let direction = words.first?.lowercased()
    guard direction == "naik" || direction == "turun" else { return isMissing(folded) ? .nothing : .unreadable }
    guard words.count > 1 else { return .nothing }
    guard let number = hundredths(String(words[1])) else { return .unreadable }
    // "Turun -12,5" says it twice; "Naik -12,5" contradicts itself.
    if direction == "naik" { return number < 0 ? .unreadable : .value(number) }
    return .value(-abs(number))
  }

  /// `Peringkat menengah atas (21–40%)`: by its words, else by its share.
  static func quintile(_ text: String) -> Found<ReportCard.Quintile> {
    let folded = ReportCardNames.fold(text)
    if isMissing(folded) { return .nothing }
    let words = folded.split(separator: " ")
    switch (words.contains("menengah"), words.contains("atas"), words.contains("bawah")) {
    case (true, true, false): return .value(.upperMiddle)
    case (true, false, true): return .value(.lowerMiddle)
    case (true, false, false): return .value(.middle)
    case (false, true, false): return .value(.top)
    case (false, false, true): return .value(.bottom)
    case (_, true, true): return .unreadable
    case (false, false, false): break
    }
    let shares: [([Substring], ReportCard.Quintile)] = [
      (["1", "20"], .top), (["21", "40"], .upperMiddle), (["41", "60"], .middle), (["61", "80"], .lowerMiddle),
      (["81", "100"], .bottom),
    ]
    let share = words.filter { $0 != "peringkat" }
    return shares.first { $0.0 == share }.map { .value($0.1) } ?? .unreadable
  }

  /// A number with a comma or a point before its decimals, with or without sign and `%`, rounded half away from zero.
  /// At most four digits before the decimals; a thousands mark is refused, because it cannot be told from a decimal one.
  static func hundredths(_ text: String) -> Int? {
    var rest = text.filter { !$0.isWhitespace }[...]
    if rest.last == "%" { rest = rest.dropLast() }
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].count <= 4, let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.map { Int($0 - 0x30) } : []
    func digit(_ place: Int) -> Int { place < decimals.count ? decimals[place] : 0 }
    let number = whole * 100 + digit(0) * 10 + digit(1) + (digit(2) >= 5 ? 1 : 0)
    return isNegative ? -number : number
  }

  /// What stands behind the word NPSN in these cells: in the same one or in the next that holds something.
  static func npsn(in cells: [String]) -> [(column: Int, text: String)] {
    cells.enumerated().compactMap { column, text in
      let words = ReportCardNames.fold(text).split(separator: " ")
      guard let place = words.firstIndex(of: "npsn") else { return nil }
      if place + 1 < words.count { return (column, words[place + 1].uppercased()) }
      let next = cells.indices.dropFirst(column + 1).first { !ReportCardNames.fold(cells[$0]).isEmpty }
      return next.map { ($0, ReportCardNames.tidy(cells[$0]).uppercased()) }
    }
  }
}
