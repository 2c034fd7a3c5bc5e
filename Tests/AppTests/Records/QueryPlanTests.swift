import Domain
import TestSupport
import Testing

@testable import App
@testable import Storage

/// Lists that everybody opens are found by index, however many records there are. A few small tables may be read whole.
@Suite("No list reads a whole table")
struct QueryPlanTests {
  /// What an engine would read from its first row to its last.
  private func scans(_ sql: SQL, _ driver: Driver, on connection: any Connection) throws -> [String] {
    switch driver {
    case .sqlite:
      return try connection.rows("EXPLAIN QUERY PLAN \(sql)") { row in
        for _ in 0..<3 { _ = try row.integer() }
        return try row.text()
      }.filter { $0.hasPrefix("SCAN") && !$0.contains(" USING ") }
    case .postgres:
      // On tables of five rows an index is never worth it.
      try connection.run(["SET LOCAL enable_seqscan = off"])
      return try connection.rows("EXPLAIN \(sql)") { try $0.text() }.filter { $0.contains("Seq Scan") }
    }
  }

  /// On a day on which it has to look for extensions too.
  private func schoolsOfOffice(
    _ test: TestHouse, _ district: District
  ) async throws -> Query<(total: OfficeRows.Total, line: OfficeRows.Line?)> {
    let day = Day("2026-02-04")!
    let period = try await test.house.database.read { connection in
      try connection.all(PeriodRows.containing(day)).map(\.period)
    }.first
    let desk = OfficeDesk(
      person: district.hadi, today: day, offices: [district.office], headed: [district.office], kept: [],
      accompanied: [], isSupervisor: false)
    return OfficeRows.page(
      desk, .init(FormFields([("cari", "rema"), ("saring", "terlambat")])),
      OfficeStages(in: period, under: test.house.rulebooks.current("2026")!.rules, on: day))
  }

  @Test("Beranda, Wilayah, the list of ratings and the calendar", arguments: Driver.allCases)
  func plans(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let day = test.demo.today
      let schools = [village.school.id, village.otherSchool.id]
      let followed = SchoolRows.followed(by: schools)
      let waiting = WaitingRating.waiting(of: [district.office.id], at: followed, not: district.hadi, on: day)
      let all: [(name: String, sql: SQL?)] = [
        ("requests", PrePlanningRows.openRequests(at: schools, on: day).sql),
        ("identity", PrePlanningRows.standing(of: village.wayan, on: day).sql),
        ("ratings", WaitingRating.some(waiting, from: 0).sql),
        (
          "objections",
          ObjectionRows.open(under: [district.office.id], at: followed, but: district.hadi, on: day).sql
        ),
        (
          "calendar",
          CalendarRows.changes(
            at: village.school.near, of: "(\(StaffRows.people(at: followed)))", in: "(\(PeriodRows.number(on: day)))"
          ).sql
        ),
        ("places", LineRows.places(ofRecordsBy: village.wayan).sql),
        ("posts", LineRows.posts(at: [village.school], of: [village.wayan]).sql),
        ("insiders", LineRows.insiders(at: schools).sql),
        ("staff", StaffRows.found(at: followed, on: day).sql),
        ("staff, nothing merged", StaffRows.found(at: "\(list: schools.map(\.number))", on: day).sql),
        ("schools", try await schoolsOfOffice(test, district).sql),
      ]
      try await test.house.database.write { connection in
        for (name, sql) in all {
          let scans = try scans(try #require(sql), driver, on: connection)
            .filter { !$0.contains(" period") && !$0.contains(" on period") && !$0.contains("CONSTANT ROW") }
            // The schools that were gathered a moment before, in `SchoolRows.followed`.
            .filter { $0 != "SCAN m" }
            // What the list of schools has gathered of them before.
            .filter {
              name != "schools"
                || !["l", "o", "n", "t", "c", "p", "keepers"].contains($0.split(separator: " ").dropFirst().first)
            }
          #expect(scans.isEmpty, "\(name): \(scans)")
        }
      }
    }
  }
}
