import Domain
import Testing

@Suite("Whom a staff list makes principal, and whom not")
struct ImportLeadershipTests {
  private let day = Day("2026-01-12")!

  private func row(_ place: Int, _ name: String, _ duty: String = "", kind: String = "Guru Kelas") -> StaffRow {
    StaffRow(
      place: place, name: name, dapodikID: "d\(place)", employment: .schoolHonorary, staffKind: kind, extraDuty: duty,
      isHome: true, since: Day("2020-07-01"))
  }

  /// Made leads since July 2020, Dewi is the operator, Budi a teacher; rows 1 to 3 are theirs.
  private func office(leads: Bool = true, standing: Assignment.Standing = .definitive) -> Office {
    var office = Office()
    office.day = day
    office.people = zip(1..., ["Made", "Dewi", "Budi"]).map { place, name in
      Person(id: PersonID(Int64(place)), name: name, dapodikID: "d\(place)", employment: .schoolHonorary)
    }
    let posts: [(Int64, Role)] = [(1, leads ? .principal : .teacher), (2, .operator), (2, .teacher), (3, .teacher)]
    office.assignments = zip(1..., posts).map { number, post in
      Assignment(
        id: AssignmentID(Int64(number)), person: PersonID(post.0), school: office.school, role: post.1,
        standing: post.1 == .principal ? standing : .definitive, from: Day("2020-07-01")!, isHome: true,
        staffKind: post.1 == .operator ? nil : "Guru Kelas")
    }
    return office
  }

  private func notices(_ preview: ImportPreview, _ place: Int) -> [ImportNotice] {
    preview.new.filter { $0.row.place == place }.flatMap(\.notices)
      + preview.changed.filter { $0.place == place }.flatMap(\.notices)
      + preview.unchanged.filter { $0.place == place }.flatMap(\.notices)
  }

  private func leader(after preview: ImportPreview, _ office: Office) -> PersonID? {
    var office = office
    office.apply(preview)
    return office.assignments.leader(as: .principal, at: office.school, on: day)?.person
  }

  // R-PEOPLE-10
  @Test("Nobody comes to lead by a list that they import themselves", arguments: [true, false], [true, false])
  func yourself(leads: Bool, isKept: Bool) {
    var office = office(leads: leads)
    office.actor = PersonID(2)
    office.isKeptAbove = isKept
    let preview = office.decide([row(2, "Dewi", "Kepala Sekolah")], covering: [])
    #expect(notices(preview, 2) == [.leadsNot(.yourself)])
    #expect(preview.changesNothing)
    #expect(leader(after: preview, office) == (leads ? PersonID(1) : nil))
  }

  // R-PEOPLE-10
  @Test(
    "Who leads is not replaced by a list, whoever imports and whichever standing they have",
    arguments: [nil, PersonID(2)], Assignment.Standing.allCases)
  func taken(actor: PersonID?, standing: Assignment.Standing) {
    var office = office(standing: standing)
    office.actor = actor
    office.isKeptAbove = actor != nil
    let rows = [row(3, "Budi", "Kepala Sekolah"), row(4, "Wati", kind: "Kepala Sekolah")]
    let preview = office.decide(rows, covering: [])
    let refused = ImportNotice.leadsNot(
      .ledBy("Made", since: Day("2020-07-01")!, isKeptAbove: office.isKeptAbove))
    #expect(notices(preview, 3) == [refused])
    #expect(notices(preview, 4) == [refused])
    #expect(preview.changed.isEmpty, "Budi stays what he is")
    #expect(preview.new.map(\.posting.post) == [Post(role: .teacher, isHome: true)])
    #expect(preview.new.map(\.posting.staffKind) == [nil], "a teacher is not of the jenis PTK of a principal")
    #expect(leader(after: preview, office) == PersonID(1))
    var after = office
    after.apply(preview)
    let again = after.decide(rows, covering: [])
    #expect(again.changesNothing)
    #expect(notices(again, 4) == [refused], "it is said again as long as the list says it")
  }

  // R-PEOPLE-10
  @Test("Where nobody leads and no office keeps the posts a list makes a principal, and says so")
  func first() {
    let office = office(leads: false)
    let preview = office.decide([row(3, "Budi", "Kepala Sekolah")], covering: [])
    #expect(notices(preview, 3) == [.leads])
    #expect(leader(after: preview, office) == PersonID(3))
    #expect(Office().decide([row(1, "Wati", "Kepala Sekolah")]).new.map(\.notices) == [[.leads]])
  }

  // R-PEOPLE-10
  @Test("Of two who are named the definitive one comes, then the first row")
  func several() {
    let office = office(leads: false)
    let two = office.decide([row(3, "Budi", "Kepala Sekolah"), row(1, "Made", "Kepala Sekolah")], covering: [])
    #expect(notices(two, 1) == [.leads])
    #expect(notices(two, 3) == [.leadsNot(.namedBefore(row: 1))])
    let acting = office.decide([row(3, "Budi", "Kepala Sekolah"), row(1, "Made", "Plt. Kepala Sekolah")], covering: [])
    #expect(notices(acting, 3) == [.leads])
    #expect(notices(acting, 1) == [.leadsNot(.namedBefore(row: 3))])
  }

  // R-PEOPLE-10
  @Test("A school by itself changes its principal by a list that says both; below an office the dinas does")
  func handedOver() {
    var office = office()
    let rows = [row(1, "Made"), row(3, "Budi", "Kepala Sekolah")]
    let alone = office.decide(rows, covering: [])
    #expect(notices(alone, 1) == [.leadsNoMore])
    #expect(notices(alone, 3) == [.leads])
    #expect(leader(after: alone, office) == PersonID(3))
    office.isKeptAbove = true
    let kept = office.decide(rows, covering: [])
    #expect(kept.changesNothing)
    #expect(notices(kept, 1) == [.leadsOn])
    #expect(notices(kept, 3) == [.leadsNot(.ledBy("Made", since: Day("2020-07-01")!, isKeptAbove: true))])
    #expect(leader(after: kept, office) == PersonID(1))
  }

  // R-PEOPLE-10
  @Test("Below an office a vacant post stays vacant, and one that begins later is not undone")
  func kept() {
    var office = office(leads: false)
    office.isKeptAbove = true
    #expect(notices(office.decide([row(3, "Budi", "Kepala Sekolah")], covering: []), 3) == [.leadsNot(.keptAbove)])
    office.assignments.append(
      Assignment(
        id: AssignmentID(9), person: PersonID(3), school: office.school, role: .principal, from: day + 20, isHome: true)
    )
    #expect(office.decide([row(3, "Budi")], covering: []).changesNothing)
    #expect(office.decide([row(3, "Budi", "Kepala Sekolah")], covering: []).changesNothing)
  }

  // R-PEOPLE-10
  @Test("A Plt. becomes definitive by a list of a school by itself alone, and a penilai pengganti is left alone")
  func acting() {
    var office = office(standing: .acting)
    let rows = [row(1, "Made", "Kepala Sekolah")]
    #expect(notices(office.decide(rows, covering: []), 1) == [.leads])
    office.isKeptAbove = true
    #expect(office.decide(rows, covering: []).changesNothing)
    office.isKeptAbove = false
    office.actor = PersonID(1)
    #expect(notices(office.decide(rows, covering: []), 1) == [.leadsNot(.yourself)])
    office.assignments = [
      Assignment(
        id: AssignmentID(1), person: PersonID(3), school: office.school, role: .teacher, from: Day("2020-07-01")!,
        isHome: true,
        staffKind: "Guru Kelas"),
      Assignment(
        id: AssignmentID(2), person: PersonID(3), school: office.school, role: .principal, standing: .acting,
        from: day + -9, isHome: false, standIn: .init(for: nil, reason: "Pensiun")),
    ]
    #expect(office.decide([row(3, "Budi")], covering: []).changesNothing)
  }
}
