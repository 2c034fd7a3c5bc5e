import App
import Domain
import HTTPTypes
import TestSupport
import Testing

@Suite("Nobody comes further than they may")
struct AccessTests {
  @Test("every route has a row in the table, and every row a route")
  func complete() {
    let routes = Set(Site.routes.map { "\($0.method.rawValue) \($0.pattern)" })
    let rows = (AccessTable.rows + OfficeAccessTable.rows).map { "\($0.method) \($0.address)" }
    #expect(routes.subtracting(rows).sorted() == [], "routes without a row")
    #expect(Set(rows).subtracting(routes).sorted() == [], "rows without a route")
    #expect(Set(rows).count == rows.count, "a row stands twice")
  }

  @Test("each gets what the table says", arguments: AccessTable.rows)
  func probe(_ row: AccessTable.Row) async throws {
    try await TestHouse.run(.sqlite) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: row.stage)
      let people: [PersonID?] = [
        nil, village.wayan, village.nur, village.made, village.dewi, village.yohanes, village.ratna, village.agus,
      ]
      // Whoever may do it changes the record, so they come last.
      let tries = zip(AccessTable.columns.indices, people).sorted { one, _ in
        !["200", "204", "409", "422", "go"].contains(row.expected[one.0])
      }
      for (column, person) in tries {
        let visitor = if let person { try await browser.signedIn(as: person) } else { browser.fresh() }
        let address = row.address.filled(record: record, person: village.nur)
        let answer =
          if row.method == "GET" { try await visitor.get(address) } else {
            try await visitor.post(
              address,
              [
                ("command_id", "probe-of-column-\(column)"), ("versi", "999"),
                ("sekolah", "\(village.school.id.number)"),
              ])
          }
        let who = AccessTable.columns[column]
        #expect(answer.outcome == row.expected[column], "\(row.method) \(address) by \(who)")
      }
    }
  }
}

@Suite("Nobody comes further into a dinas than they may")
struct OfficeAccessTests {
  @Test("each gets what the table says", arguments: OfficeAccessTable.rows)
  func probe(_ row: AccessTable.Row) async throws {
    try await TestHouse.run(.sqlite) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: row.stage)
      let people: [PersonID?] = [
        nil, village.wayan, village.made, village.dewi, district.lestari, district.hadi, district.bayu, district.citra,
        district.usman,
      ]
      for (column, person) in people.enumerated() {
        let visitor = if let person { try await browser.signedIn(as: person) } else { browser.fresh() }
        let address = row.address.filled(record: record, person: village.nur, school: village.school.id)
        let answer = row.method == "GET" ? try await visitor.get(address) : try await visitor.post(address)
        let who = OfficeAccessTable.columns[column]
        #expect(answer.outcome == row.expected[column], "\(row.method) \(address) by \(who)")
      }
    }
  }
}

extension String {
  /// The address with its places filled in.
  fileprivate func filled(record: RecordID, person: PersonID, school: SchoolID? = nil) -> String {
    split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
      switch part {
      case ":record": "\(record.number)"
      case ":person": "\(person.number)"
      case ":sekolah": "\(school?.number ?? 1)"
      case ":form": "tugas-pokok"
      case ":huruf": "a"
      case let other where other.hasPrefix(":"): "1"
      default: String(part)
      }
    }.joined(separator: "/")
  }
}

extension Browser.Page {
  fileprivate var outcome: String {
    guard status == 303 else { return String(status) }
    return location?.hasPrefix("/masuk") == true ? "in" : "go"
  }
}
