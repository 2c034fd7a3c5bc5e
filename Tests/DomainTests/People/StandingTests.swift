import Domain
import Testing

@Suite("What somebody is to a record follows from the assignments of the day")
struct StandingTests {
  private func region() -> Region {
    var region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.rina, .teacher)
    region.appoint(.budi, .principal)
    region.appoint(.wati, .principal, at: Region.other)
    region.appoint(.head, .officeHead, at: Region.office)
    region.appoint(.above, .officeHead, at: Region.province)
    region.appoint(.staff, .officeStaff, at: Region.office)
    region.appoint(.admin, .officeAdmin, at: Region.office)
    region.appoint(.pengawas, .supervisor, at: Region.office)
    region.appoint(.pengawas, .teamMember, home: false)
    return region
  }

  @Test(
    "to a teacher's",
    arguments: [
      (.siti, .owner), (.budi, .assessor), (.head, .superior), (.rina, .colleague), (.wati, .outsider),
      (.above, .outsider), (.staff, .outsider), (.admin, .outsider), (.pengawas, .outsider),
    ] as [(PersonID, Standing)])
  func teachers(person: PersonID, standing: Standing) {
    #expect(region().standing(of: person, to: .siti) == standing)
  }

  // R-LINE-14, R-LINE-15
  @Test(
    "to a principal's",
    arguments: [
      (.budi, .owner), (.head, .assessor), (.pengawas, .team), (.above, .superior), (.staff, .preparer),
      (.siti, .colleague), (.admin, .outsider), (.wati, .outsider),
    ] as [(PersonID, Standing)])
  func principals(person: PersonID, standing: Standing) {
    #expect(region().standing(of: person, to: .budi, as: .principal) == standing)
  }

  @Test(
    "to a pengawas'",
    arguments: [
      (.pengawas, .owner), (.head, .assessor), (.above, .superior), (.staff, .preparer), (.hasan, .colleague),
      (.budi, .outsider), (.siti, .outsider), (.admin, .outsider),
    ] as [(PersonID, Standing)])
  func supervisors(person: PersonID, standing: Standing) {
    var region = region()
    region.appoint(.hasan, .supervisor, at: Region.office)
    #expect(region.standing(of: person, to: .pengawas, as: .supervisor, at: Region.office) == standing)
  }

  // R-LINE-14
  @Test("a senior teacher is tim kinerja for the teachers and not for the principal or themselves")
  func insiders() {
    var region = region()
    region.appoint(.rina, .teamMember, from: "2026-02-01", to: "2026-10-31", home: false)
    #expect(region.standing(of: .rina, to: .siti, on: "2026-01-31") == .colleague)
    #expect(region.standing(of: .rina, to: .siti, on: "2026-02-01") == .team)
    #expect(region.standing(of: .rina, to: .siti, on: "2026-11-01") == .colleague)
    #expect(region.standing(of: .rina, to: .budi, as: .principal) == .colleague)
    #expect(region.standing(of: .rina, to: .rina) == .owner)
    #expect(region.assignments.teamPosts(of: region.line(.siti), on: Day("2026-06-01")!).map(\.person) == [.rina])
    #expect(region.assignments.teamPosts(of: region.line(.rina), on: Day("2026-06-01")!).isEmpty)
  }

  // R-LINE-17
  @Test("who was tim kinerja on the last day of the period stays it for that period")
  func teamAtTheEnd() {
    var region = region()
    region.appoint(.rina, .teamMember, to: "2026-12-31", home: false)
    region.appoint(.hasan, .teacher)
    region.appoint(.hasan, .teamMember, from: "2027-01-01", home: false)
    #expect(region.standing(of: .rina, to: .siti, on: "2027-01-10") == .team)
    #expect(region.standing(of: .hasan, to: .siti, on: "2027-01-10") == .colleague)
  }

  // R-LINE-17
  @Test("a member of the team counts once, however often they were appointed")
  func once() {
    var region = region()
    region.appoint(.pengawas, .teamMember, from: "2026-03-01", home: false)
    let team = region.assignments.teamPosts(of: region.line(.budi, as: .principal), on: Day("2026-06-01")!)
    #expect(team.map(\.person) == [.pengawas])
  }

  // R-COACH-16
  @Test(
    "the head of another school at which the owner works as a guest gives a word; the new head after a move does not")
  func otherPrincipals() {
    var region = region()
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-02-01", to: "2026-05-31", home: false)
    #expect(region.standing(of: .wati, to: .siti, on: "2026-01-31") == .outsider)
    #expect(region.standing(of: .wati, to: .siti, on: "2026-02-01") == .otherPrincipal)
    #expect(region.standing(of: .wati, to: .siti, on: "2026-06-01") == .outsider)
    region.appoint(.siti, .teacher, at: Region.other, from: "2026-07-01")
    #expect(region.standing(of: .wati, to: .siti, on: "2026-07-01") == .outsider)
    #expect(region.standing(of: .wati, to: .siti, at: Region.other, on: "2026-07-01") == .assessor)
  }

  // R-COACH-17, R-LINE-15
  @Test("a helper is one as far as the owner lets them and while they work there, and never less than they are anyway")
  func helpers() {
    var region = region()
    region.appoint(.hasan, .administrative, to: "2026-06-30")
    let helpers: Set<PersonID> = [.admin, .hasan, .rina, .budi, .siti]
    #expect(region.standing(of: .hasan, to: .siti, on: "2026-06-30", helpers: helpers) == .helper)
    #expect(region.standing(of: .hasan, to: .siti, on: "2026-07-01", helpers: helpers) == .outsider)
    #expect(region.standing(of: .admin, to: .siti, helpers: helpers) == .outsider)
    #expect(region.standing(of: .rina, to: .siti, helpers: helpers) == .helper)
    #expect(region.standing(of: .budi, to: .siti, helpers: helpers) == .assessor)
    #expect(region.standing(of: .siti, to: .siti, helpers: helpers) == .owner)
    #expect(region.standing(of: .hasan, to: .siti) == .outsider)
  }

  // R-LINE-15
  @Test("the nearest counts where somebody is several things")
  func precedence() {
    var region = region()
    // Heads the dinas and the school: assesses the teacher and is not above themselves.
    region.appoint(.hasan, .officeHead, at: Region.office, from: "2026-03-01")
    region.appoint(.hasan, .principal, from: "2026-03-01", home: false)
    #expect(region.standing(of: .hasan, to: .siti, on: "2026-03-01") == .assessor)
    #expect(region.standing(of: .above, to: .siti, on: "2026-03-01") == .superior)
    // Prepares at the dinas, and is tim kinerja of the principal.
    region.appoint(.staff, .teamMember, home: false)
    #expect(region.standing(of: .staff, to: .budi, as: .principal, on: "2026-02-01") == .team)
  }

  @Test("a merged school's colleagues are those of its successor")
  func merged() {
    var region = region()
    region.appoint(.hasan, .teacher, at: Region.other)
    #expect(region.standing(of: .hasan, to: .siti, on: "2026-08-01") == .outsider)
    region.merge(Region.school, into: Region.other, from: "2026-07-01")
    #expect(region.standing(of: .hasan, to: .siti, on: "2026-06-30") == .outsider)
    #expect(region.standing(of: .hasan, to: .siti, on: "2026-08-01") == .colleague)
    #expect(region.standing(of: .wati, to: .siti, on: "2026-08-01") == .assessor)
  }

  @Test("nobody but the owner and the colleagues has a part in a record at a place that never was the owner's home")
  func nowhere() {
    let region = region()
    for person in [PersonID.wati, .head, .above, .staff, .pengawas] {
      #expect(region.standing(of: person, to: .siti, at: Region.other) == .outsider)
    }
  }
}
