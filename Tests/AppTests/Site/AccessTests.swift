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

  @Test("each gets what the table says", arguments: Driver.allCases, AccessTable.rows)
  func probe(_ driver: Driver, _ row: AccessTable.Row) async throws {
    try await TestHouse.run(driver) { test, browser in
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
  @Test("each gets what the table says", arguments: Driver.allCases, OfficeAccessTable.rows)
  func probe(_ driver: Driver, _ row: AccessTable.Row) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: row.stage)
      let people: [PersonID?] = [
        nil, village.wayan, village.made, village.dewi, district.lestari, district.hadi, district.bayu, district.citra,
        district.usman,
      ]
      try await row.probe(people, OfficeAccessTable.columns, record, test, browser)
    }
  }

  @Test("every other route has a row for those above schools")
  func complete() {
    let rows = (OfficeAccessTable.rows + OfficeAccessTable.elsewhere).map { "\($0.method) \($0.address)" }
    let routes = Set(Site.routes.map { "\($0.method.rawValue) \($0.pattern)" })
    #expect(routes.subtracting(rows).sorted() == [], "routes without a row")
    #expect(Set(rows).subtracting(routes).sorted() == [], "rows without a route")
    #expect(Set(rows).count == rows.count, "a row stands twice")
  }

  /// One past for all rows of a stage: whoever is above a school changes nothing of a teacher's record here.
  @Test("those above schools come no further into the other rooms", arguments: Driver.allCases, Stage.allCases)
  func elsewhere(_ driver: Driver, _ stage: Stage) async throws {
    let rows = OfficeAccessTable.elsewhere.filter { $0.stage == stage }
    if rows.isEmpty { return }
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await test.open(for: test.village.wayan, at: stage)
      let before = try await test.kinds(of: record)
      for row in rows {
        let people = [district.lestari, district.hadi, district.bayu, district.citra, district.usman]
        try await row.probe(people, OfficeAccessTable.columnsElsewhere, record, test, browser)
      }
      #expect(try await test.kinds(of: record) == before)
    }
  }
}

extension AccessTable.Row {
  /// Each of these tries the row, with a form that holds nothing.
  fileprivate func probe(
    _ people: [PersonID?], _ columns: [String], _ record: RecordID, _ test: TestHouse, _ browser: Browser
  ) async throws {
    let village = test.village
    let address = address.filled(record: record, person: village.nur, school: village.school.id)
    for (column, person) in people.enumerated() {
      let visitor = if let person { try await browser.signedIn(as: person) } else { browser.fresh() }
      let mark = "probe-of-column-\(column)-" + address.filter { $0 != "/" }.suffix(40)
      let answer =
        if method == "GET" { try await visitor.get(address) } else {
          try await visitor.post(
            address, [("command_id", mark), ("versi", "999"), ("sekolah", "\(village.school.id.number)")])
        }
      #expect(answer.outcome == expected[column], "\(method) \(address) by \(columns[column])")
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
