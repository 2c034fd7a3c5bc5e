import Domain
import Testing

@Suite("Who is gone, and who only seems so")
struct DepartureTests {
  private static func row(_ number: Int, _ name: String? = nil) -> StaffRow {
    StaffRow(
      place: number, name: name ?? "Guru \(letters(number))", dapodikID: "p\(number)",
      birthDate: Day("1985-07-13")! + number, staffKind: "Guru Kelas", isHome: true)
  }

  private static func letters(_ number: Int) -> String {
    String(String(number).unicodeScalars.map { Character(Unicode.Scalar($0.value + 49)!) })
  }

  private func office(_ count: Int = 20, with extra: [StaffRow] = []) -> Office {
    var office = Office()
    office.apply(office.decide((1...count).map { Self.row($0) } + extra))
    office.day = office.day + 10
    return office
  }

  // R-PEOPLE-4
  @Test("Somebody who is missing from a complete list gets an end, and nothing is deleted")
  func gone() throws {
    var office = office()
    let rows = (2...20).map { Self.row($0) }
    let preview = office.decide(rows)
    let gone = try #require(preview.gone.first)
    #expect(preview.gone.count == 1)
    #expect(gone.person.dapodikID == "p1")
    #expect(gone.assignments.map(\.to) == [office.day + -1])
    #expect(!preview.needsConfirmation)
    office.apply(preview)
    #expect(office.people.count == 20)
    #expect(office.assignments.homeSchool(of: gone.person.id, on: office.day) == nil)
    #expect(office.assignments.homeSchool(of: gone.person.id, on: office.day + -1) == office.school)
    #expect(office.decide(rows).changesNothing)
  }

  @Test("Nobody is gone from a list that is not complete")
  func incomplete() {
    let preview = office().decide([Self.row(1)], covering: [])
    #expect(preview.changesNothing)
    #expect(!preview.needsConfirmation)
  }

  @Test("A list of teachers alone ends no administrative staff, and the other way round")
  func covering() {
    let clerk = StaffRow(place: 90, name: "Tata Usaha", dapodikID: "t1", staffKind: "Tenaga Administrasi Sekolah")
    let office = office(20, with: [clerk])
    let teachers = (2...20).map { Self.row($0) }
    #expect(office.decide(teachers, covering: [.teacher, .principal]).gone.map(\.person.dapodikID) == ["p1"])
    #expect(office.decide([], covering: [.administrative]).gone.map(\.person.dapodikID) == ["t1"])
    #expect(Set(office.decide(teachers).gone.map(\.person.dapodikID)) == ["p1", "t1"])
  }

  @Test("Somebody with two posts is not gone from a list of one of them")
  func twoPosts() {
    var office = office()
    office.assignments.append(
      Assignment(
        id: AssignmentID(901), person: office.people[0].id, school: office.school, role: .administrative,
        from: office.day, isHome: true))
    let teachers = (2...20).map { Self.row($0) }
    #expect(office.decide(teachers, covering: [.teacher, .principal]).changesNothing)
    #expect(office.decide(teachers).gone.map(\.assignments.count) == [2])
  }

  @Test("Whoever ends today is still there today, and begins again if a later list has them")
  func lastDay() {
    var office = office(3)
    office.assignments[0].to = office.day
    let rows = (1...3).map { Self.row($0) }
    #expect(office.decide(rows).changesNothing)
    office.day = office.day + 1
    #expect(office.decide(rows).changed.first?.begins?.from == office.day)
  }

  @Test("Whoever comes back continues where the list had lost them")
  func back() throws {
    var office = office()
    office.apply(office.decide((2...20).map { Self.row($0) }))
    office.day = office.day + 7
    var row = Self.row(1)
    row.since = Day("2015-07-13")
    let preview = office.decide([row] + (2...20).map { Self.row($0) })
    #expect(preview.changed.map(\.changes) == [[.post(nil, Post(role: .teacher, isHome: true))]])
    #expect(preview.changed.first?.begins?.from == office.day + -7)
    office.apply(preview)
    #expect(office.decide([row] + (2...20).map { Self.row($0) }).changesNothing)
  }

  @Test(
    "A rejected row keeps everybody whom it may be about",
    arguments: [
      // The name, with another title and case.
      StaffRow(place: 1, name: "GURU B, S.Pd", faults: [.init(.nip, .spreadsheetNumber)]),
      StaffRow(place: 1, name: "Dr. Guru B", faults: [.init(.nip, .spreadsheetNumber)]),
      // The birth date, under another name.
      StaffRow(place: 1, name: "Nama Gadis", birthDate: Day("1985-07-14"), faults: [.init(.nip, .nip(.length(3)))]),
      // An identifier.
      StaffRow(place: 1, name: "", dapodikID: "p1", faults: [.init(.name, .missing)]),
      StaffRow(place: 1, name: "Orang Lain", dapodikID: "p1", faults: [.init(.sex, .unknownSex)]),
      // Nothing that says who it is.
      StaffRow(place: 1, name: "", faults: [.init(.name, .missing)]),
    ])
  func doubt(rejected: StaffRow) {
    let office = office()
    let preview = office.decide([rejected] + (2...20).map { Self.row($0) })
    #expect(preview.gone.isEmpty)
    #expect(preview.rejected.count == 1)
  }

  @Test("A rejected row about somebody else keeps nobody")
  func somebodyElse() {
    let office = office()
    for rejected in [
      StaffRow(place: 1, name: "Guru Z", faults: [.init(.nip, .nip(.notDigits))]),
      StaffRow(place: 1, name: "", dapodikID: "p77", faults: [.init(.name, .missing)]),
    ] {
      #expect(office.decide([rejected] + (2...20).map { Self.row($0) }).gone.map(\.person.dapodikID) == ["p1"])
    }
  }

  @Test("Two rows that are both rejected still keep the person whom they share")
  func collision() {
    let twice = [Self.row(1), StaffRow(place: 30, name: "Lain", dapodikID: "p1", staffKind: "Guru Kelas")]
    #expect(office().decide(twice + (2...20).map { Self.row($0) }).gone.isEmpty)
  }

  @Test("Ending more than a tenth asks again; a tenth does not", arguments: [(18, false), (17, true), (4, true)])
  func confirmation(kept: Int, asks: Bool) {
    let preview = office().decide((1...kept).map { Self.row($0) })
    #expect(preview.gone.count == 20 - kept)
    #expect(preview.needsConfirmation == asks)
  }

  @Test("People with open records come first")
  func order() {
    var office = office()
    office.openRecords = Set(office.people.filter { ["p7", "p19"].contains($0.dapodikID) }.map(\.id))
    let gone = office.decide((1...5).map { Self.row($0) }).gone
    #expect(gone.map(\.hasOpenRecord) == [true, true] + Array(repeating: false, count: 13))
    #expect(Set(gone.prefix(2).map(\.person.dapodikID)) == ["p7", "p19"])
    let names = gone.dropFirst(2).map(\.person.name)
    #expect(names == names.sorted())
  }

  // R-PEOPLE-5
  @Test("An operator who is on no list stays operator")
  func `operator`() {
    var office = office(2)
    let wati = Person(id: PersonID(900), name: "Wati", employment: .schoolHonorary)
    office.people.append(wati)
    office.assignments.append(
      Assignment(
        id: AssignmentID(900), person: wati.id, school: office.school, role: .operator, from: office.day, isHome: true))
    office.assignments.append(
      Assignment(
        id: AssignmentID(901), person: office.people[0].id, school: office.school, role: .operator, from: office.day,
        isHome: true))
    let preview = office.decide([Self.row(2)])
    #expect(preview.gone.map(\.person.dapodikID) == ["p1"])
    office.apply(preview)
    #expect(office.assignments.holds(.operator, wati.id, at: office.school, on: office.day))
    #expect(office.assignments.holds(.operator, office.people[0].id, at: office.school, on: office.day))
  }
}
