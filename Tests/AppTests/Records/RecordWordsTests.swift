import Domain
import Storage
import TestSupport
import Testing

@testable import App

@Suite("A principal's record is worded as a principal's")
struct RecordWordsTests {
  @Test("names stay as they are", arguments: Driver.allCases)
  func names(_ driver: Driver) async throws {
    let words = RecordWords(subject: .principal, isFoundations: false)
    #expect(words.worded("Guruh menunggu guru. Guru") == "Guruh menunggu kepala sekolah. Kepala sekolah")
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await OfficeVillage.principal(test, district, at: .preparing)
      try await test.house.database.write { connection in
        try connection.run("UPDATE person SET name = 'Guru Guruh Santoso' WHERE id = \(district.hadi.number)")
      }
      let page = try await browser.signedIn(as: test.village.made).get(.record(record))
      #expect(page.text.contains("Anda perbaiki di sekolah, dan kapan Guru Guruh Santoso boleh datang."))
    }
  }

  @Test(
    "what a former head did is not said of the present one", arguments: Driver.allCases,
    [Stage.planReturned, .planApproved]
  )
  func formerHead(_ driver: Driver, _ stage: Stage) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: stage)
      try await test.house.database.write { connection in
        try connection.run(
          "UPDATE assignment SET person_id = \(test.village.ratna.number) WHERE person_id = \(test.village.made.number)"
        )
      }
      let page = try await browser.signedIn(as: test.village.wayan).get(.record(record))
      #expect(
        page.text.contains(stage == .planReturned ? "Kepala sekolah meminta perbaikan" : "Made Sudarma menyetujui"))
      #expect(!page.text.contains("Ratna Handayani me"))
    }
  }

  @Test("no page of it says guru, observasi kelas, or that a principal assesses", arguments: Driver.allCases)
  func principal(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let record = try await OfficeVillage.principal(test, district, at: .preparing)
      let made = try await browser.signedIn(as: test.village.made)
      let form = try await made.get(.preparation(record))
      #expect(form.text.contains("Kirim persiapan kepada kepala dinas"))
      #expect(form.text.contains("Kegiatan yang diamati"))
      let page = try await made.get(.record(record))
      #expect(page.text.contains("Observasi kepemimpinan"))
      #expect(page.text.contains("Dikonfirmasi kepala dinas."))
      let history = try await made.get(.history(record))
      #expect(history.text.contains("Hadi Purnomo (kepala dinas)"))
      for page in [form, page] {
        for word in ["observasi kelas", "Observasi kelas", "kepada kepala sekolah", "menunggu guru", "Perangkat ajar"] {
          #expect(!page.text.contains(word), "\(word)")
        }
      }
      _ = try await made.submit(
        form, to: .preparation(record),
        [
          ("target", "Mendampingi guru."), ("upaya-mempelajari", "Membaca."), ("hari", (test.demo.today + 2).text),
          ("jam", ""), ("kelas", "Rapat guru"), ("perangkat", ""),
        ])
      let hadi = try await browser.signedIn(as: district.hadi)
      let answer = try await hadi.get(.preparation(record))
      #expect(answer.text.contains("Pesan untuk kepala sekolah"))
      #expect(answer.text.contains("Wilayah Made Sudarma"))
      #expect(try await hadi.get(.record(record)).text.contains("tanggapi persiapan"))
      #expect(try await made.get(.lessonOffers(record)).status == 404, "a principal teaches no hours to offer")
    }
  }

  @Test("a teacher who leads their own school is assessed from above, and the pages say so", arguments: Driver.allCases)
  func assessedAbove(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let record = try await test.open(for: village.wayan, at: .preparing)
      test.demo.today = Day("2026-02-10")!
      try await test.dismiss(village.made, from: village.school, last: "2026-02-01")
      try await test.appoint(village.wayan, .principal, at: village.school, .acting, from: "2026-02-02", home: false)
      let wayan = try await browser.signedIn(as: village.wayan)
      let form = try await wayan.get(.preparation(record))
      #expect(form.text.contains("Kirim persiapan kepada kepala dinas"))
      let page = try await wayan.get(.record(record))
      #expect(page.text.contains("Dikonfirmasi kepala dinas."))
      #expect(page.text.contains("Observasi kelas"), "it is a teacher's record still")
      for one in [form, page] {
        #expect(!one.text.contains("kepala sekolah menilai") && !one.text.contains("kepada kepala sekolah"))
      }
      let hadi = try await browser.signedIn(as: district.hadi)
      for place in [Path.record(record), .preparation(record), .appraisal(record), .documents(record)] {
        let page = try await hadi.get(place)
        #expect(page.status == 200)
        #expect(!page.text.contains("Guru saya"), "\(place.address)")
      }
      let trail = try await hadi.get(.preparation(record))
      #expect(trail.html.contains("href=\"\(Path.office.address)\""))
    }
  }

  @Test(
    "whatever page of it somebody opens at whatever stage, and whatever is refused there", arguments: Driver.allCases,
    [Stage.planDraft, .planSubmitted, .preparing, .awaitingObservation, .acting, .awaitingAppraisal])
  func everywhere(_ driver: Driver, _ stage: Stage) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let id = try await OfficeVillage.principal(test, district, at: stage)
      let made = try await browser.signedIn(as: test.village.made)
      let hadi = try await browser.signedIn(as: district.hadi)
      for visitor in [made, hadi] {
        for place in [
          Path.record(id), .history(id), .plan(id), .planReview(id), .change(id), .preparation(id), .observation(id),
          .observationFocus(id, 1), .observationMove(id), .followUp(id), .effort(id), .reflection(id), .documents(id),
          .appraisal(id), .objection(id),
        ] {
          let page = try await visitor.get(place)
          for words in [
            "oleh guru", "menunggu guru", "untuk guru", "giliran guru", "Guru lain", "Bapak/Ibu Guru",
            "ke kepala sekolah", "supaya kepala sekolah", "kelas Anda", "di kelas?",
            "observasi kelas", "Observasi kelas", "tugas pokok guru",
          ] where page.status == 200 {
            #expect(!page.text.contains(words), "\(place.address) says \(words)")
          }
        }
      }
      let refused = try await hadi.post(.preparation(id), [("command_id", "0123456789abcdef"), ("versi", "999")])
      #expect(!refused.text.contains("oleh guru"))
    }
  }
}
