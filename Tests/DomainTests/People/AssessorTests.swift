import Domain
import Testing

@Suite("Who assesses a teacher")
struct AssessorTests {
  // R-LINE-1
  @Test("the principal of the home school")
  func definitive() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal)
    #expect(region.assessor(of: .siti, on: "2026-06-01") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-06-01").person == .budi)
  }

  // R-LINE-2
  @Test("a Plt. where there is no definitive principal; the Plt. gives way to one")
  func acting() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, .acting, from: "2026-01-01", to: "2026-05-31", home: false)
    region.appoint(.wati, .principal, from: "2026-05-20")
    #expect(region.assessor(of: .siti, on: "2026-03-01") == .acting(.budi))
    #expect(region.assessor(of: .siti, on: "2026-05-20") == .definitive(.wati))
    #expect(region.assessor(of: .siti, on: "2026-06-10") == .definitive(.wati))
  }

  // R-LINE-3
  @Test("nobody while the post is vacant, and not the dinas")
  func vacant() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2026-04-30")
    region.appoint(.head, .officeHead, at: Region.office)
    region.appoint(.wati, .operator)
    #expect(region.assessor(of: .siti, on: "2026-04-30") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-05-01") == .none)
  }

  @Test("whoever came last, of two definitive ones")
  func two() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, from: "2018-01-01")
    region.appoint(.wati, .principal, from: "2026-02-01")
    #expect(region.assessor(of: .siti, on: "2026-06-01") == .definitive(.wati))
  }

  // R-LINE-12
  @Test("at the home school alone; strangers have nobody")
  func guests() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.siti, .teacher, at: Region.other, home: false)
    region.appoint(.budi, .principal)
    region.appoint(.wati, .principal, at: Region.other)
    #expect(region.assessor(of: .siti, on: "2026-06-01") == .definitive(.budi))
    #expect(region.assessor(of: .siti, at: Region.other, on: "2026-06-01") == .none)
    #expect(region.assessor(of: .rina, on: "2026-06-01") == .none)
  }

  // R-LINE-10
  @Test("after a mutation both schools' principals, each for the record of their school")
  func mutation() {
    var region = Region()
    region.appoint(.siti, .teacher, to: "2026-06-30")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    region.appoint(.budi, .principal, to: "2026-08-31")
    region.appoint(.hasan, .principal, from: "2026-09-01")
    region.appoint(.wati, .principal, at: Region.other)
    #expect(region.assessor(of: .siti, on: "2026-06-30") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-07-01") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-12-31") == .definitive(.hasan))
    #expect(region.assessor(of: .siti, at: Region.other, on: "2026-06-30") == .none)
    #expect(region.assessor(of: .siti, at: Region.other, on: "2026-07-01") == .definitive(.wati))
  }

  @Test("nobody at the old school, if the move came before the period")
  func movedBefore() {
    var region = Region()
    region.appoint(.siti, .teacher, to: "2025-12-31")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-01-01")
    region.appoint(.budi, .principal)
    #expect(region.assessor(of: .siti, on: "2026-06-30") == .none)
  }

  @Test("the old school's principal too where nobody recorded that the teacher left it")
  func unrecordedLeaving() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    region.appoint(.budi, .principal)
    region.appoint(.wati, .principal, at: Region.other)
    #expect(region.assessor(of: .siti, on: "2026-09-01") == .definitive(.budi))
    #expect(region.assessor(of: .siti, at: Region.other, on: "2026-09-01") == .definitive(.wati))
  }

  // R-LINE-11
  @Test("the principal of the successor, once the school is merged; the record follows")
  func merged() {
    var region = Region()
    region.appoint(.siti, .teacher, to: "2026-06-30")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    region.appoint(.budi, .principal, to: "2026-06-30")
    region.appoint(.wati, .principal, at: Region.other)
    region.merge(Region.school, into: Region.other, from: "2026-07-01")
    #expect(region.assessor(of: .siti, on: "2026-06-30") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-07-01") == .definitive(.wati))
    #expect(region.assessor(of: .siti, on: "2027-01-20") == .definitive(.wati))
  }

  // R-LINE-11
  @Test("the principal of whichever school stands for it that day, also where the successor was merged itself")
  func mergedTwice() {
    var region = Region()
    region.appoint(.siti, .teacher, to: "2026-03-31")
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-04-01", to: "2026-08-31")
    region.appoint(.siti, .teacher, at: Region.independent, from: "2026-09-01")
    region.appoint(.budi, .principal, to: "2026-03-31")
    region.appoint(.wati, .principal, at: Region.other, to: "2026-08-31")
    region.appoint(.rina, .principal, at: Region.independent)
    region.merge(Region.school, into: Region.other, from: "2026-04-01")
    region.merge(Region.other, into: Region.independent, from: "2026-09-01")
    for (day, person) in [
      ("2026-03-31", PersonID.budi), ("2026-04-01", .wati), ("2026-08-31", .wati), ("2026-09-01", .rina),
      ("2027-02-01", .rina),
    ] {
      #expect(region.assessor(of: .siti, on: day) == .definitive(person), "\(day)")
    }
    let months = region.assignments.service(
      of: Person(id: .siti, name: "Siti Rahayu", employment: .pns), at: region.line(.siti).place, among: region.places,
      from: Region.first, to: Region.last
    ).map(\.months)
    #expect(months == [12])
  }

  // R-LINE-4
  @Test("the one above, when the teacher holds the principal's post: nobody assesses themselves")
  func themselves() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.siti, .principal, .acting, from: "2026-03-01", to: "2026-08-31")
    region.appoint(.budi, .principal, to: "2026-02-28")
    region.appoint(.head, .officeHead, at: Region.office)
    #expect(region.assessor(of: .siti, on: "2026-02-28") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-03-01") == .definitive(.head))
    #expect(region.superior(of: .siti, on: "2026-03-01") == nil)
    #expect(region.assessor(of: .siti, on: "2026-09-01") == .none)
    region.places = region.places.map { place in
      var place = place
      place.office = nil
      return place
    }
    #expect(region.assessor(of: .siti, on: "2026-03-01") == .none)
  }

  // R-LINE-16
  @Test("and whoever is Plt. at another school is assessed at home and assesses there")
  func actingElsewhere() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.siti, .principal, at: Region.other, .acting, home: false)
    region.appoint(.rina, .teacher, at: Region.other)
    region.appoint(.budi, .principal)
    #expect(region.assessor(of: .siti, on: "2026-06-01") == .definitive(.budi))
    #expect(region.assessor(of: .rina, at: Region.other, on: "2026-06-01") == .acting(.siti))
    #expect(region.assessor(of: .siti, at: Region.other, on: "2026-06-01") == .none)
  }
}
