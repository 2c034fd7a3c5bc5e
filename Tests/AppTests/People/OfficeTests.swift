import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Dinas and yayasan are kept from the command line")
struct OfficeTests {
  private static let code = NPSN("D6303001")!
  private static let trust = NPSN("Y6303001")!

  private func add(_ code: NPSN, in test: TestHouse) async throws -> School {
    try await Offices.add(
      code, name: "Kantor \(code.text)", regency: "Kab. Banjar", province: "Kalimantan Selatan", zone: .wita,
      in: test.house)
  }

  private func school(_ npsn: NPSN, in test: TestHouse) async throws -> School {
    try #require(try await test.house.database.read { try SchoolRows.find(npsn, on: $0) })
  }

  @Test("they are places of work with a code of their own, once", arguments: Driver.allCases)
  func adding(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let office = try await add(Self.code, in: test)
      let trust = try await add(Self.trust, in: test)
      #expect(try await school(Self.code, in: test) == office)
      #expect((office.kind, office.status) == (.office, .state))
      #expect((trust.kind, trust.status) == (.foundation, .independent))
      await #expect(throws: Offices.Fault.taken(Self.code)) { try await add(Self.code, in: test) }
      await #expect(throws: Offices.Fault.noOffice(test.village.school.npsn)) {
        try await add(test.village.school.npsn, in: test)
      }
    }
  }

  @Test("schools stand under them, all that were named or none", arguments: Driver.allCases)
  func attaching(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let office = try await add(Self.code, in: test)
      let trust = try await add(Self.trust, in: test)
      let (one, two) = (test.village.school.npsn, test.village.otherSchool.npsn)
      let stranger = NPSN("20299999")!
      await #expect(throws: Offices.Fault.unknown(stranger)) {
        try await Offices.attach([one, stranger], to: Self.code, in: test.house)
      }
      #expect(try await school(one, in: test).office == nil)
      _ = try await Offices.attach([one, two], to: Self.code, in: test.house)
      await #expect(throws: Offices.Fault.notPrivate(two)) {
        try await Offices.attach([two], to: Self.trust, in: test.house)
      }
      var independent = try await school(two, in: test)
      independent.status = .independent
      let update = SchoolRows.update(independent)
      try await test.house.database.write { try $0.run(update) }
      _ = try await Offices.attach([two], to: Self.trust, in: test.house)
      #expect(try await school(one, in: test).office == office.id)
      #expect(try await school(one, in: test).foundation == nil)
      #expect(try await school(two, in: test).office == office.id)
      #expect(try await school(two, in: test).foundation == trust.id)
      await #expect(throws: Offices.Fault.noOffice(two)) {
        try await Offices.attach([one], to: two, in: test.house)
      }
      let lines = try await test.house.database.texts(
        "SELECT detail FROM journal WHERE kind = 'school-attached' ORDER BY id")
      #expect(lines == [#"{"fields":["office"]}"#, #"{"fields":["office"]}"#, #"{"fields":["foundation"]}"#])
    }
  }

  // R-LINE-24
  @Test(
    "no place stands above itself, and what was put under one is taken from there again", arguments: Driver.allCases)
  func detaching(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let office = try await add(Self.code, in: test)
      let above = try await add(NPSN("D6300001")!, in: test)
      let one = test.village.school.npsn
      _ = try await Offices.attach([Self.code], to: above.npsn, in: test.house)
      for (place, under) in [(above.npsn, Self.code), (Self.code, Self.code)] {
        await #expect(throws: Offices.Fault.circle(place, under: under)) {
          try await Offices.attach([one, place], to: under, in: test.house)
        }
      }
      #expect(try await school(one, in: test).office == nil)
      _ = try await Offices.attach([one], to: Self.code, in: test.house)
      let shown = try await Offices.look(at: one, in: test.house)
      #expect(shown.above.map(\.npsn) == [Self.code, above.npsn])
      #expect(shown.below.isEmpty)
      let seen = try await Offices.look(at: Self.code, in: test.house)
      #expect(seen.above.map(\.npsn) == [above.npsn])
      #expect(seen.below.map(\.npsn) == [one])
      await #expect(throws: Offices.Fault.notUnder(one, above.npsn)) {
        try await Offices.detach([Self.code, one], from: above.npsn, in: test.house)
      }
      #expect(try await school(Self.code, in: test).office == above.id)
      #expect(try await school(one, in: test).office == office.id)
      _ = try await Offices.detach([one], from: Self.code, in: test.house)
      _ = try await Offices.detach([Self.code], from: above.npsn, in: test.house)
      #expect(try await school(one, in: test).office == nil)
      _ = try await Offices.attach([above.npsn], to: Self.code, in: test.house)
      let lines = try await test.house.database.texts("SELECT kind FROM journal ORDER BY id")
      #expect(lines.suffix(3) == ["school-detached", "school-detached", "school-attached"])
    }
  }

  @Test("their first people get a code, and a second asking only another code", arguments: Driver.allCases)
  func people(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, _ in
      let office = try await add(Self.code, in: test)
      let candidate = Operators.Candidate(name: "Citra Dewanti", email: "citra@contoh.id")
      for _ in 0..<2 {
        let code = try await Operators.name(candidate, as: .officeAdmin, at: Self.code, in: test.house)
        #expect(code.name == "Citra Dewanti")
      }
      _ = try await Operators.name(
        Operators.Candidate(nip: "198507142010012012"), as: .supervisor, at: Self.code, in: test.house)
      let held = try await test.house.database.read { try AssignmentRows.ofSchool(office.id, on: $0) }
      #expect(held.map(\.role) == [.officeAdmin, .supervisor])
      // Wayan taught elsewhere until today; a pengawas has their record at the dinas.
      #expect(held.map(\.isHome) == [true, true])
      #expect(held.last?.person == test.village.wayan)
      await #expect(throws: Operators.Fault.unknownSchool) {
        try await Operators.name(candidate, as: .officeAdmin, at: Self.trust, in: test.house)
      }
      let trust = try await add(Self.trust, in: test)
      await #expect(throws: Operators.Fault.noSuchPost(.supervisor, at: .foundation)) {
        try await Operators.name(candidate, as: .supervisor, at: Self.trust, in: test.house)
      }
      let there = try await test.house.database.read { try AssignmentRows.ofSchool(trust.id, on: $0) }
      #expect(there.isEmpty)
    }
  }

  // R-LINE-11
  @Test("a merged school's people go on at its successor, and its records follow", arguments: Driver.allCases)
  func merging(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-07-20")!) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      let day = Day("2026-07-01")!
      _ = try await Mergers.merge(
        village.school.npsn, into: village.otherSchool.npsn, from: day, applies: true, in: test.house)
      #expect(try await school(village.school.npsn, in: test).successor == Dated(village.otherSchool.id, from: day))
      let posts = try await test.house.database.read { connection in
        try AssignmentRows.ofSchool(village.otherSchool.id, on: connection)
          + AssignmentRows.ofSchool(village.school.id, on: connection)
      }
      #expect(posts.homeSchool(of: village.wayan, on: day) == village.otherSchool.id)
      #expect(posts.homeSchool(of: village.wayan, on: day + -1) == village.school.id)
      #expect(posts.held(by: village.made, on: day).isEmpty)
      #expect(posts.held(by: village.dewi, on: day).isEmpty)
      // The other principal has the record in their list, once, and may approve it; the former one has nothing any more.
      let ratna = try await browser.signedIn(as: village.ratna)
      let list = try await ratna.get(.staffPart(.all))
      #expect(list.text.contains("3 guru, 1 menunggu Anda"))
      #expect(list.html.contains("href=\"\(Path.planReview(id).address)\">Wayan Lestari"))
      #expect(try await ratna.get(.planReview(id)).status == 200)
      #expect(try await browser.signedIn(as: village.made).get(.record(id)).status == 404)
      // Nobody begins a second one because of it.
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(!(try await wayan.get(.home).text.contains("Mulai rencana")))
      let again = try await wayan.post(.myRecords, [("sekolah", String(village.otherSchool.id.number))])
      #expect(again.location?.hasPrefix(Path.plan(id).address) == true)
      for (npsn, other) in [(village.school, village.otherSchool), (village.otherSchool, village.school)] {
        await #expect(throws: Offices.Fault.unmergeable(village.school.npsn)) {
          try await Mergers.merge(npsn.npsn, into: other.npsn, from: day, applies: true, in: test.house)
        }
      }
    }
  }

  // R-LINE-11
  @Test(
    "a merger is shown before it is done, and refused where it would change what has passed", arguments: Driver.allCases
  )
  func shown(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-07-20")!) { test, _ in
      let village = test.village
      let (one, two, day) = (village.school.npsn, village.otherSchool.npsn, Day("2026-07-01")!)
      func state() async throws -> [[Assignment]] {
        try await test.house.database.read { connection in
          try [village.school, village.otherSchool].map { try AssignmentRows.ofSchool($0.id, on: connection) }
        }
      }
      let before = try await state()
      await #expect(throws: Offices.Fault.mergedTooEarly(first: Day("2026-01-01")!)) {
        try await Mergers.merge(one, into: two, from: Day("2020-01-01")!, applies: true, in: test.house)
      }
      let shown = try await Mergers.merge(one, into: two, from: day, applies: false, in: test.house)
      let lines = MergerCopy.lines(shown)
      #expect(lines.first?.hasSuffix("sejak 1 Juli 2026.") == true)
      #expect(lines.contains { $0.contains("Wayan Lestari, mulai 1 Juli 2026") })
      #expect(lines.contains("  Made Sudarma, Kepala Sekolah"))
      #expect(!shown.isApplied)
      #expect(try await state() == before)
      #expect(try await school(one, in: test).successor == nil)
      try await test.appoint(village.yohanes, .principal, at: village.school, .acting, from: "2026-07-10", home: false)
      await #expect {
        try await Mergers.merge(one, into: two, from: day, applies: true, in: test.house)
      } throws: { fault in
        if case .begins("Yohanes Siregar", let post) = fault as? Offices.Fault {
          post.from == Day("2026-07-10")!
        } else {
          false
        }
      }
      #expect(try await school(one, in: test).successor == nil)
    }
  }

  // R-LINE-11
  @Test("records follow on when the successor is merged itself, and not before", arguments: Driver.allCases)
  func mergedTwice(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-07-20")!) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      let third = School(
        id: test.house.ids.next(), npsn: NPSN("30300077")!, name: "SDN Melayu 7", form: "SD", status: .state,
        place: Place(), zone: .wita)
      try await test.house.database.write { try $0.run([SchoolRows.insert(third)]) }
      try await test.appoint(village.yohanes, .principal, at: third, from: "2024-01-01", home: false)
      let (first, second) = (Day("2026-07-01")!, Day("2026-08-01")!)
      _ = try await Mergers.merge(
        village.school.npsn, into: village.otherSchool.npsn, from: first, applies: true, in: test.house)
      _ = try await Mergers.merge(
        village.otherSchool.npsn, into: third.npsn, from: second, applies: true, in: test.house)
      #expect(try await school(village.school.npsn, in: test).successor == Dated(village.otherSchool.id, from: first))
      #expect(try await school(village.otherSchool.npsn, in: test).successor == Dated(third.id, from: second))
      func lists(_ person: PersonID) async throws -> Bool {
        let page = try await browser.signedIn(as: person).get(.staffPart(.all))
        return page.status == 200 && page.html.contains(Path.planReview(id).address)
      }
      #expect(try await lists(village.ratna))
      #expect(try await !lists(village.yohanes))
      test.demo.today = second
      #expect(try await browser.signedIn(as: village.ratna).get(.planReview(id)).status == 404)
      #expect(try await lists(village.yohanes))
      #expect(try await browser.signedIn(as: village.yohanes).get(.planReview(id)).status == 200)
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(!(try await wayan.get(.home).text.contains("Mulai rencana")))
      let again = try await wayan.post(.myRecords, [("sekolah", String(third.id.number))])
      #expect(again.location?.hasPrefix(Path.plan(id).address) == true)
    }
  }
}
