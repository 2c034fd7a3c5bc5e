import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Capaian organisasi guides whoever rates")
struct AchievementTests {
  @Test("the achievement of a school guides its assessor, and is kept with the rating", arguments: Driver.allCases)
  func achievement(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let first = try await test.open(for: village.nur, at: .appraisalSent)
      let id = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      var made = try await browser.signedIn(as: village.made)
      #expect(!(try await made.get(.appraisal(id)).text.contains("Pola distribusi")))
      let citra = try await browser.signedIn(as: district.citra)
      let wrong = try await citra.post(.officeAchievement, [("npsn-capaian", "1"), ("capaian", "")])
      #expect(wrong.text.contains("Pilih capaian organisasi."))
      _ = try await citra.post(.officeAchievement, [("npsn-capaian", "30300001"), ("capaian", "good")])
      #expect(try await citra.get(.officeCalendar).text.contains("SDN Tanjung Rema 1 Baik ditetapkan Citra"))
      made = try await browser.signedIn(as: village.made)
      let page = try await made.get(.appraisal(id))
      #expect(page.text.contains("Capaian organisasi sekolah ini: Baik . Bila capaian organisasi Baik"))
      #expect(page.text.contains("Panduan, bukan kuota"))
      #expect(page.text.contains("1 (100%)"))
      _ = try await made.sendRating(RatingFields.with(), of: id)
      #expect(try await test.record(id).appraisal?.basis.achievement == .good)
      #expect(try await test.record(first).appraisal?.basis.achievement == nil)
      for (record, text) in [(id, "Capaian kinerja organisasi: Baik"), (first, "belum ditetapkan ketika penilaian")] {
        #expect(try await made.get(.resultPrint(record)).text.contains(text))
      }
      #expect(try await made.get(.appraisal(id)).text.contains("Pola distribusi Bila capaian organisasi Baik"))
    }
  }

  // R-RATE-21
  @Test("what another office set is replaced only by who was told of it", arguments: Driver.allCases)
  func replaced(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(district.usman, .officeAdmin, at: district.foundation, from: "2026-01-01", home: false)
      try await test.house.database.write { connection in
        try connection.run([
          "UPDATE school SET foundation_id = \(district.foundation.id.number) WHERE id = \(village.school.id.number)"
        ])
      }
      func stands() async throws -> DistributionGuide.Achievement? {
        try await test.house.database.read { connection in
          try AchievementRows.of(village.school.id, in: village.period, on: connection)
        }
      }
      let citra = try await browser.signedIn(as: district.citra)
      let usman = try await browser.signedIn(as: district.usman)
      func set(_ achievement: String) -> [(String, String)] {
        [("npsn-capaian", "30300001"), ("capaian", achievement)]
      }
      #expect(try await citra.post(.officeAchievement, set("poor")).status == 303)
      // Their own they may correct.
      #expect(try await citra.post(.officeAchievement, set("good")).status == 303)
      let told = try await usman.post(.officeAchievement, set("excellent"))
      #expect(told.status == 422)
      #expect(told.text.contains("Sudah ditetapkan Baik oleh Citra Dewanti pada"))
      #expect(try await stands() == .good)
      let seen = try #require(told.value("mengganti", in: Path.officeAchievement.address))
      #expect(try await usman.post(.officeAchievement, set("excellent") + [("mengganti", seen)]).status == 303)
      #expect(try await stands() == .excellent)
      #expect(try await citra.get(.officeCalendar).text.contains("Istimewa ditetapkan Usman Fauzi"))
      // What was seen before is not what stands now.
      #expect(try await citra.post(.officeAchievement, set("good") + [("mengganti", seen)]).status == 422)
    }
  }

  @Test("for a principal those under the same dinas are counted, not the school's teachers", arguments: Driver.allCases)
  func principals(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.nur, at: .appraisalSent)
      let id = try await OfficeVillage.principal(test, district, at: .awaitingAppraisal)
      let citra = try await browser.signedIn(as: district.citra)
      _ = try await citra.post(.officeAchievement, [("npsn-capaian", "30300001"), ("capaian", "good")])
      let before = try await browser.signedIn(as: district.hadi).get(.appraisal(id))
      #expect(
        before.text.contains("Belum ada penilaian lain yang terkirim untuk kepala sekolah di bawah dinas yang sama."))
      test.demo.today = Day("2026-02-01")!
      _ = try await OfficeVillage.record(
        of: village.ratna, at: village.otherSchool, in: test, district, stage: .appraisalSent)
      let page = try await browser.signedIn(as: district.hadi).get(.appraisal(id))
      #expect(page.text.contains("Predikat yang sudah terkirim untuk kepala sekolah di bawah dinas yang sama"))
      #expect(page.text.contains("1 (100%)"))
    }
  }
}
