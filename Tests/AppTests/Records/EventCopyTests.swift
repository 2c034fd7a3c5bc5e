import Domain
import Foundation
import HTML
import JSON
import TestSupport
import Testing

@testable import App

@Suite("The history quotes only what its reader may open")
struct EventCopyTests {
  /// Who reads the words of each kind: o owner, a assessor, t tim kinerja, s superior. A kind without words says the same
  /// to everybody.
  static let table = """
    opened oats
    plan-submitted oats
    plan-withdrawn oats
    plan-returned oats
    plan-approved oats
    plan-reopened oats
    plan-agreed oats
    vacant-plan-agreed oats
    change-proposed oa
    change-withdrawn oats
    change-accepted oa
    change-declined oa
    preparation-submitted oat
    preparation-returned oat
    preparation-accepted oat
    move-proposed oat
    move-agreed oat
    move-declined oat
    observation-sent oat
    observation-answered oat
    follow-up-submitted oat
    follow-up-answered oat
    effort-reported oat
    effort-answered oat
    reflection-submitted oats
    reflection-answered oat
    document-checked oa
    feedback-given oat
    period-evaluated oats
    rating-advised at
    appraisal-sent oats
    appraisal-withdrawn oas
    result-accepted oas
    objected oas
    objection-answered oas
    objection-decided oas
    evaluation-followed-up oas
    record-closed oats
    helper-invited oats
    helper-dismissed oats
    """

  static let standings: [(letter: Character, standing: Domain.Standing)] = [
    ("o", .owner), ("a", .assessor), ("t", .team), ("s", .superior),
  ]

  @Test("each kind, to each standing")
  func quotes() throws {
    let expected = Dictionary(
      uniqueKeysWithValues: Self.table.split(separator: "\n").map { line in
        let halves = line.split(separator: " ")
        return (String(halves[0]), String(halves[1]))
      })
    let text = try String(contentsOfFile: WrittenEventTests.file, encoding: .utf8)
    var same: [String: Set<Character>] = [:]
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: "\t", maxSplits: 1)
      let kind = String(halves[0].prefix { $0 != "." })
      let event = try Written.event(kind: String(halves[0]), body: JSON.parse(String(halves[1])))
      let readers = try #require(expected[kind], "\(kind) is not in the table")
      let one = HistoryRows.Line(
        event: event, actor: PersonID(1), name: "Sari", standing: .outsider, at: 0, names: [:])
      func sentence(_ standing: Domain.Standing) -> String {
        String(decoding: EventCopy.sentence(one, for: PersonID(2), as: standing).bytes, as: UTF8.self)
      }
      // Who decides reads all that was said; the owner alone is not told what was recommended.
      let whole = sentence(.assessor)
      for (letter, standing) in Self.standings {
        same[kind, default: ["o", "a", "t", "s"]].subtract(sentence(standing) == whole ? [] : [letter])
        if !readers.contains(letter) {
          #expect(!sentence(standing).contains("“") && !sentence(standing).contains(": "))
        }
      }
      // What somebody said themselves they are told again.
      let own = EventCopy.sentence(one, for: PersonID(1), as: .team)
      #expect(String(decoding: own.bytes, as: UTF8.self) == whole.replacing("Sari", with: "Anda"))
    }
    #expect(same.mapValues { String($0.sorted()) } == expected.mapValues { String($0.sorted()) })
  }

  @Test("the owner reads of a recommendation that there is one, and not which", arguments: Driver.allCases)
  func recommended(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      let record = try await test.open(for: village.wayan, at: .awaitingAppraisal)
      let play = Play(test: test, record: record)
      guard case .done = try await play.ask(village.nur, { _ in .adviseRating(GoodYear.rating) }) else {
        Issue.record("the recommendation was not taken")
        return
      }
      let wayan = try await browser.signedIn(as: village.wayan)
      for page in [try await wayan.get(.home), try await wayan.get(.history(record))] {
        #expect(page.text.contains("memberi rekomendasi penilaian"))
        #expect(!page.text.contains("rekomendasi penilaian:"))
      }
      let made = try await browser.signedIn(as: village.made)
      #expect(try await made.get(.history(record)).text.contains("memberi rekomendasi penilaian: hasil kerja"))
    }
  }
}
