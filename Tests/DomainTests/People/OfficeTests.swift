import Domain
import Testing

@Suite("Dinas and yayasan assess principals and pengawas")
struct OfficeTests {
  private func region() -> Region {
    var region = Region()
    region.appoint(.budi, .principal)
    region.appoint(.siti, .teacher)
    region.appoint(.head, .officeHead, at: Region.office)
    region.appoint(.above, .officeHead, at: Region.province)
    region.appoint(.chair, .officeHead, at: Region.foundation)
    region.appoint(.pengawas, .supervisor, at: Region.office)
    region.appoint(.wati, .principal, at: Region.independent)
    region.appoint(.rina, .teacher, at: Region.independent)
    return region
  }

  // R-LINE-7
  @Test("the kepala dinas a principal, also one who teaches and one who is Plt. elsewhere")
  func principals() {
    var region = region()
    #expect(region.assessor(of: .budi, as: .principal, on: "2026-06-01") == .definitive(.head))
    region.appoint(.budi, .teacher, home: false)
    region.appoint(.budi, .principal, at: Region.other, .acting, home: false)
    #expect(region.assessor(of: .budi, as: .principal, on: "2026-06-01") == .definitive(.head))
    #expect(region.assessor(of: .budi, as: .principal, at: Region.other, on: "2026-06-01") == .none)
  }

  // R-LINE-8
  @Test("of a private school the dinas an ASN, the yayasan all others, and nobody where no yayasan is known")
  func independent() {
    var region = region()
    for employment in Employment.allCases {
      let assessor = region.assessor(of: .wati, as: .principal, at: Region.independent, employment, on: "2026-06-01")
      #expect(assessor == .definitive(employment.isASN ? .head : .chair), "\(employment)")
      let superior = region.superior(of: .rina, at: Region.independent, employment, on: "2026-06-01")
      #expect(superior == (employment.isASN ? .head : .chair), "\(employment)")
    }
    region.places = region.places.map { place in
      var place = place
      place.foundation = nil
      return place
    }
    #expect(
      region.assessor(of: .wati, as: .principal, at: Region.independent, .foundation, on: "2026-06-01") == .none)
    #expect(region.assessor(of: .wati, as: .principal, at: Region.independent, .pns, on: "2026-06-01").person == .head)
  }

  // R-LINE-8, R-LINE-19
  @Test("nobody a principal above whom nothing that governs them stands")
  func nobody() {
    var region = region()
    func seats(_ employment: Employment) -> Int {
      region.line(.wati, as: .principal, at: Region.independent, employment).seats(on: Day("2026-06-01")!).count
    }
    #expect(seats(.foundation) == 1)
    #expect(seats(.pns) == 2)
    region.places = region.places.map { place in
      var place = place
      place.foundation = nil
      return place
    }
    #expect(seats(.foundation) == 0)
    #expect(seats(.pns) == 2)
  }

  // R-LINE-18
  @Test("the dinas a non-ASN principal of a state school")
  func honorary() {
    let region = region()
    #expect(
      region.assessor(of: .budi, as: .principal, Employment.regionalHonorary, on: "2026-06-01") == .definitive(.head))
  }

  // R-LINE-9
  @Test("the kepala dinas a pengawas of the dinas")
  func supervisors() {
    let region = region()
    #expect(
      region.assessor(of: .pengawas, as: .supervisor, at: Region.office, on: "2026-06-01") == .definitive(.head))
    #expect(region.superior(of: .pengawas, as: .supervisor, at: Region.office, on: "2026-06-01") == .above)
  }

  @Test("a pengawas who is Plt. kepala dinas is assessed by the dinas above")
  func supervisorsThemselves() {
    var region = Region()
    region.appoint(.pengawas, .supervisor, at: Region.office)
    region.appoint(.pengawas, .officeHead, at: Region.office, .acting)
    region.appoint(.above, .officeHead, at: Region.province)
    #expect(
      region.assessor(of: .pengawas, as: .supervisor, at: Region.office, on: "2026-06-01") == .definitive(.above))
    #expect(region.superior(of: .pengawas, as: .supervisor, at: Region.office, on: "2026-06-01") == nil)
  }

  // R-LINE-13
  @Test("above a teacher's principal is the dinas, above the dinas the one above, above that nobody")
  func superiors() {
    var region = region()
    #expect(region.superior(of: .siti, on: "2026-06-01") == .head)
    #expect(region.superior(of: .budi, as: .principal, on: "2026-06-01") == .above)
    #expect(region.superior(of: .wati, as: .principal, at: Region.independent, .foundation, on: "2026-06-01") == nil)
    // Whoever assesses does not decide about it too.
    region.appoint(.head, .principal, at: Region.school, .acting, from: "2026-08-01", home: false)
    #expect(region.superior(of: .siti, on: "2026-08-01") == .head, "the definitive principal is still there")
    var heading = Region()
    heading.appoint(.siti, .teacher)
    heading.appoint(.head, .principal, .acting, home: false)
    heading.appoint(.head, .officeHead, at: Region.office)
    heading.appoint(.above, .officeHead, at: Region.province)
    #expect(heading.assessor(of: .siti, on: "2026-06-01") == .acting(.head))
    #expect(heading.superior(of: .siti, on: "2026-06-01") == .above)
  }

  // R-OBJ-8
  @Test("a vacant post above the assessor is told from one that is not there")
  func deciding() {
    var region = region()
    let day = Day("2026-06-01")!
    let teacher = region.assignments.deciding(of: region.line(.siti), on: day)
    #expect(teacher == region.assignments.first { $0.person == .head }.map(Deciding.post))
    #expect(
      region.assignments.deciding(of: region.line(.wati, as: .principal, at: Region.independent, .foundation), on: day)
        == .nobody)
    region = Region()
    region.appoint(.siti, .teacher)
    region.appoint(.budi, .principal)
    guard case .vacant(let seat) = region.assignments.deciding(of: region.line(.siti), on: day) else {
      Issue.record("a vacant post counts as none")
      return
    }
    #expect(seat.place == Region.office)
  }

  @Test("offices that stand above each other in a circle end somewhere")
  func circle() {
    var region = Region()
    region.appoint(.pengawas, .supervisor, at: Region.office)
    region.appoint(.pengawas, .officeHead, at: Region.office)
    region.places = region.places.map { place in
      var place = place
      if place.id == Region.province { place.office = Region.office }
      return place
    }
    #expect(region.assessor(of: .pengawas, as: .supervisor, at: Region.office, on: "2026-06-01") == .none)
  }
}
