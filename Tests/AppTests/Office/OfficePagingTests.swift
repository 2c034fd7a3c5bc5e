import Domain
import Foundation
import HTML
import Seeds
import Storage
import TestSupport
import Testing

@testable import App

@Suite("The schools of a dinas come page by page, with counts that hold for all of them")
struct OfficePagingTests {
  @Test("a page has fifty, late ones first, whatever is on the others", arguments: Driver.allCases)
  func pages(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let (village, district, ids) = (test.village, try await test.district(), test.house.ids)
      let more = (1...60).map { number -> SQL in
        var school = School(
          id: ids.next(), npsn: NPSN("304000\(number < 10 ? "0" : "")\(number)")!,
          name: "SDN Uji \(number < 10 ? "0" : "")\(number)", form: number == 60 ? "SMP" : "SD", status: .state,
          place: Place(district: "Astambul"), zone: .wita)
        school.office = district.office.id
        return SchoolRows.insert(school)
      }
      try await test.house.database.write { _ = try $0.run(more) }
      let hadi = try await browser.signedIn(as: district.hadi)
      func rows(_ query: String) async throws -> (page: Browser.Page, count: Int) {
        let page = try await hadi.get(Path.office.address + query)
        return (page, page.html.matches(of: /<tr>/).count - 1)
      }
      let (first, count) = try await rows("")
      #expect(first.text.contains("62 sekolah, 5 orang terlambat") && first.text.contains("Halaman 1 dari 2."))
      #expect(count == 50)
      let places = [village.school.name, village.otherSchool.name, "SDN Uji 01", "SDN Uji 48"].map {
        first.html.range(of: $0)?.lowerBound
      }
      #expect(!places.contains(nil) && places.compactMap(\.self).sorted() == places.compactMap(\.self))
      #expect(!first.html.contains("SDN Uji 49"))
      for query in ["?hal=2", "?hal=9"] {
        let (second, rest) = try await rows(query)
        #expect(second.text.contains("62 sekolah, 5 orang terlambat") && second.text.contains("Halaman 2 dari 2."))
        #expect(rest == 12 && second.html.contains("SDN Uji 60") && !second.html.contains(village.school.name))
      }
      for (query, found) in [
        ("?saring=terlambat", 2), ("?saring=terlambat&hal=2", 2), ("?cari=UJI+5", 10), ("?cari=30400007", 1),
        ("?jenjang=SMP", 1), ("?kecamatan=Martapura", 2), ("?kecamatan=Astambul&jenjang=SD&hal=2", 9),
      ] {
        let (page, count) = try await rows(query)
        #expect(count == found, "\(query)")
        #expect(page.text.contains("62 sekolah, 5 orang terlambat"), "\(query)")
      }
      let none = try await hadi.get(Path.office.address + "?cari=zzz&hal=3")
      #expect(
        none.text.contains("Tidak ada sekolah yang cocok.") && none.text.contains("62 sekolah, 5 orang terlambat"))
    }
  }

  @Test(
    "of very many who wait for the head of a dinas the page lists those who have waited longest, and says how many more"
  )
  func waiting() async throws {
    let day = Day("2026-12-20")!
    let desk = OfficeDesk(
      person: PersonID(1), today: day, offices: [], headed: [], kept: [], accompanied: [], isSupervisor: false)
    func page(_ count: Int) -> String {
      let items = (0..<count).map { number in
        OfficeWaitingRows.Item(
          record: RecordID(Int64(number + 1)), owner: "Kepala \(number)", place: "SDN Uji", stage: .planSubmitted,
          since: day + -number, standing: .assessor, words: .teacher)
      }
      return OfficePage(
        desk: desk,
        rows: OfficeRows(
          choice: .init(nil, among: [], on: day), schools: [], total: .init(), forms: [], districts: []),
        waiting: OfficeWaitingRows(items: items), query: .init(FormFields())
      ).html.description
    }
    #expect(page(60).contains("Kepala 59") && page(60).contains("50 lainnya") && !page(60).contains("Masih"))
    let most = page(80)
    #expect(most.contains("70 lainnya") && most.contains("Masih 20 lagi; muncul di sini"))
    #expect(most.contains("Kepala 59<") && !most.contains("Kepala 60<"))
  }

  /// Days given to everybody, to a school, to a person; a closed period.
  private func arrange(_ house: House, _ office: SchoolID, _ school: SchoolID) async throws {
    let (first, second, third) = (house.ids.number(), house.ids.number(), house.ids.number())
    try await house.database.write { connection in
      for (id, place, owner, step): (Int64, SchoolID?, String?, String) in [
        (first, nil, nil, "planning"), (second, school, nil, "execution"), (third, nil, "nurul@contoh.id", "execution"),
      ] {
        try connection.run(
          """
          INSERT INTO window_extension (id, office_id, period_id, school_id, person_id, step, until_day, reason, cause,
            made_by, made_at, command)
          SELECT \(id), \(office.number), (\(PeriodRows.number(on: Seeding.demoDay))), \(place?.number),
            (SELECT id FROM person WHERE email = \(owner)), \(step), '2026-12-28', 'Banjir.', 'office', p.id, 0,
            CAST(\(id) AS TEXT)
          FROM person p WHERE p.email = 'citra@contoh.id'
          """)
      }
    }
  }

  @Test("what a school counts in the list is what its own page says of its people", arguments: Driver.allCases)
  func agreement(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      _ = try await Seeding.demo(in: house)
      let (office, foundation, third) = try await house.database.read { connection in
        (
          try SchoolRows.find(NPSN("D6303001")!, on: connection)!,
          try SchoolRows.find(NPSN("Y6303001")!, on: connection)!,
          try SchoolRows.find(NPSN("30300003")!, on: connection)!
        )
      }
      var seen: Set<Int> = []
      for step in 0..<3 {
        if step == 1 { try await arrange(house, office.id, third.id) }
        if step == 2 {
          try await house.database.write { connection in
            _ = try connection.run(
              """
              INSERT INTO office_period (office_id, period_id, closed_day)
              SELECT \(foundation.id.number), id, '2026-12-01' FROM period WHERE year = 2026
              """)
          }
        }
        for day in ["2026-01-20", "2026-02-04", "2026-06-30", "2026-12-20", "2027-01-15"].map({ Day($0)! }) {
          let past = try await house.database.read { try $0.all(PeriodRows.recent(day)) }.first { $0.period.to < day }
          var query = OfficePage.Query(FormFields())
          if day.year == 2027 { query.period = past?.period.id }
          for place in [office, foundation] {
            let desk = OfficeDesk(
              person: PersonID(1), today: day, offices: [place], headed: [], kept: [], accompanied: [],
              isSupervisor: false)
            let rows = try await OfficeRows.load(desk, query, in: house)
            #expect(rows.total.schools == rows.schools.count && rows.total.found == rows.schools.count)
            #expect(rows.total.late == rows.schools.reduce(0) { $0 + $1.late })
            #expect(rows.total.foundLate == rows.schools.count { $0.late > 0 })
            seen.insert(rows.total.late)
            for line in rows.schools {
              let people = try await OfficeSchoolRows.load(
                line.school.id, in: query.period, at: desk, in: house
              ).people
              let what: Comment = "\(line.school.name), \(day.text), \(step)"
              #expect(line.late == people.count { $0.daysLate != nil }, what)
              #expect(line.notBegun == people.count { $0.record == nil }, what)
              #expect(line.finished == people.count { $0.stage.holder == .nobody }, what)
              // Some of the demo came in November: on the days before it nobody waits for them.
              if day < Seeding.demoDay { continue }
              let waiting = people.filter { [.assessor, .superior].contains($0.stage.holder) && $0.mayBegin }
              #expect(line.waiting == waiting.count, what)
              #expect(line.waitingSince == waiting.compactMap(\.since).min(), what)
            }
          }
        }
      }
      #expect(seen.count > 4)
    }
  }
}
