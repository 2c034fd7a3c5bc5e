import Domain
import HTML
import Storage
import TestSupport
import Testing

@testable import App

@Suite("A list that is sent at once has pages, and nobody waits behind the first")
struct BatchPagingTests {
  @Test("a page is a part of the list; of a list that has become shorter it is the last one")
  func pages() {
    let all = [1, 2, 3, 9, 0, -4].map { Paging($0, of: 121, size: 60) }
    #expect(all.map(\.page) == [1, 2, 3, 3, 1, 1])
    #expect(all.map(\.shown) == [0..<60, 60..<120, 120..<121, 120..<121, 0..<60, 0..<60])
    #expect(all.map(\.afterwards) == [61, 1, 0, 0, 61, 61])
    let short = [0, 1, 60].map { Paging(2, of: $0, size: 60) }
    #expect(short.map(\.pages) == [1, 1, 1])
    #expect(short.map(\.shown) == [0..<0, 0..<1, 0..<60])
    #expect(Paging(FormFields([("hal", "x")]), of: 61, size: 60).page == 1)
    for one in short {
      #expect(one.turning { PagedPlace(.planBatch, $0) }.isEmpty)
      #expect(one.saying("rencana").isEmpty)
    }
  }

  /// Teachers of the village's school beside those whom it has, each with a record.
  private func teachers(_ count: Int, at stage: Stage, _ test: TestHouse) async throws -> [RecordID] {
    let ids = test.house.ids
    var records: [RecordID] = []
    for number in 0..<count {
      let person: PersonID = ids.next()
      let statements =
        PersonRows.insert(Person(id: person, name: "Guru \(number / 10)\(number % 10)", employment: .schoolHonorary))
        + [
          AssignmentRows.insert(
            Assignment(
              id: ids.next(), person: person, school: test.village.school.id, role: .teacher, from: Day("2020-07-01")!,
              isHome: true, staffKind: "Guru Kelas"))
        ]
      try await test.house.database.write { _ = try $0.run(statements) }
      records.append(try await test.open(for: person, at: stage))
    }
    return records
  }

  @Test(
    "Beranda shows the first of those a tim kinerja goes along with, and all stand on pages",
    arguments: Driver.allCases)
  func beside(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let records = try await teachers(62, at: .preparationSubmitted, test)
      let others = try await teachers(1, at: .acting, test)
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      let nur = try await browser.signedIn(as: village.nur)
      func shown(_ page: Browser.Page) -> [RecordID] {
        page.html.matches(of: /<h[23]><a href="\/kinerja\/([0-9]+)"/).compactMap { RecordID($0.1) }
      }
      let home = try await nur.get(.home)
      #expect(shown(home).count == BesidePage.most)
      #expect(home.html.contains("href=\"\(Path.beside(.waiting).address)\">Lihat semuanya (62)"))
      #expect(home.html.contains("href=\"\(Path.beside(.others).address)\">1 kinerja lain yang Anda dampingi"))
      let first = try await nur.get(.beside(.waiting))
      #expect(first.text.contains("62 kinerja yang menunggu Anda sebagai tim kinerja") && shown(first).count == 60)
      #expect(shown(first).starts(with: shown(home)))
      #expect(first.html.contains("href=\"/pendampingan?saring=menunggu-saya&amp;hal=2\""))
      let second = try await nur.get("/pendampingan?saring=menunggu-saya&hal=2")
      #expect(Set(shown(first) + shown(second)) == Set(records) && shown(second).count == 2)
      #expect(shown(try await nur.get(.beside(.others))) == others)
      // Without a part it begins with what waits; with nonsense as well.
      for address in ["/pendampingan", "/pendampingan?saring=x&hal=-3"] {
        #expect(shown(try await nur.get(address)) == shown(first))
      }
      #expect(try await nur.get(.beside(.objections)).text.contains("Tidak ada keberatan yang menunggu"))
      let made = try await browser.signedIn(as: village.made)
      #expect(try await made.get(.beside(.guests)).text.contains("Tidak ada guru yang juga mengajar"))
    }
  }

  @Test("sixty plans, then the next ones, and how many remain", arguments: Driver.allCases)
  func plans(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let records = try await teachers(62, at: .planSubmitted, test)
      let made = try await browser.signedIn(as: test.village.made)
      func shown(_ page: Browser.Page) -> [RecordID] {
        page.html.matches(of: /name="pilih" value="([0-9]+)"/).compactMap { RecordID($0.1) }
      }
      let first = try await made.get(.planBatch)
      #expect(shown(first).count == 60)
      #expect(first.text.contains("62 rencana menunggu. Di bawah ini nomor 1 sampai 60. Masih 2 lagi sesudahnya."))
      #expect(first.html.contains("href=\"/guru/persetujuan?hal=2\""))
      let second = try await made.get("/guru/persetujuan?hal=2")
      #expect(Set(shown(first) + shown(second)) == Set(records))
      #expect(second.text.contains("nomor 61 sampai 62.") && !second.text.contains("lagi sesudahnya"))

      let nothing = try await made.sendWhole(second, to: Path.planBatch.address)
      #expect(nothing.status == 422 && shown(nothing) == shown(second))

      // Those who are left aside stay, and are in nobody's way.
      func sent(_ page: Browser.Page, _ some: [RecordID]) async throws -> Browser.Page {
        try await made.sendWhole(page, to: Path.planBatch.address, some.map { ("pilih", "\($0.number)") })
      }
      let one = try await sent(second, Array(shown(second).prefix(1)))
      #expect(one.text.contains("1 dari 1 rencana disetujui") && one.text.contains("Lanjutkan: 61 rencana lagi"))
      #expect(one.html.contains("href=\"/guru/persetujuan?hal=2\""))
      let most = try await sent(first, shown(first))
      #expect(most.text.contains("60 dari 60 rencana disetujui") && most.text.contains("Lanjutkan: 1 rencana lagi"))
      let last = try await made.get(.planBatch)
      #expect(shown(last) == [shown(second)[1]] && !last.text.contains("Halaman"))
      #expect(try await sent(last, shown(last)).text.contains("Kembali ke guru saya"))
    }
  }

  @Test("ratings and follow-ups have pages in the same way", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let records = try await teachers(101, at: .planDraft, test)
      let village = test.village
      let some = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      // A hundred years would take minutes to play: theirs stand as Wayan's does.
      try await test.house.database.write { connection in
        _ = try connection.run(
          """
          UPDATE record SET stage = 'awaiting-appraisal', holder = 'assessor', since_day = '2026-03-01'
          WHERE id IN \(list: records.map(\.number))
          """)
      }
      let made = try await browser.signedIn(as: village.made)
      let first = try await made.get(.appraisalBatch)
      #expect(first.text.contains("102 kinerja menunggu penilaian"))
      #expect(first.text.contains("Masih 2 lagi sesudahnya.") && first.text.contains("Halaman 1 dari 2."))
      let second = try await made.get("/penilaian/beberapa?hal=2")
      #expect(second.text.contains("nomor 101 sampai 102.") && second.html.contains("href=\"/penilaian/beberapa\""))
      let both = [first, second].flatMap { page in
        page.html.matches(of: /href="\/penilaian\/([0-9]+)"/).compactMap { RecordID($0.1) }
      }
      #expect(Set(both) == Set(records + [some]))
    }
  }
}
