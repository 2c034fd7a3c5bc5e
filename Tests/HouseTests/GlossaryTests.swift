import Foundation
import Testing

@Suite("docs/glossary.md and the code have the same words")
struct GlossaryTests {
  /// A type of Domain and the first words of its documentation, up to where the explanation begins.
  struct Declared {
    let name: String
    let path: String
    let term: String?
  }

  static func declared() throws -> [Declared] {
    try Checkout.files("Sources/Domain").flatMap { path, text in
      ("\n" + text).matches(of: /((?:\n\/\/\/[^\n]*)*)\npackage (?:indirect )?(?:struct|enum) (\w+)/).map { found in
        let first = found.output.1.split(separator: "\n").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        return Declared(name: String(found.output.2), path: path, term: term(first))
      }
    }
  }

  /// The Indonesian term that a line of documentation begins with, if it does: `/// Penugasan: a person holds …`.
  private static func term(_ line: String) -> String? {
    guard let found = line.firstMatch(of: /^\/\/\/ ([A-Z][\w ()]*?)[:.](?: |$)/) else { return nil }
    let english = [
      "The", "What", "How", "Which", "Why", "Who", "Where", "One", "Every", "Each", "A", "An", "Both", "Whoever",
    ]
    return english.contains(String(found.output.1.prefix { $0 != " " })) ? nil : String(found.output.1)
  }

  @Test("every name in the glossary is a type or a case that exists")
  func namesExist() throws {
    let rows = Checkout.rows(try Checkout.text("docs/glossary.md"))
    #expect(rows.count > 40)
    let domain = try Checkout.files("Sources/Domain").map(\.text).joined()
    for row in rows {
      try #require(row.count == 5, "\(row)")
      for found in row[2].matches(of: /`([\w.]+)`/) {
        for part in found.output.1.split(separator: ".") {
          let isDeclared =
            domain.contains(try Regex("(struct|enum|typealias|case|var|let|func) (\\w+, )*`?\(part)\\b"))
          #expect(isDeclared, "\(row[0]): nothing is called \(found.output.1)")
        }
      }
    }
  }

  @Test("every type of Domain that is documented under an Indonesian term has its row")
  func termsHaveRows() throws {
    let rows = Checkout.rows(try Checkout.text("docs/glossary.md"))
    let names = Set(rows.flatMap { $0[2].matches(of: /`(\w+)/).map { String($0.output.1) } })
    let termed = try GlossaryTests.declared().filter { $0.term != nil }
    #expect(termed.count > 25)
    for type in termed {
      let hasRow = names.contains(type.name)
      #expect(hasRow, "\(type.path): \(type.name) (\(type.term!)) has no row")
    }
  }

  @Test("no term stands twice")
  func once() throws {
    let terms = Checkout.rows(try Checkout.text("docs/glossary.md")).map { $0[0].lowercased() }
    #expect(Set(terms).count == terms.count)
  }
}
