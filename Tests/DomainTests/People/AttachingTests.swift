import Domain
import Testing

@Suite("A place of work stands under another one where that makes sense")
struct AttachingTests {
  private let places = Region().places

  private func place(_ id: SchoolID) -> School { places.first { $0.id == id }! }

  private func fault(_ id: SchoolID, under other: SchoolID) -> School.AttachFault? {
    place(id).attachFault(under: place(other), among: places)
  }

  // R-LINE-24
  @Test("never above itself, by however many steps")
  func circles() {
    #expect(fault(Region.office, under: Region.province) == nil)
    #expect(fault(Region.office, under: Region.office) == .circle)
    // The office stands under the province already.
    #expect(fault(Region.province, under: Region.office) == .circle)
    var third = place(Region.office)
    third.office = Region.foundation
    var foundation = place(Region.foundation)
    foundation.office = Region.province
    #expect(place(Region.province).attachFault(under: third, among: [foundation, place(Region.province)]) == .circle)
    // What goes round already is seen to the end once.
    var province = place(Region.province)
    province.office = Region.office
    #expect(place(Region.school).attachFault(under: province, among: [place(Region.office), province]) == nil)
  }

  // R-LINE-24
  @Test("a yayasan above private schools alone, and a school above nothing")
  func kinds() {
    #expect(fault(Region.independent, under: Region.foundation) == nil)
    #expect(fault(Region.school, under: Region.foundation) == .notPrivate)
    #expect(fault(Region.office, under: Region.foundation) == .notPrivate)
    #expect(fault(Region.foundation, under: Region.foundation) == .notPrivate)
    #expect(fault(Region.independent, under: Region.office) == nil)
    #expect(fault(Region.foundation, under: Region.office) == nil)
    #expect(fault(Region.independent, under: Region.school) == .noOffice)
  }

  // R-LINE-9
  @Test("a post is one of a school, of a dinas, or of a dinas and a yayasan", arguments: Role.allCases)
  func posts(role: Role) {
    let kinds: [School.Kind] =
      switch role {
      case .teacher, .principal, .operator, .administrative, .teamMember: [.school]
      case .supervisor: [.office]
      case .officeHead, .officeStaff, .officeAdmin: [.office, .foundation]
      }
    let found = School.Kind.allCases.filter { role.exists(at: $0) }
    #expect(found == kinds)
  }
}
