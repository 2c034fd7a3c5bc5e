import Foundation
import Testing

@Suite("Every rule of docs/rules has its source and its test")
struct RulesTests {
  static let roles = ["guru", "kepala-sekolah", "pengawas", "kepala-dinas", "admin-dinas", "yayasan", "operator"]
  static let marks: Set<String> = ["[S]", "[S2]", "[K]", "[U]", "ours"]

  struct Rule {
    let id: String
    let sentence: String
    let source: String
    let mark: String
  }

  /// The rules of one role.
  static func rules(of role: String) throws -> [Rule] {
    try Checkout.rows(Checkout.text("docs/rules/\(role).md")).map { row in
      try #require(row.count == 4, "\(role): \(row)")
      return Rule(id: row[0], sentence: row[1], source: row[2], mark: row[3])
    }
  }

  static func all() throws -> [Rule] { try roles.flatMap(rules) }

  /// Where a test cites a rule: in the comment right above it, or in what it is called.
  static func citations() throws -> [(id: String, path: String)] {
    try Checkout.files("Tests").filter { !$0.path.hasSuffix("HouseTests/RulesTests.swift") }.flatMap { path, text in
      cited(in: text).map { (id: $0, path: path) }
    }
  }

  static func cited(in text: String) -> [String] {
    text.matches(of: /(?:\n *\/\/[^\n]*)*\n *@Test(?:\(\s*"[^"\n]*")?/).flatMap { found in
      found.output.matches(of: /R-[A-Z]+-\d+/).map { String($0.output) }
    }
  }

  @Test("every role has rules, each one sentence with its source and how sure it is", arguments: roles)
  func written(_ role: String) throws {
    let rules = try Self.rules(of: role)
    #expect(!rules.isEmpty)
    for rule in rules {
      #expect(rule.id.wholeMatch(of: /R-[A-Z]+-[1-9]\d*/) != nil, "\(rule.id)")
      #expect(rule.sentence.count > 20 && rule.sentence.hasSuffix("."), "\(rule.id)")
      #expect(!rule.source.isEmpty, "\(rule.id) has no source")
      #expect(Self.marks.contains(rule.mark), "\(rule.id) is marked \(rule.mark)")
    }
    #expect(try Checkout.text("docs/rules/README.md").contains("(\(role).md)"))
  }

  @Test("no number stands for two rules")
  func once() throws {
    let ids = try Self.all().map(\.id)
    #expect(ids.count > 100)
    #expect(Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("every rule is cited by a test, and every citation is of a rule")
  func cited() throws {
    let ids = Set(try Self.all().map(\.id))
    let citations = try Self.citations()
    #expect(ids.subtracting(citations.map(\.id)).sorted() == [], "rules without a test")
    for citation in citations where !ids.contains(citation.id) {
      Issue.record("\(citation.path) cites \(citation.id), which is no rule")
    }
  }

  @Test("a citation counts only where it belongs to a test")
  func reading() {
    let text = """
      // R-PLAN-1 stands nowhere near a test.
      let x = 1
        // R-PLAN-2,
        // R-PLAN-3
        @Test(
          "a thing (R-PLAN-4)", arguments: [1])
        func a() { print("R-PLAN-5") }
        // R-PLAN-6

        @Test func b() {}
      """
    #expect(Self.cited(in: text) == ["R-PLAN-2", "R-PLAN-3", "R-PLAN-4"])
  }
}
