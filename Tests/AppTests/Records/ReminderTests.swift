import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import App

@Suite("A reminder for WhatsApp says what waits and where, and nothing of anybody")
struct ReminderTests {
  /// The messages on a page, as somebody would copy them.
  private func messages(_ page: Browser.Page) -> [String] {
    page.html.matches(of: /<textarea id="pesan-[0-9]+" rows="4" readonly data-copy="Salin pesan">\n([^<]*)<\/textarea>/)
      .map {
        Browser.Page.unescaped(String($0.1))
      }
  }

  @Test("on a record it is for the side that holds the next move, and only for the other", arguments: Driver.allCases)
  func record(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .planSubmitted)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let mine = try await wayan.get(.record(record))
      #expect(
        messages(mine) == [
          """
          Yth. Bapak/Ibu Kepala Sekolah, mohon maaf mengganggu.
          Di Kinerja ada langkah yang menunggu Bapak/Ibu: periksa rencana.
          Waktunya sampai 31 Januari 2026.
          Silakan dibuka di http://localhost/kinerja/\(record.number)
          Terima kasih.
          """
        ])
      #expect(mine.html.contains("href=\"whatsapp://send?text=Yth."))
      let made = try await browser.signedIn(as: test.village.made)
      #expect(messages(try await made.get(.record(record))) == [])
      try await test.bring(record, to: .planApproved)
      #expect(messages(try await wayan.get(.record(record))) == [])
      let theirs = messages(try await made.get(.record(record)))
      #expect(theirs.count == 1)
      #expect(theirs.first?.contains("Bapak/Ibu Guru") == true)
      #expect(theirs.first?.contains("sepakati rencana") == true)
    }
  }

  @Test("each is addressed as what they are, and told the day as it was extended", arguments: Driver.allCases)
  func offices(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await OfficeVillage.principal(test, district, at: .planSubmitted)
      let citra = try await browser.signedIn(as: district.citra)
      let check = try await citra.sendWhole(
        try await citra.get(.officeCalendar), to: Path.officeExtension.address,
        [
          ("jendela", "planning"), ("untuk", "semua"), ("sampai", "2026-02-15"), ("alasan", "Jaringan terputus."),
          ("penyebab", "system"),
        ])
      _ = try await citra.sendWhole(check, to: Path.officeExtension.address)
      let mine = messages(try await browser.signedIn(as: village.made).get(.record(record)))
      #expect(mine.first?.hasPrefix("Yth. Bapak/Ibu Kepala Dinas Pendidikan, mohon maaf mengganggu.") == true)
      #expect(mine.first?.contains("Waktunya sampai 15 Februari 2026.") == true)
      let answered = try await OfficeVillage.record(
        of: village.ratna, at: village.otherSchool, in: test, district, stage: .planApproved)
      let theirs = messages(try await browser.signedIn(as: district.hadi).get(.record(answered)))
      #expect(theirs.first?.hasPrefix("Yth. Bapak/Ibu Kepala Sekolah,") == true)
    }
  }

  @Test("whoever heads the school as Plt. addresses the dinas that holds the turn", arguments: Driver.allCases)
  func acting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, _) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: .planSubmitted)
      try await test.dismiss(village.made, from: village.school, last: "2026-01-11")
      try await test.appoint(village.wayan, .principal, at: village.school, .acting, from: "2026-01-12", home: false)
      let mine = messages(try await browser.signedIn(as: village.wayan).get(.record(record)))
      #expect(mine.first?.hasPrefix("Yth. Bapak/Ibu Kepala Dinas Pendidikan, mohon maaf mengganggu.") == true)
    }
  }

  @Test("what is shut is not said to be possible still")
  func shut() {
    let closed = Day("2026-01-31")!
    #expect(Reminder.timing(.planDraft, until: nil) { _ in .late(.warn, closed: closed) } == .late)
    #expect(Reminder.timing(.planDraft, until: nil) { _ in .late(.block, closed: closed) } == .closed)
    #expect(Reminder.timing(.planDraft, until: closed) { _ in .open } == .inTime(until: closed))
    #expect(
      Reminder.timing(.appraisalSent, until: closed) { _ in .late(.warn, closed: closed) } == .inTime(until: closed))
  }

  @Test("nobody is reminded of what cannot be done yet, or is done", arguments: Driver.allCases)
  func nothingWaits(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .awaitingAppraisal)
      var wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(messages(try await wayan.get(.record(record))) == [])
      try await test.bring(record, to: .accepted)
      wayan = try await browser.signedIn(as: test.village.wayan)
      let made = try await browser.signedIn(as: test.village.made)
      for visitor in [wayan, made] { #expect(messages(try await visitor.get(.record(record))) == []) }
    }
  }

  @Test("a principal's list has one for each teacher who is waited for, begun or not", arguments: Driver.allCases)
  func list(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2026-02-04")!) { test, browser in
      let record = try await test.open(for: test.village.wayan)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.staffPart(.late))
      let all = messages(page)
      #expect(all.count == 2)
      #expect(all.allSatisfy { $0.contains("Batas waktunya sudah lewat, tetapi masih dapat dikerjakan.") })
      #expect(all.contains { $0.contains("susun rencana.") && $0.contains("/kinerja/\(record.number)\n") })
      #expect(all.contains { $0.contains("mulai rencana kinerja 2026.") && $0.contains("http://localhost/\n") })
      for name in ["Wayan", "Nur", "Made", "19850714"] { #expect(!all.joined().contains(name), "\(name)") }
      // Beranda lists those who wait for the principal: they are not reminded of themselves.
      try await test.bring(record, to: .planSubmitted)
      #expect(messages(try await made.get(.home)) == [])
      #expect(messages(try await made.get(.staffPart(.waitingForMe))) == [])
    }
  }
}
