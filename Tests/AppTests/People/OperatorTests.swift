import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("A school begins on the command line")
struct OperatorTests {
  private let npsn = NPSN("20299901")!
  private let dian = Operators.Candidate(name: "Dian Kusuma", email: "dian@contoh.id", nuptk: "6543210987654321")

  @Test("the first operator makes the school, and asking again makes only a new code", arguments: Driver.allCases)
  func first(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      await #expect(throws: Operators.Fault.unknownSchool) {
        try await Operators.name(dian, at: npsn, newSchool: nil, in: test.house)
      }
      let school = SchoolRow(npsn: npsn, name: "SDN Cemara 1", form: "SD", place: Place(province: "Papua"))
      let code = try await Operators.name(dian, at: npsn, newSchool: school, in: test.house)
      let next = try await Operators.name(dian, at: npsn, newSchool: nil, in: test.house)
      #expect(code.code != next.code)
      #expect(code.signIn == "6543210987654321")
      let zones = try await test.house.database.texts("SELECT zone FROM school WHERE npsn = '20299901'")
      #expect(zones == ["WIT"])
      let posts = try await test.house.database.number(
        "SELECT COUNT(*) FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.email = 'dian@contoh.id'")
      #expect(posts == 1)
      let good = try await test.house.database.number(
        "SELECT COUNT(*) FROM activation_code WHERE expires_at > \(test.house.clock.now())")
      #expect(good == 1)
    }
  }

  @Test("what cannot be done says why and leaves nothing", arguments: Driver.allCases)
  func refused(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let here = test.village.school.npsn
      let cases: [(Operators.Candidate, Operators.Fault)] = [
        (.init(name: "Dian"), .noSignIn), (.init(email: "dian@contoh.id"), .noName),
        (.init(name: "Dian", nip: "1985"), .unreadable(field: "--nip")),
        (.init(email: "wayan@contoh.id", nip: "197203051997031004"), .severalPersons),
      ]
      for (candidate, fault) in cases {
        await #expect(throws: fault) {
          try await Operators.name(candidate, at: here, newSchool: nil, in: test.house)
        }
      }
      await #expect(throws: Operators.Fault.nobody) {
        try await Operators.reset("tidak@ada.id", in: test.house)
      }
      let people = try await test.house.database.number("SELECT COUNT(*) FROM person")
      #expect(people == 7)
    }
  }

  @Test("the saved answers make a school with its staff, and a second run changes nothing", arguments: Driver.allCases)
  func direct(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let answer = DapodikImportTests.school.replacing("30300001", with: npsn.text)
      let bundle = try StaffSource.read(
        schoolAnswer: Array(answer.utf8), staffAnswer: Array(DapodikImportTests.staff.utf8), npsn: npsn,
        keys: test.house.keys)
      func run(applies: Bool) async throws -> StaffImports.Direct {
        try await StaffImports.direct(bundle, npsn: npsn, applies: applies, isConfirmed: false, in: test.house)
      }
      let looked = try await run(applies: false)
      #expect(looked.isNewSchool && !looked.isApplied && looked.shown.preview.new.count == 1)
      var schools = try await test.house.database.number("SELECT COUNT(*) FROM school")
      #expect(schools == 2)
      let done = try await run(applies: true)
      #expect(done.isNewSchool && done.isApplied)
      schools = try await test.house.database.number("SELECT COUNT(*) FROM school")
      #expect(schools == 3)
      let again = try await run(applies: true)
      #expect(!again.isNewSchool && again.shown.changesNothing)
      let runs = try await test.house.database.number("SELECT COUNT(*) FROM journal WHERE kind = 'staff-imported'")
      #expect(runs == 1)
    }
  }
}
