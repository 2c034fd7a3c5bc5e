import App
import Domain
import Foundation
import TestSupport
import Testing

@Suite("Why a predicate is what it is")
struct PredicateReasonTests {
  @Test("is told in words to both sides, with what would have changed it", arguments: Driver.allCases)
  func reasons(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(try await made.sendRating(RatingFields.with("meets", "below"), of: record).status == 303)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.appraisal(record))
      for text in [
        "Mengapa predikat saya ini",
        "Kepala sekolah memberi dua rating: hasil kerja sesuai ekspektasi dan perilaku kerja di bawah ekspektasi .",
        "Kurang (hasil ini)", "Rating hasil kerja di atas ekspektasi: predikat tetap Kurang.",
        "Rating hasil kerja di bawah ekspektasi: predikat menjadi Sangat Kurang.",
        "Rating perilaku kerja sesuai ekspektasi: predikat menjadi Baik.",
        "Tingkat itu tidak pernah masuk ke rating maupun predikat.",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
      #expect(page.html.components(separatedBy: "(hasil ini)").count == 2)
      #expect(try await made.get(.appraisal(record)).text.contains("Anda memberi dua rating"))
    }
  }
}
