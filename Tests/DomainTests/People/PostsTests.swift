import Domain
import Testing

private let start = Day(year: 2026, month: 1, day: 1)!
private let school = SchoolID(1)
private let other = SchoolID(2)
private let siti = PersonID(1)
private let budi = PersonID(2)
private let wati = PersonID(3)

private func post(
  _ id: Int64, _ person: PersonID, _ role: Role, _ school: SchoolID = school,
  _ standing: Assignment.Standing = .definitive, from: Day = start, to: Day? = nil, home: Bool = true
) -> Assignment {
  Assignment(
    id: AssignmentID(id), person: person, school: school, role: role, standing: standing, from: from, to: to,
    isHome: home)
}

@Suite("Who holds which post on a day")
struct PostsTests {
  @Test("An assignment holds on its first and its last day, and not beside them")
  func bounds() {
    let post = Assignment(
      id: AssignmentID(1), person: siti, school: school, role: .teacher, from: start, to: start + 10, isHome: true)
    #expect(!post.holds(on: start + -1))
    #expect(post.holds(on: start))
    #expect(post.holds(on: start + 10))
    #expect(!post.holds(on: start + 11))
    let annulled = Assignment(
      id: post.id, person: siti, school: school, role: .teacher, from: start, to: start + -1, isHome: true)
    #expect(!annulled.holds(on: start + -1))
    #expect(!annulled.holds(on: start))
  }

  @Test("After a move the new school is home")
  func moved() {
    let posts = [
      post(1, siti, .teacher, school, to: start + 99), post(2, siti, .teacher, other, from: start + 100),
    ]
    #expect(posts.homeSchool(of: siti, on: start + 99) == school)
    #expect(posts.homeSchool(of: siti, on: start + 100) == other)
    #expect(posts.homeSchool(of: siti, on: start + -1) == nil)
  }

  // R-LINE-2, R-PEOPLE-8
  @Test("A definitive holder leads before a Plt., and of two of a kind the one who came last")
  func leading() {
    let posts = [
      post(1, budi, .principal, from: start + -900), post(2, wati, .principal),
      post(3, siti, .principal, school, .acting, from: start + 5),
    ]
    #expect(posts.leader(as: .principal, at: school, on: start + 5)?.person == wati)
    #expect(posts.leader(as: .principal, at: school, on: start + -1)?.person == budi)
    #expect(Array(posts.dropFirst(2)).leader(as: .principal, at: school, on: start + 5)?.person == siti)
    #expect(posts.leader(as: .principal, at: other, on: start) == nil)
    #expect(posts.leader(as: .officeHead, at: school, on: start) == nil)
  }

  @Test("A person's roles on a day are all of them, at every school")
  func held() {
    let posts = [
      post(1, siti, .teacher), post(2, siti, .operator), post(3, siti, .teacher, other, home: false),
      post(4, siti, .principal, from: start + 50), post(5, budi, .principal),
    ]
    #expect(posts.held(by: siti, on: start).map(\.id.number) == [1, 2, 3])
    #expect(posts.holds(.operator, siti, at: school, on: start))
    #expect(!posts.holds(.operator, siti, at: other, on: start))
    #expect(!posts.holds(.principal, siti, at: school, on: start))
  }

  // R-PEOPLE-1
  @Test("An operator changes identity data only of people whose home school is theirs")
  func identity() {
    let posts = [
      post(1, siti, .teacher, school), post(2, siti, .teacher, other, home: false), post(3, budi, .operator, school),
      post(4, wati, .operator, other, to: start + 10), post(5, budi, .teacher, other, home: true),
    ]
    #expect(posts.mayChangeIdentity(of: siti, by: budi, on: start))
    #expect(!posts.mayChangeIdentity(of: siti, by: wati, on: start))
    #expect(!posts.mayChangeIdentity(of: siti, by: siti, on: start))
    #expect(posts.mayChangeIdentity(of: budi, by: wati, on: start))
    #expect(!posts.mayChangeIdentity(of: budi, by: wati, on: start + 11))
    #expect(!posts.mayChangeIdentity(of: PersonID(9), by: budi, on: start))
  }

  // R-PEOPLE-2
  @Test("At an office its admin does, and not its head or an operator of a school")
  func identityAtOffices() {
    let posts = [
      post(1, siti, .supervisor), post(2, budi, .officeAdmin), post(3, wati, .officeHead),
      post(4, wati, .operator, other),
    ]
    #expect(posts.mayChangeIdentity(of: siti, by: budi, on: start))
    #expect(!posts.mayChangeIdentity(of: siti, by: wati, on: start))
  }

  // R-PEOPLE-5
  @Test("No staff list says who is tim kinerja or works at an office, so none ends it")
  func imported() {
    #expect(Role.imported == [.teacher, .principal, .administrative])
  }

  @Test(
    "Jenis PTK and tugas tambahan say the post",
    arguments: [
      ("Guru Kelas", nil, true, .teacher, .definitive),
      ("Guru BK", "Wakil Kepala Sekolah", true, .teacher, .definitive),
      ("Guru Mapel", "Kepala Perpustakaan", true, .teacher, .definitive),
      ("Guru Mapel", "Kepala Sekolah", true, .principal, .definitive),
      ("Guru Mapel", "Plt. Kepala Sekolah", true, .principal, .acting),
      ("Kepala Sekolah", nil, true, .principal, .definitive), ("Kepala Sekolah", nil, false, .principal, .acting),
      ("KEPALA  SEKOLAH", "Pelaksana Tugas Kepala Sekolah", false, .principal, .acting),
      ("Tutor", nil, true, .teacher, .definitive), ("Pamong Belajar", nil, false, .teacher, .definitive),
      ("Tenaga Administrasi Sekolah", nil, true, .administrative, .definitive),
      ("Penjaga Sekolah", nil, true, .administrative, .definitive),
      ("Laboran", nil, true, .administrative, .definitive),
    ] as [(String, String?, Bool, Role, Assignment.Standing)])
  func posts(kind: String, duty: String?, home: Bool, role: Role, standing: Assignment.Standing) {
    #expect(
      Post(staffKind: kind, extraDuty: duty, isHome: home) == Post(role: role, standing: standing, isHome: home))
  }
}
