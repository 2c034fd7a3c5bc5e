import App
import Domain
import TestSupport
import Testing

@Suite("Months and quarters are evaluated on the way")
struct PeriodicTests {
  private static let fields = [("hasil", "above"), ("perilaku-kerja", "meets"), ("catatan", "Teruskan.")]

  @Test("the rhythm is picked once, and the next due one is offered", arguments: Driver.allCases)
  func quarters(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .preparing)
      test.demo.today = Day("2026-05-04")!
      let made = try await browser.signedIn(as: test.village.made)
      let first = try await made.get(.periodic(record))
      #expect(first.text.contains("Isi per triwulan"))
      #expect(!first.html.contains("name=\"hasil\""))
      let form = try await made.get(.periodicIn(record, .quarterly))
      let nothing = try await made.sendWhole(form, to: Path.periodic(record).address, [("masa", "1")])
      #expect(nothing.status == 422)
      #expect(nothing.text.contains("Pilih rating hasil kerja."))
      let done = try await made.sendWhole(form, to: Path.periodic(record).address, [("masa", "1")] + Self.fields)
      #expect(done.status == 303)
      let next = try await made.get(done.location!)
      #expect(next.text.contains("Triwulan I"))
      #expect(next.html.contains("name=\"masa\" value=\"2\""))
      #expect(!next.html.contains("name=\"masa\" value=\"3\""))
      let twice = try await made.post(
        .periodic(record),
        [("tipe", "quarterly"), ("masa", "1"), ("command_id", "again-0123456789abc"), ("versi", "999")] + Self.fields)
      #expect(twice.status == 422)
      let other = try await made.post(
        .periodic(record),
        [("tipe", "monthly"), ("masa", "3"), ("command_id", "other-0123456789abc"), ("versi", "999")] + Self.fields)
      #expect(other.text.contains("sudah dimulai triwulanan"))
      let early = try await made.post(
        .periodic(record),
        [("tipe", "quarterly"), ("masa", "3"), ("command_id", "early-0123456789abc"), ("versi", "999")] + Self.fields)
      #expect(early.text.contains("baru dapat diisi mulai 1 Juli 2026"))
      #expect(try await test.record(record).periodic.count == 1)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let read = try await wayan.get(.periodic(record))
      #expect(read.text.contains("Teruskan."))
      #expect(!read.html.contains("name=\"hasil\""))
      #expect(try await wayan.get(.record(record)).text.contains("1 dari 4"))
      test.demo.today = Day("2026-12-03")!
      let again = try await browser.signedIn(as: test.village.made)
      #expect(try await again.get(.appraisal(record)).text.contains("Teruskan."))
    }
  }

  // R-RATE-11
  @Test("the rhythm that the dinas chose binds what is sent, and serves where none is said", arguments: Driver.allCases)
  func chosen(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = (
        try await test.open(for: test.village.wayan, at: .preparing), try await test.district()
      )
      test.demo.today = Day("2026-05-04")!
      let made = try await browser.signedIn(as: test.village.made)
      func send(_ rhythm: [(String, String)], _ number: String) async throws -> Browser.Page {
        let mark = [("command_id", "probe-\(number)-0123456789abcd"), ("versi", "999"), ("masa", number)]
        return try await made.post(.periodic(record), rhythm + mark + Self.fields)
      }
      #expect(try await send([], "1").text.contains("Pilih dahulu evaluasi per bulan atau per triwulan."))
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeRhythm, [("ritme", "monthly")])
      let refused = try await send([("tipe", "quarterly")], "2")
      #expect(refused.status == 422)
      #expect(refused.text.contains("dinas atau yayasan memilih evaluasi bulanan"))
      #expect(refused.html.contains("value=\"monthly\""))
      #expect(try await test.record(record).periodic.isEmpty)
      #expect(try await send([], "3").status == 303)
      #expect(try await test.record(record).periodic.map(\.rhythm) == [.monthly])
      // What was begun goes on, whatever is chosen later.
      _ = try await citra.post(.officeRhythm, [("ritme", "quarterly")])
      #expect(try await send([("tipe", "monthly")], "4").status == 303)
    }
  }

  // R-RATE-20
  @Test("what is due and missing is told to both sides, where a rhythm was chosen", arguments: Driver.allCases)
  func missing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: .preparing)
      _ = try await test.open(for: village.nur, at: .preparing)
      test.demo.today = Day("2026-07-04")!
      let made = try await browser.signedIn(as: village.made)
      let wayan = try await browser.signedIn(as: village.wayan)
      let line = "Evaluasi Triwulan II: 2 guru belum; dari masa sebelumnya masih 2 evaluasi"
      #expect(!(try await made.get(.home).text.contains("Evaluasi Triwulan")))
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeRhythm, [("ritme", "quarterly")])
      for place in [Path.home, .staffPart(.all)] {
        #expect(try await made.get(place).text.contains(line), "\(place.address)")
      }
      #expect(try await made.get(.staffPart(.all)).text.contains("evaluasi Triwulan I dan II belum"))
      for reader in [made, wayan] {
        for place in [Path.record(record), .periodic(record)] {
          let page = try await reader.get(place)
          #expect(page.text.contains("Evaluasi Triwulan I dan II belum diisi"), "\(place.address)")
        }
        #expect(try await reader.get(.periodic(record)).text.contains("Triwulan I belum diisi; berakhir 31 Maret 2026"))
      }
      let form = try await made.get(.periodic(record))
      let sent = try await made.sendWhole(form, to: Path.periodic(record).address, [("masa", "1")] + Self.fields)
      #expect(sent.status == 303)
      #expect(try await wayan.get(.record(record)).text.contains("Evaluasi Triwulan II belum diisi"))
      #expect(
        try await made.get(.home).text.contains(
          "Evaluasi Triwulan II: 2 guru belum; dari masa sebelumnya masih 1 evaluasi"))
    }
  }
}
