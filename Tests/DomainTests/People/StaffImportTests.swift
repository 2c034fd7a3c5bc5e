import Domain
import Testing

@Suite("What a staff list changes")
struct StaffImportTests {
  private let siti = StaffRow(
    place: 1, name: "Siti Rahayu, S.Pd.", dapodikID: "a1", nip: try! NIP("198507142010012012"), sex: .female,
    birthDate: Day("1985-07-14"), employment: .pns, staffKind: "Guru Kelas", isHome: true, since: Day("2015-07-13"),
    rank: Rank(spelled: "III/d"))
  private let budi = StaffRow(
    place: 2, name: "Budi Santoso", dapodikID: "b2", nuptk: try! NUPTK("1234567890123456"), employment: .schoolHonorary,
    staffKind: "Guru Mapel", isHome: true, since: Day("2020-07-13"))

  @Test("Unknown people are new, with a post from their letter of assignment on")
  func new() throws {
    let office = Office()
    let preview = office.decide([siti, budi])
    #expect(preview.new.map(\.row.place) == [1, 2])
    #expect(preview.changed.isEmpty && preview.unchanged.isEmpty && preview.gone.isEmpty && preview.rejected.isEmpty)
    #expect(!preview.needsConfirmation)
    let first = try #require(preview.new.first)
    #expect(first.posting.from == Day("2015-07-13"))
    #expect(first.posting.post == Post(role: .teacher, isHome: true))
    let person = first.person(PersonID(5))
    #expect(person.name == "Siti Rahayu, S.Pd.")
    #expect(person.ranks == [Dated(Rank(spelled: "III/d")!, from: .immemorial)])
    #expect(person.grades == [Dated(.junior, from: .immemorial)])
    #expect(first.notices == [.rankUndated, .gradeDerived(.junior)])
    #expect(person.dapodikID == "a1")
  }

  @Test("The same rows a second time change nothing, today or later", arguments: [0, 1, 400])
  func twice(days: Int) {
    var office = Office()
    office.apply(office.decide([siti, budi]))
    office.day = office.day + days
    let preview = office.decide([siti, budi])
    #expect(preview.changesNothing)
    #expect(preview.unchanged.map(\.place) == [1, 2])
  }

  @Test("Each field that differs is named, and nothing else")
  func changed() throws {
    var office = Office()
    office.apply(office.decide([siti, budi]))
    var row = siti
    row.name = "Siti Rahayu, M.Pd."
    row.nip = try NIP("198507152010012012")
    row.nuptk = try NUPTK("6543210987654321")
    row.nikHash = NIKHash("ff")
    row.birthDate = Day("1985-07-15")
    row.employment = .cpns
    row.rank = Rank(spelled: "IV/a")
    row.email = "siti@contoh.id"
    row.staffKind = "Guru Mapel"
    let preview = office.decide([row, budi])
    let change = try #require(preview.changed.first)
    #expect(
      change.changes == [
        .name("Siti Rahayu, S.Pd.", "Siti Rahayu, M.Pd."), .nip(siti.nip, row.nip!), .nuptk(nil, row.nuptk!), .nik,
        .birthDate(siti.birthDate, row.birthDate!), .employment(.pns, .cpns), .rank(siti.rank, row.rank),
        .email(nil, "siti@contoh.id"), .staffKind("Guru Kelas", "Guru Mapel"),
      ])
    #expect(preview.unchanged.map(\.place) == [2])
    office.apply(preview)
    #expect(office.decide([row, budi]).changesNothing)
  }

  @Test("What a source does not say stays")
  func silence() {
    var office = Office()
    office.apply(office.decide([siti]))
    let bare = StaffRow(place: 1, name: siti.name, nip: siti.nip, staffKind: "Guru Kelas")
    #expect(office.decide([bare]).unchanged.count == 1)
  }

  @Test("Dated ranks are added to what is known; the one of the day is compared without its day")
  func ranks() throws {
    var office = Office()
    office.apply(office.decide([siti]))
    var row = siti
    row.ranks = [
      Dated(Rank(spelled: "III/c")!, from: Day("2018-04-01")!),
      Dated(Rank(spelled: "III/d")!, from: Day("2022-04-01")!),
    ]
    let preview = office.decide([row])
    #expect(preview.changed.first?.changes == [.rank(siti.rank, siti.rank)])
    office.apply(preview)
    #expect(office.people[0].ranks.value(on: Day("2019-01-01")!)?.text == "III/c")
    #expect(office.decide([row]).changesNothing)
    #expect(office.decide([siti]).changesNothing)
  }

  @Test("A change of post ends one assignment and begins another on the day of the import")
  func promoted() throws {
    var office = Office()
    office.apply(office.decide([siti, budi]))
    let before = office.day
    office.day = office.day + 30
    var row = siti
    row.staffKind = "Kepala Sekolah"
    let preview = office.decide([row, budi])
    let change = try #require(preview.changed.first)
    #expect(
      change.changes == [.post(Post(role: .teacher, isHome: true), Post(role: .principal, isHome: true))])
    #expect(change.assignments.map(\.to) == [office.day + -1])
    #expect(change.begins?.from == office.day)
    office.apply(preview)
    let person = office.people[0].id
    #expect(office.assignments.holds(.teacher, person, at: office.school, on: before))
    #expect(!office.assignments.holds(.teacher, person, at: office.school, on: office.day))
    #expect(office.assignments.holds(.principal, person, at: office.school, on: office.day))
    #expect(office.decide([row, budi]).changesNothing)
    office.day = office.day + 5
    #expect(office.decide([row, budi]).changesNothing)
  }

  @Test("A principal by tugas tambahan stays one when another source has no such column")
  func duty() {
    var office = Office()
    var row = siti
    row.extraDuty = "Kepala Sekolah"
    office.apply(office.decide([row]))
    #expect(office.decide([siti]).changesNothing)
    row.extraDuty = ""
    #expect(
      office.decide([row]).changed.first?.changes
        == [.post(Post(role: .principal, isHome: true), Post(role: .teacher, isHome: true))])
  }

  @Test("An assignment is corrected to an earlier letter, never to a later one")
  func since() throws {
    var office = Office()
    office.apply(office.decide([siti]))
    var row = siti
    row.since = Day("2025-07-14")
    #expect(office.decide([row]).changesNothing)
    row.since = Day("2014-07-14")
    let preview = office.decide([row])
    #expect(preview.changed.first?.changes == [.since(siti.since!, row.since!)])
    office.apply(preview)
    #expect(office.decide([row]).changesNothing)
    #expect(office.decide([siti]).changesNothing)
  }

  @Test("A NIP that disagrees with the profile is taken over with a notice")
  func notices() throws {
    var office = Office()
    var row = siti
    row.sex = .male
    row.rank = nil
    #expect(office.decide([row]).new.first?.notices == [.unsettled(.neither), .nip(.sex(inNIP: .female))])
    office.apply(office.decide([row]))
    #expect(
      office.decide([row]).unchanged.first?.notices == [.unsettled(.neither), .nip(.sex(inNIP: .female))])
  }

  @Test("An address that serves several people signs in nobody")
  func sharedEmail() {
    var office = Office()
    var first = siti
    var second = budi
    first.email = "sekolah@contoh.id"
    second.email = "sekolah@contoh.id"
    let preview = office.decide([first, second])
    #expect(
      preview.new.map(\.notices) == [[.sharedEmail, .rankUndated, .gradeDerived(.junior)], [.sharedEmail]])
    #expect(preview.new.map { $0.person(PersonID(1)).email } == [nil, nil])
    office.apply(preview)
    #expect(office.decide([first, second]).changesNothing)
    second.email = nil
    office.apply(office.decide([first, second]))
    #expect(office.people[0].email == "sekolah@contoh.id")
    second.email = "sekolah@contoh.id"
    #expect(office.decide([second]).unchanged.first?.notices == [.sharedEmail])
  }

  // R-PEOPLE-11
  @Test(
    "The jenjang of a PNS in a teacher's post follows from the golongan where none is known",
    arguments: [
      ("III/a", .first), ("III/b", .first), ("III/c", .junior), ("III/d", .junior), ("IV/a", .middle),
      ("IV/b", .middle), ("IV/c", .middle), ("IV/d", .senior), ("IV/e", .senior), ("II/d", nil), ("IX", nil),
    ] as [(String, FunctionalGrade?)])
  func grade(rank: String, grade: FunctionalGrade?) throws {
    #expect(FunctionalGrade(of: Rank(spelled: rank)!) == grade)
    let needs = ExampleBook.year2026.rules.creditPointNeeds(rank: rank)
    #expect(needs?.grade == grade, "the map is that of the rulebook")
    var row = siti
    row.rank = Rank(spelled: rank)
    let new = try #require(Office().decide([row]).new.first)
    #expect(new.person(PersonID(1)).grades.map(\.value) == [grade].compactMap { $0 })
    #expect(new.notices.contains(.unsettled(.noGrade)) == (grade == nil))
  }

  // R-PEOPLE-11
  @Test("It has the TMT of the first golongan of the jenjang, and is never derived over one that is known")
  func gradeDays() throws {
    var row = siti
    row.ranks = [("III/b", "2014-04-01"), ("III/c", "2018-04-01"), ("III/d", "2022-04-01")].map {
      Dated(Rank(spelled: $0.0)!, from: Day($0.1)!)
    }
    var office = Office()
    office.apply(office.decide([row]))
    #expect(
      office.people[0].grades == [Dated(.first, from: Day("2014-04-01")!), Dated(.junior, from: Day("2018-04-01")!)])
    row.rank = Rank(spelled: "IV/a")
    let risen = try #require(office.decide([row]).changed.first)
    #expect(risen.changes == [.rank(siti.rank, row.rank)])
    #expect(
      risen.notices == [.rankFrom(office.day), .unsettled(.mismatch(rank: "IV/a", grade: .junior))])
  }

  // R-PEOPLE-11
  @Test("It is derived for nobody else", arguments: Employment.allCases.filter { $0 != .pns })
  func noGrade(employment: Employment) throws {
    var row = siti
    row.nip = nil
    row.employment = employment
    let new = try #require(Office().decide([row]).new.first)
    #expect(new.person(PersonID(1)).grades == [])
    #expect(new.notices == (employment.isASN ? [.rankUndated, .noNIP(employment)] : [.rankUndated]))
    row.employment = .pns
    row.staffKind = "Laboran"
    #expect(Office().decide([row]).new.first?.person(PersonID(1)).grades == [])
  }
}
