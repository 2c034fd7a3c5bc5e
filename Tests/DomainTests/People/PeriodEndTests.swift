import Domain
import Testing

@Suite("The assessor of a period is who held the post on its last day")
struct PeriodEndTests {
  // R-LINE-5
  @Test("a principal replaced in the middle hands over what is open, and the last one rates")
  func replaced() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2026-07-31")
    region.appoint(.wati, .principal, from: "2026-08-01")
    #expect(region.assessor(of: .siti, on: "2026-07-31") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2026-08-01") == .definitive(.wati))
    #expect(region.assessor(of: .siti, on: "2027-01-15") == .definitive(.wati))
  }

  // R-LINE-5
  @Test("also after they left, and not whoever came in the new year")
  func left() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2026-12-31")
    region.appoint(.wati, .principal, from: "2027-01-01")
    #expect(region.assessor(of: .siti, on: "2026-12-31") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2027-01-15") == .definitive(.budi))
    #expect(region.standing(of: .budi, to: .siti, on: "2027-01-15") == .assessor)
    #expect(region.standing(of: .wati, to: .siti, on: "2027-01-15") == .outsider)
  }

  @Test("a Plt. who held it to the end rates, whoever is definitive afterwards")
  func actingToTheEnd() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, .acting, from: "2026-09-01", to: "2027-01-10")
    region.appoint(.wati, .principal, from: "2027-01-05")
    #expect(region.assessor(of: .siti, on: "2027-01-07") == .acting(.budi))
  }

  // R-LINE-6
  @Test("where nobody held it, whom the dinas appoints for it afterwards, and that is told apart")
  func named() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2026-11-30")
    region.appoint(.wati, .principal, from: "2027-01-04")
    region.appoint(.hasan, .principal, .acting, from: "2027-01-11", to: "2027-01-31", home: false)
    #expect(region.assessor(of: .siti, on: "2026-12-31") == .none)
    #expect(region.assessor(of: .siti, on: "2027-01-05") == .none, "a new principal was not there to see the year")
    #expect(region.assessor(of: .siti, on: "2027-01-11") == .named(.hasan))
    #expect(region.assessor(of: .siti, on: "2027-01-11").person == .hasan)
    #expect(region.assessor(of: .siti, on: "2027-02-01") == .none)
    #expect(region.standing(of: .hasan, to: .siti, on: "2027-01-12") == .assessor)
  }

  @Test("nobody is named for a period that somebody held to its end, nor the teacher for themselves")
  func notNamed() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2026-12-31")
    region.appoint(.hasan, .principal, .acting, from: "2027-01-11", home: false)
    #expect(region.assessor(of: .siti, on: "2027-01-12") == .definitive(.budi))
    var vacant = Region()
    vacant.appoint(.siti, .teacher)
    vacant.appoint(.siti, .principal, .acting, from: "2027-01-11")
    #expect(vacant.assessor(of: .siti, on: "2027-01-12") == .none)
  }

  private func gone(_ person: PersonID?) -> Assignment.StandIn { .init(for: person, reason: "Wafat.") }

  // R-LINE-6
  @Test("where whoever held it is gone, whom the dinas names in their place, and for nobody else's year")
  func standsIn() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2027-01-05")
    region.appoint(.wati, .principal, from: "2027-01-06")
    region.appoint(
      .hasan, .principal, .acting, from: "2027-01-11", to: "2027-01-31", home: false, standIn: gone(.budi))
    #expect(region.assessor(of: .siti, on: "2027-01-10") == .definitive(.budi))
    #expect(region.assessor(of: .siti, on: "2027-01-11") == .named(.hasan))
    #expect(region.standing(of: .hasan, to: .siti, on: "2027-01-11") == .assessor)
    #expect(region.standing(of: .budi, to: .siti, on: "2027-01-11") == .outsider)
    #expect(region.standing(of: .wati, to: .siti, on: "2027-01-11") == .outsider)
    #expect(region.assessor(of: .siti, on: "2027-02-01") == .definitive(.budi), "until somebody else is named")
    var other = Region()
    other.appoint(.siti, .teacher)
    other.appoint(.budi, .principal)
    other.appoint(.hasan, .principal, .acting, from: "2027-01-11", home: false, standIn: gone(.rina))
    #expect(other.assessor(of: .siti, on: "2027-01-11") == .definitive(.budi))
  }

  // R-LINE-6
  @Test("whoever rates in the place of another leads nothing, and does not rate themselves")
  func leadsNothing() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal, to: "2026-11-30")
    region.appoint(.siti, .principal, .acting, from: "2027-01-11", home: false, standIn: gone(nil))
    region.appoint(.rina, .teacher)
    #expect(region.assessor(of: .rina, on: "2027-01-11") == .named(.siti))
    #expect(region.assessor(of: .siti, on: "2027-01-11") == .none)
    #expect(region.assignments.leader(as: .principal, at: Region.school, on: Day("2027-01-11")!) == nil)
  }

  // R-LINE-6
  @Test(
    "what is left to rate waits for somebody to be named: where the post was vacant, or its holder holds none any more")
  func deserted() {
    func isDeserted(_ posts: (inout Region) -> Void) -> Bool {
      var region = Region()
      posts(&region)
      return region.assignments.isDeserted(
        .principal, at: Region.school, since: Day("2026-12-31")!, on: Day("2027-01-11")!)
    }
    #expect(isDeserted { _ in })
    #expect(!isDeserted { $0.appoint(.budi, .principal) })
    #expect(isDeserted { $0.appoint(.budi, .principal, to: "2027-01-05") })
    let left: (inout Region) -> Void = {
      $0.appoint(.budi, .principal, to: "2026-12-31")
      $0.appoint(.budi, .teacher, at: Region.other, from: "2027-01-01")
    }
    #expect(!isDeserted(left), "who serves elsewhere rates")
    #expect(
      !isDeserted {
        $0.appoint(.budi, .principal, to: "2027-01-05")
        $0.appoint(.hasan, .principal, .acting, from: "2027-01-11", home: false, standIn: gone(.budi))
      })
    #expect(!isDeserted { $0.appoint(.hasan, .principal, .acting, from: "2027-01-11", home: false) })
    #expect(!isDeserted { $0.appoint(.hasan, .principal, .acting, from: "2027-01-20", home: false) }, "soon")
    #expect(isDeserted { $0.appoint(.hasan, .principal, .acting, from: "2027-01-04", to: "2027-01-10", home: false) })
  }

  // R-LINE-22
  @Test("a change of post at the same place changes the assessor and not the record: whose it is stays as it began")
  func changedPost() {
    var stepped = Region()
    stepped.appoint(.head, .officeHead, at: Region.office)
    stepped.appoint(.budi, .principal, to: "2026-07-31")
    stepped.appoint(.budi, .teacher, from: "2026-08-01")
    stepped.appoint(.wati, .principal, from: "2026-08-01")
    // A principal's record: what they did as principal is the dinas' to rate.
    #expect(stepped.assessor(of: .budi, as: .principal, on: "2026-12-31") == .definitive(.head))
    #expect(stepped.standing(of: .wati, to: .budi, as: .principal, on: "2026-12-31") == .outsider)
    var promoted = Region()
    promoted.appoint(.head, .officeHead, at: Region.office)
    promoted.appoint(.siti, .teacher, to: "2026-07-31")
    promoted.appoint(.budi, .principal, to: "2026-07-31")
    promoted.appoint(.siti, .principal, from: "2026-08-01")
    #expect(promoted.assessor(of: .siti, on: "2026-07-31") == .definitive(.budi))
    #expect(promoted.assessor(of: .siti, on: "2026-08-01") == .definitive(.head), "nobody assesses themselves")
  }

  @Test("a principal's too: the kepala dinas of the last day, or whom the dinas names")
  func offices() {
    var region = Region()
    region.appoint(.budi, .principal)
    region.appoint(.head, .officeHead, at: Region.office, to: "2026-10-31")
    region.appoint(.hasan, .officeHead, at: Region.office, .acting, from: "2027-01-05")
    #expect(region.assessor(of: .budi, as: .principal, on: "2026-10-31") == .definitive(.head))
    #expect(region.assessor(of: .budi, as: .principal, on: "2026-11-01") == .none)
    #expect(region.assessor(of: .budi, as: .principal, on: "2027-01-05") == .named(.hasan))
  }

  // R-LINE-13
  @Test("objections are decided by whoever heads the dinas when they are decided")
  func superiors() {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal)
    region.appoint(.head, .officeHead, at: Region.office, to: "2026-12-31")
    region.appoint(.hasan, .officeHead, at: Region.office, from: "2027-01-01")
    #expect(region.superior(of: .siti, on: "2026-12-31") == .head)
    #expect(region.superior(of: .siti, on: "2027-01-02") == .hasan)
  }
}
