import Domain
import Testing

@Suite("Status kepegawaian is a dated fact")
struct EmploymentHistoryTests {
  private let person = Person(id: .siti, name: "Siti Rahayu", employment: .schoolHonorary)
  private let march = Day("2026-03-01")!

  @Test("one that never changed holds on every day")
  func unchanged() {
    var person = person
    person.become(.schoolHonorary, from: march)
    #expect(person.employments.isEmpty)
    #expect(person.employment(on: march + -9999) == .schoolHonorary)
    #expect(person.employment(on: march) == .schoolHonorary)
  }

  // R-PEOPLE-6
  @Test("an honorer becomes PPPK, later CPNS and PNS, and stays the same person")
  func career() {
    var person = person
    person.become(.pppk, from: march)
    person.become(.cpns, from: Day("2027-04-01")!)
    person.become(.pns, from: Day("2028-04-01")!)
    #expect(person.id == .siti)
    #expect(person.employment == .pns)
    #expect(person.employment(on: march + -1) == .schoolHonorary)
    #expect(person.employment(on: march) == .pppk)
    #expect(person.employment(on: Day("2027-03-31")!) == .pppk)
    #expect(person.employment(on: Day("2027-04-01")!) == .cpns)
    #expect(person.employment(on: Day("2028-04-01")!) == .pns)
  }

  @Test("a day that was wrong is corrected, earlier or later")
  func corrected() {
    var person = person
    person.become(.pppk, from: march + 14)
    person.become(.pppk, from: march)
    #expect(person.employment(on: march) == .pppk)
    #expect(person.employment(on: march + -1) == .schoolHonorary)
    person.become(.pppk, from: march + 31)
    #expect(person.employment(on: march + 30) == .schoolHonorary)
    #expect(person.employment(on: march + 31) == .pppk)
    #expect(person.employment == .pppk)
  }

  @Test("a status that was wrong is replaced on its day, and one found out later stands before the present one")
  func replaced() {
    var person = person
    person.become(.pppk, from: march)
    person.become(.cpns, from: march)
    #expect(person.employment == .cpns)
    #expect(person.employment(on: march) == .cpns)
    person.become(.regionalHonorary, from: march + -100)
    #expect(person.employment == .cpns)
    #expect(person.employment(on: march + -1) == .regionalHonorary)
    #expect(person.employment(on: march + -101) == .schoolHonorary)
  }

  @Test("an import dates a change with its day, and the same list again changes nothing")
  func imported() throws {
    var office = Office()
    let row = StaffRow(
      place: 1, name: "Siti Rahayu", dapodikID: "a1", employment: .schoolHonorary, staffKind: "Guru Kelas", isHome: true
    )
    office.apply(office.decide([row]))
    #expect(office.people[0].employments.isEmpty)
    var later = row
    later.employment = .pppk
    office.day = office.day + 60
    office.apply(office.decide([later]))
    #expect(office.people[0].employment == .pppk)
    #expect(office.people[0].employment(on: office.day + -1) == .schoolHonorary)
    #expect(office.people[0].employment(on: office.day) == .pppk)
    office.day = office.day + 10
    #expect(office.decide([later]).changesNothing)
  }
}
