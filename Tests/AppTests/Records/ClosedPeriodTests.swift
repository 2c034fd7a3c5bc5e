import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import App

@Suite("In a closed period nobody is told to do anything")
struct ClosedPeriodTests {
  /// As the office's own page does it.
  private func close(_ test: TestHouse, _ district: District) async throws {
    let (office, period, day) = (district.office.id, test.village.period, test.demo.today)
    try await test.house.database.write { connection in
      try connection.run([OfficeCalendarRows.close(office, period, on: day)])
    }
  }

  @Test("no turn, no button, no reminder, no record begun", arguments: Driver.allCases)
  func nothing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let id = try await test.open(for: village.wayan)
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.get(.home).text.contains("Menunggu tindakan Anda: susun rencana 2026"))
      #expect(try await wayan.get(.home).text.contains(" · batas "))
      try await close(test, district)
      for path in [Path.home, .record(id)] {
        let page = try await wayan.get(path)
        #expect(page.text.contains("Periode 2026 sudah ditutup, tidak ada yang dapat dikerjakan"))
        #expect(!page.text.contains("Menunggu tindakan Anda") && !page.text.contains("Giliran Anda"))
        #expect(page.text.contains("periode ditutup") && !page.text.contains(" · batas "))
      }
      #expect(try await wayan.get(.myRecords).text.contains("periode ditutup"))
      let made = try await browser.signedIn(as: village.made)
      for page in [try await made.get(.record(id)), try await made.get(.staffPart(.all))] {
        #expect(!page.html.contains("data-copy"))
      }
      let nur = try await browser.signedIn(as: village.nur)
      let refused = try await nur.post(.myRecords, [("sekolah", String(village.school.id.number))])
      #expect(refused.status == 409)
      #expect(refused.text.contains("Dinas sudah menutup periode 2026."))
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM record") == 1)
      // The record that is there is found all the same.
      let found = try await wayan.post(.myRecords, [("sekolah", String(village.school.id.number))])
      #expect(found.location?.hasPrefix(Path.plan(id).address) == true)
    }
  }

  @Test("pages of rating, recommendation and feedback say so at their top and have no form", arguments: Driver.allCases)
  func forms(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      let id = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      test.demo.today = Day("2026-12-03")!
      let made = try await browser.signedIn(as: village.made)
      let nur = try await browser.signedIn(as: village.nur)
      let pages: [(Browser, Path, field: String)] = [
        (made, .appraisal(id), "hasil"), (nur, .advice(id), "hasil"), (nur, .feedback(id), "umpan-balik"),
        (made, .periodicIn(id, .quarterly), "hasil"),
      ]
      for (visitor, path, field) in pages {
        let page = try await visitor.get(path)
        #expect(page.html.contains("name=\"\(field)\""), "\(path.address)")
      }
      try await close(test, district)
      for (visitor, path, field) in pages {
        let page = try await visitor.get(path)
        #expect(page.status == 200 && !page.html.contains("name=\"\(field)\""), "\(path.address)")
        #expect(
          page.text.localizedCaseInsensitiveContains("sudah ditutup") || page.text.contains("sudah menutup periode"))
      }
      let list = try await made.get(.appraisalBatch)
      #expect(list.text.contains("1 kinerja 2026 menunggu penilaian, tetapi dinas sudah menutup periodenya."))
      #expect(!list.text.contains("Tidak ada kinerja pada tahap"))
    }
  }

  @Test("the pages of a plan and of a step say so instead of their own days", arguments: Driver.allCases)
  func windows(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let plan = try await test.open(for: village.wayan)
      let step = try await test.open(for: village.nur, at: .preparing)
      test.demo.today = Day("2026-12-03")!
      let wayan = try await browser.signedIn(as: village.wayan)
      let nur = try await browser.signedIn(as: village.nur)
      let pages: [(Browser, Path)] = [(wayan, .plan(plan)), (nur, .preparation(step))]
      for (visitor, path) in pages {
        #expect(try await visitor.get(path).text.contains("masih dapat di"), "\(path.address)")
      }
      try await close(test, district)
      for (visitor, path) in pages {
        let text = try await visitor.get(path).text
        #expect(
          text.contains("Dinas sudah menutup periode 2026.") && !text.contains("masih dapat di"), "\(path.address)")
      }
    }
  }
}
