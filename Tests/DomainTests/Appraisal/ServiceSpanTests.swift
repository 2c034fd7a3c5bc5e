import Domain
import Testing

@Suite("Angka kredit by months of service")
struct ServiceSpanTests {
  private let rules = Example.rulebook

  private func day(_ text: String) -> Day { Day(text)! }

  private func siti(
    _ employment: Employment = .pns, _ grades: [(FunctionalGrade, String)] = [(.first, "2020-04-01")]
  ) -> Person {
    Person(
      id: .siti, name: "Siti Rahayu", employment: employment, grades: grades.map { Dated($0.0, from: day($0.1)) })
  }

  private func home(from: String = "2020-07-01", to: String? = nil) -> Region {
    var region = Region()
    region.appoint(.siti, .teacher, from: from, to: to)
    return region
  }

  private func service(_ person: Person, _ region: Region, at place: SchoolID = Region.school) -> [ServiceSpan] {
    region.assignments.service(
      of: person, at: region.line(.siti, at: place).place, from: Region.first, to: Region.last)
  }

  @Test("A year in one place is one span of twelve months, and earns what a year earns")
  func year() {
    let spans = service(siti(), home())
    #expect(spans == [ServiceSpan(months: 12, employment: .pns, grade: .first)])
    for predicate in Predicate.allCases {
      #expect(
        rules.creditPoints(service: spans, predicate: predicate)
          == .hundredths(rules.creditPoints(grade: .first, predicate: predicate)))
    }
  }

  // R-RATE-6
  @Test(
    "A promotion divides the year; each part counts with its coefficient",
    arguments: [
      ("2026-04-01", 3, 9, 313 + 1875), ("2026-10-01", 9, 3, 938 + 625), ("2026-04-02", 4, 8, 417 + 1667),
      ("2026-01-01", 0, 12, 2500), ("2027-01-01", 12, 0, 1250),
    ])
  func promotion(on day: String, before: Int, after: Int, points: Int) {
    let spans = service(siti(.pns, [(.first, "2020-04-01"), (.junior, day)]), home())
    #expect(
      spans
        == [(before, FunctionalGrade.first), (after, .junior)].filter { $0.0 > 0 }.map {
          ServiceSpan(months: $0.0, employment: .pns, grade: $0.1)
        })
    #expect(rules.creditPoints(service: spans, predicate: .good) == .hundredths(points))
  }

  // R-RATE-6
  @Test(
    "A mutation makes two records, whose months are twelve together",
    arguments: [("2026-07-01", 6, 6), ("2026-07-15", 7, 5), ("2026-02-01", 1, 11), ("2026-12-02", 12, 0)])
  func mutation(on text: String, old: Int, new: Int) {
    var region = home(to: (day(text) + -1).text)
    region.appoint(.siti, .teacher, at: Region.other, from: text)
    let (before, after) = (service(siti(), region), service(siti(), region, at: Region.other))
    #expect(before == [ServiceSpan(months: old, employment: .pns, grade: .first)])
    #expect(after == [ServiceSpan(months: new, employment: .pns, grade: .first)])
    #expect(old + new == 12)
  }

  @Test("The two records of a mutation may be rated differently: 6/12 Baik and 6/12 Sangat Baik of ahli muda")
  func worked() {
    var region = home(to: "2026-06-30")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    let person = siti(.pns, [(.junior, "2020-04-01")])
    #expect(
      rules.creditPoints(service: service(person, region), predicate: .good) == .hundredths(1250))
    #expect(
      rules.creditPoints(service: service(person, region, at: Region.other), predicate: .veryGood) == .hundredths(1875))
  }

  @Test("BKN's example: two months Baik of ahli pertama are 2,08")
  func twoMonths() {
    let spans = service(siti(), home(to: "2026-02-28"))
    #expect(spans == [ServiceSpan(months: 2, employment: .pns, grade: .first)])
    #expect(rules.creditPoints(service: spans, predicate: .good) == .hundredths(208))
  }

  // R-RATE-6
  @Test("A CPNS who becomes PNS earns from then on")
  func candidate() {
    var person = siti(.cpns, [(.first, "2026-06-01")])
    person.become(.pns, from: day("2026-06-01"))
    let spans = service(person, home())
    #expect(
      spans == [
        ServiceSpan(months: 5, employment: .cpns, grade: nil), ServiceSpan(months: 7, employment: .pns, grade: .first),
      ])
    #expect(rules.creditPoints(service: spans, predicate: .good) == .hundredths(729))
  }

  @Test("Where no span earns any, the last one says why")
  func none() {
    var person = siti(.schoolHonorary, [])
    #expect(rules.creditPoints(service: service(person, home()), predicate: .good) == .none(.notASN))
    person.become(.pppk, from: day("2026-09-01"))
    #expect(rules.creditPoints(service: service(person, home()), predicate: .good) == .none(.contract))
    #expect(
      rules.creditPoints(service: service(siti(.pns, []), home()), predicate: .good) == .none(.noFunctionalGrade))
    #expect(rules.creditPoints(service: [], predicate: .good) == .none(.noFunctionalGrade))
  }

  // R-RATE-17
  @Test("Whoever came after the first of December has no month there, and earns nought")
  func noMonth() {
    var region = home(to: "2026-12-01")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-12-02")
    let spans = service(siti(), region, at: Region.other)
    #expect(spans == [ServiceSpan(months: 0, employment: .pns, grade: .first)])
    #expect(rules.creditPoints(service: spans, predicate: .good) == .hundredths(0))
  }

  // R-RATE-17
  @Test("Whoever is known only since an import within the year was where they are before it, too")
  func imported() {
    let spans = service(siti(), home(from: "2026-03-10"))
    #expect(spans == [ServiceSpan(months: 12, employment: .pns, grade: .first)])
    // Not before the first place that is known, where there are two.
    var region = home(from: "2026-03-10", to: "2026-06-30")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    #expect(service(siti(), region).map(\.months) == [6])
    #expect(service(siti(), region, at: Region.other).map(\.months) == [6])
  }

  @Test("A guest's months count at home, a merged school's with its successor")
  func elsewhere() {
    var region = home(to: "2026-06-30")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-02-01", to: "2026-06-30", home: false)
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    #expect(service(siti(), region).map(\.months) == [6])
    region.merge(Region.school, into: Region.other, from: "2026-07-01")
    #expect(service(siti(), region).map(\.months) == [12])
  }

  @Test("A semester has six months")
  func semester() {
    let spans = home().assignments.service(
      of: siti(), at: Region().line(.siti).place, from: Region.first, to: day("2026-06-30"))
    #expect(spans == [ServiceSpan(months: 6, employment: .pns, grade: .first)])
  }
}
