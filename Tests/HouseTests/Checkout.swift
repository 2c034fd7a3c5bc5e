import Foundation

/// The repository that this file lies in.
enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below a folder whose names end like this, with their texts, in the order of their paths.
  static func files(_ folder: String, ending: [String] = [".swift"]) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder).path(percentEncoded: false)
    let paths = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return try paths.filter { path in ending.contains { path.hasSuffix($0) } }.sorted().map {
      ("\(folder)/\($0)", try text("\(folder)/\($0)"))
    }
  }

  /// A Swift text without its comments on lines of their own.
  static func code(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
  }

  /// The cells of the rows of every table in a Markdown text, without head and rule.
  static func rows(_ markdown: String) -> [[String]] {
    var rows: [[String]] = []
    var isInTable = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isInTable = false
        continue
      }
      if line.hasPrefix("|---") { isInTable = true } else if isInTable { rows.append(cells(line)) }
    }
    return rows
  }

  private static func cells(_ line: Substring) -> [String] {
    line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }
}
