import App
import Domain
import TestSupport
import Testing

@Suite("Feedback is asked only of those who may give it, and says why it is closed")
struct FeedbackGateTests {
  // R-COACH-16
  @Test("where the rulebook does not let the head of another school, there is no such page", arguments: Driver.allCases)
  func forbidden(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let book = try await test.edited([(#""otherPrincipalFeedback": true"#, #""otherPrincipalFeedback": false"#)])
      let record = try await Play.open(test, for: village.wayan, under: book).record
      try await test.bring(record, to: .preparing)
      try await test.appoint(village.wayan, .teacher, at: village.otherSchool, from: "2026-01-10", home: false)
      let ratna = try await browser.signedIn(as: village.ratna)
      #expect(!(try await ratna.get(.home).text.contains("Guru yang juga mengajar di sekolah Anda")))
      #expect(try await ratna.get(.feedback(record)).status == 404)
      let fields = [("command_id", "0123456789abcdef"), ("umpan-balik", "Muridnya senang.")]
      #expect(try await ratna.post(.feedback(record), fields).status == 404)
      #expect(try await test.record(record).feedback.isEmpty)
    }
  }

  @Test(
    "after the rating or the end without one, each is named",
    arguments: [(Stage.appraisalSent, "karena penilaian sudah dikirim"), (.closed, "ditutup tanpa penilaian")])
  func closed(stage: Stage, sentence: String) async throws {
    try await TestHouse.run(.sqlite) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: stage)
      let nur = try await browser.signedIn(as: test.village.nur)
      let page = try await nur.get(.feedback(record))
      #expect(page.text.contains("Umpan balik ditutup") && page.text.contains(sentence))
    }
  }

  @Test("the printed result names each giver by what they were then", arguments: Driver.allCases)
  func printed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: .acting)
      try await test.appoint(village.wayan, .teacher, at: village.otherSchool, from: "2026-01-01", home: false)
      let play = Play(test: test, record: record)
      for (person, text) in [
        (village.made, "Kelasnya hangat."), (village.nur, "Diskusinya hidup."), (village.ratna, "Muridnya senang."),
      ] {
        _ = try await play.ask(person) { _ in .giveFeedback(text: text) }
      }
      let shown = try await browser.signedIn(as: village.made).get(.feedback(record)).text
      #expect(shown.contains("Ratna Handayani, Kepala Sekolah SDN Sungai Paring 2"))
      #expect(shown.contains("Nur Fitri Diskusinya"), "a colleague needs no more than a name")
      #expect(shown.contains("Dibaca oleh guru ini. Yang sudah dikirim"))
      let aside = try await browser.signedIn(as: village.ratna).get(.feedback(record)).text
      #expect(aside.contains("Dibaca oleh guru ini dan kepala sekolah."))
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      _ = try await play.ask(village.nur) { _ in .giveFeedback(text: "Sudah lebih berani.") }
      try await test.bring(record, to: .appraisalSent)
      let page = try await browser.signedIn(as: village.wayan).get(.resultPrint(record))
      for text in [
        "pejabat penilai kinerja: Kelasnya hangat.", "rekan sejawat: Diskusinya hidup.",
        "kepala sekolah lain: Muridnya senang.", "tim kinerja: Sudah lebih berani.",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
    }
  }
}
