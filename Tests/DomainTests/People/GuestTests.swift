import Domain
import Testing

@Suite("People of two schools")
struct GuestTests {
  private let row = StaffRow(
    place: 1, name: "Siti Rahayu", dapodikID: "a1", nip: try! NIP("198507142010012012"), staffKind: "Guru Kelas",
    isHome: true)

  private func moved(_ office: Office) -> Office {
    var office = office
    office.school = SchoolID(2)
    return office
  }

  @Test("Another school's list neither changes the identity of a guest nor takes them from home")
  func guest() throws {
    var office = Office()
    office.apply(office.decide([row]))
    var there = moved(office)
    var guest = row
    guest.name = "Nama Lain"
    guest.isHome = false
    let preview = there.decide([guest])
    #expect(preview.changed.map(\.changes) == [[.post(nil, Post(role: .teacher, isHome: false))]])
    #expect(preview.changed.first?.after.name == "Siti Rahayu")
    #expect(preview.changed.first?.notices == [])
    there.apply(preview)
    #expect(there.assignments.homeSchool(of: there.people[0].id, on: there.day) == SchoolID(1))
    #expect(there.decide([guest]).changesNothing)
    guest.isHome = nil
    #expect(there.decide([guest]).changesNothing)
  }

  @Test("A school that claims somebody whose home is elsewhere waits until the other school lets them go")
  func claim() throws {
    var office = Office()
    office.apply(office.decide([row]))
    var there = moved(office)
    let claim = there.decide([row])
    #expect(claim.changed.first?.notices == [.homeElsewhere(SchoolID(1))])
    #expect(claim.changed.first?.changes == [.post(nil, Post(role: .teacher, isHome: false))])
    there.apply(claim)
    #expect(there.decide([row]).changesNothing)
    // The old school's next list no longer has them.
    there.school = SchoolID(1)
    there.day = there.day + 3
    let farewell = there.decide([])
    #expect(farewell.gone.count == 1)
    #expect(farewell.gone.first?.assignments.map(\.school) == [SchoolID(1)])
    there.apply(farewell)
    there.school = SchoolID(2)
    there.apply(there.decide([row]))
    #expect(there.assignments.homeSchool(of: there.people[0].id, on: there.day) == SchoolID(2))
    #expect(there.decide([row]).changesNothing)
  }

  @Test("A principal who is a guest is a Plt.")
  func acting() {
    var guest = row
    guest.staffKind = "Kepala Sekolah"
    guest.isHome = false
    #expect(
      Office().decide([guest]).new.first?.posting.post == Post(role: .principal, standing: .acting, isHome: false))
  }
}
