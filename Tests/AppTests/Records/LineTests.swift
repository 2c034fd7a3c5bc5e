import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Who has a part in a record is read out of the tables")
struct LineTests {
  @Test(
    "a teacher's: the principal, the dinas above, a senior teacher, the head of another school",
    arguments: Driver.allCases)
  func teachers(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan)
      func standing(_ person: PersonID) async throws -> Domain.Standing {
        try await test.standing(of: person, in: id)
      }
      #expect(try await standing(village.wayan) == .owner)
      #expect(try await standing(village.made) == .assessor)
      #expect(try await standing(district.hadi) == .superior)
      #expect(try await standing(village.nur) == .colleague)
      for person in [district.lestari, district.bayu, district.citra, district.usman, village.ratna, village.yohanes] {
        #expect(try await standing(person) == .outsider)
      }
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-10", home: false)
      #expect(try await standing(village.nur) == .team)
      try await test.appoint(village.wayan, .teacher, at: village.otherSchool, from: "2026-01-10", home: false)
      #expect(try await standing(village.ratna) == .otherPrincipal)
      #expect(try await standing(village.yohanes) == .outsider)
    }
  }

  @Test("a principal begins a record of their own, which the dinas assesses", arguments: Driver.allCases)
  func principals(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let made = try await browser.signedIn(as: village.made)
      let home = try await made.get(.home)
      #expect(home.text.contains("mulai rencana 2026"))
      let begun = try await made.submit(home, to: .myRecords, [("sekolah", String(village.school.id.number))])
      let id = try #require(begun.location.flatMap(recordIn))
      for (person, standing) in [
        (village.made, .owner), (district.hadi, .assessor), (district.lestari, .team), (district.bayu, .preparer),
        (village.wayan, .colleague), (district.citra, .outsider), (village.ratna, .outsider),
      ] as [(PersonID, Domain.Standing)] {
        #expect(try await test.standing(of: person, in: id) == standing)
      }
      let page = try await made.get(.record(id))
      #expect(page.text.contains("Hadi Purnomo, Kepala Dinas Pendidikan"))
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.record(id)).text.contains("Kepala Sekolah · PNS"))
      #expect(try await browser.signedIn(as: village.ratna).get(.record(id)).status == 404)
      // Both sides of the document, each with their own place.
      let play = Play(test: test, record: id)
      _ = try await play.ask(village.made) { .submitPlan(Play.plan($0.book.rules)) }
      _ = try await play.ask(district.hadi) { _ in
        .approvePlan(Approval(expectations: [], annexes: [], note: "Baik."))
      }
      _ = try await play.ask(village.made) { .agreePlan(try $0.parties()) }
      let parties = try #require(try await test.record(id).agreedBy)
      #expect(parties.owner.post == "Kepala Sekolah")
      #expect(parties.owner.unit == "SDN Tanjung Rema 1")
      #expect(parties.assessor?.name == "Hadi Purnomo")
      #expect(parties.assessor?.post == "Kepala Dinas Pendidikan")
      #expect(parties.assessor?.unit == "Dinas Pendidikan Kab. Banjar")
    }
  }

  @Test("a pengawas begins theirs at the dinas, and nobody else there does", arguments: Driver.allCases)
  func supervisors(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let place = [("sekolah", String(district.office.id.number))]
      let lestari = try await browser.signedIn(as: district.lestari)
      let begun = try await lestari.submit(lestari.get(.home), to: .myRecords, place)
      let id = try #require(begun.location.flatMap(recordIn))
      #expect(try await test.standing(of: district.hadi, in: id) == .assessor)
      #expect(try await test.standing(of: district.bayu, in: id) == .preparer)
      #expect(try await test.standing(of: test.village.made, in: id) == .outsider)
      for person in [district.hadi, district.bayu, district.citra] {
        #expect(try await browser.signedIn(as: person).post(.myRecords, place).status == 404)
      }
    }
  }

  // R-LINE-19
  @Test("a school without a dinas keeps no record of its principal", arguments: Driver.allCases)
  func noDinas(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let made = try await browser.signedIn(as: test.village.made)
      #expect(!(try await made.get(.home).text.contains("Mulai rencana")))
      #expect(try await made.post(.myRecords, [("sekolah", String(test.village.school.id.number))]).status == 404)
    }
  }

  // R-LINE-10
  @Test("after a mutation there are two records, each with the principal of its school", arguments: Driver.allCases)
  func mutation(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-07-06")!) { test, browser in
      let village = test.village
      let old = try await test.open(for: village.wayan, at: .planSubmitted)
      try await test.dismiss(village.wayan, from: village.school, last: "2026-06-30")
      try await test.appoint(
        village.wayan, .teacher, at: village.otherSchool, from: "2026-07-01", kind: "Guru Kelas")
      let wayan = try await browser.signedIn(as: village.wayan)
      let home = try await wayan.get(.home)
      let begun = try await wayan.submit(
        home, to: .myRecords, [("sekolah", String(village.otherSchool.id.number))])
      let new = try #require(begun.location.flatMap(recordIn))
      #expect(new != old)
      #expect(try await test.standing(of: village.made, in: old) == .assessor)
      #expect(try await test.standing(of: village.ratna, in: old) == .outsider)
      #expect(try await test.standing(of: village.ratna, in: new) == .assessor)
      #expect(try await test.standing(of: village.made, in: new) == .outsider)
      // Made still has her in the list, for the plan waits; Ratna has her as somebody who drafts.
      #expect(try await browser.signedIn(as: village.made).get(.staff).text.contains("2 guru, 1 menunggu Anda"))
      #expect(try await browser.signedIn(as: village.ratna).get(.staffPart(.all)).text.contains("Wayan Lestari"))
      let mine = try await wayan.get(.home)
      #expect(mine.text.contains("Made Sudarma"))
    }
  }

  // R-LINE-6
  @Test(
    "where nobody held the post to the end, whom the dinas appoints rates, and the document says so",
    arguments: Driver.allCases)
  func named(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      try await test.dismiss(village.made, from: village.school, last: "2026-11-30")
      test.demo.today = Day("2027-01-04")!
      #expect(try await test.standing(of: village.made, in: id) == .outsider)
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.get(.record(id)).text.contains("sedang kosong"))
      try await test.appoint(
        village.ratna, .principal, at: village.school, .acting, from: "2027-01-04", to: "2027-01-31", home: false)
      #expect(try await test.standing(of: village.ratna, in: id) == .assessor)
      let play = Play(test: test, record: id)
      let outcome = try await play.ask(village.ratna) { .sendAppraisal(GoodYear.rating, try $0.parties()) }
      guard case .done(let record) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(record.appraisal?.parties.assessor?.post == "Plt. Kepala Sekolah (ditunjuk setelah periode berakhir)")
    }
  }

  private func recordIn(_ place: String) -> RecordID? {
    place.split(separator: "?").first?.split(separator: "/").last.flatMap { RecordID($0) }
  }
}
