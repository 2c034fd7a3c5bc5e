import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Beranda says what waits for whom")
struct HomeTests {
  @Test("a teacher begins once, however often the button is pressed", arguments: Driver.allCases)
  func beginning(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let home = try await wayan.get(.home)
      #expect(home.text.contains("Menunggu tindakan Anda: mulai rencana 2026"))
      let school = [("sekolah", String(test.village.school.id.number))]
      let places = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<4 { group.addTask { try await wayan.submit(home, to: .myRecords, school).location } }
        var all: Set<String?> = []
        for try await place in group { all.insert(place) }
        return all
      }
      #expect(places.count == 1)
      let count = try await test.house.database.read { connection in
        try connection.row("SELECT count(*) FROM record") { try $0.int() }
      }
      #expect(count == 1)
      #expect(try await wayan.get(.home).text.contains("Menunggu tindakan Anda: susun rencana 2026"))
    }
  }

  @Test("whoever moved within the year is told which record is of which school", arguments: Driver.allCases)
  func moved(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      _ = try await test.open(for: village.wayan, at: .acting)
      let one = try await browser.signedIn(as: village.wayan).get(.home)
      #expect(one.text.contains("Seluruh langkah kinerja 2026") && !one.text.contains("kinerja 2026 di"))
      try await test.dismiss(village.wayan, from: village.school, last: test.demo.today.text)
      test.demo.today = test.demo.today + 1
      try await test.appoint(
        village.wayan, .teacher, at: village.otherSchool, from: test.demo.today.text, kind: "Guru Kelas")
      let wayan = try await browser.signedIn(as: village.wayan)
      let school = [("sekolah", String(village.otherSchool.id.number))]
      _ = try await wayan.submit(try await wayan.get(.home), to: .myRecords, school)
      let home = try await wayan.get(.home)
      for place in [village.school, village.otherSchool] {
        #expect(home.text.contains("Kinerja 2026 di \(place.name)"))
        #expect(home.text.contains("Seluruh langkah kinerja 2026 di \(place.name)"))
      }
    }
  }

  @Test("nobody begins at another school or without being a teacher", arguments: Driver.allCases)
  func beginningElsewhere(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let other = [("sekolah", String(test.village.otherSchool.id.number))]
      let own = [("sekolah", String(test.village.school.id.number))]
      for (person, school) in [(test.village.wayan, other), (test.village.made, own), (test.village.dewi, own)] {
        let page = try await browser.signedIn(as: person).post(.myRecords, school)
        #expect(page.status == 404)
      }
    }
  }

  @Test("without a period it says so, and who opens it", arguments: Driver.allCases)
  func noPeriod(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2027-01-05")!) { test, browser in
      for person in [test.village.wayan, test.village.made, test.village.dewi] {
        let home = try await browser.signedIn(as: person).get(.home)
        #expect(home.text.contains("Periode penilaian belum dibuka."))
        #expect(!home.text.contains("Mulai rencana"))
      }
    }
  }

  @Test("at every stage one of the two has the next move, or nobody", arguments: Driver.allCases)
  func everyStage(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let id = try await test.open(for: test.village.wayan)
      for stage in Stage.straight {
        try await test.bring(id, to: stage)
        // The calendar may have turned by months, and no session lasts that long.
        let wayan = try await browser.signedIn(as: test.village.wayan)
        let made = try await browser.signedIn(as: test.village.made)
        let owners = try await wayan.get(.home).text
        let assessors = try await made.get(.record(id)).text
        // Before December nobody rates, so nobody waits.
        let waitsForDecember = stage == .awaitingAppraisal
        let isOwners = stage.holder == .owner
        let isAssessors = stage.holder == .assessor && !waitsForDecember
        #expect(owners.contains("Menunggu tindakan Anda") == isOwners, "\(stage)")
        #expect(assessors.contains("Menunggu tindakan Anda") == isAssessors, "\(stage)")
        if stage.holder == .nobody {
          #expect(owners.contains("Anda sudah selesai, tidak ada yang perlu dikerjakan sampai 1 Januari 2027"))
        }
        if waitsForDecember {
          #expect(owners.contains("Anda sudah selesai, tidak ada yang perlu dikerjakan sampai 1 Desember 2026"))
        }
      }
    }
  }

  @Test("an operator finds the import and the codes", arguments: Driver.allCases)
  func operators(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let home = try await browser.signedIn(as: test.village.dewi).get(.home)
      #expect(home.html.contains("href=\"\(Path.staffImport.address)\""))
      #expect(home.html.contains("href=\"\(Path.people.address)\""))
      #expect(!home.text.contains("Guru saya"))
    }
  }
}
