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
